/// Kinds of words by their token hashes: which of up to eight kinds each hash is of.
///
/// Most tokens are of none, and a filter by the low bits of their hashes says so with one load; what
/// passes is looked up. (Bloom 1970, with one hash.)
public struct WordMarks: Sendable {
  private static let places = 1 << 15
  private var filter: [UInt8] = Array(repeating: 0, count: places)
  private var known: [(hash: UInt64, kinds: UInt8)] = Array(repeating: (0, 0), count: 16)
  private var count = 0

  /// No word.
  public init() {}

  /// Adds a word to kinds, one bit each.
  public mutating func mark(_ hash: UInt64, _ kinds: UInt8) {
    precondition(hash != 0, "0 is the hash of no word")
    filter[Int(truncatingIfNeeded: hash) & (Self.places - 1)] |= kinds
    if 2 * (count + 1) > known.count { enlarge() }
    let place = place(of: hash)
    if known[place].hash == 0 { count += 1 }
    known[place] = (hash, known[place].kinds | kinds)
  }

  /// The kinds of a word; 0 for most.
  @inline(__always)
  public func kinds(of hash: UInt64) -> UInt8 {
    let mayBe = filter[Int(truncatingIfNeeded: hash) & (Self.places - 1)]
    return _fastPath(mayBe == 0) ? 0 : known[place(of: hash)].kinds
  }

  private func place(of hash: UInt64) -> Int {
    let mask = known.count - 1
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while known[place].hash != hash && known[place].hash != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func enlarge() {
    let old = known
    known = Array(repeating: (0, 0), count: 2 * old.count)
    for word in old where word.hash != 0 { known[place(of: word.hash)] = word }
  }
}
