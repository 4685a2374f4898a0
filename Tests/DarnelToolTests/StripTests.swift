import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel strip and learn")
struct StripTests {
  private let options = [
    ["strip"], ["strip", "--only-content"], ["cluster", "--strip", "--format", "tsv"],
    ["pairs", "--strip"], ["dedupe", "--strip"], ["audit", "--strip", "--sample", "30", "--json"],
  ]

  @Test("the same bytes for any number of threads")
  func jobs() throws {
    for option in options {
      let one = try Command.darnel(option + [Fixture.wire, "-q", "--jobs", "1"])
      for jobs in ["2", "7"] {
        #expect(
          try Command.darnel(option + [Fixture.wire, "-q", "--jobs", jobs]).output == one.output)
      }
      #expect(!one.output.isEmpty)
    }
  }

  @Test("the order of pages decides about no line")
  func order() throws {
    let folder = try TemporaryFolder()
    let rows = try Fixture.lines(Fixture.wire)
    var random = SeededGenerator(seed: 4)
    try folder.write("a.jsonl", rows.joined(separator: "\n"))
    try folder.write("b.jsonl", rows.shuffled(using: &random).joined(separator: "\n"))
    let verdicts = try ["a", "b"].map { name in
      let run = try darnel(
        "strip", "\(name).jsonl", "-q", "--verdicts", "\(name).v", "-o", "\(name).o",
        in: folder)
      #expect(run.status == 0)
      return try folder.text("\(name).v").split(separator: "\n").sorted()
    }
    #expect(verdicts[0] == verdicts[1])
    for name in ["a", "b"] {
      #expect(try darnel("learn", "\(name).jsonl", "-q", "-o", "t\(name)", in: folder).status == 0)
    }
    let file = "harbourpost.example.json"
    #expect(try folder.text("ta/\(file)") == folder.text("tb/\(file)"))
  }

  @Test("every line has a verdict, and a row keeps all of its other bytes")
  func rows() throws {
    let folder = try TemporaryFolder()
    let run = try darnel(
      "strip", Fixture.wire, "-q", "--verdicts", folder.url.appending(path: "v").path, "-o",
      folder.url.appending(path: "o").path)
    #expect(run.status == 0)
    let before = try Fixture.objects(Fixture.lines(Fixture.wire))
    let after = try Fixture.objects(folder.text("o").split(separator: "\n").map(String.init))
    let verdicts = try Fixture.objects(folder.text("v").split(separator: "\n").map(String.init))
    #expect(before.count == after.count && before.count == verdicts.count)
    var gone = 0
    for ((old, new), verdict) in zip(zip(before, after), verdicts) {
      let text = old["text"] as? String ?? ""
      let keep = verdict["keep"] as? String ?? ""
      let lines = text.components(separatedBy: "\n")
      #expect(keep.count == lines.count)
      gone += keep.count { $0 == "0" }
      for key in old.keys where key != "text" {
        #expect(old[key] as? String == new[key] as? String)
      }
      #expect(text.isEmpty || !(new["text"] as? String ?? "").isEmpty)
    }
    #expect(gone > 50)
  }

  @Test("evidence is about the page it stands beside, of which nothing may be known")
  func evidence() throws {
    let folder = try TemporaryFolder()
    let pages = try Fixture.lines(Fixture.wire)
    let stranger = Fixture.row([
      "id": "stranger", "site": "alone.example", "text": "a line\n\nand another",
    ])
    try folder.write("in.jsonl", (pages + [stranger]).joined(separator: "\n"))
    let run = try darnel(
      "strip", "in.jsonl", "-q", "-o", "/dev/null", "--force", "--evidence", "-", "--jobs", "1",
      in: folder)
    let rows = try Fixture.objects(run.lines)
    #expect(run.status == 0 && rows.count == pages.count + 1)
    let numbers = rows.map { ($0["rows"] as? [Int])?.count ?? -1 }
    #expect(numbers.last == 0 && numbers.contains { $0 > 0 })
  }

  @Test("what is set aside is said, and nothing is where sites are not known")
  func talk() throws {
    let auto = try darnel("cluster", Fixture.wire, "--format", "tsv")
    #expect(auto.talk.contains("without what their sites repeat"))
    let plain = try darnel("cluster", "fixtures/small/plain.jsonl", "--format", "tsv")
    #expect(!plain.talk.contains("without what their sites repeat"))
    let summary = try Fixture.objects(
      darnel("cluster", Fixture.wire, "--strip", "--json", "-q").lines)
    let recipe = (summary[0]["summary"] as? [String: Any])?["recipe"] as? [String: String]
    #expect(recipe?["strip"] == "sites")
  }

  @Test("dedupe leaves the texts of the rows that stay as they are")
  func dedupe() throws {
    let rows = Set(try Fixture.lines(Fixture.wire))
    let kept = try darnel("dedupe", Fixture.wire, "--strip", "-q")
    #expect(kept.lines.count > 20)
    for line in kept.lines { #expect(rows.contains(line)) }
  }

  @Test("pages learned before and pages of today are judged together")
  func onto() throws {
    let folder = try TemporaryFolder()
    let rows = try Fixture.lines(Fixture.wire)
    try folder.write("a.jsonl", rows.prefix(40).joined(separator: "\n"))
    try folder.write("b.jsonl", rows.dropFirst(40).joined(separator: "\n"))
    #expect(try darnel("learn", "a.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let alone = try darnel("strip", "b.jsonl", "-q", "--explain", in: folder)
    let onto = try darnel("strip", "b.jsonl", "-q", "--explain", "--templates", "t", in: folder)
    let gone = { (run: CommandResult) in run.lines.count { $0.hasPrefix("-") } }
    #expect(gone(onto) > gone(alone))
  }

  @Test("rows of any kind are survived", arguments: 0..<20)
  func hostile(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    let pieces = [
      "", "\n", "a", "Home\n", "\u{0}", "كلمة", "//", " | ", "\u{FEFF}", "…", "x: y", "\r\n", "😀",
      "one two three four five six seven eight nine ten. ", "字字字。",
    ]
    let rows = (0..<30).map { _ in
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      let site = ["", "s", "../..", "a/b", "\u{0}"][Int.random(in: 0..<5, using: &random)]
      return Fixture.row(["text": text, "site": site])
    }
    try folder.write("x.jsonl", rows.joined(separator: "\n"))
    for command in [["strip"], ["strip", "--only-content"], ["cluster", "--strip"]] {
      #expect(try Command.darnel(command + ["x.jsonl", "-q"], in: folder.url).status == 0)
    }
    #expect(try darnel("learn", "x.jsonl", "-q", "-o", "t", in: folder).status == 0)
    #expect(try darnel("strip", "x.jsonl", "-q", "--templates", "t", in: folder).status == 0)
  }

  @Test("a page of nothing but credits and furniture is compared whole, blank lines or not")
  func onlyCredits() throws {
    let folder = try TemporaryFolder()
    let menu = "Home\\nNews\\nSport\\nWeather\\nContact the newsroom"
    var rows = (0..<8).map { page in
      let text = "\(menu)\\nThe \(page) ferries of harbour \(page * 7) stayed in port all week."
      return "{\"id\":\"p\(page)\",\"site\":\"a.example\",\"text\":\"\(text)\"}"
    }
    for id in ["empty", "twin"] {
      rows.append(
        "{\"id\":\"\(id)\",\"site\":\"a.example\",\"text\":\"\(menu)\\n\\n(Reuters)\\n\\n\"}")
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel(
      "cluster", "in.jsonl", "--strip", "--json", "--report", "html=page.html", in: folder)
    #expect(run.status == 0 && run.talk.contains("0 empty"))
    let page = try ReportedPage(folder.text("page.html"))
    let kept = try #require(page.kept["empty"])
    #expect(kept["grey"] == nil, "what was compared is shown as set aside")
  }
}
