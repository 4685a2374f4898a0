public import DarnelCheck

/// A `darnel.toml` with levels that fit the present figures, which stand in it as comments.
public struct FirstConfiguration: Sendable {
  private let said: CheckConfiguration
  private let result: CheckResult

  /// - Parameters:
  ///   - said: what the documents were read by.
  ///   - result: what was measured, all gates without a level.
  public init(_ said: CheckConfiguration, _ result: CheckResult) {
    self.said = said
    self.result = result
  }

  /// The file.
  public var text: String {
    var lines = [
      "# What `darnel check` holds these documents to. Levels are counts (12) or shares (\"2%\");",
      "# `warn` warns above it, `max` fails above it, and 0 allows none.", "",
    ]
    if !said.inputs.isEmpty {
      lines.append("inputs = [\(said.inputs.map(quoted).joined(separator: ", "))]")
    }
    if let field = said.splitField { lines.append("split-field = \(quoted(field))") }
    if let base = said.splitBase { lines.append("split-base = \(quoted(base))") }
    lines += [
      "# Clusters that are known and accepted; `darnel baseline update` writes the file.",
      "# baseline = \"darnel-baseline.jsonl\"",
    ]
    if let templates = said.templates { lines.append("templates = \(quoted(templates))") }
    for split in said.splits {
      lines += ["", "[[split]]", "name = \(quoted(split.name))", "path = \(quoted(split.path))"]
    }
    lines += reading + matching + gates
    lines += [
      "", "# What is accepted, for a reason, and for a time if need be:", "# [[suppress]]",
      "# id = \"an id\"", "# reason = \"the licence text that every page quotes\"",
      "# expires = 2030-12-31",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private var reading: [String] {
    var lines = CheckConfiguration.fieldNames.compactMap { name in
      said.reading.fields[name].map { "\(name)-field = \(quoted($0))" }
    }
    if let format = said.reading.format { lines.append("input-format = \(quoted(format))") }
    return lines.isEmpty ? [] : ["", "[read]"] + lines
  }

  private var matching: [String] {
    let match = said.matching
    var lines: [String] = []
    if let threshold = match.threshold { lines.append("threshold = \(threshold)") }
    if let width = match.width { lines.append("width = \(width)") }
    if let profile = match.profile { lines.append("profile = \(quoted(profile))") }
    if let recall = match.recall { lines.append("recall = \(quoted(recall))") }
    if let bands = match.bands { lines.append("bands = \(bands)") }
    if let rows = match.rows { lines.append("rows = \(rows)") }
    if let strip = match.strip { lines.append("strip = \(strip)") }
    return lines.isEmpty ? [] : ["", "[match]"] + lines
  }

  private var gates: [String] {
    var lines = ["", "[gates]"]
    for outcome in result.gates {
      let measure = outcome.measure
      lines.append("# now \(visible(measure.words, letters: 400))")
      lines.append("\(measure.gate.rawValue) = { \(levels(measure)) }")
    }
    if !result.gates.contains(where: { $0.gate == .boilerplate }) {
      lines += ["# with pages of sites:", "# boilerplate = { max = \"20%\" }"]
    }
    if !result.gates.contains(where: { $0.gate == .newClusters }) {
      lines += ["# with a baseline:", "# new-clusters = { max = 0 }"]
    }
    return lines
  }

  /// Levels that the present corpus passes, but for leaks.
  private func levels(_ measure: Measure) -> String {
    switch measure.gate {
    case .leaks, .newClusters: return "max = 0"
    case .empty, .badRows, .exactDuplicates: return "max = \(measure.count)"
    case .largestCluster: return "warn = \(max(measure.count, 2) * 2)"
    case .duplicates, .boilerplate:
      if measure.count == 0 { return "max = 0" }
      // Warn at the next tenth of a percent, fail a whole percent above that.
      let tenths = (measure.count * 1_000 + measure.denominator - 1) / measure.denominator
      let most = min((tenths + 9) / 10 + 1, 100)
      return "warn = \"\(fixed(Double(tenths) / 10, 1))%\", max = \"\(most)%\""
    }
  }
}

/// A basic string of TOML.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default:
      if scalar.value < 0x20 || scalar.value == 0x7F {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
