public import Darnel

/// An audit for machines: one object, six decimals, intervals as `[lower, upper]`.
///
/// It holds only what input, options and seed decide.
public struct AuditJSON: Encodable, Sendable {
  private let result: AuditResult

  /// The object of an audit.
  public init(_ result: AuditResult) { self.result = result }

  private enum CodingKeys: String, CodingKey {
    case schema_version, documents, sampled, bytes, bad_rows, seed, recipe, wanted, bins, matching
    case recall, documents_with_match, same_token_pairs, missed, missed_by_curve
    case candidates, matches, rejected, banding_precision, rechecked, disagreeing, changed_texts
    case trials, trials_by_script, trials_by_change_and_script, edits, bandings, unfolded, verdict
    case ground, fails, set_aside_bytes
  }

  /// Encodes the audit; a share of no pairs is left out.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(ResultJSON.schemaVersion, forKey: .schema_version)
    try box.encode(result.documents, forKey: .documents)
    try box.encode(result.sampled, forKey: .sampled)
    try box.encode(result.bytes, forKey: .bytes)
    try box.encode(result.badRows, forKey: .bad_rows)
    try box.encodeIfPresent(result.setAside, forKey: .set_aside_bytes)
    try box.encode(result.seed, forKey: .seed)
    try box.encode(result.recipe.parameters, forKey: .recipe)
    try box.encode(result.wanted, forKey: .wanted)
    try encodePairs(&box)
    try box.encode(result.changedTexts, forKey: .changed_texts)
    try box.encode(result.trials.map { TrialsBox($0) }, forKey: .trials)
    try box.encode(result.trialsByScript.map { TrialsBox($0) }, forKey: .trials_by_script)
    try box.encode(result.trialCells.map { TrialsBox($0) }, forKey: .trials_by_change_and_script)
    try box.encode(TrialsBox(result.edits), forKey: .edits)
    try box.encode(result.options.map { OptionBox($0) }, forKey: .bandings)
    try box.encode(result.unfolded, forKey: .unfolded)
    try box.encode(result.verdict.rawValue, forKey: .verdict)
    try box.encode(result.ground.rawValue, forKey: .ground)
    try box.encode(result.fails, forKey: .fails)
  }

  private func encodePairs(_ box: inout KeyedEncodingContainer<CodingKeys>) throws {
    try box.encode(result.bins.map { BinBox($0) }, forKey: .bins)
    try box.encode(BinBox(result.matching), forKey: .matching)
    try box.encodeIfPresent(ShareBox(result.banding), forKey: .recall)
    try box.encode(result.documentsWithMatch, forKey: .documents_with_match)
    try box.encode(EstimateBox(result.twins), forKey: .same_token_pairs)
    try box.encode(EstimateBox(result.missed), forKey: .missed)
    try box.encode(EstimateBox(result.missedByCurve), forKey: .missed_by_curve)
    try box.encode(result.candidateEnds, forKey: .candidates)
    try box.encode(result.matchEnds, forKey: .matches)
    try box.encode(result.candidateEnds - result.matchEnds, forKey: .rejected)
    if result.candidateEnds > 0 {
      let precision = Double(result.matchEnds) / Double(result.candidateEnds)
      try box.encode(ResultJSON.rounded(precision), forKey: .banding_precision)
    }
    try box.encode(result.rechecked, forKey: .rechecked)
    try box.encode(result.disagreeing, forKey: .disagreeing)
  }
}

private struct EstimateBox: Encodable {
  let value: Double
  let interval: [Double]

  init(_ estimate: Estimate) {
    value = ResultJSON.rounded(estimate.value)
    interval = [ResultJSON.rounded(estimate.lower), ResultJSON.rounded(estimate.upper)]
  }
}

private struct ShareBox: Encodable {
  let share: Double
  let interval: [Double]
  /// Left out when it is infinite: nothing was left to chance.
  let effective_pairs: Double?

  init?(_ share: SampledShare) {
    if share.units == 0 { return nil }
    self.share = ResultJSON.rounded(share.share)
    interval = [
      ResultJSON.rounded(share.interval.lower), ResultJSON.rounded(share.interval.upper),
    ]
    effective_pairs = share.effective.isFinite ? ResultJSON.rounded(share.effective) : nil
  }
}

private struct BinBox: Encodable {
  let from: Double
  let to: Double
  let matches: Bool
  let pairs: Int
  let compared: Int
  let share: ShareBox?
  let in_corpus: EstimateBox

  init(_ bin: AuditResult.Bin) {
    from = ResultJSON.rounded(bin.lower)
    to = ResultJSON.rounded(bin.upper)
    matches = bin.matches
    pairs = bin.pairs
    compared = bin.candidates
    share = ShareBox(bin.compared)
    in_corpus = EstimateBox(bin.inCorpus)
  }
}

private struct TrialsBox: Encodable {
  let change: String?
  let script: String?
  let folded: Bool?
  let copies: Int
  let same_tokens: Int
  let matching: Int
  let found: Int
  let share: ShareBox?
  let expected: Double?

  init(_ trials: AuditResult.Trials) {
    change = trials.change?.name
    script = trials.script?.rawValue
    if case .spelling? = trials.change { folded = trials.isFolded } else { folded = nil }
    copies = trials.made
    same_tokens = trials.sameTokens
    matching = trials.matching
    found = trials.found
    share = ShareBox(trials.recall)
    expected = trials.expected.map { ResultJSON.rounded($0) }
  }
}

private struct OptionBox: Encodable {
  let reason: String
  let bands: Int
  let rows: Int
  let lanes: Int
  let bytes_per_document: Int
  let recall_by_curve: Double?
  let tried: Int
  let found: Int
  let candidates_in_vain: Double
  let relative_cost: Double

  init(_ option: AuditResult.Option) {
    reason = option.reason.rawValue
    bands = option.banding.bands
    rows = option.banding.rows
    lanes = option.banding.lanes
    bytes_per_document = Sketches.bytes(bands: option.banding.bands)
    recall_by_curve = option.expectedRecall.map { ResultJSON.rounded($0) }
    tried = option.tried
    found = option.found
    candidates_in_vain = ResultJSON.rounded(option.falseCandidates)
    relative_cost = ResultJSON.rounded(option.relativeCost)
  }
}
