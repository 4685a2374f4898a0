public import DarnelCheck

/// A check as a JUnit report: a test case for each gate.
///
/// A gate that fails is a failure with its examples; one without a level is skipped; a warning
/// passes and says so in `system-out`.
public enum CheckJUnit {
  /// The document.
  public static func text(_ result: CheckResult) -> String {
    let (failed, skipped) = (result.gates(.fail).count, result.gates(.open).count)
    let counts = "tests=\"\(result.gates.count)\" failures=\"\(failed)\""
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"darnel check\" \(counts)>",
      "  <testsuite name=\"darnel check\" \(counts) errors=\"0\" skipped=\"\(skipped)\">",
    ]
    for gate in result.gates { lines += testCase(gate) }
    lines += ["  </testsuite>", "</testsuites>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func testCase(_ gate: GateOutcome) -> [String] {
    let name = gate.gate.rawValue
    let body: String
    switch gate.outcome {
    case .pass: body = "      <system-out>\(escaped(gate.words))</system-out>"
    case .warn:
      body = "      <system-out>\(escaped("warning: " + details(gate)))</system-out>"
    case .fail:
      body =
        "      <failure type=\"\(name)\" message=\"\(escaped(gate.words))\">"
        + "\(escaped(details(gate)))</failure>"
    case .open: body = "      <skipped message=\"\(escaped("no level; " + gate.measure.words))\"/>"
    }
    return [
      "    <testcase classname=\"darnel.check\" name=\"\(name)\">", body, "    </testcase>",
    ]
  }

  private static func details(_ gate: GateOutcome) -> String {
    let examples = gate.examples.map { $0.sentence(gate.gate) { visible($0) } }
    return ([gate.words] + examples).joined(separator: "\n")
  }
}

/// Text for XML 1.0: markup is escaped, and what XML cannot hold becomes U+FFFD.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&#39;"
    case 0x09, 0x0D: result += "&#\(scalar.value);"
    case 0x0A: result += "&#10;"
    case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
