/// How many documents of a site, or of a time, are copies.
public struct PageShare: Sendable, Hashable {
  /// The site, or the time's beginning in seconds since 1970.
  public enum Name: Sendable, Hashable {
    /// A site.
    case site(String)
    /// The beginning of an hour or a day, in seconds since 1970.
    case time(Int)
  }

  /// What the documents have in common.
  public var name: Name
  /// All documents, when they were counted.
  public var documents: Int?
  /// Documents that others are copies of.
  public var kept: Int
  /// Documents that are copies.
  public var copies: Int

  /// A share.
  public init(name: Name, documents: Int?, kept: Int, copies: Int) {
    self.name = name
    self.documents = documents
    self.kept = kept
    self.copies = copies
  }
}
