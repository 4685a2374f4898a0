public import DarnelText
internal import DarnelKernels

/// Every parameter that decides a signature; signatures of different recipes do not meet.
public struct Recipe: Sendable, Hashable {
  /// The version of the algorithms behind the parameters: it changes when a signature would.
  public static let version = 1

  /// How a text becomes shingles.
  public let text: ShingleRecipe
  /// The resemblance from which two documents match, in 0 < t ≤ 1.
  public let threshold: Double
  /// How the signature is cut into bands.
  public let banding: Banding
  /// What the hashes of the later rounds are drawn from.
  ///
  /// The first round uses the shingle hashes as they are, so signatures of long texts differ little
  /// or not at all under another seed: it gives no independent repetition.
  public let seed: UInt64

  /// A recipe whose banding finds a pair at the threshold with chance `recall`.
  public init(
    text: ShingleRecipe = ShingleRecipe(), threshold: Double = 0.8, recall: Double = 0.99,
    seed: UInt64 = Recipe.standardSeed
  ) {
    self.init(
      text: text, threshold: threshold,
      banding: .cheapest(threshold: threshold, recall: recall), seed: seed)
  }

  /// A recipe with a banding chosen by hand.
  public init(
    text: ShingleRecipe = ShingleRecipe(), threshold: Double, banding: Banding,
    seed: UInt64 = Recipe.standardSeed
  ) {
    precondition(threshold > 0 && threshold <= 1, "a threshold lies in 0 < t ≤ 1")
    self.text = text
    self.threshold = threshold
    self.banding = banding
    self.seed = seed
  }

  /// The seed used unless another is given: "Darnel" in ASCII.
  public static let standardSeed: UInt64 = 0x4461_726E_656C

  /// News and web pages: shingles of five words, resemblance 0.8, recall 0.99 at the threshold.
  public static let news = Recipe()
}

extension Recipe {
  /// Every parameter by name, as results and files state it.
  public var parameters: [String: String] {
    [
      "version": "\(Self.version)", "profile": text.profile.rawValue, "width": "\(text.width)",
      "letter_width": "\(text.letterWidth)", "unicode": TextProfile.unicodeVersion,
      "folding": String(TextProfile.foldingChecksum, radix: 16), "threshold": "\(threshold)",
      "bands": "\(banding.bands)", "rows": "\(banding.rows)",
      "seed": String(seed, radix: 16),
    ]
  }
}
