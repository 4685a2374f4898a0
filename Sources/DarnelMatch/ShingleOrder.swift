internal import DarnelText

/// An order of all shingles, those that many documents of a sample share coming last.
///
/// Two sets that resemble each other by at least t share a shingle among the first n − ⌈t n⌉ + 1 of
/// each, in whatever order, as long as it is one order (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma,
/// Srikant 2007). With the common shingles last, furniture that a site puts on every page stays
/// outside of these prefixes, so that pages are compared for what they say.
struct ShingleOrder: Sendable {
  /// Shingles that at least two documents of the sample have, in open addressing; 0 is a free slot.
  private var slots: [UInt64]
  private var counts: [UInt32]
  private let shift: UInt64

  /// The order that a sample gives.
  init(sample: [ShingleSet]) {
    var all = sample.flatMap(\.hashes)
    all.sort()
    var common: [(hash: UInt64, count: UInt32)] = []
    var start = 0
    for end in all.indices where end + 1 == all.count || all[end + 1] != all[end] {
      if end > start { common.append((all[end], UInt32(end - start + 1))) }
      start = end + 1
    }
    let bits = max(Int.bitWidth - (common.count * 2).leadingZeroBitCount, 4)
    shift = UInt64(64 - bits)
    slots = Array(repeating: 0, count: 1 << bits)
    counts = Array(repeating: 0, count: 1 << bits)
    for (hash, count) in common {
      let slot = slot(of: hash)
      slots[slot] = hash
      counts[slot] = count
    }
  }

  /// The first shingles of a set, as many as its prefix for `threshold` has.
  func prefix(of set: ShingleSet, threshold: Double) -> [UInt64] {
    let length = Self.prefixLength(of: set.count, threshold: threshold)
    var prefix: [UInt64] = []
    prefix.reserveCapacity(length)
    var common: [(count: UInt32, hash: UInt64)] = []
    for hash in set.hashes {
      let slot = slot(of: hash)
      if slots[slot] == hash && hash != 0 {
        common.append((counts[slot], hash))
      } else {
        prefix.append(hash)
        if prefix.count == length { return prefix }
      }
    }
    common.sort { ($0.count, $0.hash) < ($1.count, $1.hash) }
    prefix.append(contentsOf: common.prefix(length - prefix.count).lazy.map(\.hash))
    return prefix
  }

  /// Shingles in the prefix of a set of `count`.
  static func prefixLength(of count: Int, threshold: Double) -> Int {
    // One less than the real bound: rounding must never part two sets that reach the threshold.
    let shared = max(Int((threshold * Double(count)).rounded(.up)) - 1, 1)
    return max(count - shared + 1, 0)
  }

  /// Where a shingle is, or would be put.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] != hash && slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
