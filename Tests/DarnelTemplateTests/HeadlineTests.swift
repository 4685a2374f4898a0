import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Thirty pages of a made paper: thirteen list five headlines, and the pages of those say them nowhere
/// else.
private struct Paper {
  static let headlines = [
    "Harbour board votes to close the old ferry pier",
    "Beekeepers count their losses after a wet May",
    "Night trains return to the northern coast line", "Museum finds a lost map in its own cellar",
    "School kitchens switch to bread from the valley", "Lighthouse keeper sells his barometers",
    "Council doubts the bridge will stand the winter", "Orchard owners fear the early frost again",
    "Choir of fishermen tours the inland towns", "Surveyors measure the glacier with kites",
    "Printers of Quay Street keep their last press", "Storm warning lifted for the outer islands",
  ]

  static func lines(_ number: Int) -> [String] {
    let story = (0..<6).map { line in
      "In district \(number * 31 + line) the people heard of case \(number * 7 + line) on the quay, "
        + "and witness \(line * number + 3) said that it would take them the whole of the week."
    }
    let list = number < 5 || number % 3 == 0 ? headlines[..<5] : []
    let own = number < 5 ? [] : ["\(headlines[number % 12]), part \(number / 12 + 1)"]
    return ["Home", "News"] + list + ["Sport", "Weather"] + own + story
      + ["About us", "Contact", "All rights reserved."]
  }

  static func text(_ number: Int) -> [UInt8] { Array(lines(number).joined(separator: "\n").utf8) }

  let template = SiteTemplate(
    learning: (0..<30).map { lines($0).joined(separator: "\n") })

  func keeps(_ number: Int, _ name: PageName, _ mode: StripMode = .safe) -> [Bool] {
    var stripper = Stripper(mode: mode)
    stripper.judge(Self.text(number), by: template, isLearned: true, named: name)
    return stripper.verdicts.map(\.isKept)
  }
}

private func name(title: String = "", address: String = "") -> PageName {
  PageName(title: Array(title.utf8), address: Array(address.utf8))
}

@Suite("what a page is called")
struct HeadlineTests {
  private let paper = Paper()
  private let address = "https://paper.example/2025/03/harbour-board-close-old-ferry-pier-4711.html"

  @Test(
    "one line that says it stays, though the site lists it",
    arguments: StripMode.allCases)
  func ownHeadlineStays(_ mode: StripMode) throws {
    let listed = Paper.headlines[0]
    let without = paper.keeps(0, PageName(), mode)
    try #require(!without[2], "the list is furniture")
    for name in [name(title: listed), name(title: listed + " | Paper"), name(address: address)] {
      let kept = paper.keeps(0, name, mode)
      #expect(kept[2] && kept.indices.allSatisfy { $0 == 2 || kept[$0] == without[$0] })
    }
  }

  @Test(
    "a line that others begin like stays when it is the name word for word, not when it is in it")
  func nameOfAForm() {
    var made = MadeTexts(seed: 14)
    let pages = (0..<60).map { _ in
      ["\(made.text(9))", "Harbour ropes model \(made.text(2))", "\(made.text(25)).", "In stock"]
    }
    let texts = pages.map { $0.joined(separator: "\n") }
    let template = SiteTemplate(learning: texts)
    var stripper = Stripper()
    for (text, lines) in zip(texts, pages) {
      for (title, isKept) in [("", false), (lines[1], true), ("\(lines[1]) in our shop", false)] {
        stripper.judge(Array(text.utf8), by: template, isLearned: true, named: name(title: title))
        #expect(stripper.verdicts[1].isKept == isKept)
      }
    }
  }

  @Test("a page that still says what it is called keeps nothing more")
  func saidAlready() {
    let headline = "Museum finds a lost map in its own cellar, part 2"
    let own = Paper.lines(15).firstIndex(of: headline)
    #expect(own.map { paper.keeps(15, PageName())[$0] } == true)
    #expect(paper.keeps(15, name(title: headline)) == paper.keeps(15, PageName()))
  }

