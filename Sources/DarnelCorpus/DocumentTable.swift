public import DarnelKernels

/// The documents of a corpus in input order, numbered from 0: place, line and id of each.
///
/// Columns of some 28 bytes a document and its id, and 16 a chunk.
public struct DocumentTable: Sendable {
  /// A row that is no document.
  public struct BadRow: Sendable, Hashable {
    /// `path:line`.
    public let place: String
    /// Why it is no document.
    public let fault: RowFault
  }

  /// Where the documents of a chunk begin, and the lines before it in its input.
  struct ChunkStart: Sendable, BitwiseCopyable {
    let document: Int
    let linesBefore: Int
  }

  /// The corpus that the documents are in.
  public internal(set) var corpus: Corpus
  /// What reading all chunks came to; line numbers in it mean nothing: see `badRows`.
  public private(set) var tally = ChunkTally()
  /// The first bad rows.
  public private(set) var badRows: [BadRow] = []

  private(set) var locations = Column<RowLocation>()
  /// Lines within the chunk, counted from 1.
  private(set) var lines = Column<UInt32>()
  private(set) var ids = Column<UInt8>(blockCount: 1 << 20)
  private(set) var idEnds = Column<Int>()
  /// 32 bits of each id's hash, to find ids that occur twice.
  private(set) var idHashes = Column<UInt32>()
  private(set) var chunkStarts: [ChunkStart] = []
  private var source = -1
  /// The first document of the inputs to compare against; all documents when there are none.
  public var firstReference: Int { referencesBegin ?? count }
  private var referencesBegin: Int?
  private var linesBefore = 0

  /// No documents yet.
  public init(of corpus: Corpus) { self.corpus = corpus }

  /// How many documents.
  public var count: Int { locations.count }

  /// Bytes that lie in memory.
  public var heldBytes: Int {
    locations.heldBytes + lines.heldBytes + ids.heldBytes + idEnds.heldBytes + idHashes.heldBytes
      + chunkStarts.capacity * MemoryLayout<ChunkStart>.stride
  }

  /// Moves what is full of the columns out of memory.
  public mutating func flush(to spill: Spill) throws(SpillError) {
    try locations.flush(to: spill)
    try lines.flush(to: spill)
    try ids.flush(to: spill)
    try idEnds.flush(to: spill)
    try idHashes.flush(to: spill)
  }

  /// Adds a chunk's documents; chunks come in input order.
  ///
  /// Throws the first bad row when the corpus was opened as strict.
  public mutating func append(_ rows: ChunkRows) throws(CorpusError) {
    if rows.chunk.sources.lowerBound != source {
      source = rows.chunk.sources.lowerBound
      linesBefore = 0
    }
    if let first = corpus.firstReference, source >= first, referencesBegin == nil {
      referencesBegin = count
    }
    linesBefore += rows.chunk.leadingLines
    try append(rows.tally)
    guard count + rows.count < Int(UInt32.max) else { throw .tooMany }
    // Every text file begins anew.
    chunkStarts.append(ChunkStart(document: count, linesBefore: linesBefore))
    lines.append(contentsOf: rows.lines)
    locations.append(contentsOf: rows.locations)
    idHashes.append(contentsOf: rows.withoutID == 0 ? rows.idHashes : placeHashes(rows))
    let idBase = ids.count
    ids.append(contentsOf: rows.ids)
    idEnds.append(contentsOf: rows.idEnds.map { idBase + $0 })
    linesBefore += rows.tally.lines
  }

  private mutating func append(_ other: ChunkTally) throws(CorpusError) {
    let path = corpus.name(ofSource: source)
    for bad in other.badRows where badRows.count < ChunkTally.toldBadRows {
      let line = linesBefore + bad.line
      if corpus.options.strict { throw .badRow(path: path, line: line, fault: bad.fault) }
      badRows.append(BadRow(place: "\(path):\(line)", fault: bad.fault))
    }
    tally.addCounts(of: other)
  }

  /// Adds columns of their own, which must come to the same number of documents in the end.
  mutating func append(
    locations: [RowLocation] = [], lines: [UInt32] = [], ids: [UInt8] = [], idEnds: [Int] = [],
    idHashes: [UInt32] = []
  ) {
    self.locations.append(contentsOf: locations)
    self.lines.append(contentsOf: lines)
    self.ids.append(contentsOf: ids)
    self.idEnds.append(contentsOf: idEnds)
    self.idHashes.append(contentsOf: idHashes)
  }

  /// Adds where chunks begin, and what reading them came to.
  mutating func append(chunkStarts: [ChunkStart] = [], tally other: ChunkTally) {
    self.chunkStarts += chunkStarts
    tally.addCounts(of: other)
  }

  /// The hashes of a chunk's ids, those of documents without one taken of their places.
  private func placeHashes(_ rows: ChunkRows) -> [UInt32] {
    var hashes = rows.idHashes
    var place = Array((corpus.name(ofSource: source) + ":").utf8)
    let path = place.count
    for index in hashes.indices
    where rows.idEnds[index] == (index == 0 ? 0 : rows.idEnds[index - 1]) {
      place.removeSubrange(path...)
      place += String(linesBefore + Int(rows.lines[index])).utf8
      hashes[index] = idHash(place)
    }
    return hashes
  }

  /// Where a document stands.
  public func location(of document: Int) throws(CorpusError) -> RowLocation {
    try spilling { () throws(SpillError) in try locations.value(at: document) }
  }

  /// The line where a document begins, counted from 1.
  public func line(_ document: Int) throws(CorpusError) -> Int {
    let line = try spilling { () throws(SpillError) in try lines.value(at: document) }
    return chunkStarts[chunk(of: document).place].linesBefore + Int(line)
  }

  /// Which of the chunks that were appended a document is in, and which of the chunk's it is.
  func chunk(of document: Int) -> (place: Int, number: Int) {
    var (low, high) = (0, chunkStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      // Chunks without documents share their place with the one behind them.
      if chunkStarts[middle].document <= document { low = middle } else { high = middle }
    }
    return (low, document - chunkStarts[low].document)
  }

  /// `path:line` of a document; the path alone for a text file.
  public func place(_ document: Int) throws(CorpusError) -> String {
    let source = Int(try location(of: document).source)
    let name = corpus.name(ofSource: source)
    return corpus.isText(source: source) ? name : "\(name):\(try line(document))"
  }

  /// The id of a document as it stands in the input, empty when it has none.
  public func ownID(_ document: Int) throws(CorpusError) -> [UInt8] {
    try spilling { () throws(SpillError) in
      let start = document == 0 ? 0 : try idEnds.value(at: document - 1)
      return try ids.values(in: start..<idEnds.value(at: document))
    }
  }

  /// The bytes of the id that a document is known by.
  public func idBytes(_ document: Int) throws(CorpusError) -> [UInt8] {
    let own = try ownID(document)
    return own.isEmpty ? Array(try place(document).utf8) : own
  }

  /// The id that a document is known by: its own, else its place.
  public func id(_ document: Int) throws(CorpusError) -> String {
    String(decoding: try idBytes(document), as: UTF8.self)
  }
}

/// 32 bits of the hash of an id.
func idHash(_ id: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: hash64(id.span) >> 32) }

/// Runs what may read spilled columns, and tells its failure as one of the corpus.
func spilling<Result>(
  _ body: () throws(SpillError) -> Result
) throws(CorpusError) -> Result {
  do throws(SpillError) { return try body() } catch { throw .spilling(error) }
}
