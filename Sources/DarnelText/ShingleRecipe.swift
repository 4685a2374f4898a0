/// How a text becomes shingles: the part of a recipe that decides every shingle's hash.
public struct ShingleRecipe: Sendable, Hashable {
  /// The folding that makes spellings meet.
  public let profile: TextProfile
  /// Words in a shingle, at least 1.
  public let width: Int
  /// Letters in a shingle where the script has no spaces, at least 1.
  public let letterWidth: Int

  /// A recipe for shingles of `width` words.
  ///
  /// - Parameter letterWidth: letters in a shingle of a script without spaces; by default what
  ///   ``letterWidth(for:)`` gives.
  public init(profile: TextProfile = .standard, width: Int = 5, letterWidth: Int? = nil) {
    let letters = letterWidth ?? Self.letterWidth(for: width)
    precondition(
      (1...Self.widest).contains(width) && (1...Self.widest).contains(letters),
      "a shingle spans 1 to \(Self.widest) tokens")
    self.profile = profile
    self.width = width
    self.letterWidth = letters
  }

  /// The widest shingle, in tokens.
  public static let widest = 64

  /// The letters that stand for `width` words in a script without spaces: six for five.
  ///
  /// Nine letters lose to an edited word what five words lose; six is the widest that still finds
  /// every pair that others find by counting five letters (decision record 0002).
  public static func letterWidth(for width: Int) -> Int {
    min((width * 6 + 2) / 5, widest)
  }
}
