import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Sketcher and recipe")
struct SketcherTests {
  @Test("a text's sketch is that of its shingle set", arguments: 0..<40)
  func textAndSet(seed: Int) {
    var texts = MadeTexts(seed: UInt64(seed), script: seed)
    let text = texts.text(seed * 3)
    var sketcher = Sketcher(.news)
    let facts = sketcher.sketch(text.utf8.span)
    let set = sketcher.lastSet(count: facts.shingles)
    #expect(sketcher.lanes == Signature(of: set, recipe: .news).lanes)
    let keys = sketcher.keys
    sketcher.sketch(set.hashes, count: set.count)
    #expect(sketcher.keys == keys)
    #expect(keys.count == Recipe.news.banding.bands)
  }

  @Test("a text without a word has an empty sketch, after a long text too")
  func emptyText() {
    var texts = MadeTexts(seed: 2)
    var sketcher = Sketcher(.news)
    _ = sketcher.sketch(texts.text(300).utf8.span)
    let facts = sketcher.sketch(" .,;\n".utf8.span)
    #expect(facts.shingles == 0 && facts.tokens == 0)
    #expect(sketcher.lanes.allSatisfy { $0 == .max })
  }

  @Test("every parameter tells recipes apart")
  func recipes() {
    let base = Recipe(threshold: 0.8, banding: Banding(bands: 10, rows: 5), seed: 1)
    let others = [
      Recipe(threshold: 0.7, banding: Banding(bands: 10, rows: 5), seed: 1),
      Recipe(threshold: 0.8, banding: Banding(bands: 11, rows: 5), seed: 1),
      Recipe(threshold: 0.8, banding: Banding(bands: 10, rows: 4), seed: 1),
      Recipe(threshold: 0.8, banding: Banding(bands: 10, rows: 5), seed: 2),
      recipe(ShingleRecipe(width: 4)), recipe(ShingleRecipe(profile: .strict)),
      recipe(ShingleRecipe(letterWidth: 2)),
    ]
    for (place, other) in others.enumerated() {
      #expect(other != base)
      #expect(other.parameters != base.parameters)
      for later in others[(place + 1)...] { #expect(other.parameters != later.parameters) }
    }
  }

  @Test("a recipe's recall decides its banding")
  func recall() {
    let recipe = Recipe(threshold: 0.6, recall: 0.9)
    #expect(recipe.banding == Banding.cheapest(threshold: 0.6, recall: 0.9))
  }

  /// A change here is a new version of the recipe: files made before would not meet those made now.
  @Test("the bits of a recipe are fixed")
  func golden() throws {
    let text = "the ferry to the island stays in port until the braces hold, the board said"
    let short = "паром остаётся"
    var lines = Recipe.news.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    for text in [text, short] {
      var sketcher = Sketcher(.news)
      let facts = sketcher.sketch(text.utf8.span)
      lines.append("text \(text)")
      lines.append("tokens \(hex(facts.tokenHash, 32))")
      lines += sketcher.lastSet(count: facts.shingles).hashes.map { "shingle \(hex($0, 16))" }
      lines += sketcher.lanes.prefix(24).map { "lane \(hex($0, 16))" }
      lines += sketcher.keys.map { "key \(hex($0, 8))" }
    }
    try checkGolden(lines.joined(separator: "\n") + "\n", "Tests/Goldens/signatures.txt")
  }

  private func hex(_ number: some BinaryInteger, _ digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }

  private func recipe(_ text: ShingleRecipe) -> Recipe {
    Recipe(text: text, threshold: 0.8, banding: Banding(bands: 10, rows: 5), seed: 1)
  }
}
