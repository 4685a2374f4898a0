/// What reading a chunk came to.
public struct ChunkTally: Sendable, Hashable {
  /// A row that is no document.
  public struct BadRow: Sendable, Hashable {
    /// The line where the row begins, counted from 1 at the chunk's first row.
    public let line: Int
    /// Why it is no document.
    public let fault: RowFault
  }

  /// How many bad rows a chunk tells one by one; the others are only counted.
  public static let toldBadRows = 32

  /// Documents visited.
  public internal(set) var rows = 0
  /// Lines that begin in the chunk; none for text files.
  public internal(set) var lines = 0
  /// Bytes of all rows, bad and blank ones too, as decoded.
  public internal(set) var bytes: UInt64 = 0
  /// Lines without anything but white space.
  public internal(set) var blank = 0
  /// Documents in which ill-formed UTF-8 or lone surrogates were replaced.
  public internal(set) var repaired = 0
  /// Bytes of text that were left out of what is compared.
  public internal(set) var setAside: UInt64 = 0
  /// Rows that are no documents.
  public internal(set) var badCount = 0
  /// The first of them.
  public internal(set) var badRows: [BadRow] = []

  /// Nothing read yet.
  public init() {}

  mutating func addCounts(of other: ChunkTally) {
    rows += other.rows
    lines += other.lines
    bytes += other.bytes
    blank += other.blank
    repaired += other.repaired
    setAside += other.setAside
    badCount += other.badCount
  }

  mutating func countBad(_ fault: RowFault, line: Int) {
    badCount += 1
    if badRows.count < Self.toldBadRows { badRows.append(BadRow(line: line, fault: fault)) }
  }
}
