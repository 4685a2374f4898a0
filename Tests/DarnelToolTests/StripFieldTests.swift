import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel strip: which field is read, and which is written")
struct StripFieldTests {
  /// A page with its text before and after stripping.
  private struct Page {
    var id: String
    var site: String
    var text: String
    var stripped = ""
  }

  /// The pages of the wire, stripped as JSON lines.
  private func pages() throws -> [Page] {
    var pages = try Fixture.objects(Fixture.lines(Fixture.wire)).map { object in
      Page(
        id: object["id"] as? String ?? "", site: object["site"] as? String ?? "",
        text: object["text"] as? String ?? "")
    }
    let rows = pages.map { Fixture.row(["id": $0.id, "site": $0.site, "text": $0.text]) }
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("strip", "in.jsonl", "-q", in: folder)
    let objects = try Fixture.objects(run.lines)
    try #require(run.status == 0 && objects.count == pages.count)
    for place in pages.indices { pages[place].stripped = objects[place]["text"] as? String ?? "" }
    let changed = pages.count { $0.text != $0.stripped }
    #expect(changed > 20)
    return pages
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  @Test("in a table a quote inside a field is a letter, and one at its start is none")
  func bareQuotes() throws {
    let notes = [
      "5\" pipe", "plain", "\"quoted, with \"\"quotes\"\"\"", "a \"b\" c\"", "\"open\" ,still\"",
      "",
    ]
    let pages = try pages()
    func table(_ text: (Page) -> String) -> String {
      let rows = pages.enumerated().map { place, page in
        "\(page.id),\(page.site),\(notes[place % notes.count]),\(quoted(text(page))),3\" nail"
      }
      return (["id,site,note,text,tail"] + rows).joined(separator: "\n") + "\n"
    }
    let folder = try TemporaryFolder()
    try folder.write("in.csv", table { $0.text })
    let run = try darnel("strip", "in.csv", "-q", in: folder)
    #expect(run.status == 0)
    #expect(run.output == Array(table { $0.stripped }.utf8))
  }

  @Test("of two columns of one name the last is read and written")
  func columnTwice() throws {
    let pages = try pages()
    func table(_ text: (Page) -> String) -> String {
      let rows = pages.map { "\($0.id),\($0.site),stale,\(quoted(text($0)))" }
      return (["id,site,text,text"] + rows).joined(separator: "\n") + "\n"
    }
    let folder = try TemporaryFolder()
    try folder.write("in.csv", table { $0.text })
    let run = try darnel("strip", "in.csv", "-q", in: folder)
    #expect(run.status == 0)
    #expect(run.output == Array(table { $0.stripped }.utf8))
  }

  @Test("of two keys of one name the last is read and written, in objects too")
  func keyTwice() throws {
    let pages = try pages()
    let shapes = [
      (field: "text", before: "\"text\":\"stale\",", key: "text", after: "}"),
      (
        field: "meta.text", before: "\"meta\":{\"text\":\"stale\"},\"meta\":{\"text\":\"old\",",
        key: "text", after: "}}"
      ),
      (field: "a.b.c", before: "\"a\":{\"b.c\":\"stale\",\"b\":{", key: "c", after: "}}}"),
    ]
    for shape in shapes {
      let heads = pages.map { "{\"id\":\"\($0.id)\",\"site\":\"\($0.site)\"," + shape.before }
      let rows = zip(heads, pages).map { head, page in
        head + String(Fixture.row([shape.key: page.text]).dropFirst().dropLast()) + shape.after
      }
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", rows.joined(separator: "\n"))
      let run = try darnel("strip", "in.jsonl", "-q", "--text-field", shape.field, in: folder)
      let lines = run.lines
      try #require(run.status == 0 && lines.count == pages.count)
      for (place, line) in lines.enumerated() {
        try #require(line.hasPrefix(heads[place]) && line.hasSuffix(shape.after))
        let member = line.dropFirst(heads[place].count).dropLast(shape.after.count)
        let object = try Fixture.objects(["{\(member)}"])[0]
        #expect(object[shape.key] as? String == pages[place].stripped)
      }
    }
  }

  @Test("a directory without documents is refused, and so are signatures")
  func nothingToRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("d/.hidden", "x")
    let empty = try darnel("strip", "d", "-o", "out", in: folder)
    #expect(empty.status == 2)
    #expect(empty.talk.contains("no documents in d"))
    try folder.write("p.jsonl", Fixture.rows(texts: ["one two three"]))
    let signatures = try darnel("strip", "--from", "p.jsonl", "-o", "out", in: folder)
    #expect(signatures.status == 2)
    #expect(signatures.talk.contains("Unknown option '--from'"))
    #expect(try !folder.names().contains("out"))
  }

