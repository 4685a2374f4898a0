/// Text of the data as people see it: control characters, which could steer a terminal, are spelled out.
enum ShownText {
  /// Tabs and line feeds stay.
  static func escaped(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: shown.append(scalar)
      case 0..<0x20, 0x7F..<0xA0:
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The same of well-formed UTF-8.
  static func escaped(_ text: [UInt8]) -> [UInt8] {
    // Letters outside ASCII have bytes of that kind too: only whole characters tell.
    let isPlain = text.allSatisfy { $0 == 0x09 || $0 == 0x0A || 0x20..<0x7F ~= $0 }
    return isPlain ? text : Array(escaped(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// Tabs and line breaks become spaces.
  static func onOneLine(_ text: String) -> String {
    let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\u{2028}", "\u{2029}"]
    let scalars: [Unicode.Scalar] = escaped(text).unicodeScalars.map {
      breaks.contains($0) ? " " : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
