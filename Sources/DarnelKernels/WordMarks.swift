/// Kinds of words by their token hashes: which of up to eight kinds each hash is of.
///
/// Most tokens are of none, and a filter by the low bits of their hashes says so with one load; what
/// passes is looked up. (Bloom 1970, with one hash.)
public struct WordMarks: Sendable {
  private static let places = 1 << 15
  private var filter: [UInt8] = Array(repeating: 0, count: places)
  private var known: [UInt64: UInt8] = [:]

  /// No word.
  public init() {}

  /// Adds a word to kinds, one bit each.
  public mutating func mark(_ hash: UInt64, _ kinds: UInt8) {
    filter[Int(truncatingIfNeeded: hash) & (Self.places - 1)] |= kinds
    known[hash, default: 0] |= kinds
  }

  /// The kinds of a word; 0 for most.
  @inline(__always)
  public func kinds(of hash: UInt64) -> UInt8 {
    let mayBe = filter[Int(truncatingIfNeeded: hash) & (Self.places - 1)]
    return _fastPath(mayBe == 0) ? 0 : known[hash] ?? 0
  }
}
