internal import DarnelReport

/// What a page takes from the object that `check --json` writes.
struct ResultCheck: Decodable {
  struct Document: Decodable {
    let id: String
    let path: String
    let line: Int?
    let split: String?

    /// Where it stands, its split before it.
    var place: String { (split.map { $0 + ": " } ?? "") + path + (line.map { ":\($0)" } ?? "") }

    /// A row that is no document has no id.
    var name: String { id.isEmpty ? place : "\(id) (\(place))" }

    var named: NamedDocument {
      NamedDocument(id: id, place: place, row: path + (line.map { ":\($0)" } ?? ""))
    }
  }

  struct Level: Decodable {
    let count: Int?
    let share: Double?

    var text: String {
      count.map { grouped($0) } ?? share.map { "\(ResultCheck.percent($0)) %" } ?? "none"
    }
  }

  struct Example: Decodable {
    let document: Document
    let other: Document?
    let resemblance: Double?
    let note: String?

    var text: String {
      var text = document.name
      if let other { text += " matches \(other.name)" }
      if let resemblance { text += ", resemblance \(fixed(resemblance, 2))" }
      return text + (note.map { ": \($0)" } ?? "")
    }
  }

  struct Gate: Decodable {
    let gate: String
    let outcome: String
    let count: Int
    let of: Int
    let share: Double
    let scope: String?
    let warn: Level?
    let max: Level?
    let examples: [Example]

    /// All shares that it names.
    var shares: [Double] {
      [share] + [warn?.share, max?.share].compactMap { $0 } + examples.compactMap(\.resemblance)
    }

    var shown: PageGate? {
      guard let outcome = PageGate.Outcome(rawValue: outcome) else { return nil }
      let levels = [max.map { "at most \($0.text)" }, warn.map { "warns over \($0.text)" }]
      return PageGate(
        name: gate,
        value: "\(grouped(count)) of \(grouped(of))\(scope.map { " \($0)" } ?? "") "
          + "(\(ResultCheck.percent(share)) %)",
        level: levels.compactMap { $0 }.joined(separator: ", "), outcome: outcome,
        examples: examples.map(\.text))
    }
  }

  struct Copy: Decodable {
    let document: Document
    let evidence: String
    let resemblance: Double
  }

  struct Cluster: Decodable {
    let size: Int
    let kept: Document
    let copies: [Copy]
    let state: String?
    let suppressed: String?

    var remarks: [String] {
      let states = ["known": "in the baseline", "grown": "grown since the baseline", "new": "new"]
      return [state.map { states[$0] ?? $0 }, suppressed.map { "suppressed: \($0)" }]
        .compactMap { $0 }
    }
  }

  let documents: Int
  let gates: [Gate]
  let cluster_count: Int
  let clusters_left_out: Int
  let clusters: [Cluster]
  let recipe: [String: String]

  private static func percent(_ share: Double) -> String {
    let text = fixed(100 * share, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
