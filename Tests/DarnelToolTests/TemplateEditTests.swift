import DarnelTestSupport
import Foundation
import Testing

@Suite("template files: slips of people who edit them")
struct TemplateEditTests {
  private func file(_ lines: String) -> String {
    """
    {"schema_version":1,"recipe":"lines-6","site":"a.example","pages":3,
    "lines":[
    \(lines)
    ],"slots":[]}
    """
  }

  private func run(_ text: String) throws -> CommandResult {
    let folder = try TemporaryFolder()
    try folder.write("t/a.json", text)
    return try darnel("templates", "show", "--templates", "t", in: folder)
  }

  @Test("what learn writes is taken with a rule on any row, also of long lines and odd spellings")
  func ownFiles() throws {
    let folder = try TemporaryFolder()
    let long = (0..<90).map { "wörd\($0 % 7)" }.joined(separator: " ")
    let lines = [
      "Home\r", "\u{301}accents apart: cafe\u{301}", "© ١٢ مارس ٢٠٢٥", "新聞 2025 年", long,
      "\u{200f}!",
      "Ｆｕｌｌ ｗｉｄｔｈ", "ﬁnal ßtraße İstanbul",
    ]
    let rows = (0..<3).map { number in
      Fixture.row(["id": "\(number)", "site": "a.example", "text": lines.joined(separator: "\n")])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let sources = [
      folder.url.appending(path: "in.jsonl").path, repository.appending(path: Fixture.wire).path,
    ]
    for source in sources {
      #expect(try darnel("learn", source, "-q", "-o", "t", in: folder).status == 0)
    }
    var rules = 0
    for name in try folder.names(in: "t") {
      let text = try folder.text("t/\(name)")
      rules += text.matches(of: /"text":/).count
      try folder.write(
        "t/\(name)", text.replacing("\"text\":", with: "\"rule\":\"keep\",\"text\":"))
    }
    #expect(rules > 30)
    let shown = try darnel("templates", "show", "--templates", "t", in: folder)
    #expect(shown.status == 0, "\(shown.talk)")
  }

  @Test("a text that was changed under its old key is refused, a shortened or missing one is not")
  func keys() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "in.jsonl",
      (0..<2).map {
        Fixture.row([
          "id": "\($0)", "site": "a", "text": "Home\nNews of day \($0) \(100 - $0) words.",
        ])
      }.joined(separator: "\n"))
    _ = try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder)
    let learned = try folder.text("t/a.json")
    let row = try #require(learned.split(separator: "\n").first { $0.contains("\"Home\"") })
    let key = try #require(row.firstMatch(of: /"key":"([0-9a-f]+)"/)?.1)
    for (text, status) in [
      ("Home", 0), ("HOME", 0), ("Homes", 2), ("- -", 2), ("", 0),
      (String(repeating: "Home ", count: 80), 0),
    ] {
      let changed = try run(file(#"{"text":"\#(text)","key":"\#(key)","rule":"strip"}"#))
      #expect(changed.status == status, "\(text)")
      if status == 2 {
        #expect(
          changed.talk.contains("t/a.json: lines[0].key: it is that of another text; leave it out")
        )
      }
    }
    // Without a rule the text is only an example.
    #expect(try run(file(#"{"text":"Homes","key":"\#(key)","pages":2,"times":2}"#)).status == 0)
  }

  @Test(
    "a row that says nothing or something unknown, and rules that contradict, are refused",
    arguments: [
      (#"{"text":"x"}"#, "lines[0]: it has no rule and stands on no page"),
      (
        #"{"text":"x","rules":"strip"}"#,
        "lines[0].rules: there is no such key; there are: text, rule,"
      ),
      (
        #"{"text":"Home","rule":"keep"},{"text":"x","rule":"keep"},{"text":"HOME","rule":"strip"}"#,
        "lines[2].rule: it is strip, and keep for the same line at lines[0]; leave one of them"
      ),
    ])
  func slips(lines: String, reason: String) throws {
    let run = try run(file(lines))
    #expect(run.status == 2)
    #expect(run.talk.contains("t/a.json: " + reason), "\(run.talk)")
    #expect(
      try self.run(file(#"{"text":"Home","rule":"keep"},{"text":"HOME","rule":"keep"}"#)).status
        == 0)
  }

  @Test("a key that the file does not have is refused, also by learn, which changes nothing")
  func unknownKeys() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.row(["id": "1", "site": "a.example", "text": "Home"]))
    let text = file("").replacing(
      "\"slots\":[]", with: #""slots":[],"rules":[{"text":"Home","rule":"keep"}]"#)
    try folder.write("t/a.json", text)
    for command in [
      ["templates", "show", "--templates", "t"], ["strip", "in.jsonl", "--templates", "t"],
      ["learn", "in.jsonl", "-o", "t"],
    ] {
      let run = try Command.darnel(command, in: folder.url)
      #expect(run.status == 2)
      #expect(
        run.talk.contains(
          "t/a.json: rules: there is no such key; there are: schema_version, recipe, site, pages, "
            + "lines, slots, seldom_lines, seldom_slots, sketches, texts;"), "\(run.talk)")
    }
    #expect(try folder.text("t/a.json") == text)
  }

  @Test(
    "what was counted twice is refused with both places, as a merge of two files may leave it",
    arguments: [
      (
        #""lines":[{"text":"Home","pages":2,"times":2},{"text":"x","rule":"keep"},"#
          + #"{"text":"HOME","pages":3,"times":3,"rule":"keep"}],"slots":[]"#,
        "lines[2]: it was counted at lines[0] already; leave one of them"
      ),
      (
        #""lines":[],"slots":["a 5 5","b 5 5","A 6 6"]"#,
        "slots[2]: it was counted at slots[0] already; leave one of them"
      ),
      (
        #""lines":[],"slots":[],"seldom_slots":["b 1 1","a 1 1","a 1 1"]"#,
        "seldom_slots[2]: it was counted at seldom_slots[1] already; leave one of them"
      ),
      (
        #""lines":[],"slots":["a 5 5"],"seldom_slots":["b 1 1","a 1 1"]"#,
        "seldom_slots[1]: it was counted at slots[0] already; leave one of them"
      ),
      (
        #""lines":[],"slots":[],"seldom_lines":["a 1 0 0 0 0 0 0 0","0a 2 0 0 0 0 0 0 0"]"#,
        "seldom_lines[1]: it was counted at seldom_lines[0] already; leave one of them"
      ),
      (
        #""lines":[{"text":"x","key":"a","pages":2,"times":2}],"slots":[],"#
          + #""seldom_lines":["b 1 0 0 0 0 0 0 0","a 1 0 0 0 0 0 0 0"]"#,
        "seldom_lines[1]: it was counted at lines[0] already; leave one of them"
      ),
    ])
  func doubled(rows: String, reason: String) throws {
    let run = try run(file("").replacing("\"lines\":[\n\n],\"slots\":[]", with: rows))
    #expect(run.status == 2)
    #expect(run.talk.contains("t/a.json: " + reason), "\(run.talk)")
  }

  @Test("a rule beside the counts of its line is obeyed, and so is one of a line of one page")
  func rulesBesideCounts() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<3).map { number in
      let text = "Home\nNews\nOnce \(["one", "two", "three"][number]) upon a time"
      return Fixture.row(["id": "\(number)", "site": "a.example", "text": text])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let learned = try folder.text("t/a.example.json")
    let rules =
      #"{"text":"Home","rule":"keep"},{"text":"Once two upon a time","rule":"strip"},"#
      + #"{"text":"Home","rule":"keep"}"#
    let ruled = learned.replacing(#""lines":["#, with: #""lines":["# + rules + ",")
    #expect(ruled != learned)
    try folder.write("t/a.example.json", ruled)
    // What learn writes of it is taken again.
    for _ in 0..<2 {
      let stripped = try darnel("strip", "in.jsonl", "-q", "--templates", "t", in: folder)
      #expect(stripped.status == 0, "\(stripped.talk)")
      #expect(stripped.text.matches(of: /Home/).count == 3)
      #expect(!stripped.text.contains("News") && !stripped.text.contains("Once two"))
      #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    }
  }

  @Test(
    "of broken JSON the line is said",
    arguments: [
      ("{\"text\":\"a\",\"rule\":\"keep\"},\n{\"text\":\"b\",\"rule\":keep}", "line 4"),
      (
        "{\"text\":\"a\",\"rule\":\"keep\"}\n{\"text\":\"b\",\"rule\":\"keep\"}",
        "line 3 wants a comma"
      ),
      ("{\"text\":\"a\" \"rule\":\"keep\"}", "line 3"),
    ])
  func syntax(lines: String, place: String) throws {
    let run = try run(file(lines))
    #expect(run.status == 2)
    #expect(run.talk.contains("t/a.json: is no JSON") && run.talk.contains(place), "\(run.talk)")
  }

  @Test("a file of an older recipe is refused with what to do", arguments: ["", ",\"ends\":[]"])
  func recipe(more: String) throws {
    let text = file("").replacing("\"slots\":[]", with: "\"slots\":[]" + more)
    let run = try run(text.replacing("lines-6", with: "lines-5"))
    #expect(run.status == 2)
    #expect(run.talk.contains("(lines-5, not lines-6); move it away, learn anew"))
  }
}
