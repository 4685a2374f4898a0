/// Kinds of words by their token hashes: which of up to eight kinds each hash is of.
///
/// Most tokens are of none, and a filter of 4 KiB by the low bits of their hashes says so with one
/// load; what passes is looked up. (Bloom 1970, with one hash.)
public struct WordMarks: Sendable {
  private static let bits = 1 << 15
  private var filter: [UInt64] = Array(repeating: 0, count: bits / 64)
  private var known: [UInt64: UInt8] = [:]

  /// No word.
  public init() {}

  /// Adds a word to kinds, one bit each.
  public mutating func mark(_ hash: UInt64, _ kinds: UInt8) {
    filter[Self.word(of: hash)] |= 1 &<< hash
    known[hash, default: 0] |= kinds
  }

  /// The kinds of a word; 0 for most.
  @inline(__always)
  public func kinds(of hash: UInt64) -> UInt8 {
    let mayBe = filter[Self.word(of: hash)] &>> hash & 1
    return _fastPath(mayBe == 0) ? 0 : known[hash] ?? 0
  }

  /// Which word of the filter a hash belongs to; its lowest six bits are the place in the word.
  private static func word(of hash: UInt64) -> Int {
    (Int(truncatingIfNeeded: hash) & (bits - 1)) >> 6
  }
}