  @Test(
    "a page's own headline stays though others list it, by title or address, in rows and tables")
  func ownHeadline() throws {
    let headlines = "abcdefgh".map { "Ferry \($0)-line stops at the pier again" }
    let texts = headlines.enumerated().map { number, headline in
      let story = (0..<5).map {
        "Sailor \(number * 17 + $0) told the board of port \(number * 5 + $0) that fog had come in early."
      }
      return
        (["Home"] + (number == 7 ? [] : headlines[..<3]) + ["News"] + (number < 3 ? [] : [headline])
        + story)
        .joined(separator: "\n")
    }
    let listed = "Ferry a-line stops at the pier again"
    let folder = try TemporaryFolder()
    let held = { (fields: [String: String], options: [String]) in
      let rows = texts.enumerated().map { number, text in
        Fixture.row(
          ["id": "\(number)", "site": "s", "text": text].merging(number == 0 ? fields : [:]) { $1 })
      }
      try folder.write("in.jsonl", rows.joined(separator: "\n"))
      let run = try Command.darnel(["strip", "in.jsonl", "-q"] + options, in: folder.url)
      #expect(run.status == 0, "\(run.talk)")
      let text = try Fixture.objects(run.lines)[0]["text"] as? String ?? ""
      return text.split(separator: "\n").count { $0 == listed }
    }
    #expect(try held([:], []) == 0)
    #expect(try held(["title": listed], []) == 1)
    #expect(try held(["title": "8"], []) == 0)
    #expect(try held(["name": listed], []) == 0)
    #expect(try held(["name": listed], ["--title-field", "name"]) == 1)
    #expect(try held(["url": "https://s.example/ferry-a-line-stops-pier-again"], []) == 1)
    let table =
      ["id,site,title,text"]
      + texts.enumerated().map { number, text in
        "\(number),s,\(number == 0 ? listed : ""),\(quoted(text))"
      }
    try folder.write("in.csv", table.joined(separator: "\n"))
    let run = try darnel("strip", "in.csv", "-q", "--explain", in: folder)
    let shown = run.lines.filter { $0.contains(listed) && !$0.hasPrefix("-") }
    #expect(shown.count == 1 && shown.first?.contains("headline") == true, "\(shown)")
  }

