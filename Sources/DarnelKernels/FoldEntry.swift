/// What one code point folds to, in 64 bits.
///
/// Bits 0–47 hold up to six bytes to write, bits 56–63 how many; between them lie flags. Most
/// characters are written by `bytes | copied input << shift` without a branch. A *special* one
/// needs a look around and says what kind of look it needs.
public struct FoldEntry: Sendable, Hashable {
  /// The bits, as the kernel reads them.
  public let bits: UInt64

  /// Wraps bits that another entry had.
  public init(bits: UInt64) {
    self.bits = bits
  }

  static let copies: UInt64 = 1 << 48
  static let shifts: UInt64 = 1 << 49
  static let special: UInt64 = 1 << 50
  static let arabic: UInt64 = 1 << 51
  static let blank: UInt64 = 1 << 52

  /// The length that special entries claim: more than thirty-two bytes of input can become, so that
  /// one sum tells whether there was one among them.
  static let specialLength: UInt64 = 128

  /// Opens a letter unit.
  static let opening: UInt8 = 0x1F
  /// Closes a letter unit; a mark that follows moves it.
  static let closing: UInt8 = 0x1E

  /// The kinds of special characters.
  public enum Special: UInt64, Sendable {
    /// A kept mark, which joins the letter unit before it and has a place among other marks.
    case mark
    /// A mark that may compose with the Arabic letter before it, and is deleted otherwise.
    case hamza
    /// The stretching stroke, which joins a one-letter proclitic to the next word.
    case tatweel
    /// A quotation mark, deleted between two Arabic letters.
    case quote
    /// A conjoining vowel of Hangul.
    case vowel
    /// A conjoining final of Hangul.
    case final
    /// Several code points, each folded on its own.
    case sequence
    /// A kana with its voicing mark.
    case voiced
    /// A place in the table that no well-formed character has.
    case malformed
  }
}

extension FoldEntry {
  /// A character that is left out.
  public static let deleted = FoldEntry(bits: 0)

  /// The end of a line, the only separator that can still be told from the others.
  public static let lineFeed = inline(0x0A, length: 1)

  /// A character that separates; a blank is one that a proclitic may reach across.
  public static func separator(isBlank: Bool = false) -> FoldEntry {
    FoldEntry(bits: 1 << 56 | 0x20 | (isBlank ? blank : 0))
  }

  /// A character written as up to six bytes, the first in the lowest bits.
  public static func inline(_ bytes: UInt64, length: Int) -> FoldEntry {
    precondition(length <= 6 && bytes >> 48 == 0, "an entry holds six bytes")
    let isArabic = length > 0 && bytes & 0xFC == 0xD8
    return FoldEntry(bits: UInt64(length) << 56 | bytes | (isArabic ? arabic : 0))
  }

  /// A letter of three or four bytes that stays as it is, on its own when it is a letter unit.
  public static func copy(length: Int, isUnit: Bool) -> FoldEntry {
    precondition(length == 3 || length == 4, "shorter characters are written inline")
    let width = UInt64(length)
    guard isUnit else { return FoldEntry(bits: width << 56 | copies) }
    let frame = UInt64(opening) | UInt64(closing) << (8 * (width + 1))
    return FoldEntry(bits: (width + 2) << 56 | copies | shifts | frame)
  }

  /// A mark that stays, of up to four bytes, with its canonical combining class.
  public static func mark(_ bytes: UInt64, length: Int, order: UInt8) -> FoldEntry {
    special(.mark, UInt64(order) << 40 | UInt64(length) << 32 | bytes)
  }

  /// The UTF-8 of a code point, the first byte in the lowest bits, and its length.
  public static func utf8(_ scalar: UInt32) -> (bytes: UInt64, length: Int) {
    let bits = UInt64(scalar)
    let tail = { (place: UInt64) in 0x80 | (bits >> (6 * place) & 0x3F) }
    if bits < 0x80 { return (bits, 1) }
    if bits < 0x800 { return (0xC0 | bits >> 6 | tail(0) << 8, 2) }
    if bits < 0x10000 { return (0xE0 | bits >> 12 | tail(1) << 8 | tail(0) << 16, 3) }
    return (0xF0 | bits >> 18 | tail(2) << 8 | tail(1) << 16 | tail(0) << 24, 4)
  }

  /// A letter unit written out, with its frame.
  public static func unit(_ scalar: UInt32) -> FoldEntry {
    let (bytes, length) = utf8(scalar)
    let frame = UInt64(opening) | UInt64(closing) << (8 * UInt64(length + 1))
    return inline(frame | bytes << 8, length: length + 2)
  }

  /// A special character with what its kind needs to know.
  public static func special(_ kind: Special, _ payload: UInt64 = 0) -> FoldEntry {
    FoldEntry(bits: specialLength << 56 | special | kind.rawValue << 52 | payload)
  }

  /// The kind of a special character, nil for the plain ones.
  public var special: Special? {
    bits & Self.special == 0 ? nil : Special(rawValue: bits >> 52 & 0xF)
  }

  /// The low 48 bits.
  public var payload: UInt64 { bits & 0xFFFF_FFFF_FFFF }
  /// The number of bytes that a plain character becomes.
  public var length: Int { Int(bits >> 56) }
  /// Whether the character is written as it was read.
  public var isCopy: Bool { bits & Self.copies != 0 }
  /// Whether a copied character is a letter unit.
  public var isUnit: Bool { bits & Self.shifts != 0 }
  /// Whether the character is left out, whatever stands around it.
  public var isDeleted: Bool { bits == 0 }
  /// Whether a proclitic may reach across the character.
  public var isBlank: Bool { bits & Self.special == 0 && bits & Self.blank != 0 }
  /// Whether what is written starts with an Arabic letter.
  public var isArabic: Bool { bits & Self.special == 0 && bits & Self.arabic != 0 }
  /// The combining class of a mark.
  public var order: UInt8 { UInt8(truncatingIfNeeded: bits >> 40) }
}
