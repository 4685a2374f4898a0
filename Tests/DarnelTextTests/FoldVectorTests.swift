import DarnelText
import Testing

/// A text and its tokens in a profile, a bar before a letter unit.
struct Vector: CustomTestStringConvertible, Sendable {
  var text: String
  var tokens: String
  var profile = TextProfile.standard
  var testDescription: String { "\(profile): \(text)" }
}

@Suite struct FoldVectorTests {
  static let vectors = [
    Vector(text: "Hello, World! It's 3.14 user_name", tokens: "hello world it s 3 14 user name"),
    Vector(text: "don’t rock‘n’roll", tokens: "don t rock n roll"),
    Vector(text: "STRASSE Straße ẞ İstanbul ıI", tokens: "strasse strasse ss istanbul ıi"),
    Vector(text: "ΣΊΣΥΦΟΣ σίσυφος ᾳ", tokens: "σισυφοσ σισυφοσ α"),
    Vector(text: "йод ёлка ø đ ł", tokens: "иод елка ø đ ł"),
    Vector(text: "café cafe\u{301} Việt", tokens: "cafe cafe viet"),
    Vector(text: "ﬁne ﬂow Ⅳ ½ ①②③", tokens: "fine flow iv 1 2 123"),
    Vector(text: "ＡＢＣ１２３　ｆｕｌｌ", tokens: "abc123 full"),
    Vector(text: "x² H₂O 10㎏ ℃ ™ ©", tokens: "x2 h2o 10kg c tm"),
    Vector(text: "٠١٢ ۳۴۵ ०१२ ๓", tokens: "012 345 012 3"),
    Vector(
      text: "soft\u{AD}hyphen zero\u{200B}width a\u{FE0F}b", tokens: "softhyphen zerowidth ab"),
    Vector(text: "flags🇸🇦 👩‍👩‍👧 emoji😀x", tokens: "flags emoji x"),
    Vector(text: "\u{1F1E6}\u{E0041}\u{F8FF}a", tokens: "a"),
    Vector(text: "a\u{378}b a\u{FFFE}b", tokens: "a\u{378}b a b"),
  ]

  static let scripts = [
    Vector(text: "新华社北京12月", tokens: "|新 |华 |社 |北 |京 12 |月"),
    Vector(text: "日a本b々ー", tokens: "|日 a |本 b |々 |ー"),
    Vector(text: "東京タワーは333mです", tokens: "|東 |京 |タ |ワ |ー |は 333m |て\u{3099} |す"),
    Vector(
      text: "ガ ｶﾞ カ\u{3099} パ ﾊﾟ", tokens: "|カ\u{3099} |カ\u{3099} |カ\u{3099} |ハ\u{309A} |ハ\u{309A}"),
    Vector(text: "㍿ ㋄ ㊀", tokens: "|株 |式 |会 |社 5 |月 |一"),
    Vector(text: "ไม่มี", tokens: "|ไ |ม่ |มี"),
    Vector(text: "น้ำ", tokens: "|น้\u{E4D} |า"),
    Vector(text: "မြန်မာ", tokens: "|မြ |န် |မာ"),
    Vector(text: "한국어 뉴스", tokens: "한국어 뉴스"),
    Vector(text: "\u{1112}\u{1161}\u{11AB}국어", tokens: "한국어"),
    Vector(text: "ﾡￂ ㄱㅏ", tokens: "가 가"),
    Vector(text: "हिन्दी में", tokens: "हिन्दी में"),
    Vector(text: "क़ क\u{93C}", tokens: "क\u{93C} क\u{93C}"),
    Vector(text: "שלום עוֹלָם", tokens: "שלום עולם"),
    Vector(text: "𠀀𝐀𐐀", tokens: "|𠀀 a𐐨"),
  ]

  static let strict = [
    Vector(text: "Café", tokens: "cafe\u{301}", profile: .strict),
    Vector(
      text: "ệ e\u{302}\u{323} e\u{323}\u{302}",
      tokens: "e\u{323}\u{302} e\u{323}\u{302} e\u{323}\u{302}", profile: .strict),
    Vector(text: "й ё", tokens: "и\u{306} е\u{308}", profile: .strict),
    Vector(text: "أحمد مدرسة على", tokens: "أحمد مدرسة على", profile: .strict),
    Vector(text: "ا\u{654}حمد ﻻ مُحَمَّد ســلام", tokens: "أحمد لا محمد سلام", profile: .strict),
    Vector(text: "و\"الفوائد بـ الممارسات", tokens: "و الفوائد ب الممارسات", profile: .strict),
    Vector(text: "日\u{301}", tokens: "|日\u{301}", profile: .strict),
  ]

  @Test(arguments: vectors + scripts + strict)
  func folds(_ vector: Vector) {
    let expected = vector.tokens.split(separator: " ").map { Array($0.utf8) }
    #expect(kernelTokens(vector.text, vector.profile).map { Array($0.utf8) } == expected)
    #expect(slowTokens(vector.text, vector.profile).map { Array($0.utf8) } == expected)
  }

  @Test func rangesAreOfTheOriginal() {
    let text = "«Über» x\u{AD}y 日\u{301}本 ㎏ بـ “الم”"
    let found = tokens(of: text, profile: .standard)
    let bytes = Array(text.utf8)
    let written = found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(written == ["Über", "x\u{AD}y", "日", "本", "㎏", "بـ “الم"])
  }

  @Test func foldsAreNamed() {
    let text = "CAFÉ مُحمد ســلام می\u{200C}شود ٣ ﻻ مدرسة ﬁ plain"
    let found = tokensWithFolds(of: Array(text.utf8), profile: .standard).map(\.folds)
    let expected: [TextFolds] = [
      [.letterCase, .accents], [.vowelSigns], [.tatweel], [.invisible, .letterForms], [.digits],
      [.compatibility], [.letterForms], [.compatibility], [],
    ]
    #expect(found == expected)
  }

  @Test func illFormedBytesSeparateAndAreCounted() {
    // Maximal subparts: one for each of C0, AF; one for E2 82; one each for ED, A0, 80; one for F0 9F 98.
    let text: [UInt8] =
      [0x61, 0xC0, 0xAF, 0x62, 0xE2, 0x82, 0x63, 0xED, 0xA0, 0x80, 0x64, 0xF0, 0x9F, 0x98]
    var scratch: [UInt8] = []
    let reading = kernelReading(text, .standard, scratch: &scratch)
    #expect(reading.tokens.map(\.description) == ["a", "b", "c", "d"])
    #expect(reading.malformed == 7)
    #expect(tokens(of: text, profile: .standard).map(\.text) == ["a", "b", "c", "d"])
  }
}
