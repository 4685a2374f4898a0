public import DarnelCheck

/// A check as SARIF 2.1.0: a result for each cluster, its other members as related locations.
///
/// At most `CheckedCluster.most` results; a notification says how many were left out.
public struct CheckSARIF: Encodable, Sendable {
  private let result: CheckResult
  private let version: String

  /// The log of a check made by this version of the tool.
  public init(_ result: CheckResult, version: String) {
    self.result = result
    self.version = version
  }

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// Encodes the log.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      forKey: .schema)
    try box.encode("2.1.0", forKey: .version)
    try box.encode([SARIFRun(result, version: version)], forKey: .runs)
  }
}

private struct SARIFText: Encodable {
  let text: String
}

private struct SARIFRun: Encodable {
  struct Tool: Encodable {
    struct Driver: Encodable {
      struct Rule: Encodable {
        let id: String
        let shortDescription: SARIFText
      }

      let name = "darnel"
      let semanticVersion: String
      let rules: [Rule]
    }

    let driver: Driver
  }

  struct Invocation: Encodable {
    struct Notification: Encodable {
      struct Descriptor: Encodable { let id: String }

      let descriptor: Descriptor
      let level: String
      let message: SARIFText
    }

    let executionSuccessful = true
    let exitCode: Int
    let toolExecutionNotifications: [Notification]
  }

  let tool: Tool
  let columnKind = "unicodeCodePoints"
  let invocations: [Invocation]
  let results: [SARIFResult]

  init(_ result: CheckResult, version: String) {
    let rule = Tool.Driver.Rule(
      id: SARIFResult.rule,
      shortDescription: SARIFText(text: "Documents that are copies of one that is kept."))
    tool = Tool(driver: .init(semanticVersion: version, rules: [rule]))
    var notes = result.gates.compactMap { gate -> Invocation.Notification? in
      guard gate.outcome == .fail || gate.outcome == .warn else { return nil }
      return .init(
        descriptor: .init(id: "gate/\(gate.gate.rawValue)"),
        level: gate.outcome == .fail ? "error" : "warning",
        message: SARIFText(text: "\(gate.gate.rawValue): \(visible(gate.words))"))
    }
    if result.clustersLeftOut > 0 {
      notes.append(
        .init(
          descriptor: .init(id: "left-out"), level: "warning",
          message: SARIFText(
            text: "\(result.clustersLeftOut) of \(result.clusterCount) clusters were left out; "
              + "darnel cluster shows all")))
    }
    invocations = [
      Invocation(exitCode: result.fails ? 1 : 0, toolExecutionNotifications: notes)
    ]
    results = result.clusters.map { SARIFResult($0) }
  }
}

private struct SARIFResult: Encodable {
  static let rule = "duplicate-cluster"

  struct Accepted: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
  }

  let ruleId = Self.rule
  let ruleIndex = 0
  let level: String
  let message: SARIFText
  let locations: [SARIFLocation]
  let relatedLocations: [SARIFLocation]
  let partialFingerprints: [String: String]
  let baselineState: String?
  let suppressions: [Accepted]?

  init(_ cluster: CheckedCluster) {
    level = cluster.suppression == nil ? "warning" : "note"
    let left = cluster.size - 1 - cluster.copies.count
    let more = left > 0 ? " (\(left) of them not listed)" : ""
    let name = cluster.kept.words { visible($0, letters: 400) }
    message = SARIFText(
      text: "\(counted(cluster.size - 1, "copy", "copies")) of \(name)\(more)")
    locations = [SARIFLocation(cluster.kept)]
    relatedLocations = cluster.copies.enumerated().map { place, copy in
      let name = visible(copy.document.id, letters: 400)
      return SARIFLocation(
        copy.document, id: place + 1,
        message: "copy \(name), resemblance \(fixed(copy.resemblance, 2))")
    }
    partialFingerprints = ["darnelCluster/v1": cluster.hash.text]
    switch cluster.state {
    case nil: baselineState = nil
    case .known: baselineState = "unchanged"
    case .grown: baselineState = "updated"
    case .new: baselineState = "new"
    }
    suppressions = cluster.suppression.map { [Accepted(justification: $0.reason)] }
  }
}

private struct SARIFLocation: Encodable {
  struct Physical: Encodable {
    struct Artifact: Encodable { let uri: String }
    struct Region: Encodable { let startLine: Int }

    let artifactLocation: Artifact
    let region: Region?
  }

  let id: Int?
  let message: SARIFText?
  let physicalLocation: Physical

  init(_ document: CheckedDocument, id: Int? = nil, message: String? = nil) {
    self.id = id
    self.message = message.map { SARIFText(text: $0) }
    physicalLocation = Physical(
      artifactLocation: .init(uri: uriReference(document.path)),
      region: document.line.map { .init(startLine: $0) })
  }
}

/// A path as a URI reference (RFC 3986): what a path segment may not hold is percent-encoded.
func uriReference(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".unicodeScalars)
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      result += "%"
      result.unicodeScalars.append(digits[Int(byte >> 4)])
      result.unicodeScalars.append(digits[Int(byte & 15)])
    }
  }
  return result
}