  @Test("the headlines of other pages go, and so does what is less like the name")
  func otherHeadlinesGo() {
    #expect(paper.keeps(9, name(title: "Harbour news of the day")) == paper.keeps(9, PageName()))
    let series = ["north", "south", "east"].map { "Ferry of the \($0)ern line stops at the pier" }
    let texts = (0..<12).map { number in
      (["Home"] + (number == 7 ? [] : series) + Paper.lines(number + 6).dropFirst(2)).joined(
        separator: "\n")
    }
    let template = SiteTemplate(learning: texts)
    for (place, headline) in series.enumerated() {
      var stripper = Stripper()
      let title = name(title: headline)
      stripper.judge(Array(texts[3].utf8), by: template, isLearned: true, named: title)
      #expect(stripper.verdicts[1...3].map(\.isKept) == (0..<3).map { $0 == place })
    }
  }

  @Test("a title that every page has is no headline")
  func titleOfTheSite() {
    let texts = (0..<30).map { number in
      "The Tidewater Daily Gazette\n" + Paper.lines(number).joined(separator: "\n")
    }
    let template = SiteTemplate(learning: texts)
    var stripper = Stripper()
    stripper.judge(
      Array(texts[8].utf8), by: template, isLearned: true,
      named: name(title: "The Tidewater Daily Gazette"))
    #expect(!stripper.verdicts[0].isKept)
  }

  @Test("on a small site a line on every page is no headline", arguments: [4, 8, 12])
  func smallSites(_ pages: Int) {
    let bar = "The Tidewater Daily Gazette"
    let judged = { (isOnAll: Bool) in
      let texts = (0..<pages).map { number in
        (number == 0 && !isOnAll ? "" : bar + "\n")
          + Paper.lines(number + 7).joined(separator: "\n")
      }
      var stripper = Stripper()
      stripper.judge(
        Array(texts[1].utf8), by: SiteTemplate(learning: texts), isLearned: true,
        named: name(title: bar))
      return stripper.verdicts[0]
    }
    #expect(!judged(true).isKept)
    #expect(judged(false).reason == .headline)
  }

  @Test("a page that would be left with its headline alone stays whole")
  func headlineAlone() {
    let lines = ["Home", "News"] + Paper.headlines[..<5] + ["Sport", "Weather", "About us"]
    let text = Array(lines.joined(separator: "\n").utf8)
    for title in ["", Paper.headlines[2]] {
      var stripper = Stripper()
      stripper.judge(text, by: paper.template, isLearned: false, named: name(title: title))
      #expect(stripper.isLastResort && stripper.content(of: text) == text)
    }
  }

  @Test("what is cut off is no headline, and a longer line that stays says what it says")
  func teasers() {
    let teaser = "Harbour board votes to close the old…"
    let address = "https://paper.example/harbour-board-votes-to-close-old"
    let texts = (0..<12).map { number in
      (["Home", teaser, "Council doubts the bridge"] + Paper.lines(number + 6).dropFirst(2))
        .joined(separator: "\n")
    }
    let template = SiteTemplate(learning: texts)
    var stripper = Stripper()
    for own in ["", "Harbour board votes to close what is left of the old ferry pier at once"] {
      for (line, address) in [(1, address), (2, "https://a.example/council-doubts-the-bridge")] {
        let own = line == 1 ? own : "Council doubts the bridge will stand"
        let text = Array((texts[3] + "\n" + own).utf8)
        stripper.judge(text, by: template, isLearned: false, named: name(address: address))
        #expect(!stripper.verdicts[line].isKept)
      }
    }
  }

