/// How a line looks: what of it needs neither tokens nor another line to be seen.
public struct LineShape: Sendable, Hashable {
  /// How a line ends.
  public enum End: Int32, Sendable {
    /// With a word or any other sign.
    case open
    /// With the end of a sentence, quotation marks and brackets after it left aside.
    case sentence
    /// With an ellipsis.
    case cut
  }

  /// Code points, white space at the ends left out.
  public internal(set) var letters: Int32 = 0
  /// Digits.
  public internal(set) var digits: Int32 = 0
  /// Commas of all scripts.
  public internal(set) var commas: Int32 = 0
  /// Ends of sentences.
  public internal(set) var sentences: Int32 = 0
  /// Signs that prose seldom has: bars, arrows, bullets, `©`, `@`, `#`.
  public internal(set) var marks: Int32 = 0
  /// Words that begin with a capital letter.
  public internal(set) var capitals: Int32 = 0
  /// Words that begin with a small letter.
  public internal(set) var smalls: Int32 = 0
  /// How it begins: 0 nothing, 1 small letter, 2 capital, 3 digit, 4 other letter, 5 other sign.
  public internal(set) var start: Int32 = 0
  /// How it ends.
  public internal(set) var end: End = .open
  /// Whether it ends with a colon.
  public internal(set) var hasColon = false
}

/// Looks at the bytes of lines.
struct ShapeScan {
  private var shape = LineShape()
  private var previousIsSpace = true
  private var last: UInt32 = 0
  private var lastSolid: UInt32 = 0
  private var trailing: Int32 = 0
  private var sentencePending = false
  /// Whether the last character is a letter: then it is the last solid one too.
  private var isInsideWord = false

  /// The shape of well-formed UTF-8.
  static func shape(
    of bytes: borrowing [UInt8], _ range: Range<Int>, _ kinds: borrowing [CharacterKind]
  ) -> LineShape {
    var scan = ShapeScan()
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      var scalar = UInt32(byte)
      var length = 1
      if byte >= 0x80 {
        length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        scalar &= 0x7F >> UInt32(length)
        for next in at + 1..<min(at + length, range.upperBound) {
          scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
        }
      }
      let kind = scalar < 0x1_0000 ? kinds[Int(scalar)] : CharacterKind.wide(scalar)
      // Most are letters inside a word, of which only the number counts.
      if scan.isInsideWord, kind == .small || kind == .letter {
        scan.shape.letters &+= 1
        scan.last = scalar
      } else {
        scan.read(scalar, kind)
      }
      at += length
    }
    return scan.finished()
  }

  /// How well-formed UTF-8 ends: the end of its shape, from its last bytes only.
  static func end(of bytes: borrowing [UInt8], _ range: Range<Int>) -> LineShape.End {
    var at = range.upperBound
    var after: UInt32 = 0
    while at > range.lowerBound {
      at -= 1
      while at > range.lowerBound && bytes[at] & 0xC0 == 0x80 { at -= 1 }
      let scalar = decoded(bytes, at, range.upperBound)
      let kind = CharacterKind.of(scalar)
      if kind == .space { continue }
      if after != 0 { return scalar == 0x2E ? .cut : .sentence }
      if kind == .closing { continue }
      if scalar == 0x2026 { return .cut }
      guard kind == .stop else { return .open }
      // Two full stops are the least ellipsis.
      guard scalar == 0x2E else { return .sentence }
      after = scalar
    }
    return after == 0 ? .open : .sentence
  }

  private static func decoded(_ bytes: borrowing [UInt8], _ at: Int, _ end: Int) -> UInt32 {
    let byte = bytes[at]
    if byte < 0x80 { return UInt32(byte) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var scalar = UInt32(byte) & (0x7F >> UInt32(length))
    for next in at + 1..<min(at + length, end) { scalar = scalar << 6 | UInt32(bytes[next] & 0x3F) }
    return scalar
  }

  private mutating func read(_ scalar: UInt32, _ kind: CharacterKind) {
    if isInsideWord { lastSolid = last }
    isInsideWord = false
    if kind == .space {
      settle()
      if shape.letters > 0 { trailing += 1 }
      previousIsSpace = true
      return
    }
    if sentencePending, scalar > 0x2000 { settle() }
    sentencePending = false
    if shape.letters == 0 { shape.start = kind.start }
    shape.letters += 1 + trailing
    trailing = 0
    if previousIsSpace {
      if kind == .capital { shape.capitals += 1 }
      if kind == .small { shape.smalls += 1 }
    }
    count(kind)
    if kind == .stop { sentencePending = true }
    if kind == .stop, scalar == 0x2E, last == 0x2E {
      lastSolid = 0x2026
    } else if kind != .closing {
      lastSolid = scalar
    }
    last = scalar
    previousIsSpace = false
    isInsideWord = kind == .small || kind == .capital || kind == .letter
  }

  private mutating func count(_ kind: CharacterKind) {
    switch kind {
    case .digit: shape.digits += 1
    case .comma: shape.commas += 1
    case .mark: shape.marks += 1
    default: break
    }
  }

  private mutating func settle() {
    if sentencePending { shape.sentences += 1 }
    sentencePending = false
  }

  private mutating func finished() -> LineShape {
    if isInsideWord { lastSolid = last }
    settle()
    shape.hasColon = last == 0x3A || last == 0xFF1A
    if lastSolid == 0x2026 {
      shape.end = .cut
    } else if shape.letters > 0, CharacterKind.of(lastSolid) == .stop {
      shape.end = .sentence
    }
    return shape
  }
}

/// What a code point is to the shape of a line.
enum CharacterKind: UInt8 {
  case other, space, small, capital, digit, letter, stop, comma, closing, mark

  /// The class of a line's first code point.
  var start: Int32 {
    switch self {
    case .small: 1
    case .capital: 2
    case .digit: 3
    case .letter: 4
    default: 5
    }
  }

  /// The kind of a code point.
  static func of(_ scalar: UInt32) -> CharacterKind {
    scalar < 0x80 ? ascii[Int(scalar)] : wide(scalar)
  }

  /// The kinds of the code points below 0x80.
  static let ascii: [CharacterKind] = (0..<0x80).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): .closing
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "#"),
      UInt8(ascii: "@"), UInt8(ascii: "/"):
      .mark
    default: .other
    }
  }

  /// The kinds of all code points below 0x10000.
  static let table: [CharacterKind] = (0..<0x1_0000).map { of($0) }

  static func wide(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    // Marks of the direction of writing, which are not seen.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .space
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964, 0xFF0E: .stop
    case 0x0589, 0x0965, 0x104B, 0x1362, 0x1367, 0x1368, 0x17D4, 0x17D5, 0xFF61: .stop
    case 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1B: .comma
    case 0x201C, 0x201D, 0x2019, 0xBB, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011: .closing
    // What changes the look of the sign before it.
    case 0xFE00...0xFE0F: .closing
    case 0xA9, 0xAE, 0xAB, 0xB7, 0x2022, 0x203A, 0x2039, 0x25BA, 0x25BC, 0x25B6, 0x25CF,
      0x2190...0x21FF:
      .mark
    case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: .capital
    case 0xDF...0xF6, 0xF8...0xFF, 0x3AC...0x3CE, 0x430...0x45F: .small
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
    case 0x2010...0x2027, 0x2030...0x205E, 0x3003...0x3020, 0x2200...0x2BFF: .other
    default: .letter
    }
  }
}
