public import Darnel

/// What a report shows of a document.
public struct ReportedDocument: Sendable, Hashable {
  /// The id that it is known by.
  public var id: String
  /// The site, when known.
  public var site: String?
  /// The time of publication as written, when known.
  public var published: String?
  /// The address, when known.
  public var url: String?
  /// The beginning of the text, on one line.
  public var excerpt: String

  /// A document as shown; empty strings count as unknown.
  public init(id: String, site: String, published: String, url: String, excerpt: String) {
    self.id = id
    self.site = site.isEmpty ? nil : site
    self.published = published.isEmpty ? nil : published
    self.url = url.isEmpty ? nil : url
    self.excerpt = excerpt
  }
}

/// A cluster with what a report shows of its members.
public struct ReportedCluster: Sendable, Hashable {
  /// A copy and what proves it.
  public struct Copy: Sendable, Hashable {
    /// The copy.
    public var document: ReportedDocument
    /// How it matches the kept document.
    public var evidence: Evidence

    /// A copy with its proof.
    public init(document: ReportedDocument, evidence: Evidence) {
      self.document = document
      self.evidence = evidence
    }
  }

  /// The cluster's number, counted from 1 in the order of kept documents.
  public var number: Int
  /// The number of its connected component, counted from 1 in input order.
  public var component: Int
  /// The document chosen to stay.
  public var kept: ReportedDocument
  /// The others in input order.
  public var copies: [Copy]

  /// A cluster to report.
  public init(number: Int, component: Int, kept: ReportedDocument, copies: [Copy]) {
    self.number = number
    self.component = component
    self.kept = kept
    self.copies = copies
  }
}

extension Evidence {
  /// One word for the kind of proof, as written in results.
  public var word: String {
    switch self {
    case .sameBytes: "same_bytes"
    case .sameTokens: "same_tokens"
    case .shingles: "shingles"
    }
  }
}
