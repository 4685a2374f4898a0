public import DarnelCheck

/// A check as workflow commands: an error for each gate that failed, a warning for each that warns,
/// and notices at rows that show why.
///
/// Builds show ten of a kind; eight examples leave room.
public enum CheckGitHub {
  /// The commands, one a line.
  public static func text(_ result: CheckResult) -> String {
    var lines: [String] = []
    for gate in result.gates where gate.outcome == .fail || gate.outcome == .warn {
      lines.append(
        command(
          gate.outcome == .fail ? "error" : "warning",
          ["title": "darnel check: \(gate.gate.rawValue)"],
          "\(gate.gate.rawValue): \(gate.words)"))
    }
    for (gate, example) in result.failedExamples(most: Example.most) {
      var properties = ["title": "darnel check: \(gate.rawValue)", "file": example.document.path]
      if let line = example.document.line { properties["line"] = "\(line)" }
      lines.append(
        command(
          "notice", properties, example.sentence(gate) { visible($0, letters: 400) }))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func command(
    _ name: String, _ properties: [String: String], _ message: String
  ) -> String {
    let named = ["file", "line", "title"].compactMap { name in
      properties[name].map { "\(name)=\(property($0))" }
    }
    return "::\(name) \(named.joined(separator: ","))::\(data(message))"
  }

  /// The message of a command: it ends with the line.
  static func data(_ text: String) -> String {
    escaped(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
  }

  /// A property of a command: it ends with a comma or a colon too.
  static func property(_ text: String) -> String {
    escaped(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
  }

  private static func escaped(_ text: String, _ table: [(Unicode.Scalar, String)]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entry = table.first(where: { $0.0 == scalar }) {
        result += entry.1
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
