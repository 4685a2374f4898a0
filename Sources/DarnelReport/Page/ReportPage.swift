/// What a report page says besides its clusters.
public struct ReportPage: Sendable {
  /// What a page is about.
  public enum Subject: String, Sendable, Hashable {
    /// Clusters of documents.
    case clusters
    /// Documents and what was taken out of them; a cluster of no copies each.
    case stripping
    /// Templates alone.
    case templates
  }

  /// What it is about.
  public var subject = Subject.clusters
  /// What was read, as named on the command line.
  public var sources: [String]
  /// The figures at its head.
  public var tiles = ReportTiles()
  /// Sites, most copies first.
  public var sites: [PageShare] = []
  /// All sites there are, when `sites` are only the first.
  public var siteCount = 0
  /// Hours or days, ascending.
  public var times: [PageShare] = []
  /// What decided the matches; empty when unknown.
  public var recipe: [String: String] = [:]
  /// When it was made, as written; nil says nothing, so that equal input makes equal bytes.
  public var made: String?
  /// Answers of gates, when they were asked.
  public var gates: [PageGate]?
  /// What sites repeat, when it was learned.
  public var templates: [PageTemplate]?
  /// All sites that have a template, when `templates` are only the first.
  public var templateCount = 0
  /// What stripping took away, when that is what the page is about.
  public var stripping: PageStripping?
  /// Whether furniture was set aside before documents were compared.
  public var comparesContent = false
  /// Clusters that the result counted but did not list, so that no figure knows their copies.
  public var clustersUnlisted = 0
  /// Clusters that the page does not carry.
  public var clustersLeftOut = 0
  /// Whether whole texts were at hand, not only the excerpts of a result.
  public var hasTexts = true

  /// Clusters that a page carries at most.
  public static let mostClusters = 100_000

  /// A page about these sources.
  public init(sources: [String]) { self.sources = sources }
}
