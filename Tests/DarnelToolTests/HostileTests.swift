import DarnelTestSupport
import Foundation
import Testing

@Suite("Hostile inputs")
struct HostileTests {
  @Test("random bytes end in an answer or an error", arguments: 0..<8)
  func garbage(seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for name in ["in", "in.jsonl", "in.csv", "in.tsv", "in.jsonl.gz", "in.zst"] {
      try folder.write(name, bytes)
      try checkEnds(name, in: folder)
    }
  }

  @Test("a row of many megabytes is a row")
  func longLine() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 9)
    let words = made.words(1_000).joined(separator: " ")
    let long = Array(repeating: words, count: 600).joined(separator: " ")
    try folder.write("in.jsonl", Fixture.rows(texts: [long, "a few words", long + " more"]))
    let run = try darnel("cluster", "in.jsonl", "--format", "tsv", in: folder)
    #expect(run.status == 0)
    #expect(try Fixture.rows(run.lines).map { $0["id"] } == ["d0", "d2"])
  }

  @Test("a line without an end is a bad row or a text, never a crash")
  func endlessLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Array(repeating: 0x61, count: 20_000_000))
    let run = try darnel("cluster", "in.jsonl", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains("in.jsonl:1:"))
    #expect(run.talk.utf8.count < 2_000)
  }

  @Test("deep nesting is a row or a bad row", arguments: [100, 1_000, 100_000, 2_000_000])
  func nesting(depth: Int) throws {
    let folder = try TemporaryFolder()
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let object =
      String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
    let rows = [deep, object].enumerated().map { place, value in
      "{\"id\": \"x\(place)\", \"deep\": \(value), \"text\": \"one two three four five\"}\n"
    }
    try folder.write("in.jsonl", rows.joined() + Fixture.rows(texts: ["one", "two"]))
    let run = try darnel("cluster", "in.jsonl", "--json", in: folder)
    #expect(run.status == 0)
    let summary = try #require(try Fixture.objects(run.lines)[0]["summary"] as? [String: Any])
    let documents = try #require(summary["documents"] as? Int)
    let bad = try #require(summary["bad_rows"] as? Int)
    #expect(documents + bad == 4)
  }

  @Test("letters that are none are read as such, and the terminal is safe")
  func controls() throws {
    let folder = try TemporaryFolder()
    let rows = [
      #"{"id": "a\u001b[2J", "text": "one\u0000two\u001b[31m three four five six"}"#,
      #"{"id": "b\ttab", "text": "one\u0000two\u001b[31m three four five six"}"#,
      #"{"id": "c", "text": "lone \ud800 surrogate \udc00 here and there"}"#,
    ]
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let text = try darnel("cluster", "in.jsonl", in: folder)
    #expect(text.status == 0)
    #expect(!text.output.contains(0x1B) && !text.output.contains(0))
    let table = try darnel("cluster", "in.jsonl", "--format", "tsv", in: folder)
    #expect(table.lines.allSatisfy { $0.count { $0 == "\t" } == 6 })
    let json = try darnel("cluster", "in.jsonl", "--json", in: folder)
    #expect(try Fixture.objects(json.lines).count == 1)
  }

  @Test("ids of every kind stay one cell and come back in JSON")
  func ids() throws {
    let folder = try TemporaryFolder()
    let ids = ["", " ", "a\nb", "a\\tb", "مقال", "\u{202E}x", String(repeating: "i", count: 5_000)]
    let rows = ids.map { Fixture.row(["id": $0, "text": "the very same six words here"]) }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let json = try darnel("cluster", "in.jsonl", "--format", "jsonl", in: folder)
    #expect(json.status == 0)
    let cluster = try #require(try Fixture.objects(json.lines).first)
    let copies = try #require(cluster["copies"] as? [[String: Any]])
    let found = copies.compactMap { ($0["document"] as? [String: Any])?["id"] as? String }
    #expect(found == Array(ids.dropFirst()))
    let table = try darnel("cluster", "in.jsonl", "--format", "tsv", in: folder)
    #expect(table.text.split(separator: "\n").count == ids.count + 1)
  }

  @Test(
    "colour follows the terminal and the wishes of its user",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func colour() throws {
    let line = "script -qec 'darnel cluster \(Fixture.plain) -q %' /dev/null"
    let coloured = { (options: String, environment: [String: String]) in
      try Command.shell(
        line.replacing("%", with: options),
        environment: ["TERM": "xterm"].merging(environment) { $1 }
      ).output.contains(0x1B)
    }
    #expect(try coloured("", [:]))
    #expect(try !coloured("", ["NO_COLOR": "1"]))
    #expect(try coloured("", ["NO_COLOR": ""]))
    #expect(try !coloured("", ["TERM": "dumb"]))
    #expect(try !coloured("--color never", [:]))
    #expect(try coloured("--color always", ["NO_COLOR": "1"]))
    #expect(try !darnel("cluster", Fixture.plain).output.contains(0x1B))
    #expect(try darnel("cluster", Fixture.plain, "--color", "always").output.contains(0x1B))
  }

  private func checkEnds(_ name: String, in folder: TemporaryFolder) throws {
    for arguments in [
      ["cluster", name, "--json"], ["pairs", name], ["dedupe", name, "--strict"],
    ] {
      let run = try Command.darnel(arguments, in: folder.url)
      #expect(run.status == 0 || run.status == 2, "\(arguments): \(run.talk.prefix(300))")
      if run.status == 2 { #expect(run.talk.contains(name)) }
    }
  }
}
