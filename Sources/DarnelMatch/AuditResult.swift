public import DarnelSketch

/// What an audit found out about a banding on a corpus.
public struct AuditResult: Sendable {
  /// Pairs whose resemblance lies in one step.
  public struct Bin: Sendable, Hashable {
    /// The least resemblance.
    public let lower: Double
    /// The resemblance where the next bin begins; 1 belongs to the last.
    public let upper: Double
    /// Whether such pairs match.
    public let matches: Bool
    /// Different pairs seen, of other tokens.
    public let pairs: Int
    /// Those of them that share a key.
    public let candidates: Int
    /// The share of such pairs that the banding compares.
    public let compared: SampledShare
    /// Such pairs in the whole corpus.
    public let inCorpus: Estimate
  }

  /// Changed copies of one kind.
  public struct Trials: Sendable, Hashable {
    /// What was done; nil for any edit.
    public let change: AuditChange?
    /// The script of the texts; nil for any.
    public let script: AuditScript?
    /// Whether the profile is meant to fold the change.
    public let isFolded: Bool
    /// Copies made.
    public let made: Int
    /// Copies that have the same tokens as their text.
    public let sameTokens: Int
    /// Copies of other tokens at or above the threshold.
    public let matching: Int
    /// Those of them that share a key with their text.
    public let found: Int
    /// The share found.
    public let recall: SampledShare
    /// The share that the curve of the banding expects; nil when none match.
    public let expected: Double?
  }

  /// A banding that might be used, with what it would find and cost.
  public struct Option: Sendable, Hashable {
    /// Why it is shown.
    public enum Reason: String, Sendable, Hashable {
      /// It is the one that was audited.
      case audited
      /// It reaches the wanted recall on the pairs of this corpus.
      case corpus
      /// It reaches the wanted recall for pairs exactly at the threshold.
      case threshold
    }
    /// Why it is shown.
    public let reason: Reason
    /// The banding.
    public let banding: Banding
    /// The share of the sampled matching pairs that its curve finds; nil when there are none.
    public let expectedRecall: Double?
    /// Sampled matching pairs that were tried under it, and how many shared a key.
    public let tried: Int
    /// Those that shared a key.
    public let found: Int
    /// Candidates below the threshold for each document, by its curve.
    public let falseCandidates: Double
    /// Nanoseconds for lanes, bands and comparisons in vain, relative to the banding audited.
    public let relativeCost: Double
  }

  /// The answer to whether the wanted recall is reached.
  public enum Verdict: String, Sendable, Hashable {
    /// The interval lies at or above what is wanted.
    case reached
    /// The interval lies below what is wanted.
    case missed
    /// The interval holds what is wanted.
    case open
  }

  /// What decided.
  public enum Ground: String, Sendable, Hashable {
    /// Pairs of the corpus.
    case pairs
    /// Changed copies, since the sample has too few pairs.
    case copies
    /// Neither sufficed.
    case none
  }

  /// Documents in the corpus, and how many were drawn.
  public var documents = 0
  /// Documents drawn.
  public var sampled = 0
  /// Bytes of all inputs.
  public var bytes: UInt64 = 0
  /// Rows that were no documents.
  public var badRows = 0
  /// Bytes of text that were left out since sites repeat them; nil where whole texts were compared.
  public var setAside: UInt64?
  /// What the draw and the copies depended on.
  public var seed: UInt64
  /// What was audited.
  public var recipe: Recipe
  /// The recall wanted.
  public var wanted: Double

  /// Pairs by resemblance, from the lowest of interest to 1.
  public var bins: [Bin] = []
  /// All matching pairs of other tokens.
  public var matching: Bin
  /// Recall as of an endless corpus of the same kind: what the verdict is about.
  public var banding: SampledShare
  /// Drawn documents that have a match of other tokens.
  public var documentsWithMatch = 0
  /// Pairs of the same tokens in the corpus, found by hash.
  public var twins: Estimate
  /// Matching pairs of the corpus that are not found.
  public var missed: Estimate
  /// The same as the curve of the banding expects for the pairs seen.
  public var missedByCurve: Estimate
  /// Candidate pairs seen at the drawn documents, and those that match.
  public var candidateEnds = 0
  /// Of these, ends of matches.
  public var matchEnds = 0
  /// Reported pairs that were counted again by the tool's own comparison.
  public var rechecked = 0
  /// Those that it counted otherwise or judged otherwise: always 0.
  public var disagreeing = 0
  /// Texts that were changed.
  public var changedTexts = 0
  /// Changed copies by kind, over all scripts; then by script, over all edits.
  public var trials: [Trials] = []
  /// Changed copies by script, over all edits.
  public var trialsByScript: [Trials] = []
  /// Changed copies by kind and script.
  public var trialCells: [Trials] = []
  /// All edits together.
  public var edits: Trials
  /// Bandings to choose from, the audited one first.
  public var options: [Option] = []

  /// The least number of independent pairs that a verdict may rest on.
  public static let fewest = 30.0

  /// What decides: the pairs of the corpus if there are enough of them.
  public var ground: Ground {
    if banding.effective >= Self.fewest { return .pairs }
    return edits.recall.effective >= Self.fewest ? .copies : .none
  }

  /// Whether the wanted recall is reached, by the bounds of 95 %.
  public var verdict: Verdict {
    let share = ground == .pairs ? banding : edits.recall
    if ground == .none { return .open }
    let interval = share.interval
    if interval.upper < wanted { return .missed }
    return interval.lower >= wanted ? .reached : .open
  }

  /// Copies that differ by a spelling which the profile is meant to fold, but not in tokens alone.
  public var unfolded: Int {
    trials.reduce(0) { $0 + ($1.isFolded ? $1.made - $1.sameTokens : 0) }
  }

  /// Whether the audit says no: recall missed, a report disproved, or a fold that does not fold.
  public var fails: Bool { verdict == .missed || disagreeing > 0 || unfolded > 0 }
}

extension Sketches {
  /// The bytes that a run holds of each document, besides its id and place: see ``Sketches``.
  public static func bytes(bands: Int) -> Int { 28 + 4 * bands }
}
