import DarnelTestSupport
import Testing

@testable import DarnelMatch

@Suite("Alignment")
struct ComparisonAlignmentTests {
  /// The length of the longest common subsequence, by the table.
  private func longestCommon(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for token in first {
      var corner = 0
      for (index, other) in second.enumerated() {
        let above = row[index + 1]
        row[index + 1] = token == other ? corner + 1 : max(above, row[index])
        corner = above
      }
    }
    return row[second.count]
  }

  @Test("edits are the fewest", arguments: 0..<200)
  func fewest(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = UInt64.random(in: 1...6, using: &random)
    let sides = (0..<2).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt64.random(in: 0..<letters, using: &random)
      }
    }
    var edits = Edits(sides[0], sides[1])
    let runs = edits.runs()
    #expect(runs.reduce(0) { $0 + $1.count } == longestCommon(sides[0], sides[1]))
    for run in runs { #expect(sides[0][run.first] == sides[1][run.second]) }
    let ends = runs.flatMap { [$0.first.lowerBound, $0.first.upperBound] }
    #expect(ends == ends.sorted())
  }

  @Test("a chain of anchors is the longest", arguments: 0..<100)
  func chain(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let places = Array(0..<(seed % 40)).shuffled(using: &random)
    let anchors = places.enumerated().map { Anchor(first: $0.offset, second: $0.element) }
    let chain = ascending(anchors)
    #expect(zip(chain, chain.dropFirst()).allSatisfy { $0.second < $1.second })
    let sorted = places.sorted().map { UInt64($0) }
    #expect(chain.count == longestCommon(places.map { UInt64($0) }, sorted))
  }

  @Test("anchors stand once on each side", arguments: 0..<60)
  func anchorsOnce(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Numbers that share their high halves, so that those alone tell nothing.
    let values = (0..<12).map { UInt64($0 % 4) << 32 | UInt64($0) }
    let sides = (0..<2).map { _ in
      (0..<12).map { _ in values[Int.random(in: values.indices, using: &random)] }
    }
    for anchor in anchors(sides[0], Array(0..<12), sides[1], Array(0..<12)) {
      let value = sides[0][anchor.first]
      #expect(value == sides[1][anchor.second])
      #expect(sides.allSatisfy { $0.count { $0 == value } == 1 })
    }
    let mixed = random.numbers(50)
    let found = anchors(mixed, Array(0..<50), mixed.reversed(), Array(0..<50))
    #expect(found == (0..<50).map { Anchor(first: $0, second: 49 - $0) })
  }

  /// Sequences of about 300,000 tokens: the words of 2 MB of text.
  enum Long: CaseIterable {
    case edited, rewritten, unrelated, turned, halves, oneWord, twoWords

    func sequences() -> ([UInt64], [UInt64]) {
      var random = SeededGenerator(seed: 11)
      let count = 300_000
      let words = (0..<count).map { _ in
        // Common words are common: the product of two rolls.
        UInt64.random(in: 0..<200, using: &random) * UInt64.random(in: 0..<200, using: &random)
      }
      switch self {
      case .edited: return (words, edited(words, one: 50, &random))
      case .rewritten: return (words, edited(words, one: 3, &random))
      case .unrelated: return (words, words.shuffled(using: &random))
      case .turned: return (words, words.reversed())
      case .halves: return (words, Array(words[(count / 2)...] + words[..<(count / 2)]))
      case .oneWord:
        return (
          Array(repeating: 7, count: count),
          edited(Array(repeating: 7, count: count), one: 9, &random)
        )
      case .twoWords:
        let text = (0..<count).map { UInt64($0 % 2) }
        return (text, edited(text, one: 20, &random))
      }
    }

    private func edited(
      _ words: [UInt64], one rate: Int, _ random: inout SeededGenerator
    ) -> [UInt64] {
      words.map { word in
        Int.random(in: 0..<rate, using: &random) == 0
          ? UInt64.random(in: 0..<40_000, using: &random) : word
      }
    }
  }

  @Test("the cost is linear in the tokens, whatever they are", arguments: Long.allCases)
  func cost(long: Long) {
    let (first, second) = long.sequences()
    let alignment = Alignment(first, second)
    #expect(alignment.steps <= 60 * (first.count + second.count))
    let shared = alignment.shared.reduce(0) { $0 + $1.count }
    switch long {
    case .edited: #expect(shared > first.count * 97 / 100)
    case .rewritten: #expect(shared > first.count / 2)
    case .halves: #expect(alignment.moved.contains { $0.count == first.count / 2 })
    default: break
    }
  }
}
