internal import Darnel

extension ResultJSON {
  /// A comparison as one object.
  ///
  /// Byte ranges are half open and count in the text as it was read: decompressed, without byte
  /// order mark, ill-formed sequences as U+FFFD.
  public static func object(_ comparison: ReportedComparison) throws -> String {
    try encoded(ComparisonBox(comparison))
  }
}

private struct ComparisonBox: Encodable {
  let schema_version = ResultJSON.schemaVersion
  let first: TextBox
  let second: TextBox
  let recipe: RecipeBox
  let resemblance: Double
  let shared_shingles: Int
  let threshold: Double
  let match: Bool
  let shared_tokens: Int
  let shared: [PairBox]
  let moved_tokens: Int
  let moved: [PairBox]
  let only_first: [PassageBox]
  let only_second: [PassageBox]
  let respelled: Int
  let folds: [FoldBox]

  init(_ reported: ReportedComparison) {
    let comparison = reported.comparison
    let overlap = comparison.overlap
    first = TextBox(reported, .first, overlap.firstInSecond)
    second = TextBox(reported, .second, overlap.secondInFirst)
    recipe = RecipeBox(comparison.recipe)
    resemblance = ResultJSON.rounded(overlap.resemblance)
    shared_shingles = overlap.shared
    threshold = reported.threshold
    match = reported.isMatch
    shared_tokens = comparison.sharedTokens
    shared = comparison.shared.map { PairBox($0, comparison) }
    moved_tokens = comparison.movedTokens
    moved = comparison.moved.map { PairBox($0, comparison) }
    only_first = comparison.alone(in: .first).map { PassageBox($0, comparison.first) }
    only_second = comparison.alone(in: .second).map { PassageBox($0, comparison.second) }
    respelled = comparison.folds.respelled
    folds = comparison.folds.used.map { FoldBox(fold: $0.name, words: $0.words) }
  }
}

private struct TextBox: Encodable {
  let id: String
  let bytes: Int
  let tokens: Int
  let shingles: Int
  let malformed: Int
  let containment: Double

  init(_ reported: ReportedComparison, _ side: Comparison.Side, _ containment: Double) {
    let text = reported.comparison.text(side)
    let name = reported.name(side)
    id = name.id
    bytes = text.bytes.count
    tokens = text.tokenCount
    shingles = text.shingles.count
    malformed = name.repaired + text.malformed
    self.containment = ResultJSON.rounded(containment)
  }
}

private struct RecipeBox: Encodable {
  let profile: String
  let width: Int
  let letter_width: Int

  init(_ recipe: ShingleRecipe) {
    profile = recipe.profile.rawValue
    width = recipe.width
    letter_width = recipe.letterWidth
  }
}

private struct FoldBox: Encodable {
  let fold: String
  let words: Int
}

/// A passage that both have: where it stands in each.
private struct PairBox: Encodable {
  let tokens: Int
  let first: PlaceBox
  let second: PlaceBox

  init(_ passage: SharedPassage, _ comparison: Comparison) {
    tokens = passage.count
    first = PlaceBox(passage.first, comparison.first)
    second = PlaceBox(passage.second, comparison.second)
  }
}

private struct PlaceBox: Encodable {
  let token: Int
  let start: Int
  let end: Int

  init(_ tokens: Range<Int>, _ text: ComparedText) {
    let range = text.range(of: tokens)
    token = tokens.lowerBound
    start = range.lowerBound
    end = range.upperBound
  }
}

/// A passage that one has, in full.
private struct PassageBox: Encodable {
  let token: Int
  let tokens: Int
  let start: Int
  let end: Int
  let text: String

  init(_ tokens: Range<Int>, _ compared: ComparedText) {
    let place = PlaceBox(tokens, compared)
    (token, start, end) = (place.token, place.start, place.end)
    self.tokens = tokens.count
    text = compared.text(of: tokens)
  }
}
