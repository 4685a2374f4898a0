/// The documents of a corpus in input order, numbered from 0: place, line and id of each.
public struct DocumentTable: Sendable {
  /// A row that is no document.
  public struct BadRow: Sendable, Hashable {
    /// `path:line`.
    public let place: String
    /// Why it is no document.
    public let fault: RowFault
  }

  /// The corpus that the documents are in.
  public let corpus: Corpus
  /// Where each document stands.
  public private(set) var locations: [RowLocation] = []
  /// What reading all chunks came to; line numbers in it mean nothing: see `badRows`.
  public private(set) var tally = ChunkTally()
  /// The first bad rows.
  public private(set) var badRows: [BadRow] = []

  private var lines: [Int] = []
  private(set) var ids: [UInt8] = []
  private var idEnds: [Int] = []
  private var source = -1
  private var linesBefore = 0

  /// No documents yet.
  public init(of corpus: Corpus) { self.corpus = corpus }

  /// How many documents.
  public var count: Int { locations.count }

  /// Adds a chunk's documents; chunks come in input order.
  ///
  /// Throws the first bad row when the corpus was opened as strict.
  public mutating func append(_ rows: ChunkRows) throws(CorpusError) {
    if rows.chunk.sources.lowerBound != source {
      source = rows.chunk.sources.lowerBound
      linesBefore = 0
    }
    linesBefore += rows.chunk.leadingLines
    try append(rows.tally)
    // Every text file begins anew.
    let base = linesBefore
    lines.append(contentsOf: rows.lines.lazy.map { base + $0 })
    locations += rows.locations
    let idBase = ids.count
    ids += rows.ids
    idEnds.append(contentsOf: rows.idEnds.lazy.map { idBase + $0 })
    linesBefore += rows.tally.lines
  }

  private mutating func append(_ other: ChunkTally) throws(CorpusError) {
    let path = corpus.name(ofSource: source)
    for bad in other.badRows where badRows.count < ChunkTally.toldBadRows {
      let line = linesBefore + bad.line
      if corpus.options.strict { throw .badRow(path: path, line: line, fault: bad.fault) }
      badRows.append(BadRow(place: "\(path):\(line)", fault: bad.fault))
    }
    tally.rows += other.rows
    tally.lines += other.lines
    tally.bytes += other.bytes
    tally.blank += other.blank
    tally.repaired += other.repaired
    tally.badCount += other.badCount
  }

  /// The line where a document begins, counted from 1.
  public func line(_ document: Int) -> Int { lines[document] }

  /// `path:line` of a document; the path alone for a text file.
  public func place(_ document: Int) -> String {
    let source = Int(locations[document].source)
    let name = corpus.name(ofSource: source)
    return corpus.isText(source: source) ? name : "\(name):\(lines[document])"
  }

  /// The id of a document as it stands in the input, empty when it has none.
  public func ownID(_ document: Int) -> ArraySlice<UInt8> {
    ids[ownIDRange(document)]
  }

  func ownIDRange(_ document: Int) -> Range<Int> {
    (document == 0 ? 0 : idEnds[document - 1])..<idEnds[document]
  }

  /// The bytes of the id that a document is known by.
  public func idBytes(_ document: Int) -> ArraySlice<UInt8> {
    let own = ownID(document)
    return own.isEmpty ? Array(place(document).utf8)[...] : own
  }

  /// The id that a document is known by: its own, else its place.
  public func id(_ document: Int) -> String {
    let own = ownID(document)
    return own.isEmpty ? place(document) : String(decoding: own, as: UTF8.self)
  }
}
