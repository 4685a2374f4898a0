public import DarnelCheck

/// A share of one as a percentage: `3.0 %`; small ones with more digits, so that none reads as 0.
func percentage(_ share: Double) -> String {
  let decimals = share > 0 && share < 0.0005 ? 4 : 1
  return "\(fixed(share * 100, decimals)) %"
}

/// Text whose control characters, and marks that turn its direction, are spelled out: `a\nb`.
func visible(_ text: String, letters: Int = .max) -> String {
  var result = ""
  var count = 0
  for scalar in text.unicodeScalars {
    if count == letters { return result + "…" }
    count += 1
    switch scalar.value {
    case 0x09: result += "\\t"
    case 0x0A: result += "\\n"
    case 0x0D: result += "\\r"
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension Level {
  /// The level in words: `12`, or `2 %`.
  var words: String {
    switch self {
    case .count(let count): return grouped(count)
    case .share(let share):
      var digits = fixed(share * 100, 4)
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
      return "\(digits) %"
    }
  }
}

extension Levels {
  /// Both levels in words, `-` when there is none.
  var words: String {
    let parts = [warn.map { "warn \($0.words)" }, max.map { "max \($0.words)" }]
    let said = parts.compactMap { $0 }
    return said.isEmpty ? "-" : said.joined(separator: ", ")
  }
}

extension Measure {
  /// The count with its denominator: `12 of 400 documents, 3.0 %`.
  var words: String {
    let share = denominator == 0 ? "" : ", \(percentage(self.share))"
    return "\(grouped(count)) of \(grouped(denominator)) \(denominatorWords)\(share)"
  }
}

extension GateOutcome {
  /// What was measured and what is allowed.
  var words: String { "\(measure.words); \(levels.words)" }

  /// What its examples are.
  var heading: String {
    let order = gate == .boilerplate ? "; documents of the highest share" : ""
    return "\(gate.rawValue): \(gate.meaning)\(order)"
  }

  /// Whether an example is one of what the gate counts.
  var countsExamples: Bool { gate != .largestCluster && gate != .boilerplate }
}

extension Example {
  /// What the row shows.
  ///
  /// - Parameter styled: writes what comes from the data.
  func sentence(_ gate: Gate, _ styled: (String) -> String) -> String {
    let first = document.words(styled)
    let second = other.map { $0.words(styled) } ?? ""
    let note = note.map { ": \(styled($0))" } ?? ""
    let score = resemblance.map { ", resemblance \(fixed($0, 2))" } ?? ""
    switch gate {
    case .duplicates, .largestCluster: return "\(first) is a copy of \(second)\(score)"
    case .exactDuplicates: return "\(first) has the same text as \(second)"
    case .leaks: return "\(first) matches \(second)\(score)"
    case .newClusters: return "\(first) and \(second)\(score)\(note)"
    case .empty: return "\(first) has no word"
    case .boilerplate: return "\(first) is covered by templates\(note)"
    case .badRows: return "\(first)\(note)"
    }
  }
}

extension CheckedDocument {
  /// Split, id and place: `test t5 (test.jsonl:5)`; the place alone when there is no other name.
  ///
  /// - Parameter styled: writes what comes from the data.
  func words(_ styled: (String) -> String) -> String {
    let split = split.map { styled($0) + " " } ?? ""
    if id.isEmpty || id == place { return split + styled(place) }
    return "\(split)\(styled(id)) (\(styled(place)))"
  }
}

extension SuppressionUse {
  /// What it is about and what came of it, `styled` writing what comes from the data.
  func words(_ styled: (String) -> String) -> String {
    let reason = styled(suppression.reason)
    let name = styled(suppression.name)
    let found =
      "\(counted(clusters, "cluster")), \(counted(documents, "document"))"
    if isExpired {
      let day = suppression.expires.map { "\($0)" } ?? ""
      return "expired on \(day), counts again: \(name), \(found): \(reason)"
    }
    if documents == 0 { return "nothing to suppress: \(name): \(reason)" }
    let until = suppression.expires.map { ", until \($0)" } ?? ""
    return "suppressed: \(name), \(found)\(until): \(reason)"
  }
}

extension CheckResult.SplitCount {
  /// How many of its documents leak.
  func words(_ styled: (String) -> String) -> String {
    let all = counted(documents, "document")
    guard let leaks else { return "split \(styled(name)): \(all), the base" }
    return "split \(styled(name)): \(grouped(leaks)) of \(all) match another split"
  }
}

extension BaselineCounts {
  /// How the clusters stand to it.
  func words(_ styled: (String) -> String) -> String {
    "baseline \(styled(path)): \(grouped(known)) known, \(grouped(grown)) grown, "
      + "\(grouped(new)) new, \(grouped(gone)) gone"
  }
}

extension CheckResult {
  /// The result in one sentence.
  public var verdict: String {
    let names = { (gates: [GateOutcome]) in gates.map(\.gate.rawValue).joined(separator: ", ") }
    let (failed, warned) = (gates(.fail), gates(.warn))
    let warnings = warned.isEmpty ? "" : "; warnings: \(names(warned))"
    if failed.isEmpty { return "check passed\(warnings)" }
    return "check failed: \(names(failed))\(warnings)"
  }

  /// The examples of failed gates in turn, at most as many as are shown.
  func failedExamples(most: Int) -> [(gate: Gate, example: Example)] {
    let failed = gates(.fail)
    var found: [(gate: Gate, example: Example)] = []
    for round in 0..<Example.most {
      for gate in failed where round < gate.examples.count && found.count < most {
        found.append((gate.gate, gate.examples[round]))
      }
    }
    return found
  }
}
