internal import DarnelKernels
internal import DarnelTemplate

extension Corpus {
  /// How lines of sites are spelled: of the spellings of a line the lowest in byte order.
  ///
  /// Which pages came first decides nothing.
  ///
  /// - Parameters:
  ///   - longest: bytes of a spelling that are kept.
  ///   - learned: what was learned of this corpus: what it kept of the texts is not looked for again.
  ///   - lines: says which lines of a site are wanted, by their keys; nil where none is.
  /// - Complexity: linear in the bytes of the corpus, which is read once.
  public func examples(
    longest: Int, knowing learned: LearnedCorpus? = nil, jobs: Int,
    of lines: @Sendable (String) -> (@Sendable (UInt64) -> Bool)?
  ) throws(CorpusError) -> [String: [UInt64: [UInt8]]] {
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { ExampleReading(self, longest) }
    ) { (reading, index) throws(CorpusError) in
      try reading.examples(in: chunks[index], knowing: learned?.readings[index], of: lines)
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
  private let longest: Int
  private var reader: ChunkReader
  private var page = PageContext()
  private var names = SiteNaming()

  init(_ corpus: Corpus, _ longest: Int) {
    self.longest = longest
    reader = ChunkReader(corpus, wanting: [.site, .url])
  }

  mutating func examples(
    in chunk: Chunk, knowing readings: PageReadings?, of lines: (String) -> ((UInt64) -> Bool)?
  ) throws(CorpusError) -> [String: [UInt64: [UInt8]]] {
    var found: [String: [UInt64: [UInt8]]] = [:]
    var place = 0
    _ = try reader.read(chunk) { (row) throws(CorpusError) in
      defer { place += 1 }
      let site = names.site(of: row)
      guard let isWanted = lines(site) else { return }
      page.scan(row.text, knowing: readings.map { KnownReading($0, at: place) })
      for line in 0..<page.count where isWanted(page.key(ofLine: line)) {
        let text = row.text[page.range(ofLine: line)].prefix(longest)
        let held = found[site]?[page.key(ofLine: line)]
        if held.map(text.lexicographicallyPrecedes) ?? true {
          found[site, default: [:]][page.key(ofLine: line)] = Array(text)
        }
      }
    }
    return found
  }
}
