internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// A corpus read once: what every command that looks for matches begins with.
struct Investigation {
  let sketched: SketchedCorpus
  let twins: Twins
  let candidates: Candidates
  let sides: Sides?
  let recipe: Recipe
  /// Whether candidates miss no pair.
  let isExact: Bool
  let talk: Talk

  /// - Parameter output: where the answer goes; temporary files go beside it.
  init(
    _ input: SketchedOptions, _ match: MatchOptions, _ run: RunOptions, _ output: OutputOptions,
    _ content: ContentOptions, against: [String] = [], extra: [String] = []
  ) throws {
    let talk = Talk(run)
    let budget = run.budget(besides: output)
    let sketched =
      input.from.isEmpty
      ? try Self.sketch(
        content.prepare(
          input.open(jobs: run.threads, against: against, extra: extra), budget, talk),
        match.plan, budget, talk)
      : try Self.load(input, match, run, budget, talk, extra)
    try self.init(
      sketched, isExact: match.isExact, named: input.named, against: against, budget, talk)
  }

  /// Finds the candidates of a corpus that was sketched.
  ///
  /// - Parameters:
  ///   - named: what was given to be read, for messages.
  ///   - parts: finds the documents from which on ids may be those of documents before.
  init(
    _ sketched: SketchedCorpus, isExact: Bool, named: [String], against: [String] = [],
    parts: (DocumentTable) throws(CorpusError) -> [Int] = { _ in [] }, _ budget: MemoryBudget,
    _ talk: Talk
  ) throws {
    self.sketched = sketched
    self.talk = talk
    self.isExact = isExact
    recipe = sketched.sketches.recipe
    let table = sketched.table
    talk.tellBadRows(of: table)
    talk.tellSetAside(table.corpus, table.tally.setAside)
    guard against.isEmpty || table.firstReference < table.count else {
      throw Refusal("no documents in \(against.joined(separator: ", ")); check the paths")
    }
    guard table.firstReference > 0 else {
      throw Refusal(noDocumentsIn: named, badRows: table.tally.badCount)
    }
    try table.checkIDs(in: sketched.scratch, within: parts(table))
    talk.phase("read")
    twins = try Twins(sketched.sketches, in: sketched.scratch)
    sides =
      against.isEmpty ? nil : Sides(firstReference: table.firstReference, twins: twins)
    candidates =
      isExact
      ? try Self.exactCandidates(sketched, twins, sides, budget, talk)
      : try Candidates(sketched.sketches, twins: twins, sides: sides, in: sketched.scratch)
    talk.phase("candidates found")
  }

  /// Reads a corpus once.
  static func sketch(
    _ corpus: Corpus, _ plan: MatchPlan, _ budget: MemoryBudget, _ talk: Talk
  ) throws -> SketchedCorpus {
    let recipe = plan.recipe
    talk.tellSkipped(corpus.skipped)
    let chance = recipe.banding.chance(at: recipe.threshold)
    if let wanted = plan.wanted, chance < wanted {
      talk.say(
        "darnel: of pairs exactly at \(recipe.threshold) only a share of \(fixed(chance, 6)) is "
          + "found, not \(wanted): \(Banding.mostLanes) lanes are the most")
    }
    let progress = Progress("reading", total: corpus.byteCount, unit: "MB", talk)
    defer { progress.finish() }
    return try corpus.sketched(recipe, jobs: talk.jobs, budget: budget) { progress.advance($0) }
  }

  private static func exactCandidates(
    _ sketched: SketchedCorpus, _ twins: Twins, _ sides: Sides?, _ budget: MemoryBudget,
    _ talk: Talk
  ) throws -> Candidates {
    let documents = sketched.table.count
    let progress = Progress("joining", total: 2 * UInt64(documents), unit: nil, talk)
    defer { progress.finish() }
    return try sketched.exactCandidates(
      threshold: sketched.sketches.recipe.threshold, twins: twins, sides: sides, budget: budget
    ) { progress.advance(UInt64($0)) }
  }

