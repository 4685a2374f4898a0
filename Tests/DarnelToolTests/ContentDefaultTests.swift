import DarnelTestSupport
import Testing

@Suite("Comparing by content by itself")
struct ContentDefaultTests {
  private let notices = [
    "Subscribe to the Inland Times", "Share this story", "Most read today", "About us",
    "Contact the newsroom",
  ]

  /// Whether documents were compared without what their sites repeat, when nobody asked.
  private func isContent(_ rows: [String]) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("pairs", "in.jsonl", in: folder)
    #expect(run.status == 0, "\(run.talk)")
    return run.talk.contains("compared without what their sites repeat")
  }

  private func row(_ id: Int, _ lines: [String]) -> String {
    Fixture.row([
      "id": "\(id)", "site": "s\(id % 4).example", "text": lines.joined(separator: "\n"),
    ])
  }

  @Test("where sites repeat notices around their articles")
  func furniture() throws {
    var made = MadeTexts(seed: 71)
    let rows = (0..<40).map { id in row(id, [made.text(60) + "."] + notices) }
    #expect(try isContent(rows))
  }

  @Test("is said by every command that does it, with the same number of bytes")
  func isSaid() throws {
    var made = MadeTexts(seed: 71)
    let folder = try TemporaryFolder()
    let rows = (0..<40).map { id in row(id, [made.text(60) + "."] + notices) }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let said = try ["pairs", "cluster", "dedupe", "audit"].map { command in
      try darnel(command, "in.jsonl", in: folder).talk.split(separator: "\n")
        .filter { $0.contains("compared without what their sites repeat") }
    }
    #expect(said[0].count == 1)
    for lines in said { #expect(lines == said[0]) }
    let audit = try Fixture.objects(darnel("audit", "in.jsonl", "-q", "--json", in: folder).lines)
    #expect(audit[0]["set_aside_bytes"] as? Int ?? 0 > 1000)
    let whole = try darnel("audit", "in.jsonl", "--no-strip", "--json", in: folder)
    #expect(!whole.talk.contains("set aside") && !whole.text.contains("set_aside_bytes"))
  }

  @Test("not where pages are versions of one text, whose paragraphs repeat")
  func versions() throws {
    var made = MadeTexts(seed: 72)
    let terms = (0..<4).map { _ in (0..<12).map { _ in made.text(30) + "." } }
    let rows = (0..<40).map { id in
      var lines = terms[id % 4] + notices
      for place in 0..<5 { lines[(id / 4 + 2 * place) % 12] = made.text(30) + "." }
      return row(id, lines)
    }
    #expect(try !isContent(rows))
  }

  @Test("not where half of the documents name no site")
  func withoutSites() throws {
    var made = MadeTexts(seed: 73)
    let rows = (0..<40).map { id in
      let lines = [made.text(60) + "."] + notices
      return id < 19
        ? row(id, lines)
        : Fixture.row(["id": "\(id)", "text": lines.joined(separator: "\n")])
    }
    #expect(try !isContent(rows))
  }
}
