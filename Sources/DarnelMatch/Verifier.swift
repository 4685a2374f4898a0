internal import DarnelKernels
public import DarnelText

/// Compares candidate pairs exactly, reading shingle sets when they are needed.
///
/// - Parameters:
///   - Workspace: what one thread needs to read documents again.
///   - Failure: what reading can fail with.
public struct Verifier<Workspace, Failure: Error>: Sendable {
  /// Reads the shingle set of a document.
  public typealias Load = @Sendable (inout Workspace, Int) throws(Failure) -> ShingleSet

  let threshold: Double
  let sides: Sides?
  let jobs: Int
  let workspace: @Sendable () -> Workspace
  let load: Load
  let progress: @Sendable (Int) -> Void
  /// How large components are verified; no result depends on it.
  public var scale = VerificationScale()

  /// A verifier that keeps pairs of at least `threshold`, on up to `jobs` threads.
  ///
  /// - Parameters:
  ///   - sides: whose documents are compared with each other; nil compares all.
  ///   - progress: told how many more components are done, from any thread.
  public init(
    threshold: Double, sides: Sides? = nil, jobs: Int,
    workspace: @escaping @Sendable () -> Workspace,
    progress: @escaping @Sendable (Int) -> Void = { _ in }, load: @escaping Load
  ) {
    self.threshold = threshold
    self.sides = sides
    self.jobs = jobs
    self.workspace = workspace
    self.load = load
    self.progress = progress
  }

  /// Every candidate pair that reaches the threshold, sorted by input order.
  ///
  /// Documents with the same tokens are represented by the first of them.
  public func matches(
    in graph: CandidateGraph
  ) throws(Failure) -> (matches: [Match], counts: VerificationCounts) {
    let (found, counts) = try gather(
      graph,
      small: { (component, room, matches: inout [Match], counts) throws(Failure) in
        try allPairs(of: component, &room, &matches, &counts)
      },
      large: { (component, matches, counts) throws(Failure) in
        try pairsByPrefixes(of: component, &matches, &counts)
      })
    return (found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }, counts)
  }

  /// Runs `body` on every component and gathers what it finds: small components many at once, then
  /// each large one alone, which `large` verifies on all threads.
  func gather<Found: Sendable>(
    _ graph: CandidateGraph,
    small:
      @Sendable (CandidateComponent, inout Workspace, inout [Found], inout VerificationCounts)
      throws(Failure) -> Void,
    large: (CandidateComponent, inout [Found], inout VerificationCounts) throws(Failure) -> Void
  ) throws(Failure) -> (found: [Found], counts: VerificationCounts) {
    let (batches, giants) = graph.batches(largeFrom: scale.largeFrom)
    let parts = try parallelMap(batches.count, jobs: jobs, workspace: workspace) {
      (room, batch) throws(Failure) in
      var found: [Found] = []
      var counts = VerificationCounts()
      for component in batches[batch] {
        try small(CandidateComponent(graph.buckets(of: component)), &room, &found, &counts)
      }
      progress(batches[batch].count)
      return (found: found, counts: counts)
    }
    var found: [Found] = []
    var counts = VerificationCounts()
    for part in parts {
      found += part.found
      counts += part.counts
    }
    for component in giants {
      try large(CandidateComponent(graph.buckets(of: component)), &found, &counts)
      progress(1)
    }
    return (found, counts)
  }

  private func allPairs(
    of component: CandidateComponent, _ room: inout Workspace, _ matches: inout [Match],
    _ counts: inout VerificationCounts
  ) throws(Failure) {
    var sets: [ShingleSet] = []
    sets.reserveCapacity(component.documents.count)
    for document in component.documents { sets.append(try load(&room, document)) }
    var stamps = [Int](repeating: 0, count: sets.count)
    for first in sets.indices {
      component.forEachLaterMate(of: first, stamps: &stamps) { second in
        let (a, b) = (component.documents[first], component.documents[second])
        if let sides, !sides.meet(a, b) { return }
        counts.candidates += 1
        guard let overlap = sets[first].overlap(with: sets[second], atLeast: threshold) else {
          return
        }
        counts.verified += 1
        matches.append(Match(first: a, second: b, overlap: overlap))
      }
    }
  }
}

/// From which size on a component is verified on all threads, in which portions, and how much of it
/// is held.
public struct VerificationScale: Sendable {
  /// Pairs of documents in one bucket, those in two buckets counted twice.
  public var largeFrom = 1 << 17
  /// Documents read at once.
  public var block = 1 << 10
  /// Documents whose shingles tell which ones are common.
  public var sample = 1 << 9
  /// Shingles held for later comparisons, eight bytes each, on each thread.
  public var heldShingles = 1 << 24

  /// The usual scale.
  public init() {}
}
