internal import DarnelKernels

/// What shingling one text found.
public struct TextFacts: Sendable, Hashable {
  /// Number of tokens.
  public let tokens: Int
  /// Number of shingles, repeats included; 0 only for a text without tokens.
  public let shingles: Int
  /// Ill-formed UTF-8 sequences that were replaced.
  public let malformed: Int
  /// A 128-bit hash of the token sequence: texts with equal hashes have equal shingles.
  public let tokenHash: UInt128
}

/// Turns one text after another into shingle hashes, reusing its buffers.
///
/// The hashes are fixed by the recipe and can be reproduced from the tokens with two formulas, those
/// of `TokenHashes` and `hashShingles`.
public struct Shingler: Sendable {
  /// What decides the shingles.
  public let recipe: ShingleRecipe
  /// Scratch that holds the hashes of the last text in its first `facts.shingles` entries.
  public private(set) var hashes: [UInt64] = []
  private var folded: [UInt8] = []
  private var tokens = TokenHashes()
  private let table: FoldTable

  /// A shingler with empty buffers.
  public init(_ recipe: ShingleRecipe = ShingleRecipe()) {
    self.recipe = recipe
    table = recipe.profile.table
  }

  /// Shingles `text`, bytes claimed to be UTF-8; the hashes stand in ``hashes`` until the next call.
  ///
  /// - Complexity: linear in the bytes.
  public mutating func shingle(_ text: Span<UInt8>) -> TextFacts {
    let counts = fold(text, with: table, into: &folded)
    tokens.fill(from: folded, count: counts.count)
    let made = hashShingles(
      of: tokens, width: recipe.width, letterWidth: recipe.letterWidth, into: &hashes)
    return TextFacts(
      tokens: tokens.count, shingles: made, malformed: counts.malformed,
      tokenHash: tokens.sequenceHash)
  }

  /// The shingle set of `text`.
  public mutating func set(of text: Span<UInt8>) -> ShingleSet {
    let facts = shingle(text)
    return ShingleSet(hashes, count: facts.shingles)
  }
}
