internal import DarnelTemplate

extension Corpus {
  /// The same corpus, its documents compared by their content: without what their sites repeat, and
  /// without dates, bylines and sources.
  public func comparingContent(by sites: KnownSites) -> Corpus {
    var corpus = self
    corpus.knownSites = sites
    return corpus
  }

  /// Whether documents are compared by their content alone.
  public var comparesContent: Bool { knownSites != nil }
}

/// Reads documents as they are compared: a row's text is what of it is content, when that is wanted.
///
/// Everything behind it — sketches, exact twins, verification — sees these texts only, so that a
/// match is verified on what was compared.
struct ComparedReader {
  private var reader: ChunkReader
  private var content: RowJudging?

  init(_ corpus: Corpus) {
    content = corpus.knownSites.map { RowJudging($0) }
    reader = ChunkReader(corpus, wanting: content == nil ? [] : .page)
  }

  /// The text last read.
  var text: [UInt8] { reader.row.text }

  /// Visits the documents of a chunk in order and tells what it came to.
  mutating func read(
    _ chunk: Chunk, _ visit: (inout DocumentRow) throws(CorpusError) -> Void
  ) throws(CorpusError) -> ChunkTally {
    guard content != nil else { return try reader.read(chunk, visit) }
    let readings = content?.readings(of: chunk)
    var setAside: UInt64 = 0
    var place = 0
    var tally = try reader.read(chunk) { (row) throws(CorpusError) in
      let before = row.text.count
      content?.reduce(&row, knowing: readings.map { KnownReading($0, at: place) })
      place += 1
      setAside += UInt64(before - row.text.count)
      try visit(&row)
    }
    tally.setAside = setAside
    return tally
  }

  /// Reads again a document that was read before.
  mutating func reread(_ location: RowLocation) throws(CorpusError) {
    try reader.reread(location)
    content?.reduce(&reader.row)
  }
}

extension RowJudging {
  /// Takes furniture and credits out of the text of a row.
  fileprivate mutating func reduce(_ row: inout DocumentRow, knowing known: KnownReading? = nil) {
    if judgeKnown(row, knowing: known), let content = comparedContent(of: row.text) {
      row.text = content.text
    }
  }
}