  /// Signatures carry their recipe: one asked for besides must be the same, unless it is the usual.
  private static func load(
    _ input: SketchedOptions, _ match: MatchOptions, _ run: RunOptions, _ budget: MemoryBudget,
    _ talk: Talk, _ extra: [String]
  ) throws -> SketchedCorpus {
    let signatures = try Signatures.open(
      input.from, options: input.options(jobs: run.threads, extra: extra))
    let wanted = match.recipe
    let usual = Recipe()
    // An exact join takes signatures of any banding, since it looks at none.
    let fits =
      match.isExact
      ? [signatures.recipe, usual].contains {
        $0.text == wanted.text && $0.threshold == wanted.threshold
      }
      : wanted == signatures.recipe || wanted == usual
    guard fits else {
      throw Refusal(
        "\(input.from[0]): was made by another recipe than the one asked for; "
          + "leave --threshold, --width, --profile, --recall, --bands and --rows out, "
          + "or sketch again with them")
    }
    return try signatures.sketched(jobs: run.threads, budget: budget)
  }

  var corpus: Corpus { sketched.table.corpus }
  var table: DocumentTable { sketched.table }

  /// The documents that are asked about: all, or those before the references.
  var asked: Range<Int> { 0..<table.firstReference }

  /// Every document that may match another one, ascending.
  func documentsWithCandidates() -> [Int] {
    (0..<table.count).filter {
      candidates.contains(twins.representative(of: $0)) || twins.isTwin($0)
    }
  }

  /// Verifies the candidates and clusters them.
  func clusters(keeping order: KeepOrder) throws -> Clustering {
    var assembly = ClusterAssembly(of: twins, keeping: order, sides: sides)
    try forEachSlice { verifier, graph in try verifier.assign(graph, to: &assembly) }
    return try assembly.clustering(of: sketched.sketches)
  }

  /// Verifies the candidates and prepares all pairs.
  func pairs() throws -> (PairStream, VerificationCounts) {
    var matches: [Match] = []
    var counts = VerificationCounts()
    try forEachSlice { verifier, graph in
      let found = try verifier.matches(in: graph)
      matches += found.matches
      counts += found.counts
    }
    let heads = twins.pairedRepresentatives.filter { sides?.isBridge($0) ?? true }
    let sizes = try parallelMap(
      heads.count, jobs: talk.jobs, workspace: { [sketched] in SecondReading(of: sketched) }
    ) { [sketched] (reading, place) throws(CorpusError) in
      try reading.shingles(of: heads[place], in: sketched).count
    }
    let sized = Dictionary(uniqueKeysWithValues: zip(heads, sizes))
    return (PairStream(matches: matches, twins: twins, sizes: sized), counts)
  }

  /// Visits the candidates in portions that fit into memory.
  func forEachSlice(
    _ body: (Verifier<SecondReading, CorpusError>, CandidateGraph) throws -> Void
  ) throws {
    let progress = Progress(
      "verifying", total: UInt64(candidates.componentCount), unit: nil, talk)
    let verifier = sketched.verifier(sides: sides) { progress.advance(UInt64($0)) }
    for slice in try candidates.slices(limit: sketched.scratch.bytes / 32) {
      try body(verifier, try candidates.graph(of: slice))
    }
    progress.finish()
    talk.phase("verified")
  }

  /// The counts so far.
  func summary(_ counts: VerificationCounts) -> RunSummary {
    var summary = RunSummary()
    summary.documents = table.count
    if sides != nil { summary.references = table.count - table.firstReference }
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
    if corpus.comparesContent {
      summary.setAside = table.tally.setAside
      summary.recipe["strip"] = "sites"
      if let least = corpus.knownSites?.leastPages, least > 1 {
        summary.recipe["strip_pages"] = "\(least)"
      }
    }
    if isExact {
      // Lanes and bands decided nothing.
      for name in ["bands", "rows", "seed"] { summary.recipe[name] = nil }
      summary.recipe["recall"] = "exact"
    }
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
