import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Lines of articles that other articles of the site have but for their numbers, or word for word.
@Suite("Tables, lists and background")
struct RowTests {
  private let furniture = ["Share this", "Related articles", "Contact us", "All rights reserved"]

  /// Articles with lines of their own in the middle, and at the end where there is no text below.
  private func pages(
    seed: UInt64, isAtEnd: Bool = false, _ lines: (_ page: Int, inout MadeTexts) -> [String]
  ) -> [[String]] {
    var made = MadeTexts(seed: seed)
    return (0..<30).map { number in
      let text = (0..<6).map { _ in made.text(24) + "." }
      let own = lines(number, &made)
      return ["Home", "News", made.text(7)] + text[..<3]
        + (isAtEnd ? text[3...] + own : own + text[3...])
        + furniture
    }
  }

  /// Pages without their menus and footers.
  private func articles(_ pages: [[String]]) -> [[String]] {
    pages.map { Array($0.dropFirst(2).dropLast(furniture.count)) }
  }

  @Test(
    "tables of other numbers stay with their heads, within an article and below it",
    arguments: [false, true])
  func tables(isAtEnd: Bool) {
    let pages = pages(seed: 41, isAtEnd: isAtEnd) { page, _ in
      ["Team\tPlayed\tPoints"]
        + (0..<4).map { place in
          let team = ["Harbour", "Norton", "Milltown", "Westby", "Easton", "Kirk"][
            (page + place) % 6]
          return "\(place + 1)\t\(team)\t\(page + 3)\t\(page * 7 + place)"
        }
    }
    #expect(kept(pages) == articles(pages))
  }

  @Test("lists of measures stay within an article; counts below it go")
  func measures() {
    let pages = pages(seed: 42) { page, _ in
      [
        "Serves \(page + 2)", "\(page + 100) g flour", "\(page + 3) eggs",
        "Rest it \(page + 20) min",
      ]
    }
    #expect(kept(pages) == articles(pages))
    let counted = self.pages(seed: 43, isAtEnd: true) { page, _ in
      ["Comments \(page + 2)", "Shares \(page * 3)", "Likes \(page + 40)"]
    }
    for (page, lines) in zip(articles(counted), kept(counted)) {
      #expect(lines == page.dropLast(3))
    }
  }

  @Test("telephone numbers below all articles go")
  func contacts() {
    let pages = pages(seed: 47, isAtEnd: true) { _, _ in
      ["Tel: 020 7946 0958", "Fax: 020 7946 0959", "Registered no. 123 456 78"]
    }
    for (page, lines) in zip(articles(pages), kept(pages)) { #expect(lines == page.dropLast(3)) }
  }

  @Test("a page whose only text is values under days keeps them")
  func weather() {
    var made = MadeTexts(seed: 44)
    let pages = (0..<20).map { number in
      ["Home", "News", "Weather for \(made.text(1))"]
        + ["Monday", "Tuesday", "Wednesday"].enumerated().map { place, day in
          "\(day): \(number + place) degrees, some rain"
        } + furniture
    }
    #expect(kept(pages) == articles(pages))
  }

  @Test("what a running story repeats stays between its own sentences", arguments: [3, 9, 15])
  func background(count: Int) {
    var made = MadeTexts(seed: 45)
    let known = made.text(30) + ". " + made.text(12) + "."
    let pages = pages(seed: 46) { page, _ in page < count ? [known] : [] }
    #expect(kept(pages) == articles(pages))
  }
}
