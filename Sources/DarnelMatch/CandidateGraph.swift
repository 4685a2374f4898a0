internal import DarnelKernels
internal import DarnelSketch

/// Which documents share a band's key: the suspicions that verification turns into facts or drops.
///
/// Kept as buckets, not as pairs, since a bucket of m documents stands for m(m − 1)/2 pairs. Only
/// the first of documents with the same tokens takes part. Buckets that share documents form a
/// component; components can be verified independently.
public struct CandidateGraph: Sendable {
  /// Members of all buckets, bucket after bucket, ascending within one.
  private var members: [UInt32] = []
  /// Where each bucket ends in `members`.
  private var ends: [Int] = []
  /// Bucket numbers, component after component, components by their least document.
  private var grouped: [UInt32] = []
  /// Where each component ends in `grouped`.
  private var componentEnds: [Int] = []

  /// Finds the documents of `sketches` that share a key, on up to `jobs` threads.
  ///
  /// - Complexity: linear in documents times bands.
  public init(_ sketches: Sketches, twins: Twins, jobs: Int) {
    let bands = sketches.recipe.banding.bands
    let representatives = (0..<sketches.count).filter {
      twins.isRepresentative($0) && sketches.shingleCounts[$0] > 0
    }
    let parts = parallelMap(bands, jobs: jobs, workspace: { () }) { _, band in
      BandBuckets(band: band, of: bands, sketches.keys, representatives)
    }
    for part in parts {
      ends.append(contentsOf: part.ends.map { $0 + members.count })
      members.append(contentsOf: part.members)
    }
    group(documents: sketches.count)
  }

  /// Number of components.
  public var componentCount: Int { componentEnds.count }

  /// Buckets of a component, as lists of documents.
  func buckets(of component: Int) -> [ArraySlice<UInt32>] {
    let start = component == 0 ? 0 : componentEnds[component - 1]
    return grouped[start..<componentEnds[component]].map { bucket(Int($0)) }
  }

  /// Every document that shares a key with another one, ascending.
  public var documents: [Int] {
    var seen = [Bool](repeating: false, count: (members.max().map(Int.init) ?? -1) + 1)
    for member in members { seen[Int(member)] = true }
    return seen.indices.filter { seen[$0] }
  }

  /// Ranges of components of some thousand bucket members each: units of work for threads.
  func batches() -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var size = 0
    for component in 0..<componentCount {
      size += buckets(of: component).reduce(0) { $0 + $1.count }
      if size >= 2_048 {
        batches.append(start..<component + 1)
        (start, size) = (component + 1, 0)
      }
    }
    if start < componentCount { batches.append(start..<componentCount) }
    return batches
  }

  private func bucket(_ index: Int) -> ArraySlice<UInt32> {
    members[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  private mutating func group(documents: Int) {
    var sets = UnionFind(count: documents)
    for index in ends.indices {
      let bucket = bucket(index)
      for member in bucket.dropFirst() { sets.join(Int(bucket[bucket.startIndex]), Int(member)) }
    }
    var order = ends.indices.map { index in
      UInt64(sets.root(of: Int(members[bucket(index).startIndex]))) << 32 | UInt64(index)
    }
    sortByHighHalf(&order)
    grouped = order.map { UInt32(truncatingIfNeeded: $0) }
    forEachRun(order) { componentEnds.append($0.upperBound) }
  }
}

/// The buckets of one band: documents sorted by key, runs of one document left out.
private struct BandBuckets: Sendable {
  var members: [UInt32] = []
  var ends: [Int] = []

  init(band: Int, of bands: Int, _ keys: [UInt32], _ documents: [Int]) {
    var keyed = documents.map { UInt64(keys[$0 * bands + band]) << 32 | UInt64($0) }
    sortByHighHalf(&keyed)
    forEachRun(keyed) { run in
      if run.count < 2 { return }
      members.append(contentsOf: keyed[run].lazy.map { UInt32(truncatingIfNeeded: $0) })
      ends.append(members.count)
    }
  }
}
