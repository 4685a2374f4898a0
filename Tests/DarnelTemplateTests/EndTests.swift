import DarnelTestSupport
import Testing

@Suite("Ends of lines")
struct EndTests {
  private let footer = "Sign up to our daily newsletter and never miss a story."

  /// Pages of three sentences.
  private func articles(_ count: Int, seed: UInt64) -> [[String]] {
    var made = MadeTexts(seed: seed)
    return (0..<count).map { _ in (0..<3).map { _ in made.text(13) + "." } }
  }

  @Test("a footer joined to the article goes, though it goes from a line of its own too")
  func joinedAndAlone() {
    let articles = articles(6, seed: 1)
    let pages = articles.map { [$0[0], $0[1], "\($0[2]) \(footer)", footer] }
    #expect(kept(pages) == articles)
  }

  @Test("a site's name goes from the headline, though other lines that go end with it too")
  func siteName() {
    var made = MadeTexts(seed: 2)
    let articles = articles(6, seed: 3).map { [made.text(9)] + $0 }
    let pages = articles.map {
      ["\($0[0]) | The Daily Gazette"] + $0[1...] + ["Contact us | The Daily Gazette"]
    }
    #expect(kept(pages) == articles)
  }

  @Test(
    "who speaks stays in the first line as in all others, numbered, indented, in capitals, behind more",
    arguments: [
      ["Q1: ", "A1: ", "Q2: ", "A2: ", "Q3: ", "A3: "],
      ["Question: ", "  Answer: ", "  Question: ", "  Answer: "],
      ["QUESTION: ", "ANSWER: ", "Question: ", "Answer: "],
    ])
  func talks(names: [String]) {
    var made = MadeTexts(seed: 4)
    let pages = (0..<6).map { _ in names.map { "\($0)\(made.text(12))." } }
    #expect(kept(pages) == pages)
    let shown = pages.map { ["Interview | \($0[0])"] + $0[1...] }
    #expect(kept(shown) == pages)
  }

  @Test(
    "the labels of a list stay, the first and last one too, and a paper's name before one line goes"
  )
  func labels() {
    var made = MadeTexts(seed: 11)
    let places = ["Harbour Town", "Palm Valley", "Upper Quarry Hill", "West Lighthouse"]
    let pages = (0..<12).map { _ in places.map { "\($0): \(made.text(12))." } }
    #expect(kept(pages) == pages)
    let below = pages.map { [made.text(9) + "."] + $0 }
    #expect(kept(below) == below)
    let bars = pages.map { $0.map { $0.replacing(":", with: " |") } }
    #expect(kept(bars) == bars)
    let alone = articles(12, seed: 12)
    #expect(kept(alone.map { ["Grove News: \($0[0])"] + $0[1...] }) == alone)
    let said = alone.map { lines in
      [lines[0]] + lines[1...].map { "The mayor and all of his council said this: \($0)" }
    }
    #expect(kept(said.map { ["Grove News: \($0[0])"] + $0[1...] }) == said)
  }

  @Test("a page of which nothing would be left stays whole, the ends of its lines too")
  func lastResort() {
    let (menu, about) = ("Home News Sport Contact", "The Gazette is the paper of all the valley.")
    var pages = articles(8, seed: 5).map { [menu] + $0 + ["\(about) \(footer)"] }
    pages.append([menu, "\(about) \(footer)"])
    #expect(kept(pages).last == pages.last)
  }

