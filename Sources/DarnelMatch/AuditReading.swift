public import DarnelSketch
public import DarnelText

/// What an audit knows when everything is counted.
public struct AuditFindings: Sendable {
  /// Pairs looked at more closely.
  public struct Recheck: Sendable, Hashable {
    /// Pairs whose texts were read again.
    public var pairs = 0
    /// Pairs that the tool's own comparison counted or judged otherwise.
    public var disagreeing = 0
    /// Matching pairs among them.
    public var matches = 0
    /// For each other banding the matching pairs that share a key.
    public var found: [Int]

    /// Nothing looked at, with so many bandings to be tried.
    public init(bandings: Int) { found = Array(repeating: 0, count: bandings) }

    /// One pair, counted anew from the sets of its two texts.
    ///
    /// - Parameter sharesKey: whether the two share a key under each banding, the audited one first.
    public init(
      _ pair: AuditedPair, _ first: ShingleSet, _ second: ShingleSet, threshold: Double,
      sharesKey: [Bool]
    ) {
      let isMatch = pair.overlap.reaches(threshold)
      let verified = first.overlap(with: second, atLeast: threshold)
      let agrees =
        first.overlap(with: second) == pair.overlap && sharesKey[0] == pair.isCandidate
        && verified == (isMatch ? pair.overlap : nil)
      pairs = 1
      disagreeing = agrees ? 0 : 1
      matches = isMatch ? 1 : 0
      found = sharesKey.map { isMatch && $0 ? 1 : 0 }
    }

    /// Adds what was seen elsewhere.
    public mutating func add(_ other: Recheck) {
      pairs += other.pairs
      disagreeing += other.disagreeing
      matches += other.matches
      for place in found.indices { found[place] += other.found[place] }
    }
  }

  private let tally: AuditTally
  private let recipe: Recipe
  private let bins: AuditBins
  private let documents: Int
  private let wanted: Double

  /// Findings about a corpus of `documents`.
  public init(
    _ tally: AuditTally, recipe: Recipe, bins: AuditBins, documents: Int, wanted: Double
  ) {
    self.tally = tally
    self.recipe = recipe
    self.bins = bins
    self.documents = documents
    self.wanted = wanted
  }

  private var neighbourhood: Neighbourhood {
    var neighbours = tally.neighbourhood
    neighbours.documents = tally.sample
    return neighbours
  }

  /// The bandings to choose from, the audited one first.
  public var bandings: [(reason: AuditResult.Option.Reason, banding: Banding)] {
    var choices: [(AuditResult.Option.Reason, Banding)] = [(.audited, recipe.banding)]
    if let banding = Banding.cheapest(for: neighbourhood, recall: wanted) {
      choices.append((.corpus, banding))
    }
    choices.append((.threshold, .cheapest(threshold: recipe.threshold, recall: wanted)))
    return choices
  }

  /// Puts everything together.
  public func result(seed: UInt64, _ recheck: Recheck, _ trials: [AuditTrial]) -> AuditResult {
    let whole = bins.firstMatching..<bins.count
    let summary = TrialSummary(trials, recipe: recipe)
    var result = AuditResult(
      seed: seed, recipe: recipe, wanted: wanted, matching: bin(whole), banding: endless(whole),
      twins: expandedTotal(tally.column(.twins), population: documents, weight: 0.5),
      missed: missed(whole),
      missedByCurve: expandedTotal(
        tally.column(.expectedMisses).map { $0 / AuditSample.oneMiss }, population: documents,
        weight: 0.5),
      edits: summary.edits)
    result.documents = documents
    result.sampled = tally.sample
    result.bins = (0..<bins.count).map { bin($0..<$0 + 1) }
    result.documentsWithMatch = sums(whole) { .pairs($0) }.count { $0 > 0 }
    result.candidateEnds = Int(tally.column(.allCandidates).reduce(0, +))
    result.matchEnds = Int(sums(whole) { .candidates($0) }.reduce(0, +))
    result.rechecked = recheck.pairs
    result.disagreeing = recheck.disagreeing
    result.changedTexts = Set(trials.map(\.text)).count
    result.trials = summary.byChange
    result.trialsByScript = summary.byScript
    result.trialCells = summary.cells
    result.options = options(recheck)
    return result
  }

  private func sums(_ range: Range<Int>, _ column: (Int) -> AuditTally.Column) -> [Double] {
    var sums = [Double](repeating: 0, count: tally.sample)
    for bin in range {
      for (place, count) in tally.column(column(bin)).enumerated() { sums[place] += count }
    }
    return sums
  }

  /// Different pairs among the ends that were counted: those of two drawn documents count twice.
  private func distinct(_ ends: [Double], _ inner: [Double]) -> Double {
    ends.reduce(0, +) - inner.reduce(0, +) / 2
  }

  private func bin(_ range: Range<Int>) -> AuditResult.Bin {
    let all = sums(range) { .pairs($0) }
    let hits = sums(range) { .candidates($0) }
    let pairs = distinct(all, sums(range) { .innerPairs($0) })
    let share = SampledShare(hits: hits, all: all, population: documents, distinct: pairs)
    return AuditResult.Bin(
      lower: bins.edges[range.lowerBound], upper: bins.upperEdge(range.upperBound - 1),
      matches: range.lowerBound >= bins.firstMatching, pairs: Int(pairs),
      candidates: Int(distinct(hits, sums(range) { .innerCandidates($0) })), compared: share,
      inCorpus: expandedTotal(all, population: documents, weight: 0.5))
  }

  /// Recall with whole families as units, since their pairs are found or missed together, and without
  /// regard to the end of the corpus: what the banding does, not what luck made of it.
  private func endless(_ range: Range<Int>) -> SampledShare {
    let all = sums(range) { .pairs($0) }
    let hits = sums(range) { .candidates($0) }
    var familyHits = [Double](repeating: 0, count: all.count)
    var familyAll = familyHits
    for (place, root) in tally.roots().enumerated() {
      familyHits[root] += hits[place]
      familyAll[root] += all[place]
    }
    let drawn = familyAll.indices.filter { familyAll[$0] > 0 }
    return SampledShare(
      hits: drawn.map { familyHits[$0] }, all: drawn.map { familyAll[$0] }, population: nil,
      distinct: distinct(all, sums(range) { .innerPairs($0) }))
  }

  private func missed(_ range: Range<Int>) -> Estimate {
    let all = sums(range) { .pairs($0) }
    let hits = sums(range) { .candidates($0) }
    let misses = zip(all, hits).map { $0 - $1 }
    let total = expandedTotal(misses, population: documents, weight: 0.5)
    if misses.contains(where: { $0 > 0 }) || tally.sample >= documents { return total }
    // Nothing missed in the sample: as many as its recall leaves room for.
    let pairs = expandedTotal(all, population: documents, weight: 0.5)
    let share = SampledShare(
      hits: hits, all: all, population: documents,
      distinct: distinct(all, sums(range) { .innerPairs($0) }))
    return Estimate(0, 0, (1 - share.interval.lower) * pairs.upper)
  }

  private func options(_ recheck: Recheck) -> [AuditResult.Option] {
    let neighbours = neighbourhood
    let own = recipe.banding.cost(among: neighbours)
    return bandings.enumerated().map { place, choice in
      AuditResult.Option(
        reason: choice.reason, banding: choice.banding,
        expectedRecall: neighbours.recall(of: choice.banding), tried: recheck.matches,
        found: recheck.found[place],
        falseCandidates: neighbours.falseCandidates(of: choice.banding),
        relativeCost: choice.banding.cost(among: neighbours) / own)
    }
  }
}
