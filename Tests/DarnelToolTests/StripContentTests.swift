import DarnelTestSupport
import Foundation
import Testing

/// Which documents are alike by their content.
@Suite("comparing by content")
struct StripContentTests {
  @Test("a heading above figures that differ makes no pair, however little is left of the page")
  func scraps() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 31)
    var random = SeededGenerator(seed: 32)
    let furniture =
      "Contact us | About | Privacy policy | Terms of use\nSign up for our daily newsletter"
    func page(_ id: String, _ site: String, _ body: String) -> String {
      Fixture.row(["id": id, "site": "\(site).example", "text": "\(body)\n\(furniture)"])
    }
    var rows: [String] = []
    for site in ["a", "b", "c"] {
      rows += (0..<8).map { page("\(site)\($0)", site, made.text(50) + ".") }
      let rates = (0..<6).map { _ in
        let numbers = [2...99, 100...400, 400...700, 400...700, 2...400].map {
          Int.random(in: $0, using: &random)
        }
        return "\(numbers[0])-\(numbers[1]) days  5.\(numbers[2]) pct  5.\(numbers[3]) pct  "
          + "\(numbers[4])-\(numbers[4] + 300) days"
      }
      let heading = "The bank set the rates of its short-term notes anew as follows:"
      rows.append(page("rates-\(site)", site, ([heading] + rates).joined(separator: "\n")))
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.status == 0 && run.lines.count == 1, "\(run.output)")
  }

  @Test("tables of one form with other figures are other tables, however much is said around them")
  func tables() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 35)
    var random = SeededGenerator(seed: 36)
    let furniture = "Home News Markets Contact\nFollow us on Facebook and Twitter"
    let said = "\(made.text(25)).\n\(made.text(25))."
    let names = ["USD", "EUR", "GBP", "JPY", "CHF", "AUD", "CAD", "SEK", "NOK", "DKK"]
    func table() -> String {
      names.map { name in
        let rates = [1...9, 1000...9999, 1...9, 1000...9999].map {
          Int.random(in: $0, using: &random)
        }
        return "\(name) \(rates[0]).\(rates[1]) \(rates[2]).\(rates[3])"
      }.joined(separator: "\n")
    }
    func page(_ site: String, _ name: String, _ body: String) -> String {
      Fixture.row([
        "id": "\(name)-\(site)", "site": "\(site).example", "text": "\(furniture)\n\(body)",
      ])
    }
    let same = table()
    var rows: [String] = []
    for site in ["a", "b", "c", "d"] {
      for place in 0..<12 {
        rows.append(page(site, "\(place)", made.text(120) + "."))
      }
      for name in ["first", "second"] { rows.append(page(site, name, "\(said)\n\(table())")) }
    }
    for site in ["a", "b"] { rows.append(page(site, "twin", "\(said)\n\(same)")) }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let stripped = try darnel("strip", "in.jsonl", "-q", in: folder).lines
    #expect(!stripped[0].contains("Facebook"), "nothing is furniture here")
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.status == 0 && run.lines.count == 2, "\(run.output)")
    #expect(run.lines.last?.hasPrefix("twin-a\ttwin-b\t1.0") == true, "\(run.output)")
    let text = try darnel("cluster", "in.jsonl", "--strip", "-q", in: folder).lines.joined()
    #expect(text.contains("same content") && !text.contains("same text"), "\(text)")
  }

  @Test("furniture with numbers in it does not part the copies of an article")
  func numberedFurniture() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 51)
    var random = SeededGenerator(seed: 52)
    var rows: [String] = []
    for number in 0..<12 {
      let article = made.text(45) + "."
      for site in ["a", "b"] {
        let furniture =
          "© 2025 \(site == "a" ? "Grove Gazette" : "Harbour News")\n"
          + "\(Int.random(in: 2...99, using: &random)) comments\n"
          + "\(number % 7 + (site == "a" ? 2 : 9)) min read\n"
          + "Tel \(site == "a" ? "020 7946 0018" : "030 4472 9931")"
        rows.append(
          Fixture.row([
            "id": "\(site)\(number)", "site": "\(site).example", "text": "\(article)\n\(furniture)",
          ]))
      }
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.lines.count == 13, "\(run.output)")
  }

  @Test("a footer joined to a table does not make tables alike")
  func joinedFooter() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 53)
    var random = SeededGenerator(seed: 54)
    let footer = (0..<4).map { _ in made.text(12) + "." }.joined(separator: " ")
    let said = made.text(20) + "."
    var rows: [String] = []
    for site in ["a", "b", "c"] {
      for place in 0..<12 {
        let text = "\(made.text(60)). \(footer)"
        rows.append(
          Fixture.row(["id": "\(site)\(place)", "site": "\(site).example", "text": text]))
      }
      let table = ["USD", "EUR", "GBP", "JPY", "CHF"].map {
        "\($0) \(Int.random(in: 1000...9999, using: &random)) "
          + "\(Int.random(in: 1000...9999, using: &random))"
      }
      let text = table.joined(separator: "\n") + "\n\(said) \(footer)"
      rows.append(Fixture.row(["id": "rates-\(site)", "site": "\(site).example", "text": text]))
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.status == 0 && run.lines.count == 1, "\(run.output)")
  }

  @Test("notices alike but for their days make no pair, though a site repeats the form of the days")
  func forms() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 33)
    let furniture = "Sign up for our daily newsletter"
    let headings = [
      "Harbour company says its quarterly dividend stays the same",
      "Brewery keeps quarterly dividend after a year without change",
      "Railway to pay the same dividend to all its holders again",
      "Bank declared the usual dividend for holders of its shares",
    ]
    let months = ["January", "February", "March", "April", "May", "June"]
    func row(_ id: String, _ lines: [String]) -> String {
      let text = (lines + [furniture]).joined(separator: "\n")
      return Fixture.row(["id": id, "site": "wire.example", "text": text])
    }
    let notices = (0..<32).map { day in
      row(
        "notice-\(day)",
        [
          headings[day % 4], "Payable \(months[day % 6]) \(1 + day % 28)",
          "On record \(months[day / 6]) \(1 + day * 7 % 28)",
        ])
    }
    let stories = (0..<500).map { row("story-\($0)", [made.text(30) + "."]) }
    try folder.write("in.jsonl", (notices + stories).joined(separator: "\n"))
    let kept = try darnel("strip", "in.jsonl", "-q", in: folder).lines
    #expect(kept[0].contains(headings[0]) && !kept[0].contains("Payable"), "\(kept[0])")
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.status == 0 && run.lines.count == 1, "\(run.output)")
  }

  @Test("a long footer with a number and a month among its words makes no copies of short posts")
  func footersOfWords() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 34)
    let risk = made.text(60)
    let footer = "\(risk) You may lose 74 per cent of it within 15 minutes. \(made.text(60))"
    var rows: [String] = []
    for place in 0..<40 {
      for (id, words) in [("post-\(place)", 14), ("story-\(place)", 120)] {
        let text = "\(made.text(words)).\n\(footer)"
        rows.append(Fixture.row(["id": id, "site": "desk.example", "text": text]))
      }
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let whole = try darnel("pairs", "in.jsonl", "--no-strip", "-q", in: folder)
    #expect(whole.lines.count > 100, "the footer makes nothing alike")
    let run = try darnel("pairs", "in.jsonl", "--strip", "-q", in: folder)
    #expect(run.status == 0 && run.lines.count == 1, "\(run.lines.count)")
  }
}
