import Darnel
import DarnelReport
import DarnelTestSupport
import Foundation
import Testing

@Suite("Reports as JSON")
struct JSONTests {
  @Test("a cluster is one line that says everything")
  func cluster() throws {
    let line = try ResultJSON.line(sampleCluster)
    #expect(!line.contains("\n"))
    let object = try parsed(line)
    #expect(object["schema_version"] as? Int == ResultJSON.schemaVersion)
    #expect(object["cluster"] as? Int == 3)
    #expect(object["component"] as? Int == 2)
    #expect(object["size"] as? Int == 4)
    let kept = try #require(object["kept"] as? [String: String])
    #expect(kept["id"] == "w-1" && kept["site"] == "wire.example")
    let copies = try #require(object["copies"] as? [[String: Any]])
    #expect(
      copies.map { $0["evidence"] as? String } == ["same_bytes", "same_tokens", "shingles"])
    #expect(copies[2]["resemblance"] as? Double == 0.857143)
    #expect(copies[2]["containment"] as? Double == 0.9)
    #expect(copies[2]["kept_containment"] as? Double == 0.947368)
  }

  @Test("what is not known is left out")
  func unknown() throws {
    let copies = try #require(
      try parsed(ResultJSON.line(sampleCluster))["copies"] as? [[String: Any]])
    let document = try #require(copies[0]["document"] as? [String: Any])
    #expect(document.keys.sorted() == ["excerpt", "id"])
  }

  @Test("keys are sorted and lines kept, byte for byte")
  func golden() throws {
    let overlap = Overlap(shared: 2, first: 3, second: 4)
    let lines = try [
      ResultJSON.line(sampleCluster), ResultJSON.line(first: "a/b", second: "ü\"\n", overlap),
      ResultJSON.removed(
        id: "x", kept: "y", .shingles(overlap), cluster: 1, component: 2),
      ResultJSON.object(summary), ResultJSON.object(summary, [sampleCluster]),
    ]
    try checkGolden(
      lines.joined(separator: "\n") + "\n", "Tests/Goldens/results.jsonl")
  }

  @Test("ids of every kind come back as they were", arguments: 0..<100)
  func ids(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let id = String(
      String.UnicodeScalarView(
        (0..<12).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0...(seed % 2 == 0 ? 0x7F : 0x1FFFF), using: &random))
        }))
    let line = try ResultJSON.line(
      first: id, second: "b", Overlap(shared: 1, first: 1, second: 1))
    #expect(!line.contains("\n"))
    let back = try #require(try parsed(line)["id1"] as? String)
    #expect(Array(back.utf8) == Array(id.utf8))
  }

  @Test("a summary counts what was rejected and leaves out what was not made")
  func summaries() throws {
    let made = try #require(try parsed(ResultJSON.object(summary))["summary"] as? [String: Any])
    #expect(made["rejected"] as? Int == 3)
    #expect(made["clusters"] as? Int == 4)
    #expect(made["pairs"] == nil)
    var pairs = RunSummary()
    pairs.pairs = 8
    let other = try #require(try parsed(ResultJSON.object(pairs))["summary"] as? [String: Any])
    #expect(other["pairs"] as? Int == 8)
    #expect(other["clusters"] == nil && other["copies"] == nil)
  }

  @Test("the summary's line tells every count")
  func line() throws {
    let line = summary.line(seconds: 2, peakMemory: 50_000_000)
    try checkGolden(line.replacing("; ", with: ";\n") + "\n", "Tests/Goldens/summary.txt")
  }

  @Test("a run that took no time still has a line")
  func noTime() {
    #expect(RunSummary().line(seconds: 0, peakMemory: 0).hasPrefix("0 documents, 0.0 MB in 0.00 s"))
  }

  @Test("the curve of a banding, for people")
  func bandingText() throws {
    let recipe = Recipe(threshold: 0.8, banding: Banding(bands: 20, rows: 5))
    let text = BandingText(recipe).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try checkGolden(text, "Tests/Goldens/banding.txt")
  }

  @Test("the curve of a banding, for machines", arguments: [(1, 1), (20, 5), (4096, 1)])
  func bandingCurve(bands: Int, rows: Int) throws {
    let recipe = Recipe(threshold: 0.8, banding: Banding(bands: bands, rows: rows))
    let curve = try parsed(ResultJSON.encoded(BandingCurve(recipe)))
    #expect(curve["bands"] as? Int == bands && curve["rows"] as? Int == rows)
    let points = try #require(curve["curve"] as? [[String: Double]])
    #expect(points.count == 101)
    for point in points {
      let (s, chance) = (point["resemblance"] ?? -1, point["chance"] ?? -1)
      #expect(abs(recipe.banding.chance(at: s) - chance) <= 0.000001)
    }
  }

  private var summary: RunSummary {
    var summary = RunSummary()
    (summary.documents, summary.bytes, summary.badRows) = (12345, 2_000_000, 3)
    (summary.exactDuplicates, summary.sameTokens) = (5, 6)
    (summary.empty, summary.oneShingle) = (1, 2)
    (summary.candidates, summary.verified) = (10, 7)
    (summary.clusters, summary.copies) = (4, 9)
    summary.recipe = ["width": "5", "bands": "20"]
    return summary
  }

  private func parsed(_ line: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
