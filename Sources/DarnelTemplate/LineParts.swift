/// A piece at an end of a line that may be furniture while the rest is not.
struct LinePart: Sendable, Hashable {
  /// The line.
  var line: Int
  /// Its bytes in the text.
  var range: Range<Int>
  /// The key of its tokens; 0 for none.
  var key: UInt64
  /// The key of its first tokens, as a line of its own would have it.
  var opening: UInt64
  /// Whether it is a date, a byline or a source.
  var isCredit: Bool
}

/// Finds where a line may begin or end with furniture: at ends of sentences and at signs between.
///
/// Only the first and last bytes of a line are looked at.
struct LinePartFinder: Sendable {
  /// Bytes of an end of a line that are looked at.
  static let reach = 240

  /// Where the last tails begin: behind the end of a sentence, or at a sign that sets apart.
  ///
  /// - Returns: the latest and the one before it, nil where there is none.
  static func tails(of text: borrowing [UInt8], _ range: Range<Int>) -> (Int?, Int?) {
    var at = max(range.lowerBound, range.upperBound - reach)
    while at < range.upperBound && text[at] & 0xC0 == 0x80 { at += 1 }
    var (latest, second): (Int?, Int?) = (nil, nil)
    var isAfterStop = false
    var isAfterSpace = false
    while at < range.upperBound {
      // Letters inside a word are neither ends nor signs.
      let letter = isAfterSpace ? 0 : letterLength(text, at)
      if letter > 0 {
        isAfterStop = false
        at += letter
        continue
      }
      let (scalar, length) = scalar(text, at, range.upperBound)
      let kind = CharacterKind.of(scalar)
      let isSign = isAfterSpace && isSeparator(text, at, range.upperBound, scalar)
      if (isAfterStop && isAfterSpace && kind != .space && kind != .stop) || isSign {
        if at > range.lowerBound { (latest, second) = (at, latest) }
      }
      switch kind {
      case .stop: isAfterStop = true
      case .closing, .space: break
      default: isAfterStop = false
      }
      // Scripts without spaces set nothing behind the end of a sentence.
      isAfterSpace = kind == .space || scalar == 0x3002
      if isSign { isAfterSpace = false }
      at += length
    }
    return (latest, second)
  }

  /// Where a head ends: behind a colon, a bar or two strokes near the beginning.
  static func head(of text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + reach / 2)
    while at < limit {
      let letter = letterLength(text, at)
      if letter > 0 {
        at += letter
        continue
      }
      let (scalar, length) = scalar(text, at, range.upperBound)
      let end = at + length
      let isStroke = scalar == 0x2F && end < limit && text[end] == 0x2F
      let isLast = isStroke ? end + 1 : end
      let isSet = isLast < range.upperBound && text[isLast] == 0x20
      if isSet && (isStroke || scalar == 0x3A || scalar == 0x7C || scalar == 0xFF1A) {
        return isLast
      }
      at = end
    }
    return nil
  }

  /// The bytes of a letter of the scripts whose letters are told at a glance, 0 for all else.
  ///
  /// Those are the Latin letters of ASCII and what is written with the lead bytes of the Arabic and
  /// most of the Cyrillic letters, whose signs and digits are known by their second byte.
  @inline(__always)
  private static func letterLength(_ text: borrowing [UInt8], _ at: Int) -> Int {
    let byte = text[at]
    if byte | 0x20 &- 0x61 < 26 { return 1 }
    let isKnown =
      switch byte {
      case 0xD0, 0xD1: true
      case 0xD8: text[at + 1] >= 0xA0
      case 0xD9: text[at + 1] <= 0x9F
      default: false
      }
    return isKnown ? 2 : 0
  }

  private static func isSeparator(
    _ text: borrowing [UInt8], _ at: Int, _ end: Int, _ scalar: UInt32
  ) -> Bool {
    switch scalar {
    case 0x2F: at + 1 < end && text[at + 1] == 0x2F
    case 0x7C, 0x2022, 0x2013, 0x2014, 0xBB, 0xAB: true
    case 0x2D: at + 1 < end && text[at + 1] == 0x20
    default: false
    }
  }

  private static func scalar(_ text: borrowing [UInt8], _ at: Int, _ end: Int) -> (UInt32, Int) {
    let byte = text[at]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - at)
    var scalar = UInt32(byte) & (0x7F >> UInt32(length))
    for next in at + 1..<at + length { scalar = scalar << 6 | UInt32(text[next] & 0x3F) }
    return (scalar, length)
  }
}
