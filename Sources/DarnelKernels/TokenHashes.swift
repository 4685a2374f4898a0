internal import CXXHash

/// The hash of every token of one text: a workspace that is filled again for each text.
///
/// A token's bytes are cut into blocks of 16, the last one filled up with zeros, each block read as
/// two little-endian 64-bit numbers a and b. From h = 0 every block makes h = fold((a ⊕ h ⊕ P) ×
/// (b ⊕ Q)), where × is the full 128-bit product and fold the exclusive or of its halves. Tokens
/// hold no zero byte, so the filling tells no two apart that differ. (The mixing step is that of
/// Wang Yi's wyhash.)
public struct TokenHashes: Sendable {
  /// One hash a token in its first `count` entries, in text order.
  public private(set) var hashes: [UInt64] = []
  /// 1 for a letter unit, 0 for a word; filled only when `hasLetterUnits`.
  private(set) var kinds: [UInt8] = []
  /// Where the tokens begin and end in the folded text, alternating.
  private(set) var edges: [UInt32] = []
  /// Number of tokens.
  public private(set) var count = 0
  /// Whether any token is a letter of a script without spaces.
  public private(set) var hasLetterUnits = false

  /// P of the token hash: the golden ratio's fraction.
  public static let p: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Q of the token hash: π's fraction.
  public static let q: UInt64 = 0x243F_6A88_85A3_08D3

  /// An empty workspace.
  public init() {}

  /// Whether a token is a letter of a script without spaces.
  public func isLetterUnit(_ token: Int) -> Bool { hasLetterUnits && kinds[token] == 1 }

  /// Where a token stands in the folded text.
  func range(of token: Int) -> (start: Int, end: Int) {
    precondition(token < count, "there is no such token")
    return (Int(edges[2 * token]), Int(edges[2 * token + 1]))
  }

  /// A 128-bit hash of the token sequence (XXH3 over the hashes): equal texts for every later step.
  public var sequenceHash: UInt128 {
    unsafe hashes.withUnsafeBytes {
      let hash = unsafe darnel_xxh3_128($0.baseAddress, count * 8)
      return UInt128(hash.high64) << 64 | UInt128(hash.low64)
    }
  }

  /// Hashes the tokens of `folded[0 ..< used]`: its runs of bytes above 0x20.
  ///
  /// `folded` begins with a separator and holds 64 bytes of spaces behind `used`; a token behind
  /// the separator 0x1F is a letter unit.
  ///
  /// - Complexity: linear in `used`; under 4 GiB.
  public mutating func fill(from folded: borrowing [UInt8], count used: Int) {
    precondition(used + 64 <= folded.count, "folded text wants 64 bytes of padding")
    precondition(used < Int(UInt32.max) - 64, "a text of 4 GiB and more is not supported")
    // A token takes at least two folded bytes; a mask is flattened eight edges at a time.
    grow(&edges, to: used + 64 + 8)
    unsafe folded.withUnsafeBufferPointer { folded in
      guard let base = folded.baseAddress else { return }
      unsafe findEdges(base, used)
      grow(&hashes, to: count)
      unsafe hashTokens(base)
      if hasLetterUnits { unsafe markKinds(base) }
    }
  }

  private mutating func findEdges(_ base: UnsafePointer<UInt8>, _ used: Int) {
    var units: UInt32 = 0
    let isWide = ProcessorLevel.current == .v3
    let total = unsafe edges.withUnsafeMutableBufferPointer { edges in
      isWide
        ? unsafe darnel_edges_v3(base, used, edges.baseAddress, &units)
        : unsafe darnel_edges_baseline(base, used, edges.baseAddress, &units)
    }
    hasLetterUnits = units != 0
    count = total / 2
  }

  private mutating func hashTokens(_ base: UnsafePointer<UInt8>) {
    let count = count
    unsafe edges.withUnsafeBufferPointer { edges in
      unsafe hashes.withUnsafeMutableBufferPointer { hashes in
        guard let edge = edges.baseAddress, let hash = hashes.baseAddress else { return }
        for token in 0..<count {
          let start = unsafe Int(edge[2 &* token])
          let end = unsafe Int(edge[2 &* token &+ 1])
          unsafe hash[token] = tokenHash(base + start, end &- start)
        }
      }
    }
  }

  private mutating func markKinds(_ base: UnsafePointer<UInt8>) {
    grow(&kinds, to: count)
    for token in 0..<count {
      kinds[token] = unsafe base[Int(edges[2 * token]) - 1] == 0x1F ? 1 : 0
    }
  }
}

/// Makes a scratch array at least `size` long; what it holds is not kept.
@inline(__always)
func grow<Element: ExpressibleByIntegerLiteral>(_ scratch: inout [Element], to size: Int) {
  if scratch.count < size {
    scratch = Array(repeating: 0, count: max(size, scratch.count * 2))
  }
}

/// The hash of `length` ≥ 1 bytes; sixteen bytes from each block's start on can be read.
@inline(__always)
func tokenHash(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
  if _fastPath(length <= 16) { return unsafe mixed(darnel_first_bytes(bytes, length), 0) }
  var hash: UInt64 = 0
  var start = 0
  while start < length {
    let block = unsafe darnel_first_bytes(bytes + start, min(length &- start, 16))
    hash = mixed(block, hash)
    start &+= 16
  }
  return hash
}

@inline(__always)
private func mixed(_ block: darnel_pair, _ hash: UInt64) -> UInt64 {
  let product = (block.low ^ hash ^ TokenHashes.p).multipliedFullWidth(
    by: block.high ^ TokenHashes.q)
  return product.high ^ product.low
}
