public import DarnelCheck

/// A check as a code quality report: an issue for each cluster that counts, and for each example of
/// a gate that failed and is not about clusters.
public enum CheckGitLab {
  /// The array of issues.
  public static func text(_ result: CheckResult) throws -> String {
    var issues = result.clusters.filter { $0.suppression == nil }.map { Issue($0) }
    for gate in result.gates(.fail) {
      switch gate.gate {
      case .leaks, .empty, .badRows, .boilerplate:
        issues += gate.examples.map { Issue($0, gate.gate) }
      case .duplicates, .exactDuplicates, .largestCluster, .newClusters: continue
      }
    }
    return try ResultJSON.encoded(issues) + "\n"
  }
}

private struct Issue: Encodable {
  struct Location: Encodable {
    struct Lines: Encodable { let begin: Int }

    let path: String
    let lines: Lines
  }

  let check_name: String
  let description: String
  let fingerprint: String
  let severity: String
  let location: Location

  init(_ cluster: CheckedCluster) {
    check_name = "duplicates"
    let name = cluster.kept.words { visible($0, letters: 400) }
    let copies = cluster.copies.prefix(3).map { $0.document.words { visible($0, letters: 400) } }
    let more = cluster.size - 1 - copies.count
    description =
      "\(name) has \(counted(cluster.size - 1, "copy", "copies")): "
      + copies.joined(separator: ", ") + (more > 0 ? " and \(grouped(more)) more" : "")
    fingerprint = cluster.hash.text
    severity = cluster.state == .known ? "info" : "minor"
    location = Self.location(cluster.kept)
  }

  init(_ example: Example, _ gate: Gate) {
    check_name = gate.rawValue
    description = example.sentence(gate) { visible($0, letters: 400) }
    let document = example.document
    fingerprint =
      ContentHash(text: "\(gate.rawValue)\n\(document.id)\n\(document.place)").text
    severity = "major"
    location = Self.location(document)
  }

  private static func location(_ document: CheckedDocument) -> Location {
    Location(path: document.path, lines: .init(begin: document.line ?? 1))
  }
}
