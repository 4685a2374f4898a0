internal import DarnelKernels
internal import DarnelText

/// Which pairs of sets may reach a threshold, told from the places of one shingle that they share.
///
/// Every set's shingles stand in one order that is the same for all sets. Two sets that reach the
/// threshold share a shingle early in both: the *prefix filter*; and where the first one stands
/// bounds what is still to come: the *positional filter*, which holds the filter of sizes (Bayardo,
/// Ma, Srikant 2007; Xiao, Wang, Lin, Yu 2008). Neither refuses a pair that
/// `ShingleSet.overlap(with:atLeast:)` accepts: both ask the same quotient.
struct PrefixFilter: Sendable {
  /// The resemblance from which sets match, in 0 < t ≤ 1.
  let threshold: Double

  /// How many shingles of a set of `count`, in the common order, make its prefix.
  func prefix(of count: Int) -> Int {
    // A set that matches any other shares so many with it that the quotient reaches the threshold
    // even by a union that is no larger than the set.
    var shared = max(Int((threshold * Double(count)).rounded(.up)) - 1, 1)
    while shared < count, !reaches(shared, of: count) { shared += 1 }
    return count - shared + 1
  }

  /// The fewest shingles that sets of these sizes share when they match.
  func sharedNeeded(_ first: Int, _ second: Int) -> Int {
    var shared = Overlap.sharedNeeded(first, second, for: threshold)
    while shared <= min(first, second), !reaches(shared, of: first + second - shared) {
      shared += 1
    }
    return shared
  }

  /// Whether sets that share no shingle before these places may still match.
  ///
  /// - Parameters:
  ///   - place: where the shared shingle stands in the first set's order, from 0; likewise `other`.
  func admits(_ place: Int, of first: Int, _ other: Int, of second: Int) -> Bool {
    min(first - place, second - other) >= sharedNeeded(first, second)
  }

  private func reaches(_ shared: Int, of union: Int) -> Bool {
    Double(shared) / Double(union) >= threshold
  }
}

/// A shingle of a document's prefix.
struct PrefixEntry: Sendable, BitwiseCopyable {
  /// 32 bits of a hash of the shingle, never 0.
  let key: UInt32
  /// The key of the shingle that stands before it in the document's order, if that is an entry, too;
  /// else 0.
  let keyBefore: UInt32
  let document: UInt32
  /// Distinct shingles of the document.
  let size: UInt32
  /// Where the shingle stands in the document's order, from 0.
  let place: UInt32
}

/// Picks the prefixes of one set after another, reusing its buffers.
///
/// The order is rare first, equally rare ones by hash. A shingle counted once is in no other set:
/// it takes its place in the prefix and makes no entry.
struct PrefixPicker: Sendable {
  private var counts: [UInt8] = []
  private var picked: [UInt64] = []
  private var places = [Int](repeating: 0, count: 257)

  /// Appends the entries of a set, in their order.
  ///
  /// - Parameter counters: to which every set was added once.
  /// - Complexity: linear in the set.
  mutating func pick(
    _ set: ShingleSet, of document: Int, _ counters: SharedCounters, _ filter: PrefixFilter,
    into entries: inout [PrefixEntry]
  ) {
    counters.read(set.hashes, into: &counts)
    let begin = tally(set.count)
    let end = filter.prefix(of: set.count)
    guard begin < end else { return }
    if picked.count < end { picked = Array(repeating: 0, count: end) }
    for (index, hash) in set.hashes.enumerated() {
      let count = Int(counts[index])
      let place = places[count]
      if place >= end { continue }
      picked[place] = hash
      places[count] = place + 1
    }
    var before: UInt32 = 0
    for place in begin..<end {
      let key = Self.key(of: picked[place])
      entries.append(
        PrefixEntry(
          key: key, keyBefore: before, document: UInt32(document), size: UInt32(set.count),
          place: UInt32(place)))
      before = key
    }
  }

  /// Makes `places` where the shingles of each count begin; where those begin that came twice.
  private mutating func tally(_ count: Int) -> Int {
    for index in places.indices { places[index] = 0 }
    for index in 0..<count { places[Int(counts[index]) + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    return places[2]
  }

  private static func key(of hash: UInt64) -> UInt32 {
    max(UInt32(truncatingIfNeeded: ((hash ^ hash &>> 32) &* 0x94D0_49BB_1331_11EB) &>> 32), 1)
  }
}
