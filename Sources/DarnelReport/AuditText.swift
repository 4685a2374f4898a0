public import Darnel

/// An audit for people: what was found and missed, by resemblance, and what follows from it.
public struct AuditText: Sendable {
  private let result: AuditResult

  /// The page of an audit.
  public init(_ result: AuditResult) { self.result = result }

  /// Some fifty lines.
  public var text: String {
    let parts = [heading, pairs, totals, candidates, trials, options, verdict]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var banding: Banding { result.recipe.banding }

  private var heading: [String] {
    let all = result.sampled == result.documents
    return [
      "\(banding.bands) bands of \(banding.rows) rows, threshold \(result.recipe.threshold), "
        + "wanted recall \(result.wanted)",
      all
        ? "each of \(counted(result.documents, "document")) compared with all: "
          + "the counts are exact"
        : "\(grouped(result.sampled)) of \(counted(result.documents, "document")) drawn by seed "
          + "\(result.seed) and compared with all; in brackets 95 % intervals",
    ]
  }

  private var pairs: [String] {
    let rows = result.bins.map { bin in
      [
        range(bin), grouped(bin.pairs), grouped(bin.candidates), share(bin.compared),
        fixed(banding.chance(at: (bin.lower + bin.upper) / 2), 4), rounded(bin.inCorpus.value),
        bin.matches ? "" : "below the threshold",
      ]
    }
    let all = result.matching
    let last = [
      "matching", grouped(all.pairs), grouped(all.candidates), share(all.compared),
      result.options.first?.expectedRecall.map { fixed($0, 4) } ?? "-",
      rounded(all.inCorpus.value), "",
    ]
    let head = ["resemblance", "pairs seen", "compared", "share", "by the curve", "in corpus", ""]
    return ["Pairs of different tokens, by resemblance"] + table([head] + rows + [last])
  }

  private var totals: [String] {
    [
      "matching pairs in the corpus    \(amount(result.matching.inCorpus)), besides "
        + "\(amount(result.twins)) of the same tokens, which are found by hash",
      "missed pairs in the corpus      \(amount(result.missed)); "
        + "by the curve \(amount(result.missedByCurve))",
    ]
  }

  private var candidates: [String] {
    let rejected = result.candidateEnds - result.matchEnds
    let each = Double(rejected) / Double(max(result.sampled, 1))
    let share = Double(result.matchEnds) / Double(max(result.candidateEnds, 1))
    return [
      "precision of the banding        \(result.candidateEnds == 0 ? "-" : fixed(share, 4)): \(fixed(each, 3)) candidates a document "
        + "are compared in vain",
      "precision of what is reported   1 by comparison: "
        + "\(counted(result.rechecked, "pair")) counted again, \(grouped(result.disagreeing)) "
        + "otherwise",
    ]
  }

  private var trials: [String] {
    let head = ["", "copies", "same tokens", "matching", "found", "share", "by the curve"]
    let rows = { (trials: [AuditResult.Trials], name: (AuditResult.Trials) -> String) in
      trials.map { kind in
        [
          name(kind), grouped(kind.made), grouped(kind.sameTokens), grouped(kind.matching),
          grouped(kind.found), kind.matching == 0 ? "-" : self.share(kind.recall),
          kind.expected.map { fixed($0, 4) } ?? "-",
        ]
      }
    }
    let changes = rows(result.trials) { kind in
      let name = (kind.change?.name ?? "edits").replacing("_", with: " ")
      guard case .spelling? = kind.change else { return name }
      return name + (kind.isFolded ? " (folded)" : " (not folded)")
    }
    let scripts = rows(result.trialsByScript) { "edits, " + ($0.script?.rawValue ?? "") }
    return ["Changed copies of \(counted(result.changedTexts, "text"))"]
      + table([head] + changes + rows([result.edits]) { _ in "all edits" } + scripts)
  }

  private var options: [String] {
    let head = ["", "bands", "rows", "lanes", "bytes", "recall", "tried", "in vain", "cost"]
    let rows = result.options.map { option in
      [
        reason(option), "\(option.banding.bands)", "\(option.banding.rows)",
        "\(option.banding.lanes)",
        "\(Sketches.bytes(bands: option.banding.bands))",
        option.expectedRecall.map { fixed($0, 4) } ?? "-",
        option.tried == 0 ? "-" : fixed(Double(option.found) / Double(option.tried), 4),
        fixed(option.falseCandidates, 3), fixed(option.relativeCost, 2),
      ]
    }
    return [
      "Bandings: bytes a document, recall by the curve and tried on pairs seen, candidates a "
        + "document in vain, cost of signatures and comparisons"
    ] + table([head] + rows)
  }

  private func reason(_ option: AuditResult.Option) -> String {
    switch option.reason {
    case .audited: "audited"
    case .corpus: "\(result.wanted) of these pairs"
    case .threshold: "\(result.wanted) at the threshold"
    }
  }

  private var verdict: [String] {
    var lines: [String] = []
    let recall = result.ground == .pairs ? result.banding : result.edits.recall
    let share = result.ground == .none ? "" : "recall \(self.share(recall))"
    switch result.ground {
    case .pairs: break
    case .copies:
      lines.append("too few pairs to tell; the changed copies decide")
    case .none: lines.append("too few pairs and copies to tell")
    }
    switch (result.verdict, result.ground) {
    case (.missed, _):
      lines.append("NO: \(share) lies below \(result.wanted)")
    case (.reached, _): lines.append("yes: \(share) reaches \(result.wanted)")
    case (.open, .none): break
    case (.open, _):
      lines.append(
        "no sign of less: \(share) may be \(result.wanted); a larger --sample tells more")
    }
    if result.disagreeing > 0 {
      lines.append("NO: \(counted(result.disagreeing, "pair")) counted otherwise")
    }
    if result.unfolded > 0 {
      lines.append("NO: \(counted(result.unfolded, "spelling")) not folded")
    }
    return lines
  }
}

extension AuditText {
  private func range(_ bin: AuditResult.Bin) -> String {
    "\(fixed(bin.lower, 2)) - \(fixed(bin.upper, 2))"
  }

  private func share(_ share: SampledShare) -> String {
    if share.units == 0 { return "-" }
    let interval = share.interval
    if interval.lower == interval.upper { return fixed(share.share, 4) }
    return "\(fixed(share.share, 4)) [\(fixed(interval.lower, 4)), \(fixed(interval.upper, 4))]"
  }

  private func amount(_ estimate: Estimate) -> String {
    if estimate.lower == estimate.upper { return rounded(estimate.value) }
    return
      "\(rounded(estimate.value)) [\(rounded(estimate.lower)), \(rounded(estimate.upper))]"
  }

  /// Whole numbers from ten on, one decimal below.
  private func rounded(_ value: Double) -> String {
    if value >= 9.95 { return value < 1e15 ? grouped(Int(value.rounded())) : "\(value)" }
    return value == value.rounded() ? fixed(value, 0) : fixed(value, 1)
  }

  /// Columns set apart by two spaces; the first reads from the left, numbers from the right.
  private func table(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || column > 5 && !(cell.first?.isNumber ?? true)
          ? cell + space : space + cell
      }
      let line = "  " + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
