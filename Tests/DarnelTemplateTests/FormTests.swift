import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Lines that repeat a form and say something else in it.
@Suite("Forms")
struct FormTests {
  @Test(
    "an article that begins like all others of its site stays, with or without a full stop",
    arguments: [6, 20, 35, 80], ["", "."])
  func sameBeginning(words: Int, end: String) {
    var made = MadeTexts(seed: UInt64(words))
    let pages = (0..<60).map { _ in
      [made.text(7), "Harbour News evening edition \(made.text(words))\(end)", "View original"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines.contains(page[1])) }
  }

  @Test("a long line is no slot line, however much else the page says")
  func longLines() {
    var made = MadeTexts(seed: 5)
    let pages = (0..<60).map { _ in
      (0..<4).map { _ in made.text(20) + "." }
        + ["Harbour News evening edition \(made.text(40))", "View original"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.dropLast())) }
  }

  @Test("a headline that begins like others stays, when it is the first line")
  func headlines() {
    var made = MadeTexts(seed: 12)
    let pages = (0..<60).map { _ in
      ["Harbour ropes model \(made.text(2))", "\(made.text(25)).", "Add to basket", "In stock"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.prefix(2))) }
  }

  @Test(
    "so it does below what all pages have, dates and bylines",
    arguments: ["", "May 4, 2025", "By Anna Larsen"])
  func headlinesBelow(credit: String) {
    var made = MadeTexts(seed: 13)
    let pages = (0..<60).map { _ in
      ["Skip to content", credit, "Harbour ropes model \(made.text(2))", "\(made.text(25))."]
        + ["Add to basket", "In stock"]
    }
    for (page, lines) in zip(pages, kept(pages)) {
      #expect(lines.filter { $0 != credit } == Array(page[2...3]))
    }
  }

  @Test("sentences that begin or end alike stay, wherever they stand, beside an article too")
  func sentences() {
    var made = MadeTexts(seed: 15)
    let pages = (0..<60).map { _ in
      [made.text(9), "The payment date is \(made.text(4))."]
        + (0..<4).map { _ in made.text(20) + "." }
        + ["Grain House Brothers co-managed \(made.text(5)).", "\(made.text(6)) rose on the day."]
        + ["View original"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.dropLast())) }
  }

  @Test(
    "a line that bars divide is no sentence, though an abbreviation ends it; one bar divides none")
  func dividedLines() {
    var made = MadeTexts(seed: 16)
    let (places, end) = (["Dubai", "Oslo", "Quito"], "guilty on all counts.")
    let pages = (0..<30).map { place in
      (0..<4).map { _ in made.text(20) + "." }
        + ["Verdict in \(places[place % 3]) | The jury found \(made.text(7)) \(end)"]
        + ["// Gazette of Grove // \(made.text(3)) // \(place % 28 + 1) March, \(made.text(2)) yr."]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.dropLast())) }
  }

  @Test("a slot line beside an article goes")
  func besideArticles() {
    var made = MadeTexts(seed: 6)
    let pages = (0..<60).map { _ in
      (0..<4).map { _ in made.text(20) + "." }
        + ["Read more in the Harbour News: \(made.text(6))", "View original"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.dropLast(2))) }
  }

  @Test("the rows of a table stay where they are most of the page")
  func tables() {
    var made = MadeTexts(seed: 7)
    var random = SeededGenerator(seed: 8)
    let names = ["Tin", "Zinc", "Lead", "Copper", "Nickel", "Silver", "Barley", "Wheat"]
    let menu = ["Home News Markets Contact", "Follow us on every device"]
    let pages = (0..<60).map { place in
      guard place % 6 == 0 else { return menu + (0..<5).map { _ in made.text(20) + "." } }
      let rows = names.map { name in
        "\(name) \(Int.random(in: 10...99, using: &random)) pounds, was "
          + "\(Int.random(in: 100...999, using: &random))"
      }
      return menu + [made.text(8) + "."] + rows
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page.dropFirst(2))) }
  }

  @Test("of a line with furniture at both ends and nothing between, all stays")
  func nothingBetween() {
    var made = MadeTexts(seed: 10)
    let (head, tail) = ("Harbour News: ", " // Terms apply to all of our pages. Follow us here.")
    var pages = (0..<20).map { _ in ["\(head)\(made.text(20)).\(tail)"] }
    pages += (0..<3).map { _ in [made.text(9), "\(head)(\(tail)"] }
    for (page, lines) in zip(pages, kept(pages)).suffix(3) {
      #expect(lines.first == page[0])
      #expect(lines.allSatisfy { $0.contains { $0.isLetter } }, "\(lines)")
    }
    for lines in kept(pages).prefix(20) { #expect(lines.joined().count { $0 == " " } > 15) }
  }

  @Test("who speaks stays, in the first line as in all others")
  func talks() {
    var made = MadeTexts(seed: 11)
    let pages = (0..<40).map { _ in
      (0..<8).map { "\($0 % 2 == 0 ? "Question" : "Answer"): \(made.text(12))." }
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == page) }
  }

  @Test("counts beside tags go, however many")
  func tags() {
    var made = MadeTexts(seed: 9)
    let tags = (0..<12).map { "\(made.text(1)) (\($0 * 7 + 3))" }
    let pages = (0..<40).map { _ in [made.text(14) + "."] + tags }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == [page[0]]) }
  }

  @Test(
    "what is said below an article in one form stays",
    arguments: ["Our verdict on it", "Cast and crew"])
  func valuesBelow(form: String) {
    var made = MadeTexts(seed: 35)
    let pages = (0..<40).map { _ in
      (0..<4).map { _ in made.text(20) + "." } + [
        "\(form): \(made.text(4))", "Share this", "Related articles",
      ]
        + [made.text(5), made.text(6), "Contact us", "All rights reserved"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines.contains(page[4])) }
  }

  @Test("values under labels that not all pages have stay as last lines")
  func valuesAtEnds() {
    var made = MadeTexts(seed: 37)
    let pages = (0..<30).map { number in
      (0..<4).map { _ in made.text(20) + "." }
        + [
          ["Rating: two stars", "Rating: one star", "Rating: no star"][number % 3] + " "
            + made.text(2)
        ]
    }
    #expect(kept(pages) == pages)
  }

  @Test(
    "lines that name the page behind the same words go, above any footer", arguments: [0, 2, 5])
  func selfLinks(footer: Int) {
    var made = MadeTexts(seed: 38)
    let below = ["اتصل بنا", "من نحن", "شروط الخدمة", "سياسة الخصوصية", "أعلن معنا"][..<footer]
    let pages = (0..<30).map { _ in
      let headline = made.text(7)
      return [headline] + (0..<4).map { _ in made.text(20) + "." }
        + ["رابط الخبر بصحيفة الواحة: " + headline] + below
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page[..<5])) }
  }

  @Test("decks that begin alike and end without a full stop stay")
  func decks() {
    var made = MadeTexts(seed: 39)
    let pages = (0..<12).map { number in
      [made.text(7), (number % 2 == 0 ? "नई दिल्ली में " : "") + made.text(14)]
        + (0..<4).map { _ in made.text(20) + "." }
    }
    #expect(kept(pages) == pages)
  }

  @Test("counts go from pages of a headline too where others have text; a rule wins over all")
  func countsWithoutText() {
    var made = MadeTexts(seed: 36)
    let counts = ["Comments 12", "Share 40", "Views 310", "Like 7", "Follow us"]
    let pages = (0..<60).map { number in
      [made.text(6)] + (number % 3 == 0 ? [] : (0..<5).map { _ in made.text(24) + "." }) + counts
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == page.dropLast(counts.count)) }
    let products = (1...12).map {
      "\(made.text(3))\nPrice: £\($0 * 7)\nWeight: \($0 * 31) g\nWidth: \($0) cm"
    }
    var template = template(of: products.map { Array($0.utf8) })
    for line in template.allLines { template.rules[line.key] = .strip }
    #expect(template.stripping(products[0]).split(separator: "\n").count == 1)
  }

  @Test("a page of prices and measures is not left as its first line")
  func products() {
    var made = MadeTexts(seed: 33)
    let pages = (1...12).map { number in
      [
        made.text(3), "Price: £\(number * 7)", "Weight: \(number * 31) g",
        "Width: \(number + 40) cm",
      ]
    }
    #expect(kept(pages) == pages)
  }
}
