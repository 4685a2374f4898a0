/// The folds that made a token of what was written, for showing why two texts are equal.
public struct TextFolds: OptionSet, Sendable, Hashable, CaseIterable {
  /// One bit for each fold.
  public let rawValue: UInt16

  /// Makes a set of its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Upper and lower case.
  public static let letterCase = TextFolds(rawValue: 1 << 0)
  /// Accents, points and pitch marks.
  public static let accents = TextFolds(rawValue: 1 << 1)
  /// Arabic vowel signs and Koranic marks.
  public static let vowelSigns = TextFolds(rawValue: 1 << 2)
  /// The stretching stroke, alone or after a proclitic.
  public static let tatweel = TextFolds(rawValue: 1 << 3)
  /// Characters that cannot be seen: joiners, soft hyphens, directions, variation selectors.
  public static let invisible = TextFolds(rawValue: 1 << 4)
  /// Arabic letters that writers exchange.
  public static let letterForms = TextFolds(rawValue: 1 << 5)
  /// Digits of another script.
  public static let digits = TextFolds(rawValue: 1 << 6)
  /// Presentation forms, ligatures, widths and other compatibility characters.
  public static let compatibility = TextFolds(rawValue: 1 << 7)
  /// Quotation marks inside a word.
  public static let quotes = TextFolds(rawValue: 1 << 8)
  /// Letters written as several characters, or marks in another order.
  public static let composition = TextFolds(rawValue: 1 << 9)

  /// Every fold, in the order of their bits.
  public static let allCases: [TextFolds] = (0..<10).map { TextFolds(rawValue: 1 << $0) }

  /// The words for a person, in the order of the bits.
  public var names: [String] {
    let all = [
      "case", "accents", "vowel signs", "tatweel", "invisible characters", "letter forms",
      "digits", "compatibility forms", "quotation marks", "composition",
    ]
    return zip(Self.allCases, all).filter { contains($0.0) }.map(\.1)
  }
}
