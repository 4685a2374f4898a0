public import DarnelCheck

/// A check as a table (RFC 4180): a row for each gate, and behind it one for each of its examples.
public enum CheckCSV {
  private static let header = [
    "kind", "gate", "outcome", "count", "of", "share", "warn", "max", "split", "id", "path", "line",
    "other_split", "other_id", "other_path", "other_line", "resemblance", "note",
  ]

  /// The table; rows end with CR LF.
  public static func text(_ result: CheckResult) -> String {
    var rows = [header]
    for gate in result.gates {
      let name = gate.gate.rawValue
      let levels = [gate.levels.warn, gate.levels.max].map { $0.map(plain) ?? "" }
      rows.append(
        ["gate", name, gate.outcome.rawValue, "\(gate.measure.count)"]
          + ["\(gate.measure.denominator)", fixed(gate.measure.share, 6)] + levels
          + blanks(9) + [gate.measure.scope ?? ""])
      rows += gate.examples.map { example in
        ["example", name, gate.outcome.rawValue] + blanks(5) + cells(example.document)
          + (example.other.map(cells) ?? blanks(4))
          + [example.resemblance.map { fixed($0, 6) } ?? "", example.note ?? ""]
      }
    }
    return rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func blanks(_ count: Int) -> [String] { Array(repeating: "", count: count) }

  private static func cells(_ document: CheckedDocument) -> [String] {
    [document.split ?? "", document.id, document.path, document.line.map { "\($0)" } ?? ""]
  }

  private static func plain(_ level: Level) -> String {
    switch level {
    case .count(let count): "\(count)"
    case .share(let share): fixed(share, 6)
    }
  }

  /// A cell; in quotes where it needs them.
  static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
