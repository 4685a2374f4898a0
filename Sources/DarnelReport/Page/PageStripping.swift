/// What stripping took out of documents, as a report page shows it.
public struct PageStripping: Sendable, Hashable {
  /// What it took out of the documents of a site.
  public struct Site: Sendable, Hashable {
    /// The site; empty when unknown.
    public var name: String
    /// Its documents.
    public var documents: Int
    /// Lines that went.
    public var lines: Int
    /// Bytes of text.
    public var bytes: Int
    /// Bytes of text that went.
    public var bytesGone: Int

    /// A site's figures.
    public init(name: String, documents: Int, lines: Int, bytes: Int, bytesGone: Int) {
      self.name = name
      self.documents = documents
      self.lines = lines
      self.bytes = bytes
      self.bytesGone = bytesGone
    }
  }

  /// Documents that were judged.
  public var documents = 0
  /// Their lines, empty ones too.
  public var lines = 0
  /// Lines that went.
  public var linesGone = 0
  /// Documents that lost nothing.
  public var untouched = 0
  /// Bytes of text and bytes that went, when the texts were at hand.
  public var bytes: (all: Int, gone: Int)? {
    if sites.isEmpty { return nil }
    return (sites.reduce(0) { $0 + $1.bytes }, sites.reduce(0) { $0 + $1.bytesGone })
  }
  /// Sites, those that lost the most bytes first; empty when the texts were not at hand.
  public var sites: [Site] = []

  /// Nothing judged yet.
  public init() {}

  /// Writes the figures as keys of an open object.
  func append(to json: inout PageJSON) {
    json.append("documents", documents)
    json.append("lines", lines)
    json.append("gone", linesGone)
    json.append("untouched", untouched)
    json.key("sites")
    json.list { list in
      for site in sites {
        list.list { row in
          row.append(site.name)
          for number in [site.documents, site.lines, site.bytes, site.bytesGone] {
            row.append(number)
          }
        }
      }
    }
  }
}