  @Test("ends of lines that go alone are shown, with on how many pages they stood")
  func ends() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 41)
    let rows = (0..<8).map { place in
      let text = "Tidewater Gazette: \(made.text(30)). \(made.text(30)). // end //"
      return Fixture.row(["id": "\(place)", "site": "a.example", "text": text])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let lines = try darnel("strip", "in.jsonl", "-q", "--explain", in: folder).lines
    #expect(lines.count { $0.hasPrefix("- head on 8 of 8") && $0.hasSuffix("Gazette:") } == 8)
    #expect(lines.count { $0.hasPrefix("- tail on 8 of 8") && $0.hasSuffix("// end //") } == 8)
    #expect(lines.count { $0.hasPrefix("  ") && !$0.contains("Gazette:") } == 8)
  }

  @Test("the credits field has of a credit line what stays in the text")
  func creditsWithoutEnds() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 42)
    let rows = (0..<6).map { place in
      let lines = [made.text(9), "By \(made.text(6).capitalized) | The Daily Gazette"]
      let text = (lines + (0..<3).map { _ in made.text(13) + "." }).joined(separator: "\n")
      return Fixture.row(["id": "\(place)", "site": "a.example", "text": text])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("strip", "in.jsonl", "-q", "--credits-field", "credits", in: folder)
    for object in try Fixture.objects(run.lines) {
      let credits = try #require(object["credits"] as? [String])
      let text = object["text"] as? String ?? ""
      #expect(credits.count == 1 && credits[0].hasPrefix("By ") && !credits[0].contains("Gazette"))
      #expect(text.split(separator: "\n").contains { $0 == credits[0] })
    }
  }

  @Test("a text file has no title, whatever row was read before it")
  func titlesOfRowsAlone() throws {
    let folder = try TemporaryFolder()
    let listed = "Ferry of the northern line stops at the pier"
    let text = { (number: Int) in
      let story = (0..<6).map {
        "Sailor \(number * 17 + $0) told the board of port \(number * 5 + $0) of fog."
      }
      return ((number % 2 == 0 ? [] : ["Home", listed, "News"]) + story).joined(separator: "\n")
    }
    for number in 0..<12 {
      let row = Fixture.row(["id": "r\(number)", "title": listed, "text": text(number)])
      try folder.write("in/\(number + 10)a.jsonl", row)
      try folder.write("in/\(number + 10)b.txt", text(number + 20))
    }
    let shown = try [1, 2].map { jobs in
      try darnel("strip", "in", "-q", "--explain", "--jobs", "\(jobs)", in: folder)
    }
    #expect(shown[0].status == 0 && shown[0].output == shown[1].output)
    #expect(shown[0].lines.count { $0.contains("headline") } == 6)
    let pairs = try darnel("pairs", "in", "--strip", "-q", in: folder)
    #expect(pairs.status < 2, "\(pairs.talk)")
  }

  @Test("what is compared keeps the headline that is named, by option or by darnel.toml")
  func comparedHeadline() throws {
    let folder = try TemporaryFolder()
    let listed = "Ferry of the northern line stops at the pier"
    let rows = (0..<12).map { number in
      let story = (0..<3).map {
        "Sailor \(number * 17 + $0) told the board of port \(number * 5 + $0) of fog."
      }
      let text = (["Home", "News"] + (number % 3 == 0 ? [] : [listed]) + story).joined(
        separator: "\n")
      return Fixture.row([
        "id": "\(number)", "site": "s", "name": number == 1 ? listed : "", "text": text,
      ])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let asked = ["--strip", "--json", "-q", "--max-boilerplate", "0"]
    let without = try Command.darnel(["check", "in.jsonl"] + asked, in: folder.url)
    let named = try Command.darnel(
      ["check", "in.jsonl", "--title-field", "name"] + asked, in: folder.url)
    try folder.write("darnel.toml", "[read]\ntitle-field = \"name\"\n")
    let written = try Command.darnel(["check", "in.jsonl"] + asked, in: folder.url)
    #expect(without.output != named.output)
    #expect(named.output == written.output)
  }

  @Test("fields that are read are not written over, and outputs do not share a place")
  func refusals() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", Fixture.rows(texts: ["one two three"]))
    let cases: [(options: [String], words: String)] = [
      (["--field", ""], "--field must not be empty"),
      (["--credits-field", ""], "--credits-field must not be empty"),
      (["--field", "x", "--credits-field", "x"], "would overwrite the field of --"),
      (["--field", "x", "--credits-field", "x.y"], "would overwrite the field of --credits-field"),
      (["--credits-field", "text"], "would overwrite the field of --text-field"),
      (["--credits-field", "id"], "would overwrite the field of --id-field"),
      (["--credits-field", "site"], "would overwrite the field of --site-field"),
      (["--credits-field", "url"], "would overwrite the field of --url-field"),
      (["--field", "title"], "would overwrite the field of --title-field"),
      (["--field", "id"], "would overwrite the field of --id-field"),
      (["--field", "host", "--site-field", "host"], "would overwrite the field of --site-field"),
      (["--field", "meta", "--url-field", "meta.url"], "would overwrite the field of --url-field"),
      (["--field", "a", "--text-field", "a.text"], "would overwrite the field of --text-field"),
      (["--field", "a.b", "--text-field", "a.b.c"], "would overwrite the field of --text-field"),
      (["-o", "./x", "--verdicts", "x"], "must be different files"),
      (["-o", "x", "--verdicts", "d/../x"], "must be different files"),
      (["--verdicts", "-"], "both cannot go there"),
    ]
    for (options, words) in cases {
      let run = try Command.darnel(["strip", "p.jsonl"] + options, in: folder.url)
      #expect(run.status == 2 && run.output.isEmpty, "\(options)")
      #expect(run.talk.contains(words), "\(options): \(run.talk)")
    }
    let allowed = ["--field", "text", "--credits-field", "texts"]
    #expect(try Command.darnel(["strip", "p.jsonl"] + allowed, in: folder.url).status == 0)
    try folder.write("inner.jsonl", #"{"id":"i","a":{"text":"one two three"}}"#)
    for field in ["a.text", "a.t", "a.text.whole", "ab"] {
      let run = try darnel(
        "strip", "inner.jsonl", "--text-field", "a.text", "--field", field, in: folder)
      #expect(run.status == 0 && run.text.contains(#""a":{"text":"one two three"}"#), "\(run.talk)")
    }
    #expect(try folder.names() == ["inner.jsonl", "p.jsonl"])
  }

  @Test("what sites say cannot steer a terminal")
  func controls() throws {
    let folder = try TemporaryFolder()
    let site = "evil\u{1B}[31m\u{9B}5m\u{7F}"
    let shown = "evil\\u{1b}[31m\\u{9b}5m\\u{7f}"
    let pages = try pages().filter { $0.site == "harbourpost.example" }.map { page in
      [
        "site": site,
        "text": page.text + "\nFollow us \u{1B}[2J on\u{9B}5m every\u{7F} © é\u{A0}كل",
      ]
    }
    try #require(pages.count > 4)
    try folder.write("many.jsonl", pages.map(Fixture.row).joined(separator: "\n"))
    try folder.write("one.jsonl", Fixture.row(pages[0]))
    let unknown = try darnel("strip", "one.jsonl", "-o", "out", in: folder)
    #expect(unknown.talk.contains(shown) && isHarmless(unknown.talk))
    #expect(try darnel("learn", "many.jsonl", "-q", "-o", "t", in: folder).status == 0)
    let list = try darnel("templates", "show", "--templates", "t", in: folder)
    #expect(list.text.contains(shown) && isHarmless(list.text))
    let show = try darnel("templates", "show", site, "--templates", "t", in: folder)
    #expect(show.status == 0 && show.text.contains(shown) && isHarmless(show.text))
    #expect(show.text.contains("Follow us \\u{1b}[2J on\\u{9b}5m every\\u{7f} © é\u{A0}كل"))
    let nobody = try darnel("templates", "show", "no\u{1B}body", "--templates", "t", in: folder)
    #expect(nobody.status == 1 && nobody.talk.contains("no\\u{1b}body"))
    let explained = try darnel("strip", "many.jsonl", "-q", "--explain", in: folder)
    // Letters have bytes of control characters too.
    #expect(explained.text.contains("\\u{9b}5m every  © é\u{A0}كل"))
    #expect(isHarmless(explained.text))
  }

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0..<0x20, 0x7F..<0xA0: false
      default: true
      }
    }
  }
}
