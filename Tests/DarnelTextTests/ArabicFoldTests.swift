import DarnelText
import Testing

/// A change of spelling that must not change a token.
struct Edit: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var pairs: [(String, String)]

  func callAsFunction(_ text: String) -> String {
    String(text.unicodeScalars.map { String($0) }.joined()).replacing(pairs)
  }
}

extension String {
  fileprivate func replacing(_ pairs: [(String, String)]) -> String {
    var scalars = unicodeScalars.map { String($0) }.joined()
    for (old, new) in pairs {
      // By scalars: a letter and the mark after it are one Character.
      let pieces = scalars.unicodeScalars.split(
        separator: Array(old.unicodeScalars), maxSplits: .max, omittingEmptySubsequences: false)
      scalars = pieces.map { String(String.UnicodeScalarView($0)) }.joined(separator: new)
    }
    return scalars
  }
}

@Suite struct ArabicFoldTests {
  static let text = """
    أعلنت الهيئة العامة للإحصاء أن الاقتصاد الوطني حقق نموًا قدره 4 في المئة، وقال مسؤول إلى \
    الصحيفة: إن المدرسة الكبرى و"الفوائد" ستبدأ على آخر الشهر بـ “الممارسات” الجديدة والآلات.
    """

  static let edits = [
    Edit(testDescription: "hamza on alef dropped", pairs: [("أ", "ا"), ("إ", "ا"), ("آ", "ا")]),
    Edit(testDescription: "teh marbuta as heh", pairs: [("ة", "ه")]),
    Edit(testDescription: "Persian yeh and kaf", pairs: [("ي", "ی"), ("ك", "ک")]),
    Edit(testDescription: "alef maksura as yeh", pairs: [("ى", "ي")]),
    Edit(
      testDescription: "joiners inside words", pairs: [("لا", "ل\u{200C}ا"), ("ست", "س\u{200D}ت")]),
    Edit(testDescription: "tatweel", pairs: [("قت", "قــت"), ("در", "دـر")]),
    Edit(
      testDescription: "lam alef as one ligature", pairs: [("لا", "ﻻ"), ("لآ", "ﻵ"), ("لإ", "ﻹ")]),
    Edit(
      testDescription: "presentation forms",
      pairs: [("ق", "ﻗ"), ("ع", "ﻌ"), ("ة", "ﺔ"), ("أ", "ﺃ")]),
    Edit(
      testDescription: "vowel signs",
      pairs: [("ن", "ن\u{64E}"), ("ل", "ل\u{651}\u{650}"), ("ه", "ه\u{670}")]),
    Edit(
      testDescription: "decomposed hamza",
      pairs: [
        ("أ", "ا\u{654}"), ("إ", "ا\u{655}"), ("آ", "ا\u{653}"), ("ؤ", "و\u{654}"),
        ("ئ", "ي\u{64E}\u{654}"),
      ]),
    Edit(
      testDescription: "Arabic digits and signs", pairs: [("4", "٤"), ("،", ","), (" ", "\u{A0}")]),
    Edit(
      testDescription: "quotation marks and directions",
      pairs: [
        ("و\"ا", "وا"), ("بـ “ا", "با"), ("ال", "\u{200F}ال"), ("”", "»"),
      ]),
  ]

  @Test(arguments: edits)
  func anEditChangesNoToken(_ edit: Edit) {
    let edited = edit(Self.text)
    #expect(!edited.unicodeScalars.elementsEqual(Self.text.unicodeScalars))
    for profile in [TextProfile.standard, .loose] {
      #expect(kernelTokens(edited, profile) == kernelTokens(Self.text, profile))
      #expect(slowTokens(edited, profile) == slowTokens(Self.text, profile))
    }
  }

  @Test func allEditsTogetherChangeNoToken() {
    var edited = Self.text
    for edit in Self.edits { edited = edit(edited) }
    #expect(kernelTokens(edited) == kernelTokens(Self.text))
  }

  @Test func lettersOfOtherLanguagesStayApart() {
    #expect(kernelTokens("ە گ چ پ ڤ ژ") == ["ە", "گ", "چ", "پ", "ڤ", "ژ"])
    #expect(kernelTokens("ۀ ە\u{654} ۂ ۓ ے\u{654}") == ["ه", "ه", "ه", "ئ", "ئ"])
  }

  @Test func looseFoldsTheSeatsOfHamza() {
    #expect(kernelTokens("مسؤول و\u{654} شيئ ماء", .loose) == ["مسوول", "و", "شيي", "ما"])
  }

  @Test func quotationMarksJoinOnlyLetters() {
    #expect(
      kernelTokens("قال \"نعم\" و«لا»، 5\"6 و\"5 a\"ب") == [
        "قال", "نعم", "ولا", "5", "6", "و", "5", "a", "ب",
      ])
    #expect(kernelTokens("و\u{64E}\"\u{200F}ا و\"\"ا") == ["وا", "و", "ا"])
  }

  @Test func procliticsStayInTheirLine() {
    #expect(kernelTokens("بـ \"الم لـ« نص") == ["بالم", "لنص"])
    #expect(
      kernelTokens("بـ\nالم بـ 5 كتبـ نص بـ، نص") == ["ب", "الم", "ب", "5", "كتب", "نص", "ب", "نص"])
  }
}
