public import DarnelText

/// Two texts side by side: how much they share, and where.
///
/// How much is counted in shingles, the same number that finds matches. Where is counted in tokens,
/// aligned in the order of the texts: a token is shared when it stands in both at the same turn,
/// moved when it stands in a run of eight or more that both have at different turns, and else only
/// in one of them.
public struct Comparison: Sendable {
  /// Which of the two texts.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// The text given first.
    case first
    /// The text given second.
    case second
  }

  /// How the texts became shingles.
  public let recipe: ShingleRecipe
  /// The text given first.
  public let first: ComparedText
  /// The text given second.
  public let second: ComparedText
  /// What the two share, counted in distinct shingles.
  public let overlap: Overlap
  /// What stands in both in the same order; ascending in both texts.
  public let shared: [SharedPassage]
  /// What stands in both, but elsewhere; in the order of the first text.
  public let moved: [SharedPassage]
  /// What made words equal that are written differently.
  public let folds: FoldUse

  /// Compares two texts, bytes claimed to be UTF-8.
  ///
  /// - Parameter jobs: threads to use; the result does not depend on it.
  /// - Complexity: linear in the bytes; the alignment does not look for what little two long
  ///   stretches share when most of them differs.
  public init(
    _ first: [UInt8], _ second: [UInt8], _ recipe: ShingleRecipe = ShingleRecipe(), jobs: Int = 1
  ) {
    self.recipe = recipe
    self.first = ComparedText(reading: first, recipe, jobs: jobs)
    self.second = ComparedText(reading: second, recipe, jobs: jobs)
    overlap = self.first.shingles.overlap(with: self.second.shingles)
    let alignment = Alignment.symmetric(
      self.first.words.map(\.hash), self.second.words.map(\.hash))
    shared = alignment.shared
    moved = alignment.moved
    folds = FoldUse(of: shared + moved, self.first, self.second)
  }

  /// Compares the texts of two documents.
  public init(
    _ first: Document, _ second: Document, _ recipe: ShingleRecipe = ShingleRecipe()
  ) {
    self.init(Array(first.text.utf8), Array(second.text.utf8), recipe)
  }

  /// One of the texts.
  public func text(_ side: Side) -> ComparedText { side == .first ? first : second }

  /// Number of tokens that stand in both in the same order.
  public var sharedTokens: Int { shared.reduce(0) { $0 + $1.count } }

  /// Number of tokens that stand in both, but elsewhere.
  public var movedTokens: Int { moved.reduce(0) { $0 + $1.count } }

  /// A text cut into passages, in its order; each of its tokens is in one of them.
  public func passages(of side: Side) -> [Passage] {
    var known = shared.map { Passage(tokens: $0.tokens(in: side), place: .shared) }
    known += moved.map { Passage(tokens: $0.tokens(in: side), place: .moved) }
    known.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var passages: [Passage] = []
    var end = 0
    for passage in known {
      passages.append(Passage(tokens: end..<passage.tokens.lowerBound, place: .alone))
      passages.append(passage)
      end = passage.tokens.upperBound
    }
    passages.append(Passage(tokens: end..<text(side).tokenCount, place: .alone))
    return passages.filter { !$0.tokens.isEmpty }
  }

  /// The maximal runs of tokens that only one of the texts has, in its order.
  public func alone(in side: Side) -> [Range<Int>] {
    passages(of: side).filter { $0.place == .alone }.map(\.tokens)
  }
}

/// Tokens that stand in both texts.
public struct SharedPassage: Sendable, Hashable {
  /// The tokens of the first text.
  public let first: Range<Int>
  /// As many tokens of the second text.
  public let second: Range<Int>

  /// `count` tokens from these places on.
  public init(first: Int, second: Int, count: Int) {
    self.first = first..<(first + count)
    self.second = second..<(second + count)
  }

  /// Number of tokens.
  public var count: Int { first.count }

  /// The same passage seen from the other side.
  public var swapped: SharedPassage {
    SharedPassage(first: second.lowerBound, second: first.lowerBound, count: count)
  }

  /// The tokens of one of the texts.
  public func tokens(in side: Comparison.Side) -> Range<Int> { side == .first ? first : second }
}

/// Consecutive tokens of one text that have the same place in the other.
public struct Passage: Sendable, Hashable {
  /// Where the other text has the tokens.
  public enum Place: Sendable, Hashable {
    /// At the same turn.
    case shared
    /// At another turn.
    case moved
    /// Nowhere.
    case alone
  }

  /// The tokens.
  public let tokens: Range<Int>
  /// Where the other text has them.
  public let place: Place

  /// Tokens and where the other text has them.
  public init(tokens: Range<Int>, place: Place) {
    self.tokens = tokens
    self.place = place
  }
}
