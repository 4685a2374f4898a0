internal import DarnelKernels
public import DarnelMatch
internal import DarnelSketch

extension SketchedCorpus {
  /// Candidates that miss no pair, by an exact join that reads every document twice more.
  ///
  /// - Parameters:
  ///   - threshold: the resemblance from which documents match.
  ///   - budget: that of the first reading; an error when its memory does not hold the counters.
  ///   - progress: told how many documents more were read, from any thread; each is read twice.
  public func exactCandidates(
    threshold: Double, twins: Twins, sides: Sides? = nil, budget: MemoryBudget,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(CorpusError) -> Candidates {
    let shingles = try spilling { () throws(SpillError) in try sketches.shingleTotal() }
    let room = try exactScratch(shingles: shingles, threshold, budget)
    let verifier = Verifier<SecondReading, CorpusError>(
      threshold: threshold, sides: sides, jobs: scratch.jobs,
      workspace: { SecondReading(of: self) }
    ) { (reading, document) throws(CorpusError) in
      progress(1)
      return try reading.shingles(of: document, in: self)
    }
    do throws(ExactJoinError<CorpusError>) {
      return try Candidates(exactly: verifier, sketches, twins: twins, in: room)
    } catch {
      switch error {
      case .reading(let error): throw error
      case .spilling(let error): throw .spilling(error)
      }
    }
  }

  /// What is left beside the counters; prefixes that may not fit go to a file.
  private func exactScratch(
    shingles: Int, _ threshold: Double, _ budget: MemoryBudget
  ) throws(CorpusError) -> Scratch {
    let counters = Candidates.exactCounterBytes(for: shingles)
    let least = (2 << 20) * scratch.jobs
    let left = scratch.bytes - counters
    guard left >= least else {
      throw .memory(
        given: budget.bytes, needed: budget.bytes + 2 * (least - left), documents: table.count)
    }
    var spill = scratch.spill
    let prefixes = (Double(shingles) * (1 - threshold) + Double(2 * table.count)) * 20
    if spill == nil && prefixes > Double(left) {
      spill = try spilling { () throws(SpillError) in try Spill(inDirectory: budget.directory) }
    }
    return Scratch(bytes: left, spill: spill, jobs: scratch.jobs)
  }
}