  @Test("three words say enough, three letters of a script without spaces do not")
  func letters() {
    let judged = { (bar: String, title: String) in
      let texts = (0..<24).map { number in
        (number % 2 == 0 ? bar + "\n" : "") + Paper.lines(number).joined(separator: "\n")
      }
      var stripper = Stripper()
      stripper.judge(
        Array(texts[6].utf8), by: SiteTemplate(learning: texts), isLearned: true,
        named: name(title: title))
      return stripper.verdicts[0].isKept
    }
    #expect(judged("World news today", "World news today"))
    #expect(!judged("World news", "World news"))
    #expect(!judged("体育新闻首页", "体育新闻"))
    #expect(judged("体育新闻首页更新", "体育新闻首页更新"))
  }

  @Test("a title as long as a text is none, and costs no more than its bytes")
  func longTitles() {
    let words = (0..<60_000).map { "w\($0)" }.joined(separator: " ")
    var search = HeadlineSearch()
    var page = PageContext()
    page.read(Array(words.utf8))
    search.begin(name(title: words))
    #expect(
      search.likeness(of: page.lines.facts[0], page.range(ofLine: 0), in: Array(words.utf8)) == nil)
    let sixty = Array((0..<60).map { "w\($0)" }.joined(separator: " ").utf8)
    page.read(sixty)
    search.begin(PageName(title: sixty))
    #expect(search.likeness(of: page.lines.facts[0], page.range(ofLine: 0), in: sixty) == 100)
    search.begin(PageName(title: sixty + Array(" more".utf8)))
    #expect(search.likeness(of: page.lines.facts[0], page.range(ofLine: 0), in: sixty) == nil)
  }

  @Test("four fifths of the shorter one, up to twice as long, measured by the longer one")
  func likeness() {
    let cases: [(title: String, line: String, likeness: Int?)] = [
      ("one two three four five", "one two three four five", 100),
      ("one two three four five", "five ONE two four", 80),
      ("one two three four five", "one two three four six", 80),
      ("one two three four five", "one two three six seven", nil),
      ("one two three four five", "one two three four five six seven eight nine ten", 50),
      ("one two three four five", "one two three four five six seven eight nine ten eleven", nil),
      ("one two three four five six", "one two three", 50),
      ("one two three four five six seven", "one two three", nil),
      ("one two three", "one two three...", nil), ("one two", "one two", nil),
    ]
    for (title, line, likeness) in cases {
      var search = HeadlineSearch()
      var page = PageContext()
      page.read(Array(line.utf8))
      search.begin(name(title: title))
      let found = search.likeness(
        of: page.lines.facts[0], page.range(ofLine: 0), in: Array(line.utf8))
      #expect(found == likeness, "\(line)")
    }
  }

  @Test("a person's rule goes before it")
  func rules() throws {
    var template = paper.template
    var page = PageContext()
    page.read(Paper.text(0))
    template.rules[page.key(ofLine: 2)] = .strip
    var stripper = Stripper()
    stripper.judge(
      Paper.text(0), by: template, isLearned: true, named: name(title: Paper.headlines[0]))
    #expect(!stripper.verdicts[2].isKept && stripper.verdicts[2].reason == .rule)
  }

  @Test("the words of an address are those of its last part that has three")
  func slugs() {
    let cases = [
      ("https://a.example/x/one-two-three", "one two three"),
      ("https://a.example/one-two-three/12345", "one two three"),
      ("https://a.example/one-two-three/four_five+six.html?a=b-c-d#e-f-g", "four five six"),
      ("http://a.example/12-one-2-two-three-99.aspx", "one two three"),
      (
        "https://a.example/%D8%A3%D8%B3%D8%B9%D8%A7%D8%B1-%D8%A7%D9%84-%D9%86%D9%81%D8%B7",
        "أسعار ال نفط"
      ),
      ("https://a.example/أسعار-النفط-اليوم/", "أسعار النفط اليوم"),
      ("a.example/one-two-three", "one two three"), ("/one-two-three", "one two three"),
      ("//a.example/one-two-three", "one two three"),
      ("//one-two-three.example/4711", ""), ("a.example/live/10:30-one-two-three", "one two three"),
      ("/%+a-one%0Atwo-three", "a one two three"),
      ("https://one-two-three.example/", ""), ("https://one-two-three.example", ""),
      ("one-two-three.example", ""), ("https://a.example/one-two", ""),
      ("https://a.example/2025-03-04-17", ""), ("", ""), ("https:", ""), (":", ""), ("%", ""),
      ("/%-%2-%zz-one-two-three", "zz one two three"),
    ]
    for (address, slug) in cases {
      let words = name(address: address).slugs.words
      #expect(String(decoding: words, as: UTF8.self) == slug, "\(address)")
    }
    let numbered = name(address: "https://a.example/12/minutes-of-10-march-2021.html").slugs
      .numbered
    #expect(String(decoding: numbered, as: UTF8.self) == "minutes of 10 march 2021")
  }

  @Test("addresses of any bytes are read")
  func anyAddress() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("%-/:?#.aé٣1 \u{0}".utf8) + [0xFF, 0xC3, 0x80]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? 0
      }
      let slugs = PageName(address: bytes).slugs
      for slug in [slugs.words, slugs.numbered] {
        #expect(Array(String(decoding: slug, as: UTF8.self).utf8) == slug, "\(bytes)")
      }
    }
  }

  @Test("a headline stays that all pages list below their text")
  func listedOnAll() {
    var made = MadeTexts(seed: 31)
    let headlines = (0..<30).map { _ in made.text(7) }
    let pages = headlines.map { headline in
      [headline] + (0..<6).map { _ in made.text(24) + "." } + ["Most read"] + headlines[..<5]
    }
    let texts = pages.map { Array($0.joined(separator: "\n").utf8) }
    let template = template(of: texts)
    var stripper = Stripper()
    for (place, text) in texts.enumerated() {
      stripper.judge(text, by: template, isLearned: true, named: name(title: headlines[place]))
      let firsts = stripper.verdicts.indices.filter { stripper.verdicts[$0].isKept }.first
      #expect(firsts == 0)
    }
  }

  @Test("a headline stays that differs from others in its number alone, when the title has it too")
  func numbered() {
    var made = MadeTexts(seed: 32)
    let headlines = (1...20).map { "Gold price in the local market on \($0) March 2024" }
    let texts = headlines.map { headline in
      Array(([headline] + (0..<6).map { _ in made.text(24) + "." }).joined(separator: "\n").utf8)
    }
    let template = template(of: texts)
    var stripper = Stripper()
    for (text, headline) in zip(texts, headlines) {
      stripper.judge(text, by: template, isLearned: true, named: name(title: headline))
      #expect(stripper.verdicts.allSatisfy { $0.isKept })
    }
    // A name that every page has word for word is none of theirs.
    for masthead in ["News from the harbour", "Harbour Channel 4 News"] {
      let named = texts.map { Array("\(masthead)\n".utf8) + $0 }
      let other = DarnelTemplateTests.template(of: named)
      stripper.judge(named[0], by: other, isLearned: true, named: name(title: masthead))
      #expect(!stripper.verdicts[0].isKept)
    }
  }

  @Test("so it does with one number above the text, or when the address has it")
  func numberedOnce() {
    var made = MadeTexts(seed: 33)
    for (form, address) in [("Chapter ", ""), ("Minutes of the council meeting no ", "/a/")] {
      let headlines = (1...20).map { "\(form)\($0)" }
      let texts = headlines.map { headline in
        Array(
          (["Home", headline] + (0..<6).map { _ in made.text(24) + "." } + ["Contact us"])
            .joined(separator: "\n").utf8)
      }
      let template = template(of: texts)
      var stripper = Stripper()
      for (text, headline) in zip(texts, headlines) {
        let slug = address + headline.lowercased().replacing(" ", with: "-")
        stripper.judge(
          text, by: template, isLearned: true,
          named: address.isEmpty ? name(title: headline) : name(address: slug))
        #expect(stripper.verdicts[1].isKept && !stripper.verdicts[0].isKept, "\(headline)")
      }
    }
  }
}
