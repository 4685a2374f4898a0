import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Token hashes")
struct TokenHashTests {
  @Test("equal the oracle on random folded texts", arguments: 0..<200)
  func oracle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var folded: [UInt8] = [0x20]
    // Lengths about the borders of the sixteen-byte blocks and of the masks of sixty-four.
    let lengths = [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 49, 63, 64, 65, 70]
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let length =
        Bool.random(using: &random)
        ? Int.random(in: 1...12, using: &random)
        : lengths[Int.random(in: lengths.indices, using: &random)]
      folded += (0..<length).map { _ in UInt8.random(in: 0x21...0xFF, using: &random) }
      folded += (0..<Int.random(in: 1...3, using: &random)).map { _ in
        [0x20, 0x20, 0x1F, 0x1E][Int.random(in: 0..<4, using: &random)]
      }
    }
    check(folded)
  }

  @Test("of one token of every length, at every place in a block", arguments: 1...70)
  func lengths(length: Int) {
    for before in 1...66 {
      let token = (0..<length).map { UInt8(0x21 + ($0 * 7 + before) % 0xDE) }
      check(Array(repeating: 0x20, count: before) + token)
      check(Array(repeating: 0x20, count: before - 1) + [0x1F] + token + [0x20])
    }
  }

  @Test("a token that ends where the text ends is whole")
  func endOfText() {
    for count in [1, 62, 63, 64, 65, 127, 128, 129, 1000] {
      check([0x20] + Array(repeating: 0x61, count: count))
    }
  }

  @Test("every byte up to 0x20 separates", arguments: [0x1E, 0x1F, 0x20] as [UInt8])
  func separators(separator: UInt8) {
    check([0x20, 0x61, separator, 0x62])
    check([0x20, 0x1F, 0xE4, 0xB8, 0xAD, separator, 0x61, 0x62, 0x20])
  }

  @Test("no tokens in a text of separators")
  func noTokens() {
    for count in [0, 1, 63, 64, 65, 500] { check(Array(repeating: 0x20, count: count)) }
  }

  @Test("what lies behind the text has no say")
  func padding() {
    let text: [UInt8] = [0x20] + Array("a few words here".utf8)
    var tokens = TokenHashes()
    tokens.fill(from: text + Array(repeating: 0x20, count: 64), count: text.count)
    let expected = Array(tokens.hashes.prefix(tokens.count))
    tokens.fill(from: text + Array(repeating: 0x20, count: 900), count: text.count)
    #expect(Array(tokens.hashes.prefix(tokens.count)) == expected)
  }

  @Test("a workspace used again forgets the text before")
  func reuse() {
    var tokens = TokenHashes()
    let long = padded([0x20, 0x1F] + Array(String(repeating: "longer ", count: 500).utf8))
    let short = padded([0x20] + Array("two words".utf8))
    tokens.fill(from: long, count: long.count - 64)
    tokens.fill(from: short, count: short.count - 64)
    #expect(tokens.count == 2)
    #expect(!tokens.hasLetterUnits)
    #expect(
      Array(tokens.hashes.prefix(2)) == ["two", "words"].map { plainTokenHash(Array($0.utf8)) })
  }

  @Test("the sequence hash tells order, and only tokens count")
  func sequence() {
    #expect(sequenceHash("a b c") == sequenceHash("a   b  c "))
    #expect(sequenceHash("a b c") != sequenceHash("a c b"))
    #expect(sequenceHash("a b c") != sequenceHash("a b"))
    #expect(sequenceHash("ab c") != sequenceHash("a bc"))
  }

  @Test("bytes told apart only by their order, length or place have hashes of their own")
  func collisions() {
    var seen: Set<UInt64> = []
    var tokens = 0
    for length in 1...40 {
      for place in 0..<length {
        var token = [UInt8](repeating: 0x61, count: length)
        token[place] = 0x62
        #expect(seen.insert(plainTokenHash(token)).inserted)
        tokens += 1
      }
    }
    #expect(seen.count == tokens)
  }

  private func padded(_ text: [UInt8]) -> [UInt8] { text + Array(repeating: 0x20, count: 64) }

  private func sequenceHash(_ text: String) -> UInt128 {
    var tokens = TokenHashes()
    let folded = padded([0x20] + Array(text.utf8))
    tokens.fill(from: folded, count: folded.count - 64)
    return tokens.sequenceHash
  }

  private func check(_ folded: [UInt8], _ place: SourceLocation = #_sourceLocation) {
    var tokens = TokenHashes()
    tokens.fill(from: padded(folded), count: folded.count)
    let plain = plainTokens(inFolded: folded)
    #expect(tokens.count == plain.count, sourceLocation: place)
    #expect(
      Array(tokens.hashes.prefix(tokens.count)) == plain.map { plainTokenHash($0.bytes) },
      sourceLocation: place)
    #expect(tokens.hasLetterUnits == folded.contains(0x1F), sourceLocation: place)
  }
}
