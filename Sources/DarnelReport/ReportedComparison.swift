public import Darnel

/// A comparison with what a report says of it.
public struct ReportedComparison: Sendable {
  /// What a comparison is made of, as a report calls it.
  public struct Name: Sendable, Hashable {
    /// The path or id that it is known by.
    public var id: String
    /// Ill-formed UTF-8 sequences that were replaced before it was compared.
    public var repaired: Int

    /// A name.
    public init(id: String, repaired: Int = 0) {
      self.id = id
      self.repaired = repaired
    }
  }

  /// The comparison.
  public var comparison: Comparison
  /// What the first text is called.
  public var first: Name
  /// What the second text is called.
  public var second: Name
  /// The resemblance from which the texts match.
  public var threshold: Double

  /// A comparison to report.
  public init(_ comparison: Comparison, first: Name, second: Name, threshold: Double) {
    self.comparison = comparison
    self.first = first
    self.second = second
    self.threshold = threshold
  }

  /// Whether the resemblance is at least the threshold.
  public var isMatch: Bool { comparison.overlap.reaches(threshold) }

  /// What one of the texts is called.
  public func name(_ side: Comparison.Side) -> Name { side == .first ? first : second }
}
