/// A document that was kept and its copies, each of which matches it directly.
public struct Cluster: Sendable, Hashable {
  /// The document chosen to stay.
  public let kept: Int
  /// The others, in input order.
  public let copies: [Copy]
  /// The least document of the connected component: those that chains of matches lead to.
  public let component: Int

  /// A cluster.
  public init(kept: Int, copies: [Copy], component: Int) {
    self.kept = kept
    self.copies = copies
    self.component = component
  }

  /// Kept document and copies.
  public var count: Int { copies.count + 1 }

  /// All members in input order.
  public var members: [Int] { ([kept] + copies.map(\.document)).sorted() }
}

/// A member of a cluster that was not kept.
public struct Copy: Sendable, Hashable {
  /// The document.
  public let document: Int
  /// What proves that it matches the kept one.
  public let evidence: Evidence
}
