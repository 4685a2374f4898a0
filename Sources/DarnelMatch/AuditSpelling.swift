public import DarnelText

/// A way to spell the same words otherwise, which a profile may be meant to fold.
public enum AuditSpelling: String, Sendable, Hashable, CaseIterable {
  /// Small letters as capitals.
  case capitals
  /// Characters that cannot be seen, between two letters of a word.
  case invisible
  /// ASCII letters and digits in their full-width forms.
  case fullWidth = "full_width"
  /// ﬀ, ﬁ and ﬂ as one character.
  case ligatures
  /// An acute accent over Latin, Greek and Cyrillic vowels.
  case accents
  /// ё and й written е and и.
  case yo
  /// Letters with a mark, and syllables of Hangul, written as several characters.
  case decomposed
  /// Arabic yeh and kaf in their Farsi forms.
  case yehKaf = "yeh_kaf"
  /// Arabic alef without its hamza or madda.
  case alef
  /// Arabic teh marbuta written as heh.
  case tehMarbuta = "teh_marbuta"
  /// The stretching stroke inside Arabic words.
  case tatweel
  /// Arabic vowel signs.
  case vowelSigns = "vowel_signs"
  /// Lam and alef as one character.
  case lamAlef = "lam_alef"
  /// Waw and yeh without the hamza that they carry.
  case hamzaSeats = "hamza_seats"
  /// Hebrew points.
  case points
  /// Digits of Arabic, Farsi or Devanagari and those of ASCII, exchanged.
  case digits
  /// Katakana at half their width.
  case halfWidth = "half_width"
  /// Wide spaces between letters of a script without spaces.
  case wideSpaces = "wide_spaces"

  /// Whether texts that differ in this way alone have the same tokens under a profile.
  public func isFolded(by profile: TextProfile) -> Bool {
    switch self {
    case .accents, .yo, .yehKaf, .alef, .tehMarbuta, .points: profile != .strict
    case .hamzaSeats: profile == .loose
    default: true
    }
  }

  /// The letters that the spelling may change: a quick look, so that texts without any are left alone.
  var letters: ClosedRange<UInt32> {
    switch self {
    case .capitals, .invisible: 0x61...0x10FFFF
    case .fullWidth: 0x30...0x7A
    case .ligatures: 0x66...0x66
    case .accents: 0x61...0x44F
    case .yo: 0x401...0x451
    case .decomposed: 0xC0...0xD7A3
    case .yehKaf, .alef, .tehMarbuta, .tatweel, .vowelSigns, .lamAlef, .hamzaSeats: 0x620...0x6D3
    case .points: 0x5D0...0x5EA
    case .digits: 0x30...0x96F
    case .halfWidth, .wideSpaces: 0x3041...0x9FFF
    }
  }

  /// What stands instead of `scalars[place]`; nil where the spelling has nothing to change.
  ///
  /// - Parameter dice: any number; decides between several ways.
  func replacement(_ scalars: [UInt32], at place: Int, dice: UInt64) -> [UInt32]? {
    let scalar = scalars[place]
    let next = place + 1 < scalars.count ? scalars[place + 1] : 0
    switch self {
    case .capitals: return Self.capital(scalar).map { [$0] }
    case .invisible:
      let unseen: [UInt32] = [0x200B, 0x200C, 0x200D, 0xAD, 0xFEFF]
      guard Self.isLetter(scalar), Self.isLetter(next) else { return nil }
      return [scalar, unseen[Int(dice % 5)]]
    case .fullWidth: return Self.isASCIILetterOrDigit(scalar) ? [scalar + 0xFEE0] : nil
    case .accents:
      return Self.vowels.contains(scalar) && !Self.isMark(next) ? [scalar, 0x301] : nil
    case .tatweel: return Self.stretched(scalars, place)
    case .vowelSigns:
      guard Self.isArabicConsonant(scalar), !Self.isMark(next) else { return nil }
      return [scalar, 0x64E + UInt32(dice % 3)]
    case .points:
      return (0x5D0...0x5EA).contains(scalar) ? [scalar, 0x5B4 + UInt32(dice % 5)] : nil
    case .digits: return Self.otherDigit(scalars, scalar).map { [$0] }
    case .wideSpaces: return Self.isHan(scalar) && Self.isHan(next) ? [scalar, 0x3000] : nil
    case .decomposed: return Self.decomposed(scalar)
    default: return exchanged(scalar).map { [$0] }
    }
  }

  /// Two letters that become one: what stands for both.
  func joined(_ scalar: UInt32, _ next: UInt32, _ afterNext: UInt32) -> UInt32? {
    switch (self, scalar, next) {
    case (.ligatures, 0x66, 0x66): 0xFB00
    case (.ligatures, 0x66, 0x69): 0xFB01
    case (.ligatures, 0x66, 0x6C): 0xFB02
    case (.lamAlef, 0x644, 0x627) where !Self.isMark(afterNext): 0xFEFB
    case (.lamAlef, 0x644, 0x622) where !Self.isMark(afterNext): 0xFEF5
    case (.lamAlef, 0x644, 0x623) where !Self.isMark(afterNext): 0xFEF7
    case (.lamAlef, 0x644, 0x625) where !Self.isMark(afterNext): 0xFEF9
    default: nil
    }
  }

