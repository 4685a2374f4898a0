import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@testable import DarnelMatch

/// A small corpus audited in memory.
struct MadeAudit {
  let made: MadeCorpus
  let facts: [TextFacts]
  let bins: AuditBins

  init(_ made: MadeCorpus) {
    self.made = made
    var sketcher = Sketcher(made.recipe)
    facts = made.texts.map { sketcher.sketch($0.utf8.span) }
    let threshold = made.recipe.threshold
    bins = AuditBins(threshold: threshold, lowest: min(0.3, threshold / 2))
  }

  func sample(_ documents: [Int], seed: UInt64 = 1) -> AuditSample {
    let drawn = documents.map { document in
      SampledDocument(
        document: document, facts: facts[document], shingles: made.sets[document],
        keys: made.keys[document])
    }
    return AuditSample(drawn, recipe: made.recipe, bins: bins, seed: seed)
  }

  func tally(_ sample: AuditSample) -> AuditTally {
    var counter = AuditCounter(sample)
    for (document, text) in made.texts.enumerated() { counter.count(document, text.utf8.span) }
    return counter.tally
  }

  func result(_ documents: [Int]) -> AuditResult {
    findings(tally(sample(documents)))
  }

  func findings(_ tally: AuditTally) -> AuditResult {
    let findings = AuditFindings(
      tally, recipe: made.recipe, bins: bins, documents: made.texts.count, wanted: 0.9)
    let recheck = AuditFindings.Recheck(bandings: findings.bandings.count)
    return findings.result(seed: 1, recheck, [])
  }

  /// Every pair of other tokens with its resemblance, compared one with another.
  var plainPairs: [(first: Int, second: Int, resemblance: Double)] {
    made.texts.indices.flatMap { first in
      made.texts.indices.compactMap { second in
        guard first < second, facts[first].tokenHash != facts[second].tokenHash else { return nil }
        let overlap = made.sets[first].overlap(with: made.sets[second])
        return overlap.shared > 0 ? (first, second, overlap.resemblance) : nil
      }
    }
  }
}

@Suite("An audit")
struct AuditTests {
  private static func made(
    _ seed: Int, threshold: Double = 0.7, rows: Int = 6, families: Int = 25
  ) throws -> MadeAudit {
    MadeAudit(
      try MadeCorpus(
        MadeCorpus.texts(seed: seed, families: families),
        Recipe(
          text: ShingleRecipe(width: 3), threshold: threshold,
          banding: Banding(bands: 3, rows: rows))))
  }

  @Test("of all documents counts what comparing all with all counts", arguments: 0..<12)
  func census(seed: Int) throws {
    let audit = try Self.made(seed, threshold: [0.5, 0.7, 0.85, 1][seed % 4])
    let result = audit.result(Array(audit.made.texts.indices))
    let pairs = audit.plainPairs
    for (place, bin) in result.bins.enumerated() {
      let inside = pairs.filter { pair in
        pair.resemblance >= bin.lower
          && (pair.resemblance < bin.upper || place == result.bins.count - 1)
      }
      #expect(bin.pairs == inside.count)
      let found = inside.filter { audit.made.shareBucket($0.first, $0.second) }.count
      #expect(bin.candidates == found)
      #expect(bin.inCorpus == Estimate(exactly: Double(inside.count)))
    }
    let matching = pairs.filter { $0.resemblance >= audit.made.recipe.threshold }
    let missed = matching.filter { !audit.made.shareBucket($0.first, $0.second) }
    #expect(result.matching.pairs == matching.count)
    #expect(result.missed == Estimate(exactly: Double(missed.count)))
    let candidates = audit.made.texts.indices.reduce(0) { sum, first in
      sum
        + audit.made.texts.indices.count { second in
          first != second && audit.facts[first].shingles > 0 && audit.facts[second].shingles > 0
            && audit.facts[first].tokenHash != audit.facts[second].tokenHash
            && audit.made.shareBucket(first, second)
        }
    }
    #expect(result.candidateEnds == candidates)
  }

  @Test("does not depend on how the counting is divided", arguments: 0..<6)
  func divided(seed: Int) throws {
    let audit = try Self.made(seed)
    let sample = audit.sample(Array(stride(from: 0, to: audit.made.texts.count, by: 2)))
    let whole = audit.findings(audit.tally(sample))
    var total = AuditTally(sample: sample.documents.count, bins: audit.bins)
    var counter = AuditCounter(sample)
    for document in audit.made.texts.indices.reversed() {
      counter.count(document, audit.made.texts[document].utf8.span)
      if document % 5 == 0 {
        total.add(counter.tally)
        counter.tally.clear()
      }
    }
    total.add(counter.tally)
    let parts = audit.findings(total)
    #expect(parts.bins == whole.bins && parts.matching == whole.matching)
    #expect(parts.banding == whole.banding && parts.missed == whole.missed)
    #expect(parts.missedByCurve == whole.missedByCurve && parts.options == whole.options)
  }

  @Test("estimates totals without bias, and its intervals hold them")
  func unbiased() throws {
    let audit = try Self.made(3, threshold: 0.5, families: 60)
    let truth = audit.result(Array(audit.made.texts.indices))
    var sums = (pairs: 0.0, missed: 0.0)
    var held = (recall: 0, pairs: 0)
    let seeds = 200
    let count = audit.made.texts.count
    let ids = (0..<count).map { Array("document \($0)".utf8) }
    for seed in 0..<seeds {
      let draw = AuditDraw(seed: UInt64(seed))
      let chosen = draw.lowest(count / 2, of: ids.map { draw.rank($0.span) })
      let result = audit.result(chosen)
      sums.pairs += result.matching.inCorpus.value / Double(seeds)
      sums.missed += result.missed.value / Double(seeds)
      let recall = result.matching.compared.interval
      if (recall.lower...recall.upper).contains(truth.matching.compared.share) { held.recall += 1 }
      let pairs = result.matching.inCorpus
      if (pairs.lower...pairs.upper).contains(truth.matching.inCorpus.value) { held.pairs += 1 }
    }
    #expect(truth.matching.pairs > 50 && truth.missed.value > 10)
    #expect(abs(sums.pairs / truth.matching.inCorpus.value - 1) < 0.03)
    #expect(abs(sums.missed / truth.missed.value - 1) < 0.06)
    #expect(held.recall > 180 && held.pairs > 180)
  }

  @Test("says no to a banding that finds little, and not to one that finds all")
  func verdicts() throws {
    let poor = try Self.made(5, rows: 30)
    let all = Array(poor.made.texts.indices)
    #expect(poor.result(all).verdict == .missed || poor.result(all).ground != .pairs)
    let complete = MadeAudit(
      try MadeCorpus.complete(MadeCorpus.texts(seed: 5, families: 25), threshold: 0.7))
    let result = complete.result(all)
    #expect(result.matching.candidates == result.matching.pairs && result.missed.value == 0)
    #expect(result.verdict != .missed && !result.fails)
  }

  @Test("draws the same documents whatever the order of their ids")
  func draws() {
    let ids = (0..<500).map { Array("id \($0)".utf8) }
    let draw = AuditDraw(seed: 9)
    let chosen = draw.lowest(40, of: ids.map { draw.rank($0.span) }).map { ids[$0] }
    let turned = Array(ids.reversed())
    let again = draw.lowest(40, of: turned.map { draw.rank($0.span) }).map { turned[$0] }
    #expect(Set(chosen) == Set(again) && Set(chosen).count == 40)
    let other = AuditDraw(seed: 10)
    #expect(other.lowest(40, of: ids.map { other.rank($0.span) }).map { ids[$0] } != chosen)
  }
}
