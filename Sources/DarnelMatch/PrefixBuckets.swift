internal import DarnelKernels

/// The buckets of one slice of all keys: documents whose prefixes share a shingle.
///
/// Up to ``most`` documents that share one become pairs, each tested on its own; more of them stay
/// one bucket. So an entry stands for at most `most / 2` pairs, or is one member. Pairs come where
/// they first share a shingle: what two documents share next to each other in both their orders,
/// they shared before. For the same reason a bucket is left out when all its members stand together
/// in the one before.
struct PrefixBuckets: Sendable {
  /// Documents that share a shingle and are still unfolded into pairs.
  static let most = 64

  private(set) var members: [UInt32] = []
  /// Where each bucket ends in `members`.
  private(set) var ends: [Int] = []

  private let filter: PrefixFilter
  private let sides: Sides?
  private var entries: [PrefixEntry] = []

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
      if run.count <= Self.most { addPairs(of: run) } else { addBucket(of: run) }
    }
    entries = []
  }

  private mutating func addPairs(of run: [PrefixEntry]) {
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
        members.append(a.document)
        members.append(b.document)
        ends.append(members.count)
      }
    }
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
