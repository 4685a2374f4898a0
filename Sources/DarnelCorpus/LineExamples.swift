internal import DarnelKernels
internal import DarnelTemplate

extension Corpus {
  /// How some lines of sites are spelled: of the spellings of a line the lowest in byte order.
  ///
  /// - Parameter wanted: the keys of lines, by site.
  /// - Complexity: linear in the bytes of the corpus, which is read once.
  public func examples(
    ofLines wanted: [String: Set<UInt64>], jobs: Int
  ) throws(CorpusError) -> [String: [UInt64: [UInt8]]] {
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { ExampleReading(self) }
    ) { (reading, index) throws(CorpusError) in
      try reading.examples(ofLines: wanted, in: chunks[index])
    }
    var all: [String: [UInt64: [UInt8]]] = [:]
    for part in parts {
      for (site, lines) in part {
        all[site, default: [:]].merge(lines) { $1.lexicographicallyPrecedes($0) ? $1 : $0 }
      }
    }
    return all
  }
}

/// What one thread needs to find spellings.
private struct ExampleReading {
  private var reader: ChunkReader
  private var page = PageContext(judging: false)
  private var names = SiteNaming()

  /// Bytes of a spelling that are kept.
  private static let longest = 1_000

  init(_ corpus: Corpus) { reader = ChunkReader(corpus, wanting: [.site, .url]) }

  mutating func examples(
    ofLines wanted: [String: Set<UInt64>], in chunk: Chunk
  ) throws(CorpusError) -> [String: [UInt64: [UInt8]]] {
    var found: [String: [UInt64: [UInt8]]] = [:]
    _ = try reader.read(chunk) { (row) throws(CorpusError) in
      let site = names.site(of: row)
      guard let keys = wanted[site] else { return }
      page.read(row.text)
      for line in 0..<page.count where keys.contains(page.key(ofLine: line)) {
        let text = Array(row.text[page.range(ofLine: line)].prefix(Self.longest))
        let held = found[site]?[page.key(ofLine: line)]
        if held.map(text.lexicographicallyPrecedes) ?? true {
          found[site, default: [:]][page.key(ofLine: line)] = text
        }
      }
    }
    return found
  }
}
