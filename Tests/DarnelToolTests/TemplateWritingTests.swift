import DarnelTestSupport
import Foundation
import Testing

@Suite("template files: written together, under one name, and shown")
struct TemplateWritingTests {
  private func row(_ site: String, _ text: String) -> String {
    Fixture.row(["id": "\(site) \(text.utf8.count)", "site": site, "text": text])
  }

  @Test("when the last of many files has no room, none is changed and nothing is left")
  func noRoom() throws {
    let folder = try TemporaryFolder()
    let sites = (100..<300).map { "s\($0).example" }
    var made = MadeTexts(seed: 91)
    func pages() -> [String] { sites.map { row($0, "Home\nNews\n" + made.text(12)) } }
    try folder.write("in.jsonl", pages().joined(separator: "\n"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    func files() throws -> [String] {
      try folder.names(in: "t").map { try folder.text("t/\($0)") }
    }
    let before = try files()
    #expect(before.count == sites.count)
    let long = (0..<400).map { _ in made.text(5) }.joined(separator: "\n")
    try folder.write(
      "more.jsonl", (pages() + [row("z.example", long)]).joined(separator: "\n"))
    // Blocks of 512 bytes.
    let run = try Command.shell("ulimit -f 16; darnel learn more.jsonl -q -o t", in: folder.url)
    #expect(run.status == 2)
    #expect(run.talk.contains("t/z.example.json: cannot be written: File too large"))
    #expect(try files() == before)
    #expect(try darnel("learn", "more.jsonl", "-q", "-o", "t", in: folder).status == 0)
    #expect(try zip(files(), before).allSatisfy { $0 != $1 })
  }

  @Test("spellings of a site that are one to Unicode are one file, whichever came first")
  func spellings() throws {
    let rows = ["caf\u{e9}", "cafe\u{301}", "caf\u{e9}", "cafe\u{301}"].enumerated().map {
      row($1, "Home\nNews\nStory of day \($0)")
    }
    var files: [[String]] = []
    for rows in [rows, rows.reversed()] {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", rows.joined(separator: "\n"))
      #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
      let names = try folder.names(in: "t")
      files.append(try names + names.map { try folder.text("t/\($0)") })
    }
    #expect(files[0].count == 2)
    #expect(files[0] == files[1])
  }
}
