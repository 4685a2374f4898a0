import DarnelTestSupport
import DarnelText
import Foundation
import Testing

@testable import DarnelMatch

@Suite("Comparison of two texts")
struct ComparisonTests {
  /// A text and a copy with some edits, in the script of the seed.
  private func pair(_ seed: Int, words: Int = 300, edits: Int = 12) -> (String, String) {
    var texts = MadeTexts(seed: UInt64(seed), script: seed)
    let original = texts.words(words)
    let copy = texts.edited(original, edits: edits)
    return (original.joined(separator: " "), copy.joined(separator: "\n"))
  }

  private func compared(_ first: String, _ second: String, width: Int = 5) -> Comparison {
    Comparison(Array(first.utf8), Array(second.utf8), ShingleRecipe(width: width))
  }

  /// Shared, moved and lone passages cover each text, and pairs are equal token by token.
  private func expectCovered(_ comparison: Comparison) {
    let hashes = Comparison.Side.allCases.map { comparison.text($0).words.map(\.hash) }
    for side in Comparison.Side.allCases {
      let passages = comparison.passages(of: side)
      #expect(passages.flatMap { Array($0.tokens) } == Array(0..<comparison.text(side).tokenCount))
      let alone = comparison.alone(in: side).reduce(0) { $0 + $1.count }
      let known = comparison.sharedTokens + comparison.movedTokens
      #expect(alone + known == comparison.text(side).tokenCount)
    }
    for passage in comparison.shared + comparison.moved {
      #expect(passage.count > 0)
      #expect(hashes[0][passage.first] == hashes[1][passage.second])
    }
    let starts = comparison.shared.map(\.second.lowerBound)
    #expect(starts == starts.sorted())
  }

  @Test("a text is wholly shared with itself", arguments: 0..<8)
  func itself(seed: Int) {
    let (text, _) = pair(seed)
    let comparison = compared(text, text)
    #expect(comparison.overlap.resemblance == 1)
    #expect(comparison.shared == [SharedPassage(first: 0, second: 0, count: 300)])
    #expect(comparison.moved.isEmpty)
    #expect(comparison.folds.respelled == 0 && comparison.folds.used.isEmpty)
  }

  @Test("the other order gives the same comparison, seen from the other side", arguments: 0..<40)
  func symmetry(seed: Int) {
    let (first, second) = pair(seed, edits: seed * 4)
    let there = compared(first, second)
    let back = compared(second, first)
    #expect(there.overlap == back.overlap.reversed)
    #expect(there.shared == back.shared.map(\.swapped))
    #expect(Set(there.moved) == Set(back.moved.map(\.swapped)))
    #expect(there.folds == back.folds)
  }

  @Test("every token is in one passage", arguments: 0..<60)
  func coverage(seed: Int) {
    let (first, second) = pair(seed, words: 40 * (1 + seed % 20), edits: seed * 5)
    expectCovered(compared(first, second))
  }

