import DarnelTestSupport
import Foundation
import Testing

@Suite("template files: edited by hand, broken, forgotten, learned page by page")
struct TemplateFileTests {
  private let menu = "Home\nNews from the harbour\nContact the newsroom"

  /// A file of one site, its parts as JSON.
  private func file(
    site: String = "a.example", pages: String = "3", lines: String = "", slots: String = "",
    more: String = ""
  ) -> String {
    """
    {"schema_version":1,"recipe":"lines-6","site":"\(site)","pages":\(pages),
    "lines":[\(lines)],"slots":[\(slots)]\(more)}
    """
  }

  /// A page of sentences of ten words that no other page has.
  private func page(_ number: Int, site: String = "a.example", sentences: Int = 4) -> String {
    let letters = Array("bcdfghklmnprstvz")
    let count = sentences * 10
    let words = (0..<count).map { place in
      let word = number * count + place
      return String([
        letters[word / 4096 % 16], "a", letters[word / 256 % 16], "i", letters[word / 16 % 16],
        "o", letters[word % 16],
      ])
    }
    let body = stride(from: 0, to: count, by: 10).map {
      words[$0..<$0 + 10].joined(separator: " ") + "."
    }
    return Fixture.row([
      "id": "p\(number)", "site": site, "text": menu + "\n" + body.joined(separator: "\n"),
    ])
  }

  private func refusal(of text: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("t/a.json", text)
    let run = try darnel("templates", "show", "--templates", "t", in: folder)
    #expect(run.status == 2)
    return run.talk
  }

  @Test("a rule of a text and nothing else is obeyed, and survives learning")
  func rules() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", page(0))
    try folder.write(
      "t/a.example.json",
      file(pages: "0", lines: #"{"text":"News from the harbour","rule":"strip"}"#))
    let run = try darnel("strip", "in.jsonl", "-q", "--templates", "t", in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("Contact the newsroom"))
    #expect(!run.text.contains("News from the harbour"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let learned = try folder.text("t/a.example.json")
    #expect(learned.contains(#""rule":"strip","text":"News from the harbour""#))
  }

  @Test("sums over millions of pages are kept and added to")
  func millions() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", page(0))
    let line =
      #"{"text":"News from the harbour","pages":9000000,"times":9000000,"places":5000000000,"#
      + #""around":[5000000000,9000000,0,0,0,0]}"#
    try folder.write("t/a.example.json", file(pages: "9000000", lines: line))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let learned = try folder.text("t/a.example.json").split(separator: "\n")
      .first { $0.contains("News from the harbour") }
    #expect(learned?.contains(#""pages":9000001"#) == true, "\(learned ?? "")")
    #expect(learned?.contains(#""places":50000"#) == true, "\(learned ?? "")")
    #expect(learned?.contains(#""around":[50000"#) == true, "\(learned ?? "")")
  }

