/// What a worker keeps of a chunk's documents: where each stands, and its id.
public struct ChunkRows: Sendable {
  /// The chunk that was read.
  public let chunk: Chunk
  /// What reading it came to; set when it was read.
  public var tally = ChunkTally()
  private(set) var locations: [RowLocation] = []
  /// Within the chunk, counted from 1.
  private(set) var lines: [UInt32] = []
  private(set) var ids: [UInt8] = []
  private(set) var idEnds: [Int] = []
  private(set) var idHashes: [UInt32] = []
  private(set) var withoutID = 0

  /// No rows yet.
  public init(_ chunk: Chunk) { self.chunk = chunk }

  /// How many documents.
  public var count: Int { locations.count }

  /// Adds the document last read.
  public mutating func append(_ row: borrowing DocumentRow) {
    locations.append(row.location)
    lines.append(UInt32(clamping: row.line))
    ids += row.id
    idEnds.append(ids.count)
    idHashes.append(idHash(row.id))
    if row.id.isEmpty { withoutID += 1 }
  }
}
