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

  @Test("the nameless site is shown by the name that it is listed under, others by an address")
  func shown() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<2).flatMap { number in
      [
        Fixture.row(["id": "n\(number)", "text": "Home\nStory \(number)"]),
        Fixture.row([
          "id": "\(number)", "url": "https://www.xn--e1afmkfd.xn--p1ai/\(number)", "text": "Start",
        ]),
      ]
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "templates", in: folder).status == 0)
    let list = try darnel("templates", "show", in: folder)
    #expect(list.lines.count == 2 && list.lines[0].hasSuffix("(no site)"))
    let nameless = try darnel("templates", "show", "(no site)", in: folder)
    #expect(nameless.status == 0 && nameless.text.contains("Home"))
    for name in ["пример.рф", "xn--e1afmkfd.xn--p1ai", "https://www.пример.рф/2"] {
      let site = try darnel("templates", "show", name, in: folder)
      #expect(site.status == 0 && site.lines[0].hasPrefix("пример.рф: "), "\(site.talk)")
    }
    #expect(try darnel("templates", "show", "other", in: folder).status == 1)
  }

  @Test("a template filed under the ASCII spelling of a site is that of its name, and there is one")
  func asciiSpelling() throws {
    let folder = try TemporaryFolder()
    func rows(_ address: String, _ days: Range<Int>) -> String {
      days.map {
        Fixture.row([
          "id": "\(address) \($0)", "url": address, "text": "Home\nNews\nStory of day \($0)",
        ])
      }.joined(separator: "\n")
    }
    try folder.write("in.jsonl", rows("https://www.пример.рф/", 0..<4))
    try folder.write("more.jsonl", rows("https://www.пример.рф/", 4..<8))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "templates", in: folder).status == 0)
    let name = try #require(folder.names(in: "templates").first)
    let text = try folder.text("templates/\(name)")
    let ascii = text.replacing("пример.рф", with: "xn--e1afmkfd.xn--p1ai")
    #expect(ascii != text)
    _ = try Command.shell("rm templates/*", in: folder.url)
    try folder.write("templates/ascii.json", ascii)
    let shown = try darnel("templates", "show", "пример.рф", in: folder)
    #expect(shown.status == 0 && shown.text.hasPrefix("пример.рф: "), "\(shown.talk)")
    #expect(try darnel("learn", "more.jsonl", "-q", "-o", "templates", in: folder).status == 0)
    #expect(try folder.names(in: "templates") == ["ascii.json"])
    #expect(try darnel("templates", "show", in: folder).text.hasPrefix("8 pages"))
    let fields = Fixture.row(["id": "f", "site": "xn--e1afmkfd.xn--p1ai", "text": "Home\nStory"])
    try folder.write("field.jsonl", fields)
    #expect(try darnel("learn", "field.jsonl", "-q", "-o", "templates", in: folder).status == 0)
    #expect(try darnel("templates", "show", in: folder).text.hasPrefix("9 pages"))
    try folder.write("templates/\(name)", text)
    let double = try darnel("templates", "show", in: folder)
    #expect(double.status == 2 && double.talk.contains("both are templates of пример.рф"))
  }

  @Test(
    "a full disk is told, a reader that has gone is not", arguments: ["", "inlandtimes.example"])
  func streams(site: String) throws {
    let folder = try TemporaryFolder()
    let wire = repository.appending(path: Fixture.wire).path
    #expect(try darnel("learn", wire, "-q", "-o", "templates", in: folder).status == 0)
    let full = try Command.shell("darnel templates show \(site) > /dev/full", in: folder.url)
    #expect(full.status == 2)
    #expect(full.talk.contains("cannot be written: No space left on device"))
    let gone = try Command.shell(
      "(sleep 0.3; darnel templates show \(site); echo $? >&2) | true", in: folder.url)
    #expect(gone.talk == "0\n")
  }
}