  @Test(
    "what is wrong in a file is said with its place",
    arguments: [
      (#"{"pages":1}"#, "lines[0].text: is missing"),
      (#"{"text":"x","pages":-1}"#, "lines[0].pages: is no value that fits here"),
      (#"{"text":"x","pages":1.5}"#, "lines[0].pages: is no value that fits here"),
      (#"{"text":"x","pages":"1"}"#, "lines[0].pages: a whole number belongs here"),
      (#"{"text":"x","rule":"drop"}"#, "lines[0].rule: a rule is keep or strip, not drop"),
      (#"{"text":"- -","rule":"strip"}"#, "lines[0].text: it has no word"),
      (#"{"text":"a\nb","rule":"strip"}"#, "lines[0].text: it has a line feed"),
      (#"{"text":"x","key":"xyz"}"#, "lines[0].key: a key is"),
      (#"{"text":"x","key":"0"}"#, "lines[0].key: 0 is no key"),
      (#"{"text":"x","pages":2,"times":1}"#, "lines[0].times: 1 times are too few"),
      (#"{"text":"x","pages":4294967295,"times":4294967295}"#, "lines[0].pages: a count of pages"),
      (#"{"text":"x","times":1,"places":1001}"#, "lines[0].places: 1001 is more"),
      (
        #"{"text":"x","times":1,"around":[641,0,0,0,0,0]}"#, "lines[0].around: sums are more than 1"
      ),
      (#"{"text":"x","around":[1]}"#, "lines[0].around: there are 6 numbers or none, not 1"),
      (#"{"text":"x","last_seen":"yesterday"}"#, "lines[0].last_seen: a day is YYYY-MM-DD"),
    ])
  func brokenLines(line: String, reason: String) throws {
    #expect(try refusal(of: file(lines: line)).contains("t/a.json: " + reason))
  }

  @Test(
    "no number or key of a file traps or is dropped silently",
    arguments: [
      ("-9223372036854775808", "", "", "pages: a count of pages"),
      ("9223372036854775807", "", "", "pages: a count of pages"),
      ("9223372036854775808", "", "", "is no JSON, or has a number"),
      ("-1", "", "", "pages: a count of pages"),
      ("3", #""a 1 2""#, "", "slots[0]: at the edges of 2 pages, it is on 1"),
      ("3", #""a 80000000 2""#, "", "slots[0]: a count of pages"),
      ("3", #""a 1""#, "", "slots[0]: a slot has its key and 2 counts, not a 1"),
      ("3", #""0 1 1""#, "", "slots[0]: 0 is no key"),
      ("3", #""""#, "", "slots[0]: it is hexadecimal numbers"),
      ("3", #""a  1 1""#, "", "slots[0]: it is hexadecimal numbers"),
      ("3", #""10000000000000000 1 1""#, "", "slots[0]: it is hexadecimal numbers"),
      ("3", #"{"key":"a","pages":1,"edges":1}"#, "", "slots[0]: a string belongs here"),
      ("3", "", #","seldom_lines":["q 1 1 0 0 0 0 0 0"]"#, "seldom_lines[0]: it is hexadecimal"),
      ("3", "", #","seldom_lines":["1 1"]"#, "seldom_lines[0]: a line of one page has its key"),
      (
        "3", "", #","seldom_lines":["1 100000000 1 0 0 0 0 0 0"]"#,
        "seldom_lines[0]: a line of one page has its key"
      ),
      (
        "3", "", #","seldom_lines":["1 1 1 281 0 0 0 0 0"]"#,
        "seldom_lines[0]: sums are more than 1 times"
      ),
      ("3", "", #","seldom_slots":["q 1 1"]"#, "seldom_slots[0]: it is hexadecimal"),
      ("3", "", #","sketches":["1 1 q"]"#, "sketches[0]: it is hexadecimal"),
      ("3", "", #","sketches":["10000000000000000"]"#, "sketches[0]: it is hexadecimal"),
      ("3", "", #","sketches":["1  1"]"#, "sketches[0]: it is hexadecimal"),
      ("3", "", #","sketches":[""]"#, "sketches[0]: it is hexadecimal"),
    ])
  func brokenNumbers(pages: String, slots: String, more: String, reason: String) throws {
    let talk = try refusal(of: file(pages: pages, slots: slots, more: more))
    #expect(talk.contains("t/a.json: " + reason))
  }

  @Test("the highest numbers that a file may hold are survived")
  func extremes() throws {
    let folder = try TemporaryFolder()
    let high = Int32.max
    let notice = "Whoever likes what stands here may tell as many friends about it as they have."
    let line =
      #"{"text":"\#(notice)","pages":\#(high),"times":\#(high),"places":4294967295,"#
      + #""around":[4294967295,4294967295,4294967295,4294967295,4294967295,4294967295]}"#
    let slots = (1...9).map { #""\#($0) \#(String(high, radix: 16)) \#(String(high, radix: 16))""# }
    try folder.write(
      "t/a.json", file(pages: "\(high)", lines: line, slots: slots.joined(separator: ",")))
    try folder.write("in.jsonl", page(0))
    let whole = try String(contentsOf: folder.url.appending(path: "in.jsonl"), encoding: .utf8)
    try folder.write(
      "in.jsonl", whole.replacing("News from the harbour", with: notice))
    for option in [[], ["--only-content"]] {
      let run = try Command.darnel(
        ["strip", "in.jsonl", "-q", "--templates", "t"] + option, in: folder.url)
      #expect(run.status == 0)
    }
  }

  @Test(
    "pages learned in parts are known with their copies when the site has grown",
    arguments: [4, 200])
  func copiesOfGrownSites(sentences: Int) throws {
    let folder = try TemporaryFolder()
    let articles = (0..<13).map { page($0, sentences: sentences) }
    let copies = (0..<3).map { copy in
      articles[0].replacing(#""p0""#, with: "\"c\(copy)\"")
        .replacing("Contact the newsroom", with: "Contact the newsroom\\nReprint number \(copy)")
    }
    try folder.write("a.jsonl", (articles[..<7] + copies).joined(separator: "\n"))
    try folder.write("b.jsonl", articles[7...].joined(separator: "\n"))
    try folder.write("all.jsonl", (articles + copies).joined(separator: "\n"))
    for part in ["a.jsonl", "b.jsonl"] {
      #expect(try darnel("learn", part, "-q", "-o", "t", in: folder).status == 0)
    }
    let whole = try darnel("strip", "all.jsonl", "-q", in: folder)
    let known = try darnel("strip", "all.jsonl", "-q", "--templates", "t", in: folder)
    #expect(known.text == whole.text && whole.text.contains("c2"))
    let before = try folder.text("t/a.example.json")
    #expect(before.contains("\"seldom_lines\"") == (sentences == 4))
    #expect(try darnel("learn", "a.jsonl", "-q", "-o", "t", in: folder).status == 0)
    #expect(try folder.text("t/a.example.json") == before)
  }

  @Test("a line of one earlier page counts while the site has few lines", arguments: [5, 20])
  func linesOfOnePage(count: Int) throws {
    let folder = try TemporaryFolder()
    var pages = (0...count).map { page($0) }
    for place in [3, count] {
      pages[place] = pages[place].replacing(menu.suffix(20), with: "Fares of the summer ferry")
    }
    try folder.write("a.jsonl", pages[..<count].joined(separator: "\n"))
    try folder.write("b.jsonl", pages[count])
    try folder.write("all.jsonl", pages.joined(separator: "\n"))
    #expect(try darnel("learn", "a.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let evidence = ["-q", "-o", "o.jsonl", "--force", "--verdicts", "-"]
    let whole = try Command.darnel(["strip", "all.jsonl"] + evidence, in: folder.url)
    let known = try Command.darnel(
      ["strip", "b.jsonl", "--templates", "t"] + evidence, in: folder.url)
    #expect(!known.text.isEmpty && whole.text.hasSuffix(known.text))
  }

  @Test("a page that came twice is judged by templates as in one go", arguments: [2, 12])
  func twins(count: Int) throws {
    let folder = try TemporaryFolder()
    let pages = (0..<count).map { page($0) }
    let twin = pages[0].replacing(#""p0""#, with: #""twin""#)
    try folder.write("in.jsonl", (pages + [twin]).joined(separator: "\n"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let evidence = ["strip", "in.jsonl", "-q", "-o", "o.jsonl", "--force", "--verdicts", "-"]
    let whole = try Command.darnel(evidence, in: folder.url)
    let known = try Command.darnel(evidence + ["--templates", "t"], in: folder.url)
    #expect(whole.status == 0 && known.text == whole.text, "\(whole.talk)")
  }

  @Test("no JSON and no object are told apart from a template")
  func noTemplate() throws {
    #expect(try refusal(of: "{").contains("t/a.json: is no JSON"))
    #expect(try refusal(of: "[]").contains("t/a.json: an object belongs here"))
    #expect(try refusal(of: "{}").contains(": is missing; learn writes templates"))
  }

  @Test("forgetting drops what was last seen before a day, nothing found now or without a date")
  func forgetting() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", [page(0), page(1)].joined(separator: "\n"))
    let lines = [
      #"{"text":"An old notice","pages":2,"times":2,"last_seen":"2024-12-31"}"#,
      #"{"text":"A recent notice","pages":2,"times":2,"last_seen":"2025-01-01"}"#,
      #"{"text":"A notice without a date","pages":2,"times":2}"#,
      #"{"text":"News from the harbour","pages":2,"times":2,"last_seen":"2020-01-01"}"#,
      #"{"text":"A decided notice","rule":"keep","last_seen":"2020-01-01"}"#,
    ]
    try folder.write("t/a.example.json", file(lines: lines.joined(separator: ",")))
    let run = try darnel(
      "learn", "in.jsonl", "-q", "-o", "t", "--forget-before", "2025-01-01", in: folder)
    #expect(run.status == 0)
    let text = try folder.text("t/a.example.json")
    #expect(!text.contains("An old notice"))
    for kept in [
      "A recent notice", "A notice without a date", "News from the harbour", "A decided notice",
      "Contact the newsroom",
    ] {
      #expect(text.contains(kept))
    }
  }

  @Test("a date is a day of the calendar", arguments: ["--seen", "--forget-before"])
  func dates(option: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", page(0))
    for day in ["2025-02-30", "yesterday", "2025-3-4", ""] {
      #expect(try darnel("learn", "in.jsonl", "-o", "t", option, day, in: folder).status == 2)
    }
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("one page a run teaches what all at once teach")
  func pageByPage() throws {
    let folder = try TemporaryFolder()
    try folder.write("all.jsonl", (0..<12).map { page($0) }.joined(separator: "\n"))
    #expect(try darnel("learn", "all.jsonl", "-q", "-o", "once", in: folder).status == 0)
    for number in 0..<12 {
      try folder.write("one.jsonl", page(number))
      #expect(try darnel("learn", "one.jsonl", "-q", "-o", "often", in: folder).status == 0)
    }
    let once = try folder.text("once/a.example.json")
    #expect(once.contains("Contact the newsroom"))
    #expect(try folder.text("often/a.example.json") == once)
  }

  @Test("names of sites of any length and bytes become files, and two sites two files")
  func longNames() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "صحيفة", count: 60)
    let sites = [long + "ا", long + "ب", "\u{1}1", "\u{11}", String(repeating: "a", count: 300)]
    let rows = sites.enumerated().flatMap { place, site in
      [page(2 * place, site: site), page(2 * place + 1, site: site)]
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "t").path)
    #expect(names.count == sites.count)
    for name in names { #expect(name.utf8.count <= 180 && name.hasSuffix(".json")) }
    #expect(names.contains("%011.json") && names.contains("%11.json"))
    let shown = try darnel("templates", "show", long + "ب", "--templates", "t", in: folder)
    #expect(shown.status == 0)
  }

  @Test("when one file cannot be written, none is changed")
  func together() throws {
    let folder = try TemporaryFolder()
    let rows = ["a.example", "b.example", "c.example"].enumerated().flatMap { place, site in
      [page(2 * place, site: site), page(2 * place + 1, site: site)]
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    try folder.write("t/a.example.json", file(pages: "2"))
    // The last site's name is taken.
    try folder.write("t/c.example.json", file(site: "other", pages: "2"))
    let run = try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder)
    #expect(run.status == 2 && run.talk.contains("t/c.example.json: is a template of other"))
    #expect(try folder.text("t/a.example.json") == file(pages: "2"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "t").path)
        .sorted() == ["a.example.json", "c.example.json"])
  }

  @Test("two files of one site are refused, a file with another name is written again")
  func twoFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", [page(0), page(1)].joined(separator: "\n"))
    try folder.write("t/mine.json", file(pages: "2"))
    #expect(try darnel("learn", "in.jsonl", "-q", "-o", "t", in: folder).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "t").path)
        == ["mine.json"])
    #expect(try folder.text("t/mine.json").contains(#""pages":4"#))
    try folder.write("t/a.example.json", file())
    for command in [
      ["learn", "in.jsonl", "-o", "t"], ["strip", "in.jsonl", "--templates", "t"],
      ["templates", "show", "--templates", "t"],
    ] {
      let run = try Command.darnel(command, in: folder.url)
      #expect(run.status == 2)
      #expect(run.talk.contains("t/a.example.json, t/mine.json: both are templates of a.example"))
    }
  }
}
