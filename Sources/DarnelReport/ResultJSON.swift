public import Darnel
internal import FoundationEssentials

/// Results as JSON: sorted keys, one line, six decimals.
///
/// `schemaVersion` changes when a key changes its meaning or goes; new keys may come.
public enum ResultJSON {
  /// The version of the keys below.
  public static let schemaVersion = 1

  /// One cluster as a line of JSON, without line feed.
  public static func line(_ cluster: ReportedCluster) throws -> String {
    try encoded(ClusterBox(cluster, versioned: true))
  }

  /// A summary with all clusters as one object.
  public static func object(_ summary: RunSummary, _ clusters: [ReportedCluster]) throws -> String {
    try encoded(
      RunBox(summary: summary, clusters: clusters.map { ClusterBox($0, versioned: false) }))
  }

  /// A summary alone as one object.
  public static func object(_ summary: RunSummary) throws -> String {
    try encoded(RunBox(summary: summary, clusters: nil))
  }

  /// A pair as a line of JSON, without line feed.
  public static func line(first: String, second: String, _ overlap: Overlap) throws -> String {
    try encoded(PairBox(first: first, second: second, overlap))
  }

  /// A document that was removed, as a line of JSON, without line feed.
  public static func removed(
    id: String, kept: String, _ evidence: Evidence, cluster: Int, component: Int
  ) throws -> String {
    try encoded(
      RemovedBox(id: id, kept: kept, evidence, cluster: cluster, component: component))
  }

  /// Any encodable value in the same style.
  public static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}

private struct RunBox: Encodable {
  let schema_version = ResultJSON.schemaVersion
  let summary: RunSummary
  let clusters: [ClusterBox]?
}

private struct ClusterBox: Encodable {
  let schema_version: Int?
  let cluster: Int
  let component: Int
  let size: Int
  let kept: DocumentBox
  let copies: [CopyBox]

  init(_ cluster: ReportedCluster, versioned: Bool) {
    schema_version = versioned ? ResultJSON.schemaVersion : nil
    self.cluster = cluster.number
    component = cluster.component
    size = cluster.copies.count + 1
    kept = DocumentBox(cluster.kept)
    copies = cluster.copies.map { CopyBox($0) }
  }
}

private struct DocumentBox: Encodable {
  let id: String
  let site: String?
  let published: String?
  let url: String?
  let excerpt: String

  init(_ document: ReportedDocument) {
    id = document.id
    site = document.site
    published = document.published
    url = document.url
    excerpt = document.excerpt
  }
}

private struct CopyBox: Encodable {
  let document: DocumentBox
  let evidence: String
  let resemblance: Double
  let containment: Double
  let kept_containment: Double

  init(_ copy: ReportedCluster.Copy) {
    document = DocumentBox(copy.document)
    evidence = copy.evidence.word
    resemblance = ResultJSON.rounded(copy.evidence.resemblance)
    containment = ResultJSON.rounded(copy.evidence.copyInKept)
    kept_containment = ResultJSON.rounded(copy.evidence.keptInCopy)
  }
}

private struct PairBox: Encodable {
  let schema_version = ResultJSON.schemaVersion
  let id1: String
  let id2: String
  let resemblance: Double
  let containment1: Double
  let containment2: Double
  let shared: Int

  init(first: String, second: String, _ overlap: Overlap) {
    id1 = first
    id2 = second
    resemblance = ResultJSON.rounded(overlap.resemblance)
    containment1 = ResultJSON.rounded(overlap.firstInSecond)
    containment2 = ResultJSON.rounded(overlap.secondInFirst)
    shared = overlap.shared
  }
}

private struct RemovedBox: Encodable {
  let schema_version = ResultJSON.schemaVersion
  let id: String
  let kept: String
  let evidence: String
  let resemblance: Double
  let containment: Double
  let kept_containment: Double
  let cluster: Int
  let component: Int

  init(id: String, kept: String, _ evidence: Evidence, cluster: Int, component: Int) {
    self.id = id
    self.kept = kept
    self.evidence = evidence.word
    resemblance = ResultJSON.rounded(evidence.resemblance)
    containment = ResultJSON.rounded(evidence.copyInKept)
    kept_containment = ResultJSON.rounded(evidence.keptInCopy)
    self.cluster = cluster
    self.component = component
  }
}
