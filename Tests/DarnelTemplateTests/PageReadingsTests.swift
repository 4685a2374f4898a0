import DarnelKernels
import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Pages of lines that the site repeats, that it repeats in part, and that stand alone.
private func pages(_ seed: Int) -> [[UInt8]] {
  var random = SeededGenerator(seed: UInt64(seed))
  let menu = [
    "Home", "أخبار اليوم", "By our own correspondent", "Read more: 12 stories", "", "关于我们",
  ]
  let stories = [
    "The harbour board met again, and nobody spoke of the bridge.",
    "قال المدير إن الجسر مغلق. // انتهى //",
    "Weather: rain on 3 May 2024", "他离开了。责任编辑：王", "(Reuters)",
  ]
  return (0..<6).map { page in
    let lines = (0..<Int.random(in: 0...14, using: &random)).map { _ in
      Bool.random(using: &random)
        ? menu[Int.random(in: menu.indices, using: &random)]
        : stories[Int.random(in: stories.indices, using: &random)] + " \(page)"
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}

@Suite("Readings that were kept")
struct PageReadingsTests {
  @Test("give what reading the text again gives", arguments: 0..<60)
  func sameVerdicts(seed: Int) {
    let pages = pages(seed)
    var (counts, readings, page) = (SiteCounts(), PageReadings(), PageContext())
    for text in pages {
      page.read(text)
      counts.add(page)
      readings.append(page, text: hash64(text.span))
    }
    readings = readings.copy()
    let template = SiteTemplate(counts)
    for mode in StripMode.allCases {
      var (fresh, knowing) = (Stripper(mode: mode), Stripper(mode: mode))
      for (place, text) in pages.enumerated() {
        #expect(readings.found(at: place, text: hash64(text.span)) != nil)
        fresh.judge(text, by: template, isLearned: true)
        knowing.judge(
          text, by: template, isLearned: true, knowing: KnownReading(readings, at: place))
        #expect(knowing.verdicts == fresh.verdicts)
        #expect(knowing.evidence.rows == fresh.evidence.rows)
        #expect(knowing.evidence.page.parts == fresh.evidence.page.parts)
        #expect(knowing.content(of: text) == fresh.content(of: text))
      }
    }
  }

  @Test("are not used for another text")
  func otherText() {
    let text = Array("One line.\nAnother line.".utf8)
    let other = Array("One line.\nAnother line!\nA third.".utf8)
    var (first, readings) = (PageContext(), PageReadings())
    first.read(text)
    readings.append(first, text: hash64(text.span))
    var fresh = PageContext()
    fresh.read(other)
    #expect(readings.found(at: 0, text: hash64(text.span)) != nil)
    #expect(readings.found(at: 0, text: hash64(other.span)) == nil)
    // A hash that lies.
    var page = PageContext()
    page.read(text)
    readings.append(page, text: hash64(other.span))
    for known in [KnownReading(readings, at: 0), KnownReading(readings, at: 1)] {
      var page = PageContext()
      page.read(other, knowing: known)
      #expect(page.lines.facts == fresh.lines.facts && page.lines.ranges == fresh.lines.ranges)
    }
  }

  @Test("take some fifty bytes a line")
  func size() {
    let text = Array((0..<100).map { "Line \($0) of a page" }.joined(separator: "\n").utf8)
    var (page, readings) = (PageContext(), PageReadings())
    page.read(text)
    // Just behind a doubling of the room.
    for _ in 0..<42 { readings.append(page, text: 1) }
    readings = readings.copy()
    #expect(readings.bytes >= 40 * 4200 && readings.bytes < 50 * 4200)
  }
}
