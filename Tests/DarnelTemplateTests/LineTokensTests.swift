import DarnelKernels
import DarnelTestSupport
import DarnelText
import Testing

@testable import DarnelTemplate

/// Lines of words, numbers and signs in many scripts, among them all that folding looks around for.
private func lines(_ random: inout SeededGenerator) -> [String] {
  let parts = [
    "word", "Word", " ", "  ", "12", "1999", "٢٠٢٥", "a1b22", "march", "May", "Reuters", "by", ".",
    "\"", "«", "»", "كلمة", "أخبار", "و", "ـ", "ا\u{0654}", "\u{0654}", "\u{0301}", "e\u{0301}",
    "字", "年", "가", "\u{1100}", "\u{1161}", "\u{11A8}", "か\u{3099}", "\u{200C}", "\u{00AD}",
    "😀", "\u{0}", "\t", "\u{A0}", "—", "ﬁ", "㎡", "ไทย", "भारत",
    "0123456789012345678901234567890123456789012345678901234567890123456789",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz7",
  ]
  return (0..<Int.random(in: 1...9, using: &random)).map { _ in
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in parts[Int.random(in: parts.indices, using: &random)] }.joined()
  }
}

/// The keys of a line put together slowly, token by token.
private struct PlainKeys {
  private static let number: UInt64 = 0x9E37_79B9_7F4A_7C15
  var tokens: [[UInt8]]
  var seed: UInt64

  init(_ line: String, seed: UInt64) {
    tokens = DarnelText.tokens(of: line, profile: .standard).map(\.bytes)
    self.seed = seed
  }

  private func isDate(_ token: [UInt8]) -> Bool {
    token.allSatisfy { (0x30...0x39).contains($0) } || kinds(token).contains(.calendar)
  }

  private func kinds(_ token: [UInt8]) -> MarkedWords {
    MarkedWords(rawValue: MarkedWords.shared.kinds(of: plainTokenHash(token)))
  }

  private func levelled(_ token: [UInt8]) -> [UInt8] {
    token.indices.compactMap { place in
      guard (0x30...0x39).contains(token[place]) else { return token[place] }
      return place == 0 || !(0x30...0x39).contains(token[place - 1]) ? 0x30 : nil
    }
  }

  private func joined(_ hashes: some Sequence<UInt64>, _ seed: UInt64) -> UInt64 {
    hashes.reduce(seed) { hash, next in
      let sum = (hash.byteSwapped &+ next) ^ 0x243F_6A88_85A3_08D3
      let product = UInt128(sum) * 0x9E37_79B9_7F4A_7C17
      return UInt64(truncatingIfNeeded: product >> 64 ^ product) | 1 << 63
    }
  }

  private func once(_ hashes: [UInt64]) -> [UInt64] {
    hashes.indices.filter { $0 == 0 || hashes[$0] != Self.number || hashes[$0 - 1] != Self.number }
      .map { hashes[$0] }
  }

  var keys: LineKeys {
    var keys = LineKeys()
    keys.tokens = UInt32(tokens.count)
    keys.dates = UInt32(tokens.count { isDate($0) })
    keys.marks = tokens.reduce(0) { $0 | kinds($1).rawValue }
    keys.firstMarks = tokens.first.map { kinds($0).rawValue } ?? 0
    guard !tokens.isEmpty else { return keys }
    let masked = once(tokens.map { isDate($0) ? Self.number : plainTokenHash(levelled($0)) })
    let stated = once(
      tokens.map { token in
        let isYear = token.count == 4 && token.allSatisfy { (0x30...0x39).contains($0) }
        return isYear ? Self.number : plainTokenHash(token)
      })
    keys.caption = joined(masked, seed)
    keys.statement = joined(stated, seed)
    guard masked.count >= 3 else { return keys }
    let width = min(3, masked.count / 2)
    keys.opening = joined(masked.prefix(width), 16 + UInt64(width))
    keys.ending = joined(masked.suffix(width), 32 + UInt64(width))
    return keys
  }
}

@Suite("Tokens of lines")
struct LineTokensTests {
  @Test("of a whole page are those of every line read alone and slowly", arguments: 0..<400)
  func oracle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var page = LineTokens(.line)
    for _ in 0..<3 {
      let lines = lines(&random)
      page.read(Array(lines.joined(separator: "\n").utf8).span)
      #expect(page.lines.count == lines.count)
      for (place, line) in lines.enumerated() {
        var keys = page.lines[place]
        keys.first = 0
        keys.letterUnits = 0
        #expect(keys == PlainKeys(line, seed: 1).keys, "\(line.debugDescription)")
      }
    }
  }

  @Test("say which are letters of scripts without spaces")
  func units() {
    var page = LineTokens(.line)
    page.read(Array("one two\n新しい本 one\n\n가 字".utf8).span)
    #expect(page.lines.map(\.tokens) == [2, 5, 0, 2])
    #expect(page.lines.map(\.letterUnits) == [0, 4, 0, 1])
  }

  @Test(
    "keep no line feed back and invent none", arguments: ["", "\n", "\n\n", "a\n", "\na", "ـ\nا"])
  func feeds(text: String) {
    var page = PageLines()
    page.read(Array(text.utf8))
    #expect(page.count == text.utf8.count { $0 == 0x0A } + 1)
  }
}