  @Test("a quotation ends with its mark, whatever follows it")
  func quotes() {
    let articles = articles(6, seed: 6)
    let french = articles.map { [$0[0], "\($0[1]) « \($0[2]) »"] }
    #expect(
      kept(french.map { [$0[0], $0[1] + " Suivez-nous sur Twitter et Facebook."] }) == french)
    let chinese = (0..<6).map { place in
      let words = "今天新闻报道说明政府经济社会发展计划国际合作会议代表团体".map(String.init)
      let text = (0..<20).map { words[($0 * (place + 3) + place * place) % words.count] }.joined()
      return ["会议第\(place)次在城里举行，\(text.reversed().map(String.init).joined())。", "他说：“\(text)。”"]
    }
    #expect(kept(chinese.map { [$0[0], $0[1] + "更多内容请关注本报官方微信"] }) == chinese)
  }

  @Test("a last sentence with other numbers is another sentence, however short")
  func numbers() {
    let articles = articles(6, seed: 7)
    for sentence in [
      "The index closed at 10,%1 points.", "Oil rose %1 percent.", "上证指数上涨%1点。", "Page %1.",
    ] {
      let pages = articles.enumerated().map { place, lines in
        let said = sentence.replacing("%1", with: "\(113 + place * 71)")
        return Array(lines.dropLast()) + ["\(lines[2]) \(said)"]
      }
      #expect(kept(pages) == pages)
    }
  }

  @Test("a last sentence of few articles stays, of a third a long one goes, a bracket always")
  func shortEnds() {
    let articles = articles(60, seed: 8)
    let ending = { (tail: String, step: Int) in
      articles.enumerated().map { place, lines in
        place % step == 0 ? Array(lines.dropLast()) + ["\(lines[2]) \(tail)"] : lines
      }
    }
    for sentence in ["No one was injured.", "けが人はいませんでした。", "事故没有造成人员伤亡。"] {
      let short = ending(sentence, 3)
      #expect(kept(short) == short)
    }
    let long = ending(footer, 4)
    #expect(kept(long) == long)
    #expect(kept(ending(footer, 3)) == articles)
    #expect(kept(ending("(Grove Gazette online", 15)) == articles)
  }

  @Test("no blank is left where an end went")
  func blanks() {
    let articles = articles(6, seed: 9)
    let pages = articles.map {
      [
        "Read more at the Gazette:  \($0[0])", $0[1],
        "\($0[2])  Follow us on Twitter and Facebook.",
      ]
    }
    #expect(kept(pages) == articles)
    let wide = pages.map { $0.map { $0.replacing("  ", with: " \u{A0}\u{3000}") } }
    #expect(kept(wide) == articles)
  }

  @Test(
    "a footer is told apart in every script",
    arguments: [
      ("።", " ", "በትዊተር እና በፌስቡክ ላይ ይከተሉን ዘወትር ከእኛ ጋር ይሁኑ"),
      ("。", "", "关注本报官方微信了解更多内容谢谢大家支持"), ("！", "", "公式サイトで続きを読む登録はこちらから"),
      (".\u{200F}", " ", "تابعونا على تويتر وفيسبوك لمزيد من أخبار الجريدة كل يوم"),
      ("։", " ", "Հետևեք մեզ թվիթերում և ֆեյսբուքում ամեն օր բոլոր լուրերի համար"),
      ("॥", " ", "हमें ट्विटर और फेसबुक पर फॉलो करें और रोज की खबर पढ़ें"),
    ])
  func scripts(stop: String, space: String, tail: String) {
    let words = tail.split(separator: " ").map(String.init)
    let letters = words.count > 1 ? words : tail.map(String.init)
    var random = SeededGenerator(seed: 10)
    let articles = (0..<6).map { _ in
      (0..<3).map { _ in
        (0..<14).map { _ in letters[Int.random(in: letters.indices, using: &random)] }
          .joined(separator: space) + stop
      }
    }
    let pages = articles.map { [$0[0], $0[1], $0[2] + space + tail] }
    #expect(kept(pages) == articles)
  }

  @Test(
    "a clause behind a dash stays with its sentence",
    arguments: [
      "», — сказал он.", " – dodał.", " - a-t-il dit.", " - Zenit.", "», — rekl jim mluvčí města.",
    ])
  func clauses(clause: String) {
    var made = MadeTexts(seed: 51)
    let pages = (0..<30).map { number in
      (0..<5).map { _ in made.text(20) + "." }
        + ["«" + made.text(16) + (number % 3 == 0 ? clause : ".")]
    }
    #expect(kept(pages) == pages)
  }

  @Test(
    "verdicts behind headlines of any length stay", arguments: [5, 12], [" | ", " - "])
  func verdicts(words: Int, sign: String) {
    var made = MadeTexts(seed: 52)
    let pages = (0..<30).map { number in
      [made.text(words) + sign + ["True", "False", "Half true"][number % 3]]
        + (0..<5).map { _ in made.text(20) + "." }
    }
    #expect(kept(pages) == pages)
  }

  @Test("places and speakers before texts stay, if not all pages have them")
  func heads() {
    var made = MadeTexts(seed: 53)
    let reports = (0..<30).map { number in
      [made.text(7), (number % 3 == 0 ? "MUMBAI" : "NEW DELHI") + ": " + made.text(20) + "."]
        + (0..<4).map { _ in made.text(20) + "." }
    }
    #expect(kept(reports) == reports)
    let questions = (0..<30).map { _ in
      ["Q: " + made.text(14) + "?", "A: " + made.text(20) + "."]
        + (0..<4).map { _ in made.text(20) + "." }
    }
    #expect(kept(questions) == questions)
  }

  @Test("a line that all pages have goes whole or not at all")
  func wholeLines() {
    var made = MadeTexts(seed: 54)
    let notice = made.text(14) + ". " + made.text(12) + "."
    let pages = (0..<25).map { _ in (0..<14).map { _ in made.text(4) } + [notice] }
    for lines in kept(pages) { #expect(lines.count == 14 || lines.last == notice) }
  }
}