  @Test("resemblance is that of the sets of shingles", arguments: 0..<24)
  func resemblance(seed: Int) {
    let (first, second) = pair(seed, words: 80, edits: seed)
    let width = 1 + seed % 6
    let sets = [first, second].map { text in
      let words = tokens(of: text, profile: .standard).map(\.text)
      return Set((0...(words.count - width)).map { Array(words[$0..<($0 + width)]) })
    }
    let shared = sets[0].intersection(sets[1]).count
    let comparison = compared(first, second, width: width)
    #expect(
      comparison.overlap
        == Overlap(shared: shared, first: sets[0].count, second: sets[1].count))
  }

  @Test("few edits leave few words alone", arguments: 0..<30)
  func edits(seed: Int) {
    let edits = 1 + seed
    let (first, second) = pair(seed, words: 2_000, edits: edits)
    let comparison = compared(first, second)
    for side in Comparison.Side.allCases {
      let alone = comparison.alone(in: side).reduce(0) { $0 + $1.count }
      #expect(alone <= 3 * edits)
    }
  }

  @Test("a changed word is found in its place")
  func place() {
    let first = "The board stopped every ferry, on Tuesday after noon."
    let second = "THE BOARD stopped each ferry, on Tuesday after noon. Wire"
    let comparison = compared(first, second)
    #expect(comparison.alone(in: .first) == [3..<4])
    #expect(comparison.alone(in: .second) == [3..<4, 9..<10])
    #expect(comparison.first.text(of: 3..<4) == "every")
    #expect(comparison.first.text(of: 3..<5) == "every ferry")
    #expect(comparison.second.range(of: 9..<10) == 53..<57)
    #expect(comparison.folds.respelled == 2)
    #expect(comparison.folds[.letterCase] == 2)
    #expect(comparison.folds.used.map(\.name) == ["case"])
  }

  @Test("a block that stands elsewhere is moved")
  func moved() {
    var texts = MadeTexts(seed: 5)
    let parts = [40, 12, 50, 30].map { texts.text($0) }
    let first = parts.joined(separator: " ")
    let second = [parts[0], parts[2], parts[1], parts[3]].joined(separator: " ")
    let comparison = compared(first, second)
    #expect(comparison.moved == [SharedPassage(first: 40, second: 90, count: 12)])
    #expect(comparison.sharedTokens == 120)
    expectCovered(comparison)
  }

  @Test("Arabic spellings are equal, and it is said why")
  func arabic() throws {
    let texts = try ["a", "b"].map { name in
      let file = repository.appending(path: "fixtures/small/arabic-\(name).txt")
      return Array(try Data(contentsOf: file))
    }
    let comparison = Comparison(texts[0], texts[1])
    #expect(comparison.overlap.resemblance == 1)
    #expect(comparison.shared == [SharedPassage(first: 0, second: 0, count: 122)])
    #expect(comparison.folds.respelled == 94)
    #expect(comparison.folds[.letterForms] == 84)
    #expect(comparison.folds[.tatweel] == 18)
    #expect(comparison.folds[.invisible] == 16)
    #expect(comparison.folds.used.first?.name == "letter forms")
    #expect(comparison.second.text(of: 0..<2) == "وادی النخیل")
    let strict = Comparison(texts[0], texts[1], ShingleRecipe(profile: .strict))
    #expect(strict.overlap.resemblance < 0.05)
  }

  @Test("texts without words share nothing")
  func empty() {
    for text in ["", " \n", "…!?", "\u{200B}"] {
      let comparison = compared(text, "one two three")
      #expect(comparison.overlap.resemblance == 0)
      #expect(comparison.first.tokenCount == 0)
      #expect(comparison.passages(of: .first).isEmpty)
      #expect(comparison.alone(in: .second) == [0..<3])
      #expect(comparison.first.range(of: 0..<0).isEmpty)
      #expect(compared(text, text).overlap.resemblance == 0)
    }
  }

  @Test("bytes that are no text are compared without a trap", arguments: 0..<30)
  func hostile(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let other = Array(bytes[300..<900] + bytes[0..<200] + bytes[1_000...])
    let comparison = Comparison(bytes, other)
    #expect(comparison.first.malformed > 0)
    expectCovered(comparison)
    for token in 0..<comparison.first.tokenCount {
      #expect(!comparison.first.range(of: token..<(token + 1)).isEmpty)
    }
  }

  @Test("the number of threads changes nothing")
  func threads() {
    let (first, second) = pair(4, words: 90_000, edits: 500)
    let one = Comparison(Array(first.utf8), Array(second.utf8), jobs: 1)
    let four = Comparison(Array(first.utf8), Array(second.utf8), jobs: 4)
    #expect(one.shared == four.shared && one.moved == four.moved && one.overlap == four.overlap)
    #expect(one.second.tokenCount == tokens(of: second, profile: .standard).count)
  }
}
