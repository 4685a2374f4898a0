public import DarnelKernels
internal import DarnelSketch

/// Which documents share a band's key, or a rare shingle: the suspicions that verification turns into
/// facts or drops.
///
/// Kept as buckets, not as pairs, since a bucket of m documents stands for m(m − 1)/2 pairs. Only
/// the first of documents with the same tokens takes part. Buckets that share documents form a
/// component, named by its least document; components can be verified independently.
///
/// Four bytes a document and four a member of a bucket; the latter may be spilled.
public struct Candidates: Sendable {
  /// Members of all buckets, bucket after bucket, ascending within one.
  private var members = Column<UInt32>()
  private var sizes = Column<UInt32>()
  private var sets: UnionFind
  private var sharing: BitColumn
  private var spill: Spill?

  /// Finds the documents of `sketches` that share a key.
  ///
  /// - Complexity: linear in documents times bands, and in documents for each pass that `scratch`
  ///   asks for.
  /// - Parameter sides: whose documents are to be found on which side; nil finds all pairs.
  public init(
    _ sketches: Sketches, twins: Twins, sides: Sides? = nil, in scratch: Scratch
  ) throws(SpillError) {
    self.init(documents: sketches.count, spill: scratch.spill)
    let passes = scratch.passes(sketches.count, each: 16)
    self = try parallelFold(
      sketches.keys.count * passes, jobs: scratch.jobs, into: self, workspace: { () }
    ) { (_, unit) throws(SpillError) in
      try BandBuckets(
        sketches.keys[unit / passes], twins, sides, pass: unit % passes, of: passes)
    } take: { (candidates, buckets) throws(SpillError) in
      try candidates.take(buckets.members, endingAt: buckets.ends)
    }
    flatten()
  }

  /// No buckets yet.
  init(documents: Int, spill: Spill?) {
    sets = UnionFind(count: documents)
    sharing = BitColumn(count: documents)
    self.spill = spill
  }

  /// Adds buckets, members ascending in each.
  mutating func take(_ added: [UInt32], endingAt ends: [Int]) throws(SpillError) {
    var start = 0
    for end in ends {
      let head = Int(added[start])
      sharing.insert(head)
      for member in added[(start + 1)..<end] {
        sharing.insert(Int(member))
        sets.join(head, Int(member))
      }
      sizes.append(UInt32(end - start))
      start = end
    }
    members.append(contentsOf: added)
    if let spill {
      try members.flush(to: spill)
      try sizes.flush(to: spill)
    }
  }

  /// Names the components, once all buckets are there.
  mutating func flatten() { sets.flatten() }

  /// Whether a document shares a key with another one.
  public func contains(_ document: Int) -> Bool { sharing.contains(document) }

  /// Number of components.
  public var componentCount: Int {
    (0..<sets.count).count { sharing.contains($0) && sets.name(of: $0) == $0 }
  }

  /// Ranges of component names whose buckets have at most `limit` members together, unless a single
  /// component, or some that lie close, have more.
  public func slices(limit: Int) throws(SpillError) -> [Range<Int>] {
    let documents = sets.count
    if members.count <= limit { return members.count == 0 ? [] : [0..<documents] }
    let width = max(documents / 4096, 1)
    var weights = [Int](repeating: 0, count: documents / width + 1)
    try forEachBucket { weights[sets.name(of: Int($0[$0.startIndex])) / width] += $0.count }
    var slices: [Range<Int>] = []
    var (start, weight) = (0, 0)
    for (place, more) in weights.enumerated() {
      if weight > 0 && weight + more > limit {
        slices.append(start..<place * width)
        (start, weight) = (place * width, 0)
      }
      weight += more
    }
    slices.append(start..<documents)
    return slices
  }

  /// The components whose names lie in `slice`.
  public func graph(of slice: Range<Int>) throws(SpillError) -> CandidateGraph {
    var graph = CandidateGraph()
    try forEachBucket { bucket in
      let name = sets.name(of: Int(bucket[bucket.startIndex]))
      if slice.contains(name) { graph.add(bucket, component: name) }
    }
    graph.group()
    return graph
  }

  private func forEachBucket(_ body: (ArraySlice<UInt32>) -> Void) throws(SpillError) {
    var at = 0
    var (sized, total) = ([Int](), 0)
    func visit() throws(SpillError) {
      let read = try members.values(in: at..<at + total)
      var start = 0
      for size in sized {
        body(read[start..<start + size])
        start += size
      }
      at += total
      (sized, total) = ([], 0)
    }
    try sizes.forEachBlock { (_, sizes) throws(SpillError) in
      for size in sizes {
        sized.append(Int(size))
        total += Int(size)
        if total >= 1 << 18 { try visit() }
      }
    }
    try visit()
  }
}

/// The buckets of one band: documents sorted by key, runs of one document left out.
private struct BandBuckets: Sendable {
  private(set) var members: [UInt32] = []
  /// Where each bucket ends in `members`.
  private(set) var ends: [Int] = []

  /// Takes the keys that lie in one of `passes` equal parts of all keys.
  init(
    _ keys: Column<UInt32>, _ twins: Twins, _ sides: Sides?, pass: Int, of passes: Int
  ) throws(SpillError) {
    var keyed: [UInt64] = []
    keyed.reserveCapacity(keys.count / passes + keys.count / (passes * 16))
    try keys.forEachBlock { (base, block) throws(SpillError) in
      for (document, key) in zip(base..., block) {
        let part = (UInt64(key) &* UInt64(passes)) >> 32
        if part == UInt64(pass) && twins.takesPart(document) {
          keyed.append(UInt64(key) << 32 | UInt64(document))
        }
      }
    }
    sortByHighHalf(&keyed)
    forEachRun(keyed) { run in
      if run.count < 2 { return }
      let documents = keyed[run].lazy.map { UInt32(truncatingIfNeeded: $0) }
      if let sides, !sides.meet(in: documents) { return }
      members.append(contentsOf: documents)
      ends.append(members.count)
    }
  }
}
