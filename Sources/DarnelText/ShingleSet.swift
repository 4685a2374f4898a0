internal import DarnelKernels

/// The distinct shingles of a document, as ascending 64-bit hashes.
public struct ShingleSet: Sendable, Hashable {
  /// The hashes, ascending, without repeats.
  public let hashes: [UInt64]

  /// The set of the first `count` hashes; order and repeats do not matter.
  ///
  /// - Complexity: linear expected.
  public init(_ hashes: borrowing [UInt64], count: Int) {
    self.hashes = sortedUnique(hashes, count: count)
  }

  /// The set of `hashes`.
  public init(_ hashes: [UInt64] = []) { self.init(hashes, count: hashes.count) }

  /// Number of distinct shingles.
  public var count: Int { hashes.count }

  /// Whether there is no shingle: the text had no token.
  public var isEmpty: Bool { hashes.isEmpty }

  /// How much the two sets share, exactly.
  public func overlap(with other: ShingleSet) -> Overlap {
    Overlap(
      shared: intersectionCount(hashes, other.hashes), first: count, second: other.count)
  }

  /// How much the two sets share, or nil when their resemblance is under `threshold`.
  ///
  /// Sizes too far apart are refused before any shingle is looked at, and the walk ends as soon as
  /// the threshold is out of reach.
  public func overlap(with other: ShingleSet, atLeast threshold: Double) -> Overlap? {
    let wanted = Overlap.sharedNeeded(count, other.count, for: threshold)
    guard wanted <= min(count, other.count) else { return nil }
    let overlap = Overlap(
      shared: intersectionCount(hashes, other.hashes, atLeast: wanted), first: count,
      second: other.count)
    return overlap.reaches(threshold) ? overlap : nil
  }
}

/// The exact overlap of two shingle sets, and the measures that follow from it (Broder 1997).
public struct Overlap: Sendable, Hashable {
  /// Shingles in both.
  public let shared: Int
  /// Shingles of the first set.
  public let first: Int
  /// Shingles of the second set.
  public let second: Int

  /// An overlap; `shared` is at most the smaller size.
  public init(shared: Int, first: Int, second: Int) {
    precondition(0 <= shared && shared <= min(first, second), "more shared than there is")
    self.shared = shared
    self.first = first
    self.second = second
  }

  /// Shingles in either.
  public var union: Int { first + second - shared }

  /// Size of the intersection over size of the union; 0 when both are empty.
  public var resemblance: Double { union == 0 ? 0 : Double(shared) / Double(union) }

  /// The share of the first set that stands in the second; 0 when the first is empty.
  public var firstInSecond: Double { first == 0 ? 0 : Double(shared) / Double(first) }

  /// The share of the second set that stands in the first; 0 when the second is empty.
  public var secondInFirst: Double { second == 0 ? 0 : Double(shared) / Double(second) }

  /// The same overlap seen from the other side.
  public var reversed: Overlap { Overlap(shared: shared, first: second, second: first) }

  /// Whether the resemblance is at least `threshold`; empty sets reach nothing.
  public func reaches(_ threshold: Double) -> Bool {
    // The quotient, not threshold × union: 0.07 × 100 rounds to more than 7.
    shared > 0 && resemblance >= threshold
  }

  /// A lower bound of the shared shingles that sets of these sizes need to reach `threshold`.
  package static func sharedNeeded(_ first: Int, _ second: Int, for threshold: Double) -> Int {
    // One less than the real bound: rounding must never refuse a pair that `reaches` accepts.
    max(Int((threshold / (1 + threshold) * Double(first + second)).rounded(.up)) - 1, 1)
  }
}
