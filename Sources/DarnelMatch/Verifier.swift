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

  /// A verifier that keeps pairs of at least `threshold`, on up to `jobs` threads.
  ///
  /// - Parameters:
  ///   - sides: whose documents are compared with each other; nil compares all.
  ///   - progress: told how many more components are done, from any thread.
  public init(
    threshold: Double, sides: Sides? = nil, jobs: Int, workspace: @escaping @Sendable () -> Workspace,
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
    let parts = try inBatches(graph) {
      (component, room, matches: inout [Match], counts) throws(Failure) in
      try allPairs(of: component, &room, &matches, &counts)
    }
    var counts = VerificationCounts()
    for part in parts { counts += part.counts }
    let matches = parts.flatMap(\.found).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    return (matches, counts)
  }

  /// Runs `body` on every component and gathers what it finds, batch by batch.
  func inBatches<Found: Sendable>(
    _ graph: CandidateGraph,
    _ body:
      @Sendable (CandidateComponent, inout Workspace, inout [Found], inout VerificationCounts)
      throws(Failure) -> Void
  ) throws(Failure) -> [(found: [Found], counts: VerificationCounts)] {
    let batches = graph.batches()
    return try parallelMap(batches.count, jobs: jobs, workspace: workspace) {
      (room, batch) throws(Failure) in
      var found: [Found] = []
      var counts = VerificationCounts()
      for component in batches[batch] {
        try body(CandidateComponent(graph.buckets(of: component)), &room, &found, &counts)
      }
      progress(batches[batch].count)
      return (found, counts)
    }
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
        if let sides, !sides.meet(component.documents[first], component.documents[second]) { return }
        counts.candidates += 1
        guard let overlap = sets[first].overlap(with: sets[second], atLeast: threshold) else {
          return
        }
        counts.verified += 1
        matches.append(
          Match(
            first: component.documents[first], second: component.documents[second],
            overlap: overlap))
      }
    }
  }
}
