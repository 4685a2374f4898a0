import DarnelTestSupport
import DarnelText
import Testing

@testable import DarnelMatch

@Suite("Tokens of a comparison")
struct ComparisonReadingTests {
  /// What joins, parts or changes tokens, with much ASCII between.
  private static let pieces = [
    "a", "Word", "x9", " ", " ", " ", "\n", "\t", "'", "\"", "-", ",", ".", "é", "É", "ﬁ", "“", "”",
    "’", "—", "\u{301}", "\u{200D}", "\u{AD}", "و", "بـ", "ـ", "كتاب", "«", "»", "لأ", "\u{654}",
    "中", "文", "か", "゙", "㎏", "㍿", "٣", "\u{A0}", "\u{202F}", "ไทย", "한", "\u{1161}", "\r\n", "\0",
  ]

  @Test("stretches of ASCII read apart give the tokens of the whole", arguments: 0..<300)
  func stretches(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
    }.joined()
    for profile in TextProfile.allCases {
      let bytes = Array(text.utf8)
      let read = ComparedText(reading: bytes, ShingleRecipe(profile: profile), jobs: 1)
      let whole = tokensWithFolds(of: bytes, profile: profile)
      let ranges = read.words.map { Int($0.start)..<Int($0.end) }
      #expect(ranges == whole.map(\.token.range), "\(text.debugDescription)")
      #expect(read.words.map(\.folds) == whole.map(\.folds), "\(text.debugDescription)")
      let alike = Dictionary(grouping: read.words.indices) { read.words[$0].hash }
      #expect(alike.values.allSatisfy { Set($0.map { whole[$0].token.bytes }).count == 1 })
      #expect(alike.count == Set(whole.map(\.token.bytes)).count, "\(text.debugDescription)")
    }
  }
}
