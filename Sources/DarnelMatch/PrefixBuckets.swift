internal import DarnelKernels

/// The buckets of one slice of all keys: documents whose prefixes share a shingle.
///
/// Up to ``most`` documents that share one become pairs, each tested on its own. So do up to
/// ``mostTried`` when no more than ``few`` pairs a member are left after the test; else they stay one
/// bucket. So an entry stands for at most `most / 2` pairs, or is one member. Pairs come where they
/// first share a shingle: what two documents share next to each other in both their orders, they
/// shared before. For the same reason a bucket is left out when all its members stand together in
/// the one before.
struct PrefixBuckets: Sendable {
  /// Documents that share a shingle and are unfolded into pairs, however many these are.
  static let most = 64
  /// Documents whose pairs are tested at all.
  static let mostTried = 4096
  /// Pairs a member that more than ``most`` documents may leave.
  static let few = 8

  private(set) var members: [UInt32] = []
  /// Where each bucket ends in `members`.
  private(set) var ends: [Int] = []

  private let filter: PrefixFilter
  private let sides: Sides?
  private var entries: [PrefixEntry] = []
  /// Pairs that came lately, by hash: most pairs share many shingles, and once is enough.
  private var recent = [UInt64](repeating: 0, count: 1 << 17)

  /// Takes the entries whose keys lie in one of `passes` equal parts of all keys; buckets come in
  /// the order of their keys.
  init(
    _ all: Column<PrefixEntry>, _ filter: PrefixFilter, _ sides: Sides?, pass: Int, of passes: Int
  ) throws(SpillError) {
    self.filter = filter
    self.sides = sides
    let share = all.count / passes
    var keyed: [UInt64] = []
    keyed.reserveCapacity(share + share / 16)
    entries.reserveCapacity(share + share / 16)
    try all.forEachBlock { (_, block) throws(SpillError) in
      for entry in block where UInt64(entry.key) * UInt64(passes) >> 32 == UInt64(pass) {
        keyed.append(UInt64(entry.key) << 32 | UInt64(entries.count))
        entries.append(entry)
      }
    }
    sortByHighHalf(&keyed)
    var run: [PrefixEntry] = []
    forEachRun(keyed) { places in
      if places.count < 2 { return }
      run.removeAll(keepingCapacity: true)
      for place in places {
        run.append(entries[Int(UInt32(truncatingIfNeeded: keyed[place]))])
      }
      if !addPairs(of: run) { addBucket(of: run) }
    }
    (entries, recent) = ([], [])
  }

  /// Adds the pairs that may match, or nothing when there are too many of them.
  private mutating func addPairs(of run: [PrefixEntry]) -> Bool {
    if run.count > Self.mostTried { return false }
    var left = run.count <= Self.most ? Int.max : Self.few * run.count
    let (oldMembers, oldEnds) = (members.count, ends.count)
    for second in 1..<run.count {
      let b = run[second]
      for first in 0..<second {
        let a = run[first]
        if a.keyBefore == b.keyBefore && a.keyBefore != 0 { continue }
        if a.document == b.document { continue }
        if let sides, !sides.meet(Int(a.document), Int(b.document)) { continue }
        guard filter.admits(Int(a.place), of: Int(a.size), Int(b.place), of: Int(b.size)) else {
          continue
        }
        left -= 1
        if left < 0 {
          // Pairs among the recent ones are in the bucket that comes instead.
          members.removeSubrange(oldMembers...)
          ends.removeSubrange(oldEnds...)
          return false
        }
        add(a.document, b.document)
      }
    }
    return true
  }

  private mutating func add(_ first: UInt32, _ second: UInt32) {
    let pair = UInt64(first) << 32 | UInt64(second)
    let slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) &>> 47)
    if recent[slot] == pair { return }
    recent[slot] = pair
    members.append(first)
    members.append(second)
    ends.append(members.count)
  }

  private mutating func addBucket(of run: [PrefixEntry]) {
    let before = run[0].keyBefore
    if before != 0 && run.allSatisfy({ $0.keyBefore == before }) { return }
    let start = members.count
    // A document stands twice when two of its shingles have the same key.
    for entry in run where members.count == start || members[members.count - 1] != entry.document {
      members.append(entry.document)
    }
    let isUseful = members.count - start > 1 && (sides?.meet(in: members[start...]) ?? true)
    if isUseful { ends.append(members.count) } else { members.removeSubrange(start...) }
  }
}
