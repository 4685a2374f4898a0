import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Shingle hashes")
struct ShingleHashTests {
  @Test("of words equal the oracle at every width", arguments: 1...64)
  func words(width: Int) {
    for count in [0, 1, 2, width - 1, width, width + 1, 100] {
      check(words(count, seed: UInt64(width)), width: width, letterWidth: width)
      check(words(count, seed: UInt64(width)), width: width, letterWidth: 65 - width)
    }
  }

  @Test("of letters among words equal the oracle", arguments: 0..<200)
  func mixed(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let tokens = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      PlainToken(
        (0..<3).map { _ in UInt8.random(in: 0x61...0x64, using: &random) },
        isLetter: Int.random(in: 0..<3, using: &random) == 0)
    }
    check(
      tokens, width: Int.random(in: 1...8, using: &random),
      letterWidth: Int.random(in: 1...8, using: &random))
  }

  @Test("a text too short for a shingle has one of all its tokens")
  func short() {
    var hashes: [UInt64] = []
    let tokens = words(3, seed: 1)
    let made = hashShingles(of: filled(tokens), width: 5, letterWidth: 5, into: &hashes)
    #expect(made == 1)
    #expect(hashes[0] == plainShingleHash(tokens.map { plainTokenHash($0.bytes) }))
  }

  @Test("the order of words matters")
  func order() {
    let tokens = words(5, seed: 2)
    #expect(shingles(tokens, 5, 5) != shingles(tokens.reversed(), 5, 5))
  }

  @Test("scratch from a longer text does not show")
  func reuse() {
    var hashes: [UInt64] = []
    _ = hashShingles(of: filled(words(500, seed: 3)), width: 5, letterWidth: 5, into: &hashes)
    let made = hashShingles(of: filled(words(9, seed: 4)), width: 5, letterWidth: 5, into: &hashes)
    #expect(
      Array(hashes.prefix(made))
        == plainShingleHashes(words(9, seed: 4), width: 5, letterWidth: 5))
  }

  private func words(_ count: Int, seed: UInt64) -> [PlainToken] {
    var texts = MadeTexts(seed: seed)
    return texts.words(max(count, 0)).map { PlainToken(Array($0.utf8)) }
  }

  private func filled(_ tokens: [PlainToken]) -> TokenHashes {
    let folded = tokens.reduce(into: [0x20]) { $0 += ($1.isLetter ? [0x1F] : [0x20]) + $1.bytes }
    var hashes = TokenHashes()
    hashes.fill(from: folded + Array(repeating: 0x20, count: 64), count: folded.count)
    return hashes
  }

  private func shingles(_ tokens: [PlainToken], _ width: Int, _ letterWidth: Int) -> [UInt64] {
    var hashes: [UInt64] = []
    let made = hashShingles(
      of: filled(tokens), width: width, letterWidth: letterWidth, into: &hashes)
    return Array(hashes.prefix(made))
  }

  private func check(
    _ tokens: [PlainToken], width: Int, letterWidth: Int,
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      shingles(tokens, width, letterWidth)
        == plainShingleHashes(tokens, width: width, letterWidth: letterWidth),
      sourceLocation: place)
  }
}
