/// Which fields of a JSON object, or columns of a table, hold what.
///
/// Exactly the named field is read. A name with dots means the key of that very name, and failing
/// that a path into nested objects: `meta.url`.
public struct FieldNames: Sendable, Hashable {
  /// The document's id; where it is missing or empty, documents are known by `path:line`.
  public var id = "id"
  /// The document's text; the one field that every row must have.
  public var text = "text"
  /// The site that the document is a page of.
  public var site = "site"
  /// When the document was published.
  public var published = "published"
  /// Where the document stood on the web.
  public var url = "url"
  /// The document's title.
  public var title = "title"
  /// More fields to be handed out, in this order.
  public var extra: [String] = []

  /// The usual names.
  public init() {}
}
