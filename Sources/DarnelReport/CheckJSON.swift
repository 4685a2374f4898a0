public import DarnelCheck

/// A check for machines: one object; `check.schema.json` in the documentation describes it.
public struct CheckJSON: Encodable, Sendable {
  private let result: CheckResult

  /// The object of a check.
  public init(_ result: CheckResult) { self.result = result }

  private enum CodingKeys: String, CodingKey {
    case schema_version, outcome, documents, bad_rows, gates, splits, baseline, suppressions
    case cluster_count, suppressed_clusters, clusters_left_out, clusters, recipe
  }

  /// Encodes the check; what there is none of is left out.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(ResultJSON.schemaVersion, forKey: .schema_version)
    let outcome: Outcome = result.fails ? .fail : result.gates(.warn).isEmpty ? .pass : .warn
    try box.encode(outcome.rawValue, forKey: .outcome)
    try box.encode(result.documents, forKey: .documents)
    try box.encode(result.badRows, forKey: .bad_rows)
    try box.encode(result.gates.map { GateBox($0) }, forKey: .gates)
    if !result.splits.isEmpty {
      try box.encode(result.splits.map { SplitBox($0) }, forKey: .splits)
    }
    try box.encodeIfPresent(result.baseline.map { BaselineBox($0) }, forKey: .baseline)
    try box.encode(result.suppressions.map { SuppressionBox($0) }, forKey: .suppressions)
    try box.encode(result.clusterCount, forKey: .cluster_count)
    try box.encode(result.suppressedClusters, forKey: .suppressed_clusters)
    try box.encode(result.clustersLeftOut, forKey: .clusters_left_out)
    try box.encode(result.clusters.map { ClusterBox($0) }, forKey: .clusters)
    try box.encode(result.recipe, forKey: .recipe)
  }
}

private struct GateBox: Encodable {
  let gate: String
  let outcome: String
  let count: Int
  let of: Int
  let share: Double
  let scope: String?
  let warn: LevelBox?
  let max: LevelBox?
  let examples: [ExampleBox]

  init(_ gate: GateOutcome) {
    self.gate = gate.gate.rawValue
    outcome = gate.outcome.rawValue
    count = gate.measure.count
    of = gate.measure.denominator
    share = ResultJSON.rounded(gate.measure.share)
    scope = gate.measure.scope
    warn = gate.levels.warn.map { LevelBox($0) }
    max = gate.levels.max.map { LevelBox($0) }
    examples = gate.examples.map { ExampleBox($0) }
  }
}

private struct LevelBox: Encodable {
  let count: Int?
  let share: Double?

  init(_ level: Level) {
    switch level {
    case .count(let most): (count, share) = (most, nil)
    case .share(let most): (count, share) = (nil, ResultJSON.rounded(most))
    }
  }
}

private struct DocumentBox: Encodable {
  let id: String
  let path: String
  let line: Int?
  let split: String?

  init(_ document: CheckedDocument) {
    id = document.id
    path = document.path
    line = document.line
    split = document.split
  }
}

private struct ExampleBox: Encodable {
  let document: DocumentBox
  let other: DocumentBox?
  let resemblance: Double?
  let note: String?

  init(_ example: Example) {
    document = DocumentBox(example.document)
    other = example.other.map { DocumentBox($0) }
    resemblance = example.resemblance.map { ResultJSON.rounded($0) }
    note = example.note
  }
}

private struct SplitBox: Encodable {
  let name: String
  let documents: Int
  let leaks: Int?

  init(_ split: CheckResult.SplitCount) {
    name = split.name
    documents = split.documents
    leaks = split.leaks
  }
}

private struct BaselineBox: Encodable {
  let path: String
  let known: Int
  let grown: Int
  let new: Int
  let gone: Int

  init(_ counts: BaselineCounts) {
    path = counts.path
    known = counts.known
    grown = counts.grown
    new = counts.new
    gone = counts.gone
  }
}

private struct SuppressionBox: Encodable {
  let id: String?
  let hash: String?
  let reason: String
  let expires: String?
  let expired: Bool
  let clusters: Int
  let documents: Int

  init(_ use: SuppressionUse) {
    switch use.suppression.target {
    case .id(let name): (id, hash) = (name, nil)
    case .hash(let content): (id, hash) = (nil, content.text)
    }
    reason = use.suppression.reason
    expires = use.suppression.expires.map { "\($0)" }
    expired = use.isExpired
    clusters = use.clusters
    documents = use.documents
  }
}

private struct ClusterBox: Encodable {
  struct CopyBox: Encodable {
    let document: DocumentBox
    let evidence: String
    let resemblance: Double
  }

  let hash: String
  let size: Int
  let kept: DocumentBox
  let copies: [CopyBox]
  let state: String?
  let suppressed: String?

  init(_ cluster: CheckedCluster) {
    hash = cluster.hash.text
    size = cluster.size
    kept = DocumentBox(cluster.kept)
    copies = cluster.copies.map { copy in
      CopyBox(
        document: DocumentBox(copy.document), evidence: copy.evidence,
        resemblance: ResultJSON.rounded(copy.resemblance))
    }
    state = cluster.state?.word
    suppressed = cluster.suppression?.reason
  }
}

extension BaselineState {
  /// One word for it.
  var word: String {
    switch self {
    case .known: "known"
    case .grown: "grown"
    case .new: "new"
    }
  }
}
