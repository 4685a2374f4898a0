internal import DarnelKernels

/// A piece at an end of a line that may be furniture while the rest is not.
struct LinePart: Sendable, Hashable {
  /// Where it stands in its line.
  enum Place: UInt8, Sendable {
    /// At its beginning.
    case head
    /// At its end.
    case tail
    /// Between the rest and another part, with which it may go.
    case inner
  }

  /// The line.
  var line: Int
  /// Its bytes in the text.
  var range: Range<Int>
  /// The key of its tokens; 0 for none.
  var key: UInt64
  var tokens: Int32
  /// Half tokens: two a word, one a letter of a script without spaces.
  var weight: Int32
  /// Whether it has eight words or more.
  var isLong: Bool { weight >= LineFacts.leastLong }
  /// The key of its own head; 0 where there is none, or it says too little.
  var opening: UInt64
  var place: Place
  /// Whether it is a date, a byline or a source.
  var isCredit: Bool
}

/// Finds where a line may begin or end with furniture: at ends of sentences and at signs between.
///
/// Only the first and last bytes of a line are looked at.
struct LinePartFinder: Sendable {
  /// Bytes of an end of a line that are looked at.
  static let reach = 240
  /// The same for the last long line of a page, to which whatever follows it may have been joined.
  static let longReach = 600

  /// Adds where tails begin, ascending: behind the end of a sentence, at a bracket right behind one, or
  /// at a sign that sets apart.
  static func findTails(
    of text: borrowing [UInt8], _ range: Range<Int>, reach: Int = reach, into starts: inout [Int]
  ) {
    var at = max(range.lowerBound, range.upperBound - reach)
    while at < range.upperBound && text[at] & 0xC0 == 0x80 { at += 1 }
    var isAfterStop = false
    var isAfterSpace = false
    var before: UInt32 = 0
    while at < range.upperBound {
      if !isAfterStop {
        // Nothing begins before the next sign.
        let next = firstStop(in: text, from: at, to: range.upperBound)
        if next > at {
          before = scalar(text, before: next)
          isAfterSpace = setsApart(before)
        }
        at = next
        if at == range.upperBound { break }
      }
      let (scalar, length) = scalar(text, at, range.upperBound)
      let kind = CharacterKind.of(scalar)
      let isClosing = isAfterStop && closes(scalar, kind, at, after: before, text, range)
      let isSign =
        isAfterSpace && isSeparator(text, at, range.upperBound, scalar)
        && !(scalar == 0xBB && isQuoted(at, text, range))
      let isSentence = isAfterStop && isAfterSpace && kind != .space && kind != .stop
      if isSentence || isSign || isAfterStop && isBracket(scalar), !isClosing, at > range.lowerBound
      {
        starts.append(at)
      }
      switch kind {
      case .stop: isAfterStop = true
      case .closing, .space: break
      default: isAfterStop = false
      }
      if !isClosing { isAfterSpace = setsApart(scalar) }
      before = scalar
      at += length
    }
  }

  /// Whether a sign behind the end of a sentence belongs to that sentence: some quotation marks open as
  /// well as close, and one is an arrow too.
  private static func closes(
    _ scalar: UInt32, _ kind: CharacterKind, _ at: Int, after before: UInt32,
    _ text: borrowing [UInt8], _ line: Range<Int>
  ) -> Bool {
    switch scalar {
    case 0x22, 0x27:
      CharacterKind.of(before) != .space && (!setsApart(before) || isOdd(at, text, line))
    case 0x201C: !setsApart(before)
    case 0xBB: isQuoted(at, text, line)
    default: kind == .closing
    }
  }

  /// Whether as many of the sign at a place stand before it in its line, four thousand bytes at most, as
  /// leave one open.
  private static func isOdd(_ place: Int, _ text: borrowing [UInt8], _ line: Range<Int>) -> Bool {
    let first = max(line.lowerBound, place - 4096)
    return (first..<place).count { text[$0] == text[place] } % 2 == 1
  }

  /// Whether the last angle quotation mark before a place of a line opens.
  private static func isQuoted(_ place: Int, _ text: borrowing [UInt8], _ line: Range<Int>) -> Bool
  {
    var at = place - 2
    while at >= line.lowerBound {
      if text[at] == 0xC2, text[at + 1] == 0xAB || text[at + 1] == 0xBB {
        return text[at + 1] == 0xAB
      }
      at -= 1
    }
    return false
  }

  /// The head of a tail that says what it is, whatever follows: up to a colon or a bar, and no full stop
  /// may end the tail.
  ///
  /// Sentences that end articles begin alike too; titles seldom end with a full stop.
  static func slotHead(
    _ start: Int, of text: borrowing [UInt8], _ range: Range<Int>
  ) -> Range<Int>? {
    guard start >= range.upperBound - reach, setsApart(scalar(text, before: start)),
      let end = head(of: text, start..<range.upperBound),
      !endsWithFullStop(text, start..<range.upperBound)
    else { return nil }
    return start..<end
  }

  /// Whether a stretch of text is a sentence that neither asks nor calls.
  static func endsWithFullStop(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    guard ShapeScan.end(of: text, range) == .sentence else { return false }
    var end = range.upperBound
    while end > range.lowerBound {
      let last = scalar(text, before: end)
      if CharacterKind.of(last) == .stop { return !isCall(last) }
      repeat { end -= 1 } while end > range.lowerBound && text[end] & 0xC0 == 0x80
    }
    return false
  }

