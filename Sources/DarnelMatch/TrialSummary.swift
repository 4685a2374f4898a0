internal import DarnelSketch
internal import DarnelText

/// Trials counted by what was done and in which script.
struct TrialSummary {
  let edits: AuditResult.Trials
  let byChange: [AuditResult.Trials]
  let byScript: [AuditResult.Trials]
  let cells: [AuditResult.Trials]

  init(_ trials: [AuditTrial], recipe: Recipe) {
    let counted = { (change: AuditChange?, script: AuditScript?) -> AuditResult.Trials in
      let chosen = trials.filter { trial in
        let isEdit = if case .edit = trial.change { true } else { false }
        return (change.map { $0 == trial.change } ?? isEdit)
          && (script.map { $0 == trial.script } ?? true)
      }
      return Self.counted(chosen, change, script, recipe)
    }
    let scripts = AuditScript.allCases.filter { script in
      trials.contains { $0.script == script }
    }
    let made = { (trials: AuditResult.Trials) in trials.made > 0 }
    edits = counted(nil, nil)
    byChange = AuditChange.all.map { counted($0, nil) }.filter(made)
    byScript = scripts.map { counted(nil, $0) }.filter(made)
    cells = scripts.flatMap { script in
      AuditChange.all.map { counted($0, script) }.filter(made)
    }
  }

  private static func counted(
    _ trials: [AuditTrial], _ change: AuditChange?, _ script: AuditScript?, _ recipe: Recipe
  ) -> AuditResult.Trials {
    let matching = trials.filter { !$0.hasSameTokens && $0.resemblance >= recipe.threshold }
    let texts = (trials.last?.text ?? -1) + 1
    var hits = [Double](repeating: 0, count: texts)
    var all = hits
    for trial in matching {
      all[trial.text] += 1
      if trial.isCandidate { hits[trial.text] += 1 }
    }
    let withMatch = all.indices.filter { all[$0] > 0 }
    let expected = matching.reduce(0.0) { $0 + recipe.banding.chance(at: $1.resemblance) }
    let isFolded: Bool
    switch change {
    case .spelling(let spelling): isFolded = spelling.isFolded(by: recipe.text.profile)
    default: isFolded = false
    }
    return AuditResult.Trials(
      change: change, script: script, isFolded: isFolded, made: trials.count,
      sameTokens: trials.count { $0.hasSameTokens }, matching: matching.count,
      found: matching.count { $0.isCandidate },
      recall: SampledShare(
        hits: withMatch.map { hits[$0] }, all: withMatch.map { all[$0] }, population: nil,
        distinct: Double(matching.count)),
      expected: matching.isEmpty ? nil : expected / Double(matching.count))
  }
}
