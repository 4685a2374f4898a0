internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// A corpus read once: what every command that looks for matches begins with.
struct Investigation {
  let sketched: SketchedCorpus
  let twins: Twins
  let graph: CandidateGraph
  let recipe: Recipe
  let talk: Talk

  init(_ input: InputOptions, _ match: MatchOptions, _ run: RunOptions, extra: [String] = []) throws
  {
    talk = Talk(run)
    recipe = match.recipe
    let corpus = try input.open(jobs: run.threads, extra: extra)
    talk.tellSkipped(corpus.skipped)
    let chance = recipe.banding.chance(at: recipe.threshold)
    if match.bands == nil && chance < match.recall {
      talk.say(
        "darnel: of pairs exactly at \(recipe.threshold) only a share of \(fixed(chance, 6)) is "
          + "found, not \(match.recall): \(Banding.mostLanes) lanes are the most")
    }
    let progress = Progress("reading", total: corpus.byteCount, unit: "MB", talk)
    sketched = try corpus.sketched(recipe, jobs: run.threads) { progress.advance($0) }
    progress.finish()
    let table = sketched.table
    talk.tellBadRows(of: table)
    guard table.count > 0 else {
      throw Refusal(
        "no documents in \(input.inputs.joined(separator: ", ")); "
          + "check the paths and --text-field (\(table.tally.badCount) bad rows)")
    }
    try table.checkIDs()
    talk.phase("read")
    twins = Twins(sketched.sketches)
    graph = CandidateGraph(sketched.sketches, twins: twins, jobs: run.threads)
    talk.phase("candidates found")
  }

  var corpus: Corpus { sketched.table.corpus }
  var table: DocumentTable { sketched.table }

  /// Every document that may match another one, ascending.
  func documentsWithCandidates() -> [Int] {
    let heads = Set(graph.documents + twins.pairedRepresentatives)
    return heads.flatMap { twins.members(of: $0) }.sorted()
  }

  /// Verifies the candidates and clusters them.
  func clusters(keeping order: KeepOrder) throws(CorpusError) -> Clustering {
    let clustering = try verifying { (verifier) throws(CorpusError) in
      try verifier.clusters(in: graph, of: sketched.sketches, twins: twins, keeping: order)
    }
    return clustering
  }

  /// Verifies the candidates and prepares all pairs.
  func pairs() throws(CorpusError) -> (PairStream, VerificationCounts) {
    let (matches, counts) = try verifying { (verifier) throws(CorpusError) in
      try verifier.matches(in: graph)
    }
    let heads = twins.pairedRepresentatives
    let sizes = try parallelMap(
      heads.count, jobs: talk.jobs, workspace: { [sketched] in SecondReading(of: sketched) }
    ) { [sketched] (reading, place) throws(CorpusError) in
      try reading.shingles(of: heads[place], in: sketched).count
    }
    let sized = Dictionary(uniqueKeysWithValues: zip(heads, sizes))
    return (PairStream(matches: matches, twins: twins, sizes: sized), counts)
  }

  private func verifying<Result>(
    _ body: (Verifier<SecondReading, CorpusError>) throws(CorpusError) -> Result
  ) throws(CorpusError) -> Result {
    let progress = Progress("verifying", total: UInt64(graph.componentCount), unit: nil, talk)
    let verifier = sketched.verifier(jobs: talk.jobs) { progress.advance(UInt64($0)) }
    let result = try body(verifier)
    progress.finish()
    talk.phase("verified")
    return result
  }

  /// The counts so far.
  func summary(_ counts: VerificationCounts) -> RunSummary {
    var summary = RunSummary()
    summary.documents = table.count
    summary.bytes = corpus.byteCount
    summary.badRows = table.tally.badCount
    summary.repaired = table.tally.repaired
    summary.exactDuplicates = twins.exactDuplicates
    summary.sameTokens = twins.sameTokens
    summary.empty = twins.empty
    summary.oneShingle = twins.oneShingle
    summary.candidates = counts.candidates
    summary.verified = counts.verified
    summary.recipe = recipe.parameters
    return summary
  }

  /// The counts of a clustering.
  func summary(_ clustering: Clustering) -> RunSummary {
    var summary = summary(clustering.counts)
    summary.clusters = clustering.clusters.count { !$0.copies.isEmpty }
    summary.copies = clustering.copies
    return summary
  }

  /// Runs `body` with the output file, which appears when it returns.
  func writing(_ output: OutputOptions, _ body: (inout OutputFile) throws -> Void) throws {
    try output.writing(inputs: [corpus], body)
  }
}
