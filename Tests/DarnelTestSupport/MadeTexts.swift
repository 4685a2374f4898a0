/// Makes texts of invented words, and copies of them with some words changed.
public struct MadeTexts: Sendable {
  private static let syllables: [[String]] = [
    ["ba", "ko", "ri", "sen", "tu", "mol", "da", "fe", "lin", "gor", "pa", "wi"],
    ["ва", "ко", "ри", "сен", "ту", "мол", "да", "фе", "лин", "гор", "па", "ми"],
    ["با", "كو", "ري", "سن", "تو", "مل", "دا", "في", "لن", "غر", "فا", "وي"],
    ["βα", "κο", "ρι", "σεν", "τυ", "μολ", "δα", "φε", "λιν", "γορ", "πα", "μι"],
  ]

  private var random: SeededGenerator
  private let syllables: [String]

  /// Texts that `seed` decides, in a script of Latin (0), Cyrillic, Arabic, Greek (3).
  public init(seed: UInt64, script: Int = 0) {
    random = SeededGenerator(seed: seed)
    syllables = Self.syllables[script % Self.syllables.count]
  }

  /// A word of two to four syllables.
  public mutating func word() -> String {
    (0..<Int.random(in: 2...4, using: &random)).map { _ in
      syllables[Int.random(in: syllables.indices, using: &random)]
    }.joined()
  }

  /// Words, most of them different.
  public mutating func words(_ count: Int) -> [String] { (0..<count).map { _ in word() } }

  /// A text of `count` words.
  public mutating func text(_ count: Int) -> String { words(count).joined(separator: " ") }

  /// The words after `edits` changes of one word each: exchanged, left out or put in.
  public mutating func edited(_ words: [String], edits: Int) -> [String] {
    var words = words
    for _ in 0..<edits {
      let place = Int.random(in: 0..<max(words.count, 1), using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where place < words.count: words[place] = word()
      case 1 where words.count > 1: words.remove(at: place)
      default: words.insert(word(), at: place)
      }
    }
    return words
  }

  /// Families of texts: each an original and copies with up to `edits` changes, all shuffled.
  ///
  /// About one copy in four has no change at all, and one is made from another copy, so that chains
  /// lead away from the original.
  public mutating func corpus(
    families: Int, copies: Int, words: ClosedRange<Int>, edits: Int
  ) -> [String] {
    var texts: [String] = []
    for _ in 0..<families {
      var family = [self.words(Int.random(in: words, using: &random))]
      for _ in 0..<Int.random(in: 0...copies, using: &random) {
        let parent = family[Int.random(in: family.indices, using: &random)]
        family.append(edited(parent, edits: Int.random(in: 0...edits, using: &random)))
      }
      texts += family.map { $0.joined(separator: " ") }
    }
    texts.shuffle(using: &random)
    return texts
  }
}

/// Two random sets of numbers with `shared` in both.
public func overlappingSets(
  first: Int, second: Int, shared: Int, using random: inout SeededGenerator
) -> ([UInt64], [UInt64]) {
  let common = random.numbers(shared)
  let left = common + random.numbers(first - shared)
  let right = common + random.numbers(second - shared)
  return (left.shuffled(using: &random), right.shuffled(using: &random))
}
