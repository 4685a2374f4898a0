public import DarnelCheck

/// A check as Markdown, as for the summary of a build; far below 1 MB whatever the data.
public enum CheckMarkdown {
  /// Suppressions that are listed.
  private static let mostSuppressions = 100

  /// The page.
  public static func text(_ result: CheckResult) -> String {
    var lines = ["## darnel check", "", "**\(result.verdict)**", ""]
    lines += ["| gate | value | level | outcome |", "|---|---|---|---|"]
    lines += result.gates.map { gate in
      "| \(gate.gate.rawValue) | \(cell(gate.measure.words)) | \(gate.levels.words) "
        + "| \(word(gate.outcome)) |"
    }
    for gate in result.gates where !gate.examples.isEmpty {
      lines += ["", "### \(gate.heading)", ""]
      lines += gate.examples.map { "- " + $0.sentence(gate.gate, code) }
    }
    let notes = notes(result)
    if !notes.isEmpty { lines += ["", "### Notes", ""] + notes.map { "- " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func notes(_ result: CheckResult) -> [String] {
    var notes = result.splits.prefix(mostSuppressions).map { $0.words(code) }
    if let baseline = result.baseline { notes.append(baseline.words(code)) }
    notes += result.suppressions.prefix(mostSuppressions).map { $0.words(code) }
    let left = result.suppressions.count - mostSuppressions
    if left > 0 { notes.append("… and \(grouped(left)) more suppressions") }
    return notes
  }

  private static func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .pass: "✅ pass"
    case .warn: "⚠️ warn"
    case .fail: "❌ **fail**"
    case .open: "no level"
    }
  }

  /// Text in a cell of a table.
  private static func cell(_ text: String) -> String {
    var result = ""
    for scalar in visible(text, letters: 400).unicodeScalars {
      if "\\`*_{}[]()<>#+!|~&$@:".unicodeScalars.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text from the data as a code span, in which nothing is markup.
  ///
  /// The span is fenced by more backticks than stand together in the text.
  static func code(_ text: String) -> String {
    let shown = visible(text, letters: 200)
    if shown.isEmpty { return "` `" }
    let longest = shown.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let gap = shown.hasPrefix("`") || shown.hasSuffix("`") ? " " : ""
    return fence + gap + shown + gap + fence
  }
}
