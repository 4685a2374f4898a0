/// A cluster as findings name it.
public struct CheckedCluster: Sendable, Hashable {
  /// A copy and how much it resembles the kept document.
  public struct Copy: Sendable, Hashable {
    /// The copy.
    public let document: CheckedDocument
    /// Its resemblance to the kept document, 0...1.
    public let resemblance: Double
    /// One word for what proves it.
    public let evidence: String

    /// A copy with its proof.
    public init(_ document: CheckedDocument, resemblance: Double, evidence: String) {
      self.document = document
      self.resemblance = resemblance
      self.evidence = evidence
    }
  }

  /// The hash of its content.
  public let hash: ContentHash
  /// The document that stays.
  public let kept: CheckedDocument
  /// The others in input order; long lists end early, see `size`.
  public let copies: [Copy]
  /// All members.
  public let size: Int
  /// What the baseline says; nil without one.
  public let state: BaselineState?
  /// Why it is not counted; nil when it is.
  public let suppression: Suppression?

  /// A cluster.
  public init(
    hash: ContentHash, kept: CheckedDocument, copies: [Copy], size: Int, state: BaselineState?,
    suppression: Suppression?
  ) {
    self.hash = hash
    self.kept = kept
    self.copies = copies
    self.size = size
    self.state = state
    self.suppression = suppression
  }

  /// Clusters that a report holds.
  public static let most = 5_000
  /// Copies of a cluster that a report holds.
  public static let mostCopies = 100
}

/// How the present clusters stand to the baseline.
public struct BaselineCounts: Sendable, Hashable {
  /// The file.
  public let path: String
  /// Clusters that it knows.
  public let known: Int
  /// Clusters that share members with known ones and have others.
  public let grown: Int
  /// Clusters of which it knows no member.
  public let new: Int
  /// Known clusters that are no more.
  public let gone: Int

  /// Counts of a baseline.
  public init(path: String, known: Int, grown: Int, new: Int, gone: Int) {
    self.path = path
    self.known = known
    self.grown = grown
    self.new = new
    self.gone = gone
  }
}

/// What a check found: all that reports show.
public struct CheckResult: Sendable, Hashable {
  /// A split and its documents.
  public struct SplitCount: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its documents.
    public let documents: Int
    /// Of these, documents that match one of another split; nil for the base, which is not asked.
    public let leaks: Int?

    /// A split with its counts.
    public init(name: String, documents: Int, leaks: Int?) {
      self.name = name
      self.documents = documents
      self.leaks = leaks
    }
  }

  /// The gates that could be measured, in the order of `Gate`.
  public var gates: [GateOutcome] = []
  /// Documents read.
  public var documents = 0
  /// Rows that were no documents.
  public var badRows = 0
  /// Clusters of two documents and more, suppressed ones too.
  public var clusterCount = 0
  /// Clusters that are not counted.
  public var suppressedClusters = 0
  /// The splits in order, when there are any.
  public var splits: [SplitCount] = []
  /// How the clusters stand to the baseline, when there is one.
  public var baseline: BaselineCounts?
  /// The suppressions and what they came to.
  public var suppressions: [SuppressionUse] = []
  /// The clusters in input order: at most `CheckedCluster.most`, those that fail before others.
  public var clusters: [CheckedCluster] = []
  /// What decided the matches.
  public var recipe: [String: String] = [:]

  /// Nothing found yet.
  public init() {}

  /// Clusters that `clusters` has no room for.
  public var clustersLeftOut: Int { clusterCount - clusters.count }
  /// Whether a gate failed.
  public var fails: Bool { gates.contains { $0.outcome == .fail } }
  /// Gates of an outcome.
  public func gates(_ outcome: Outcome) -> [GateOutcome] { gates.filter { $0.outcome == outcome } }
}
