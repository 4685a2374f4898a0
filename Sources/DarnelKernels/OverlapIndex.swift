/// Some sets of hashes turned round: for each hash the sets that hold it.
///
/// An open table of the distinct hashes with a bitmap before it, so that a hash of no set costs one
/// load. A hash that more than one set in sixteen holds is kept as a row of bytes, one a set, which
/// ``OverlapCounts`` adds as vectors: counting one hash costs at most (sets)/16 steps of either kind.
///
/// Layout: 26 to 42 bytes a distinct hash, 4 an entry of a set; a byte row a frequent hash, at most
/// four times what its list would take.
public struct OverlapIndex: Sendable {
  /// How many sets there are.
  public let sets: Int
  /// How many different hashes they hold.
  public let distinct: Int

  /// Bits by the high bits of a hash.
  let filter: [UInt64]
  let filterShift: UInt64
  /// Hashes by their low bits, linear probing; `entryOf` tells which slots are taken.
  let slots: [UInt64]
  let entryOf: [UInt32]
  /// Where the sets of an entry end in `members`; those of a frequent one are in `rows` instead.
  let ends: [UInt32]
  let members: [UInt32]
  /// The number of an entry's row, or `none`.
  let rowOf: [UInt32]
  let rows: [UInt8]
  let rowBytes: Int

  static let none = UInt32.max

  /// Turns `hashes` round.
  ///
  /// - Parameter hashes: one array a set, without repeats inside one; uniformly distributed numbers,
  ///   fewer than 2³¹ in all.
  /// - Complexity: linear expected.
  public init(_ hashes: [[UInt64]]) {
    let total = hashes.reduce(0) { $0 + $1.count }
    precondition(total < Int(Int32.max), "more hashes than a 32-bit count holds")
    var table = OpenTable(for: total)
    var counts: [UInt32] = []
    for set in hashes {
      for hash in set { table.count(hash, &counts) }
    }
    let layout = OverlapLayout(counts, sets: hashes.count)
    var filled = layout.members
    var places = layout.starts
    var rows = layout.rows
    for (number, set) in hashes.enumerated() {
      for hash in set {
        let entry = Int(table.entries[table.slot(of: hash)])
        if layout.rowOf[entry] != Self.none {
          rows[Int(layout.rowOf[entry]) * layout.rowBytes + number] = 1
        } else {
          filled[Int(places[entry])] = UInt32(number)
          places[entry] += 1
        }
      }
    }
    sets = hashes.count
    distinct = counts.count
    (filter, filterShift) = Self.bitmap(of: hashes, distinct: counts.count)
    slots = table.slots
    entryOf = table.entries
    ends = places
    members = filled
    rowOf = layout.rowOf
    self.rows = rows
    rowBytes = layout.rowBytes
  }

  /// Eight to sixteen bits a distinct hash, at least 64 in all.
  private static func bitmap(
    of hashes: [[UInt64]], distinct: Int
  ) -> (bits: [UInt64], shift: UInt64) {
    let bits = max(6, Int.bitWidth - max(distinct * 8, 1).leadingZeroBitCount)
    var words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    let shift = UInt64(64 - bits)
    for set in hashes {
      for hash in set {
        let bit = hash >> shift
        words[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    return (words, shift)
  }
}

/// An open hash table from hashes to entries numbered in the order of their first coming.
private struct OpenTable {
  var slots: [UInt64]
  var entries: [UInt32]
  private let mask: Int

  /// Room for `count` hashes in at most half of the slots.
  init(for count: Int) {
    let capacity = 1 << (Int.bitWidth - max(count * 2 - 1, 1).leadingZeroBitCount)
    mask = capacity - 1
    slots = Array(repeating: 0, count: capacity)
    entries = Array(repeating: OverlapIndex.none, count: capacity)
  }

  /// The slot that holds a hash, or the free one where it belongs.
  func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot] != OverlapIndex.none && slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Counts one more set of a hash.
  mutating func count(_ hash: UInt64, _ counts: inout [UInt32]) {
    let slot = slot(of: hash)
    if entries[slot] == OverlapIndex.none {
      slots[slot] = hash
      entries[slot] = UInt32(counts.count)
      counts.append(0)
    }
    counts[Int(entries[slot])] += 1
  }
}

/// Where the sets of each entry will stand.
private struct OverlapLayout {
  var starts: [UInt32] = []
  var members: [UInt32] = []
  var rowOf: [UInt32] = []
  var rows: [UInt8] = []
  let rowBytes: Int

  init(_ counts: [UInt32], sets: Int) {
    rowBytes = (sets + 31) & ~31
    let frequent = max(sets / 16, 8)
    var (total, rowCount) = (UInt32(0), UInt32(0))
    starts.reserveCapacity(counts.count)
    rowOf.reserveCapacity(counts.count)
    for count in counts {
      starts.append(total)
      if Int(count) > frequent {
        rowOf.append(rowCount)
        rowCount += 1
      } else {
        rowOf.append(OverlapIndex.none)
        total += count
      }
    }
    members = Array(repeating: 0, count: Int(total))
    rows = Array(repeating: 0, count: Int(rowCount) * rowBytes)
  }
}
