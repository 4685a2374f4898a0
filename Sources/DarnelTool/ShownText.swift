/// Text of the data as people see it: control characters, which could steer a terminal, are spelled out.
enum ShownText {
  /// Tabs and line feeds stay.
  static func escaped(_ text: String) -> String {
    String(decoding: escaped(Array(text.utf8)), as: UTF8.self)
  }

  /// The same of well-formed UTF-8.
  static func escaped(_ text: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    // What stands between control characters is copied at once.
    var start = 0
    for at in text.indices where isControl(text, at) {
      let isWide = text[at] == 0xC2
      shown += text[start..<at]
      shown += "\\u{\(String(isWide ? text[at + 1] : text[at], radix: 16))}".utf8
      start = at + (isWide ? 2 : 1)
    }
    if start == 0 { return text }
    return shown + text[start...]
  }

  /// Whether a control character begins at a place: up to U+001F, and U+007F to U+009F.
  private static func isControl(_ text: [UInt8], _ at: Int) -> Bool {
    switch text[at] {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F: true
    case 0xC2: text[at + 1] < 0xA0
    default: false
    }
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
