public import Darnel

/// A cluster as a report page shows it, with as much of its texts as the page may carry.
public struct PageCluster: Sendable {
  /// A copy, and what proves it.
  public struct Copy: Sendable {
    /// The copy.
    public var member: PageMember
    /// The word for the kind of proof: `same_bytes`, `same_tokens` or `shingles`.
    public var proof: String
    /// Resemblance of copy and kept document, 0 to 1.
    public var resemblance: Double
    /// Share of the copy's shingles that the kept document has, 0 to 1; nil when it is not known.
    public var copyInKept: Double?
    /// Share of the kept document's shingles that the copy has, 0 to 1; nil when it is not known.
    public var keptInCopy: Double?
    /// Where the texts are equal, when they were compared.
    public var difference: PageDifference?

    /// A copy with its proof; shares are kept with six decimals, as results carry them.
    public init(
      member: PageMember, proof: String, resemblance: Double, copyInKept: Double?,
      keptInCopy: Double?, difference: PageDifference? = nil
    ) {
      self.member = member
      self.proof = proof
      self.resemblance = ResultJSON.rounded(resemblance)
      self.copyInKept = copyInKept.map(ResultJSON.rounded)
      self.keptInCopy = keptInCopy.map(ResultJSON.rounded)
      self.difference = difference
    }
  }

  /// The cluster's number in the results.
  public var number: Int
  /// The number of its connected component.
  public var component: Int
  /// The document that stays.
  public var kept: PageMember
  /// Copies in the order of the results, the first of them when there are very many.
  public var copies: [Copy]
  /// All copies there are.
  public var copyCount: Int
  /// What else is to be said of it, each in a few words.
  public var remarks: [String] = []
  /// What stripping did to the one document of a page about stripping.
  public var stripped: Stripped?

  /// What stripping did to a document.
  public struct Stripped: Sendable, Hashable {
    /// Lines that went.
    public var lines: Int
    /// The share of its lines that stays, 0 to 1.
    public var share: Double

    /// What it did.
    public init(lines: Int, share: Double) { (self.lines, self.share) = (lines, share) }
  }

  /// Copies of a cluster that a page carries at most.
  public static let mostCopies = 500
  /// Copies of a cluster that are compared with the kept document at most.
  public static let mostCompared = 100

  /// A cluster to show.
  ///
  /// - Parameter copyCount: all copies when `copies` are only the first.
  public init(
    number: Int, component: Int, kept: PageMember, copies: [Copy], copyCount: Int? = nil
  ) {
    self.number = number
    self.component = component
    self.kept = kept
    self.copies = copies
    self.copyCount = max(copyCount ?? 0, copies.count)
  }

  /// Compares the first copies with the kept document, texts of equal bytes left out.
  public mutating func compare(_ recipe: ShingleRecipe) {
    for place in copies.indices.prefix(Self.mostCompared)
    where copies[place].member.text != kept.text && !copies[place].member.text.isEmpty {
      copies[place].difference = PageDifference(
        kept: kept.text, copy: copies[place].member.text, recipe)
    }
  }
}