  /// Whether it is a question or exclamation mark.
  private static func isCall(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x3F, 0x61F, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// The sign that a head ends with.
  static func sign(of head: Range<Int>, _ text: borrowing [UInt8]) -> UInt32 {
    scalar(text, before: head.upperBound)
  }

  /// Whether a part that ends a line begins with a sign that sets it apart.
  static func isSetOff(_ range: Range<Int>, _ text: borrowing [UInt8]) -> Bool {
    if range.isEmpty { return false }
    let first = scalar(text, range.lowerBound, range.upperBound).0
    return isSeparator(text, range.lowerBound, range.upperBound, first)
  }

  /// Whether a part that a dash sets off is a clause of the sentence before it, as in `“…”, — she said.`:
  /// it goes on with a small letter, or ends a sentence that nothing has ended before it.
  static func isClause(
    _ range: Range<Int>, _ text: borrowing [UInt8], behindStop: Bool
  ) -> Bool {
    guard !behindStop, !range.isEmpty else { return false }
    let (dash, length) = scalar(text, range.lowerBound, range.upperBound)
    guard dash == 0x2D || dash == 0x2013 || dash == 0x2014 else { return false }
    let rest = trimmed(range.lowerBound + length..<range.upperBound, text)
    if rest.isEmpty { return false }
    let first = scalar(text, rest.lowerBound, rest.upperBound).0
    return Unicode.Scalar(first)?.properties.isLowercase == true
      || ShapeScan.end(of: text, rest) == .sentence
  }

  /// How many words, divided by blanks, stand in a stretch of text.
  static func words(in range: Range<Int>, _ text: borrowing [UInt8]) -> Int {
    var count = 0
    for at in range where text[at] != 0x20 && (at == range.lowerBound || text[at - 1] == 0x20) {
      count += 1
    }
    return count
  }

  /// How many letters stand in a stretch of text, up to two.
  static func letters(in range: Range<Int>, _ text: borrowing [UInt8]) -> Int {
    var (count, at) = (0, range.lowerBound)
    while at < range.upperBound && count < 2 {
      let (scalar, length) = scalar(text, at, range.upperBound)
      if Unicode.Scalar(scalar)?.properties.isAlphabetic == true { count += 1 }
      at += length
    }
    return count
  }

  /// Whether a part begins with two strokes.
  static func isStrokes(_ range: Range<Int>, _ text: borrowing [UInt8]) -> Bool {
    isStrokes(text, range.lowerBound, range.upperBound)
  }

  /// Where the last bar of a line stands between blanks, or two strokes do.
  static func lastBar(of text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    range.dropFirst().last { at in
      let width = barWidth(text, at, range)
      return width > 0 && at + width < range.upperBound
    }
  }

  /// Whether bars or strokes stand between blanks at two places of a line.
  static func isDivided(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let width = barWidth(text, at, range)
      if width > 0 { count += 1 }
      at += max(width, 1)
    }
    return count >= 2
  }

  /// Bytes of a bar or of two strokes at a place, with nothing but blanks or an end of the line beside
  /// them; 0 where there are none.
  private static func barWidth(
    _ text: borrowing [UInt8], _ at: Int, _ line: Range<Int>
  ) -> Int {
    let width = text[at] == UInt8(ascii: "|") ? 1 : isStrokes(text, at, line.upperBound) ? 2 : 0
    let isApart =
      (at == line.lowerBound || text[at - 1] == 0x20)
      && (at + width >= line.upperBound || text[at + width] == 0x20)
    return isApart ? width : 0
  }

  private static func isStrokes(_ text: borrowing [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && text[at] == UInt8(ascii: "/") && text[at + 1] == UInt8(ascii: "/")
  }

  /// A stretch of text without blanks at its ends.
  static func trimmed(_ range: Range<Int>, _ text: borrowing [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let (scalar, length) = scalar(text, start, end)
      if !isBlank(scalar) { break }
      start += length
    }
    while end > start, isBlank(scalar(text, before: end)) {
      repeat { end -= 1 } while text[end] & 0xC0 == 0x80
    }
    return start..<end
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
  }

  /// Whether a part begins with a bracket.
  static func isBracket(_ text: borrowing [UInt8], at range: Range<Int>) -> Bool {
    !range.isEmpty && isBracket(scalar(text, range.lowerBound, range.upperBound).0)
  }

  private static func isBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0xFF08, 0x3010: true
    default: false
    }
  }

  /// Whether what follows a character may begin a part: white space, and the stops of scripts that set
  /// no space behind them.
  private static func setsApart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: true
    default: CharacterKind.of(scalar) == .space
    }
  }

  /// Where a head ends: behind a colon, a bar or two strokes near the beginning.
  static func head(of text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + reach / 2)
    var at = firstStop(in: text, from: range.lowerBound, to: limit)
    while at < limit {
      let length =
        switch text[at] {
        case UInt8(ascii: ":"), UInt8(ascii: "|"): 1
        case UInt8(ascii: "/") where isStrokes(text, at, limit): 2
        case 0xEF where scalar(text, at, range.upperBound).0 == 0xFF1A: 3
        default: 0
        }
      let end = at + length
      if length > 0, end < range.upperBound, text[end] == 0x20 { return end }
      at = firstStop(in: text, from: at + 1, to: limit)
    }
    return nil
  }

  private static func isSeparator(
    _ text: borrowing [UInt8], _ at: Int, _ end: Int, _ scalar: UInt32
  ) -> Bool {
    switch scalar {
    case 0x2F: isStrokes(text, at, end)
    case 0x7C, 0x2022, 0x2013, 0x2014, 0xBB, 0xAB: true
    case 0x2D: at + 1 < end && text[at + 1] == 0x20
    default: false
    }
  }

  /// The character that ends at a place, not the first of the text.
  private static func scalar(_ text: borrowing [UInt8], before end: Int) -> UInt32 {
    var at = end - 1
    while at > 0 && text[at] & 0xC0 == 0x80 { at -= 1 }
    return scalar(text, at, end).0
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
