internal import DarnelKernels

/// Components of candidates, held in memory to be verified: all there are, or a slice of them.
public struct CandidateGraph: Sendable {
  /// Members of all buckets, bucket after bucket, ascending within one.
  private var members: [UInt32] = []
  /// Where each bucket ends in `members`.
  private var ends: [Int] = []
  /// Name of the component and number of each bucket; after grouping, component after component.
  private var grouped: [UInt64] = []
  /// Where each component ends in `grouped`.
  private var componentEnds: [Int] = []

  /// No components yet.
  init() {}

  mutating func add(_ bucket: ArraySlice<UInt32>, component: Int) {
    grouped.append(UInt64(component) << 32 | UInt64(ends.count))
    members.append(contentsOf: bucket)
    ends.append(members.count)
  }

  /// Brings the buckets of each component together; components by their least document.
  mutating func group() {
    sortByHighHalf(&grouped)
    forEachRun(grouped) { componentEnds.append($0.upperBound) }
  }

  /// Number of components.
  public var componentCount: Int { componentEnds.count }

  /// Buckets of a component, as lists of documents.
  func buckets(of component: Int) -> [ArraySlice<UInt32>] {
    let start = component == 0 ? 0 : componentEnds[component - 1]
    return grouped[start..<componentEnds[component]].map {
      bucket(Int(UInt32(truncatingIfNeeded: $0)))
    }
  }

  /// Ranges of components of some thousand bucket members each, units of work for threads; and the
  /// components that have `largeFrom` pairs and more, which are in no range.
  func batches(largeFrom: Int) -> (small: [Range<Int>], large: [Int]) {
    var batches: [Range<Int>] = []
    var large: [Int] = []
    var start = 0
    var size = 0
    for component in 0..<componentCount {
      let buckets = buckets(of: component)
      if buckets.reduce(0, { $0 + $1.count * ($1.count - 1) / 2 }) >= largeFrom {
        large.append(component)
        if start < component { batches.append(start..<component) }
        (start, size) = (component + 1, 0)
        continue
      }
      size += buckets.reduce(0) { $0 + $1.count }
      if size >= 2_048 {
        batches.append(start..<component + 1)
        (start, size) = (component + 1, 0)
      }
    }
    if start < componentCount { batches.append(start..<componentCount) }
    return (batches, large)
  }

  private func bucket(_ index: Int) -> ArraySlice<UInt32> {
    members[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