  /// What stands for a letter, one for one.
  private func exchanged(_ scalar: UInt32) -> UInt32? {
    switch (self, scalar) {
    case (.yo, 0x451): 0x435
    case (.yo, 0x401): 0x415
    case (.yo, 0x439): 0x438
    case (.yo, 0x419): 0x418
    case (.yehKaf, 0x64A): 0x6CC
    case (.yehKaf, 0x6CC): 0x64A
    case (.yehKaf, 0x643): 0x6A9
    case (.yehKaf, 0x6A9): 0x643
    case (.alef, 0x622), (.alef, 0x623), (.alef, 0x625): 0x627
    case (.tehMarbuta, 0x629): 0x647
    case (.hamzaSeats, 0x624): 0x648
    case (.hamzaSeats, 0x626): 0x64A
    case (.halfWidth, 0x30A1...0x30F3): Self.katakana[scalar]
    default: nil
    }
  }
}

extension AuditSpelling {
  private static let vowels: Set<UInt32> = Set("aeiouαειουаеиоуэюя".unicodeScalars.map(\.value))

  private static let katakana: [UInt32: UInt32] = {
    let wide = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
    let half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
    return Dictionary(
      uniqueKeysWithValues: zip(wide.unicodeScalars.map(\.value), half.unicodeScalars.map(\.value)))
  }()

  /// Letters and what they are made of, one mark each.
  private static let marked: [UInt32: [UInt32]] = {
    let rows: [(mark: UInt32, whole: String, base: String)] = [
      (0x300, "àèìòùÀÈÌÒÙ", "aeiouAEIOU"), (0x301, "áéíóúýÁÉÍÓÚÝćńśźЃќ", "aeiouyAEIOUYcnszГк"),
      (0x302, "âêîôûÂÊÎÔÛ", "aeiouAEIOU"), (0x303, "ãñõÃÑÕ", "anoANO"),
      (0x308, "äëïöüÿÄËÏÖÜёЁїЇ", "aeiouyAEIOUеЕіІ"), (0x30A, "åÅ", "aA"), (0x327, "çÇ", "cC"),
      (0x30C, "čšžřěČŠŽŘĚ", "cszreCSZRE"), (0x306, "йЙğĞ", "иИgG"), (0x301, "άέήίόύώ", "αεηιουω"),
    ]
    var table: [UInt32: [UInt32]] = [:]
    for row in rows {
      for (whole, base) in zip(row.whole.unicodeScalars, row.base.unicodeScalars) {
        table[whole.value] = [base.value, row.mark]
      }
    }
    return table
  }()

  private static func decomposed(_ scalar: UInt32) -> [UInt32]? {
    guard (0xAC00...0xD7A3).contains(scalar) else { return marked[scalar] }
    let syllable = scalar - 0xAC00
    let (lead, vowel, tail) = (syllable / 588, syllable % 588 / 28, syllable % 28)
    return [0x1100 + lead, 0x1161 + vowel] + (tail > 0 ? [0x11A7 + tail] : [])
  }

  /// The capital of a small letter, where each is the only one of the other.
  private static func capital(_ scalar: UInt32) -> UInt32? {
    // ASCII has one capital a letter; it need not be looked up.
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) ? scalar - 0x20 : nil }
    guard let letter = Unicode.Scalar(scalar), letter.properties.isLowercase else { return nil }
    let upper = letter.properties.uppercaseMapping.unicodeScalars
    guard let capital = upper.first, upper.count == 1, capital != letter,
      capital.properties.lowercaseMapping.unicodeScalars.elementsEqual([letter])
    else { return nil }
    return capital.value
  }

  /// A stroke behind the second letter of an Arabic word or a later one, never behind the first,
  /// which it could make a proclitic.
  private static func stretched(_ scalars: [UInt32], _ place: Int) -> [UInt32]? {
    guard place > 0, place + 1 < scalars.count, isArabicConsonant(scalars[place - 1]),
      isArabicConsonant(scalars[place]), isArabicConsonant(scalars[place + 1])
    else { return nil }
    return [scalars[place], 0x640]
  }

  private static func otherDigit(_ scalars: [UInt32], _ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x660...0x669: scalar - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
    case 0x966...0x96F: scalar - 0x966 + 0x30
    case 0x30...0x39: scalar - 0x30 + 0x660
    default: nil
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) }
    if (0x620...0x64A).contains(scalar) { return true }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  private static func isASCIILetterOrDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
      || (0x61...0x7A).contains(scalar)
  }

  private static func isArabicConsonant(_ scalar: UInt32) -> Bool {
    (0x628...0x63A).contains(scalar) || (0x641...0x64A).contains(scalar)
  }

  private static func isHan(_ scalar: UInt32) -> Bool {
    (0x3041...0x3096).contains(scalar) || (0x4E00...0x9FFF).contains(scalar)
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    // No mark stands before U+0300, and none among the letters of Arabic.
    if scalar < 0x300 || (0x620...0x64A).contains(scalar) { return false }
    return switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
