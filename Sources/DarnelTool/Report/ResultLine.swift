/// A line, or the whole, of a result: whichever of its shapes it has.
struct ResultLine: Decodable {
  struct Document: Decodable {
    let id: String
    let site: String?
    let published: String?
    let url: String?
    let excerpt: String?

    var named: NamedDocument {
      NamedDocument(id: id, site: site, published: published, url: url, excerpt: excerpt)
    }
  }

  struct Copy: Decodable {
    let document: Document
    let evidence: String
    let resemblance: Double
    let containment: Double
    let kept_containment: Double
  }

  struct Cluster: Decodable {
    let cluster: Int
    let component: Int
    let kept: Document
    let copies: [Copy]
  }

  struct Removed: Decodable {
    let id: String
    let kept: String
    let cluster: Int
    let component: Int
    let evidence: String
    let resemblance: Double
    let containment: Double
    let kept_containment: Double
  }

  struct Verdict: Decodable {
    let id: String
    let keep: String
  }

  let schema_version: Int?
  let clusters: [Cluster]?
  let summary: ResultSummary?
  let asCluster: Cluster?
  let asRemoved: Removed?
  let asCheck: ResultCheck?
  let asVerdict: Verdict?

  private enum CodingKeys: String, CodingKey {
    case schema_version, clusters, summary, copies, kept, keep, gates
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    schema_version = try box.decodeIfPresent(Int.self, forKey: .schema_version)
    asCheck = box.contains(.gates) ? try ResultCheck(from: decoder) : nil
    clusters = asCheck == nil ? try box.decodeIfPresent([Cluster].self, forKey: .clusters) : nil
    summary = clusters == nil ? nil : try box.decodeIfPresent(ResultSummary.self, forKey: .summary)
    asCluster = box.contains(.copies) ? try Cluster(from: decoder) : nil
    asRemoved = box.contains(.kept) && asCluster == nil ? try Removed(from: decoder) : nil
    asVerdict = box.contains(.keep) ? try Verdict(from: decoder) : nil
  }
}

/// What a page takes from the summary of a run.
struct ResultSummary: Decodable, Sendable {
  let documents: Int
  let references: Int?
  let bytes: UInt64?
  let recipe: [String: String]

  /// Documents that were asked about, whatever numbers the result claims.
  var asked: Int { documents.subtractingReportingOverflow(references ?? 0).partialValue }
}
