import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Sentences that many pages have, which the weights take for the article.
@Suite("Notices")
struct NoticeTests {
  private let opinions =
    "The opinions expressed in this column are those of the author and do not reflect the position of the "
    + "Grove Gazette, its owners, its editors or any of the people who advertise with us."

  @Test(
    "go below a page's own text on a third of the pages, above it on half, among it on four fifths",
    arguments: [
      "The opinions expressed in this column are those of the author and do not reflect the position of the "
        + "Grove Gazette, its owners, its editors or any of the people who advertise with us.",
      "Whoever likes what stands here may tell a friend about it.",
      "جميع الآراء المنشورة في هذه الصفحة تعبر عن أصحابها ولا تعبر بالضرورة عن رأي الصحيفة أو إدارتها.",
      "Все материалы сайта предназначены для лиц старше шестнадцати лет, а мнение авторов может не совпадать "
        + "с позицией издания и его учредителей.",
    ], [(6, 3), (0, 5), (3, 8)])
  func shares(notice: String, place: (line: Int, tenths: Int)) {
    var made = MadeTexts(seed: 17)
    for (few, count) in [(4, 10), (place.tenths * 3, 30), (place.tenths * 3 - 1, 30), (40, 40)] {
      let articles = (0..<count).map { _ in (0..<6).map { _ in made.text(26) + "." } }
      let pages = articles.enumerated().map { number, lines in
        number < few ? Array(lines[..<place.line]) + [notice] + lines[place.line...] : lines
      }
      let isFurniture = few >= 5 && 10 * few >= place.tenths * count
      if isFurniture { #expect(kept(pages) == articles) }
      // Of others the weights may say the same.
      if !isFurniture, count == 30, place.line > 0, notice.hasPrefix("The opinions") {
        #expect(kept(pages) == pages)
      }
    }
  }

  @Test("go from pages of one sentence too, and of none of eight words", arguments: [26, 7])
  func shortPages(words: Int) {
    var made = MadeTexts(seed: 19)
    let notices = (0..<3).map { _ in made.text(words + 2) + "." }
    let pages = (0..<40).map { number in
      [made.text(5)] + (0..<(number % 2 == 0 ? 6 : 1)).map { _ in made.text(words) + "." }
    }
    for (page, lines) in zip(pages, kept(pages.map { $0 + notices })) { #expect(lines == page) }
  }

  @Test("versions of a contract have none: what they share is most of what each says")
  func contracts() {
    var made = MadeTexts(seed: 18)
    let shared = (0..<12).map { _ in made.text(26) + "." }
    let pages = (0..<12).map { number in
      shared.indices.map { $0 % 4 == number % 4 ? made.text(26) + "." : shared[$0] }
    }
    #expect(notices(pages).isEmpty)
  }

  @Test("questions that many answer are none, nor is what stories of one affair tell again")
  func amongOwnText() {
    var made = MadeTexts(seed: 20)
    let questions = ["advice", "book", "town", "night"].map {
      "Which \($0) have you thought of more often than of any other one?"
    }
    let answers = (0..<20).map { _ in
      [made.text(28) + "."] + questions.flatMap { [$0, made.text(60) + "."] }
    }
    #expect(kept(answers) == answers)
    let background =
      "Under the last contract, a driver with five years of service earns about two thirds of that."
    let stories = (0..<25).map { number in
      var lines = [made.text(6)] + (0..<7).map { _ in made.text(24) + "." }
      if number < 12 { lines.insert(background, at: 4) }
      return lines
    }
    #expect(kept(stories) == stories)
  }

  @Test("questions above the article are headlines, though other pages list them")
  func questionHeadlines() {
    var made = MadeTexts(seed: 21)
    let headlines = (0..<20).map { _ in "Why \(made.text(4)) and what \(made.text(5))?" }
    let pages = headlines.indices.map { number in
      [headlines[number]] + (0..<6).map { _ in made.text(22) + "." } + ["Most read"]
        + (1...5).map { headlines[(number + $0) % 20] }
    }
    let firsts = kept(pages).map(\.first)
    #expect(zip(firsts, headlines).count { $0 == $1 } >= 19)
  }

  @Test("say in their verdicts that they are notices")
  func reasons() {
    var made = MadeTexts(seed: 22)
    let pages = (0..<20).map { _ in
      (0..<6).map { _ in made.text(26) + "." } + [opinions]
    }
    #expect(notices(pages) == Array(repeating: 20, count: 20))
  }

  @Test(
    "short lines go that stand once on nearly all pages",
    arguments: ["Story continues below", "Read this next."])
  func fixedLines(line: String) {
    for (page, lines) in zip(pages(around: line), kept(pages(around: line))) {
      #expect(lines == Array(page[2...4] + page[6...8]))
    }
  }

  @Test(
    "longer ones and short questions do not go for that alone",
    arguments: ["Why the harbour board voted again", "Who taught you that?", "Whose idea was it?"])
  func unfixedLines(line: String) {
    var stripper = Stripper()
    let texts = pages(around: line).map { Array($0.joined(separator: "\n").utf8) }
    let template = template(of: texts)
    stripper.judge(texts[0], by: template, isLearned: true)
    #expect(stripper.verdicts[5].isKept == (stripper.verdicts[5].score >= Stripper.safeLimit))
  }

  /// Twelve pages that say a line once, in the middle of their texts.
  private func pages(around line: String) -> [[String]] {
    var made = MadeTexts(seed: 23)
    return (0..<12).map { _ in
      let lines = (0..<6).map { _ in made.text(26) + "." }
      return ["Home", "News"] + lines[..<3] + [line] + lines[3...]
        + ["Contact us", "All rights reserved"]
    }
  }

  @Test(
    "dates, bylines and sources beside a page's own text stay, on every page alike",
    arguments: [
      ["1 March 2025", "By Jane Smith"], ["4/5/2025", "(Reuters)"], ["2025年1月1日 10:10", "来源：新华社"],
      ["5 марта 2025, 10:14"], ["Von: Jane Smith"], ["本文来源：新京报 责任编辑：杜硕"],
    ])
  func credits(credits: [String]) {
    var made = MadeTexts(seed: 24)
    let pages = (0..<20).map { number in
      let own = credits.map { $0.replacing("5", with: "\(number % 9 + 1)") }
      return ["Home", "News", made.text(6)] + own + (0..<6).map { _ in made.text(26) + "." }
        + ["Contact us", "All rights reserved"]
    }
    for (page, lines) in zip(pages, kept(pages)) { #expect(lines == Array(page[2...].dropLast(2))) }
  }

  @Test(
    "furniture that begins with a word of bylines goes, and no headline is a credit for its first letter",
    arguments: ["Photo Gallery", "Source Code", "By Continuing You Accept Cookies", "图片新闻 / 视频新闻"])
  func openers(line: String) {
    var made = MadeTexts(seed: 25)
    let pages = (0..<40).map { _ in
      ["Home", "News", made.text(6), line] + (0..<6).map { _ in made.text(26) + "." }
        + ["Contact us", "All rights reserved"]
    }
    #expect(kept(pages).allSatisfy { !$0.contains(line) })
    for headline in ["文化部长访问欧洲三国", "来春から運賃値上げ", "AP CM visits Delhi today"] {
      var lines = PageLines()
      lines.read(Array(headline.utf8))
      #expect(lines.facts[0].credit == .none)
    }
  }

  @Test("rates and counts are no dates; days and times of any digits are")
  func datesOfDigits() {
    let kind = { (line: String) in
      var lines = PageLines()
      lines.read(Array(line.utf8))
      return lines.facts[0].credit
    }
    for line in [
      "USD 873.47 | EUR 722.14 | BTC 130.28", "👁 33842  ❤ 637", "Net 203,387 vs 666,242",
      "Rating: 3/5",
      "Price: £20", "3-1", "Comments (169)", "020 7946 0958",
    ] {
      #expect(kind(line) == .none, "\(line)")
    }
    for line in [
      "10:30", "26.10.12 14:05", "2012-10-16", "١٢/٠٣/٢٠٢٤", "٢٠٢٤－٠٣－١٢", "12 March 2024", "１２：３０",
      "14. 12. 2012", "2012. 8. 2.", "18 / 12 / 2012", "14 12 2012", "10.14",
    ] {
      #expect(kind(line) == .date, "\(line)")
    }
  }

  /// Of each notice of a site's pages, on how many its verdict says that it stands.
  private func notices(_ pages: [[String]]) -> [Int] {
    let texts = pages.map { Array($0.joined(separator: "\n").utf8) }
    let template = template(of: texts)
    var stripper = Stripper()
    return texts.flatMap { text in
      stripper.judge(text, by: template, isLearned: true)
      return stripper.verdicts.compactMap { verdict in
        if case .notice(let pages) = verdict.reason { pages } else { nil }
      }
    }
  }
}
