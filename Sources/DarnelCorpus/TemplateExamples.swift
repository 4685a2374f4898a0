internal import DarnelKernels
internal import DarnelTemplate

extension Corpus {
  /// An example of each template line, site by site: of its spellings the lowest in byte order.
  ///
  /// Which pages came first decides nothing.
  public func examples(
    of learned: LearnedCorpus, jobs: Int
  ) throws(CorpusError) -> [[UInt64: [UInt8]]] {
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { (ChunkReader(self), PageContext(judging: false)) }
    ) { (room, index) throws(CorpusError) in
      var found: [Int: [UInt64: [UInt8]]] = [:]
      var document = learned.firstOf[index]
      _ = try room.0.read(chunks[index]) { (row) throws(CorpusError) in
        let site = Int(learned.siteOf[document])
        document += 1
        room.1.read(row.text)
        for line in 0..<room.1.count
        where learned.templates[site].pages(ofLine: room.1.key(ofLine: line)) > 0 {
          Self.keepLowest(
            Array(row.text[room.1.range(ofLine: line)].prefix(400)), &found[site, default: [:]],
            room.1.key(ofLine: line))
        }
      }
      return found
    }
    var all: [[UInt64: [UInt8]]] = Array(repeating: [:], count: learned.sites.count)
    for part in parts {
      for (site, lines) in part {
        for (key, text) in lines { Self.keepLowest(text, &all[site], key) }
      }
    }
    return all
  }

  private static func keepLowest(
    _ text: [UInt8], _ found: inout [UInt64: [UInt8]], _ key: UInt64
  ) {
    if let held = found[key], !text.lexicographicallyPrecedes(held) { return }
    found[key] = text
  }
}
