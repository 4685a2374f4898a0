internal import Darnel

/// A token as it was written, with the punctuation that touches it.
struct WrittenWord: Hashable {
  /// Safe to be shown on a line.
  var text: String
  /// Whether white space stands before it.
  var isSpaced: Bool

  /// The columns it takes.
  var columns: Int { columnCount(text) }
}

extension ComparedText {
  /// Some tokens as they were written.
  ///
  /// What stands between two words is shown: up to its last white space with the word before,
  /// the rest with the word behind.
  func written(_ tokens: Range<Int>) -> [WrittenWord] {
    tokens.map { token in
      let range = range(of: token..<(token + 1))
      // One character can be several tokens; it is shown once.
      if token > 0, self.range(of: (token - 1)..<token).upperBound > range.lowerBound {
        return WrittenWord(text: "", isSpaced: false)
      }
      let (before, isSpaced) = lead(token)
      let word = excerpt(of: String(decoding: bytes[range], as: UTF8.self), letters: 200)
      return WrittenWord(text: before + word + trail(token), isSpaced: isSpaced)
    }
  }

  private func lead(_ token: Int) -> (text: String, isSpaced: Bool) {
    let scalars = gapText(token).unicodeScalars
    let space = scalars.lastIndex(where: \.properties.isWhitespace)
    if let space { return (shown(scalars[scalars.index(after: space)...]), true) }
    return token == 0 ? (shown(scalars[...]), true) : ("", false)
  }

  private func trail(_ token: Int) -> String {
    let scalars = gapText(token + 1).unicodeScalars
    let isLast = token + 1 == tokenCount
    let space = isLast ? nil : scalars.lastIndex(where: \.properties.isWhitespace)
    let part = shown(scalars[..<(space ?? scalars.endIndex)])
    return part.isEmpty || scalars.first?.properties.isWhitespace != true ? part : " " + part
  }

  private func gapText(_ token: Int) -> String {
    String(decoding: bytes[gap(before: token)], as: UTF8.self)
  }

  private func shown(_ scalars: Substring.UnicodeScalarView) -> String {
    excerpt(of: String(scalars), letters: 40)
  }

  /// Whether most letters at its beginning are written from right to left.
  var runsRightToLeft: Bool {
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self).unicodeScalars
    var letters = (right: 0, left: 0)
    for scalar in head where scalar.properties.isAlphabetic {
      if isRightToLeft(scalar) { letters.right += 1 } else { letters.left += 1 }
    }
    return letters.right > letters.left
  }
}

/// The columns that a terminal gives a text: none to marks, two to wide letters.
func columnCount(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columnCount($1) }
}

/// The columns of a code point.
func columnCount(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x300: 1
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
    0x20000...0x3FFFD:
    2
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: 1
    }
  }
}

/// Whether a letter is written from right to left.
func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
    true
  default: false
  }
}

/// A line set apart from what stands beside it, in its own direction; `text` must be safe to show.
///
/// Only letters written from right to left need the marks; plain text stays plain.
func directed(_ text: String, rightToLeft: Bool) -> String {
  guard text.unicodeScalars.contains(where: isRightToLeft) else { return text }
  return (rightToLeft ? "\u{2067}" : "\u{2066}") + text + "\u{2069}"
}
