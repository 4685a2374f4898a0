public import DarnelCheck

/// A check for people: a line a gate, then what failed, row by row.
public struct CheckText: Sendable {
  /// Whether to colour.
  public var colour: Bool

  /// A layout.
  public init(colour: Bool) { self.colour = colour }

  /// The whole text.
  public func text(_ result: CheckResult) -> String {
    var lines = table(result)
    for gate in result.gates(.fail) where !gate.examples.isEmpty {
      lines += ["", gate.heading]
      lines += gate.examples.map { "- " + $0.sentence(gate.gate, Self.shown) }
      let left = gate.measure.count - gate.examples.count
      if left > 0 && gate.countsExamples { lines.append("… and \(grouped(left)) more") }
    }
    let notes = notes(result)
    if !notes.isEmpty { lines += [""] + notes }
    return (lines + ["", result.verdict]).joined(separator: "\n") + "\n"
  }

  private func table(_ result: CheckResult) -> [String] {
    let heads = ["gate", "value", "level", "outcome"]
    let rows = result.gates.map { gate in
      [gate.gate.rawValue, Self.shown(gate.measure.words), gate.levels.words, Self.word(gate)]
    }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { columnCount($0[column]) }.max() ?? 0
    }
    return [line(heads, widths, .open)]
      + zip(rows, result.gates).map { line($0, widths, $1.outcome) }
  }

  private func line(_ cells: [String], _ widths: [Int], _ outcome: Outcome) -> String {
    let padded = zip(cells, widths).dropLast().map { cell, width in
      cell + String(repeating: " ", count: width - columnCount(cell))
    }
    let last = styled(cells.last ?? "", outcome)
    return (padded + [last]).joined(separator: "  ")
  }

  private static func word(_ gate: GateOutcome) -> String {
    switch gate.outcome {
    case .pass: "pass"
    case .warn: "WARN"
    case .fail: "FAIL"
    case .open: "no level"
    }
  }

  private func styled(_ text: String, _ outcome: Outcome) -> String {
    guard colour else { return text }
    switch outcome {
    case .pass: return "\u{1B}[32m\(text)\u{1B}[0m"
    case .warn: return "\u{1B}[33m\(text)\u{1B}[0m"
    case .fail: return "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .open: return text
    }
  }

  private func notes(_ result: CheckResult) -> [String] {
    var notes = result.splits.map { $0.words(Self.shown) }
    if let baseline = result.baseline { notes.append(baseline.words(Self.shown)) }
    notes += result.suppressions.map { $0.words(Self.shown) }
    return notes
  }

  /// What comes from the data, safe on a terminal and in the log of a build.
  ///
  /// `##[` begins a command there wherever it stands in a line; every line of ours begins with a
  /// word or a dash, so that `::` does not.
  private static func shown(_ text: String) -> String {
    var result = ""
    var hashes = 0
    for scalar in isolated(visible(text, letters: 400)).unicodeScalars {
      if scalar == "[" && hashes >= 2 {
        result += "\\u{5b}"
        hashes = 0
        continue
      }
      // Searches by the rules of a language pass over what cannot be seen.
      if !scalar.properties.isDefaultIgnorableCodePoint
        && scalar.properties.generalCategory != .format
      {
        hashes = scalar == "#" ? hashes + 1 : 0
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
