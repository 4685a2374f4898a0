import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Pages of a made site: a menu, an article, a slot line and a footer.
private func page(_ number: Int) -> [UInt8] {
  let story = (0..<6).map { line in
    "The harbour board of town \(number * 31 + line) met again and decided on case \(line * number), "
      + "which nobody had expected before the vote of member \(number * 7 + line)."
  }
  let lines =
    ["Home", "News", "Sport", "Weather"] + story
    + ["Read more at the Tidewater Gazette: story of town \(number)", "About us", "Contact"]
    + ["© 2025 Tidewater Gazette. All rights reserved."]
  return Array(lines.joined(separator: "\n").utf8)
}

private func counts(of pages: [[UInt8]]) -> SiteCounts {
  var counts = SiteCounts()
  var context = PageContext()
  for page in pages {
    context.read(page)
    counts.add(context)
  }
  return counts
}

private func keeps(_ text: [UInt8], _ template: SiteTemplate) -> [Bool] {
  var stripper = Stripper()
  stripper.judge(text, by: template, isLearned: true)
  return stripper.verdicts.map(\.isKept)
}

@Suite struct TemplateLawTests {
  let pages = (1...12).map(page)

  @Test func theOrderOfPagesDecidesNothing() {
    let forward = SiteTemplate(counts(of: pages))
    let backward = SiteTemplate(counts(of: pages.reversed()))
    #expect(forward.allLines == backward.allLines)
    #expect(forward.allSlots == backward.allSlots)
  }

  @Test func partsJoinToTheWhole() {
    var joined = counts(of: Array(pages[..<5]))
    joined.join(counts(of: Array(pages[5...])))
    #expect(SiteTemplate(joined).allLines == SiteTemplate(counts(of: pages)).allLines)
  }

  /// Single pages are remembered while they are few or short, and forgotten for good after that.
  @Test func pagesCanBeLearnedOneByOneOntoATemplate() {
    let pages = (1...150).map(page)
    var template = SiteTemplate()
    var wasGrown = false
    for count in 1...pages.count {
      var grown = SiteCounts(template)
      grown.join(counts(of: [pages[count - 1]]))
      template = SiteTemplate(grown)
      let whole = SiteTemplate(counts(of: Array(pages[..<count])))
      #expect(template.isGrown == whole.isGrown && (template.isGrown || !wasGrown))
      wasGrown = template.isGrown
      if count < 10 { #expect(template.allSlots == whole.allSlots) }
      if whole.isGrown { continue }
      #expect(template.allLines == whole.allLines && template.seldomLines == whole.seldomLines)
    }
    #expect(template.isGrown && template.seldomLines.isEmpty)
    #expect(!SiteTemplate(counts(of: Array(pages[..<30]))).isGrown)
  }

  @Test func whatIsTakenAwayWasNeverThere() {
    var all = counts(of: pages)
    var context = PageContext()
    context.read(pages[11])
    all.remove(context)
    let rest = SiteTemplate(counts(of: Array(pages[..<11])))
    #expect(SiteTemplate(all).allLines == rest.allLines)
    #expect(all.pages == 11)
  }

  /// A story that a large site tells twice is no template of two pages.
  @Test func whatTwoPagesOfManyShareStays() {
    let report = """
      The trade group said dealers sold 377,617 trucks in March,
      up from 324,327 in the same month of last year.
      Year-to-date truck sales were up 3.6 pct at 934,074 from
      1986 and members of the group expect another rise
      in the second quarter, when two new plants open.
      """
    let twice = ["Monday", "Tuesdays"].map { day in
      let own = (0..<9).map { desk in
        "Analyst \(day) \(desk) of the \(day) desk expects that the dealers of region "
          + "\(desk * 7 + day.count) will sell fewer vans than in the winter."
      }
      let lines = ["Home", "News", "Truck sales rose, says \(day)", report] + own
      return Array((lines + ["About us", "Contact"]).joined(separator: "\n").utf8)
    }
    let template = SiteTemplate(counts(of: (1...150).map(page) + twice))
    for page in twice {
      let kept = keeps(page, template)
      #expect(kept[2..<17].allSatisfy { $0 })
      #expect(!kept[0] && !kept[18], "the furniture stays")
    }
  }

  /// A footer that opens as on few other pages, but ends as on half the site, is no rare one.
  @Test func theMoreFrequentEndOfALineDecidesWhetherItIsRare() {
    let name = { (number: Int) in
      var (rest, letters) = (number, "")
      for _ in 0..<4 {
        letters += "\(Array("bdfgklmnprstvz")[rest % 14])\(Array("aeiou")[rest / 14 % 5])"
        rest /= 7
      }
      return letters
    }
    let texts = (1...300).map { number in
      if number % 2 == 1 { return page(number) }
      let names = [7, 11, 13].map { name(number * $0) }.joined(separator: " ")
      let opening = number % 60 == 0 ? "Ferry news today" : names
      let footer = "\n\(opening) \(name(number * 17)) from the Gazette archive desk"
      return page(number) + Array(footer.utf8)
    }
    let template = SiteTemplate(counts(of: texts))
    for number in [60, 120, 180, 240, 300] {
      var stripper = Stripper()
      stripper.judge(texts[number - 1], by: template, isLearned: true)
      let last = stripper.verdicts.count - 1
      #expect(stripper.verdicts[last].reason == .slot(pages: 150))
      #expect(!stripper.verdicts[last].isKept && !stripper.evidence.isRare(last))
    }
  }

  @Test func furnitureGoesFromEveryPageAndTheArticleStays() {
    let template = SiteTemplate(counts(of: pages))
    for page in pages {
      let kept = keeps(page, template)
      #expect(kept[4..<10].allSatisfy { $0 })
      #expect(!kept[13], "the footer stays")
    }
  }

  @Test func aLibraryUserLearnsAndStripsInTwoLines() {
    let texts = pages.map { String(decoding: $0, as: UTF8.self) }
    let template = SiteTemplate(learning: texts + [texts[0]])
    #expect(template.pages == texts.count)
    let article = template.stripping(texts[3])
    #expect(!article.contains("All rights reserved") && article.contains("harbour board of town"))
  }

  @Test func whatStandsAroundIsSummedOverMillionsOfPages() {
    var many = counts(of: pages)
    for _ in 0..<22 { many.join(many) }
    let sums = Dictionary(
      uniqueKeysWithValues: SiteTemplate(many).allLines.map { ($0.key, $0.counts) })
    let few = SiteTemplate(counts(of: pages)).allLines
    #expect(few.count > 5 && sums.values.contains { $0.place > UInt32.max })
    for line in few {
      let sum = sums[line.key]
      #expect(sum?.pages == line.counts.pages << 22)
      #expect(sum?.place == line.counts.place << 22)
      #expect(sum?.after == line.counts.after << 22)
      #expect(sum?.before == line.counts.before << 22)
    }
  }

  @Test func noCountIsTooHighForAPage() {
    var counts = LineCounts()
    (counts.pages, counts.times, counts.place) = (.max, 1, .max)
    (counts.after, counts.sentencesAfter) = (.max, .max)
    let ends = SlotCounts(pages: .max, edges: .max)
    let lines = String(decoding: pages[0], as: UTF8.self).split(separator: "\n")
      .map { SiteTemplate.Line(key: SiteTemplate.key(ofLine: String($0)), counts: counts) }
    var context = PageContext()
    context.read(pages[0])
    let slots = (0..<context.count).flatMap { line in
      [context.lines.facts[line].opening, context.lines.facts[line].ending]
        .map { SiteTemplate.Slot(key: $0, counts: ends) }
    }
    let template = SiteTemplate(pages: .max, lines: lines, slots: slots)
    for mode in [StripMode.safe, .onlyContent] {
      var stripper = Stripper(mode: mode)
      stripper.judge(pages[0], by: template, isLearned: true)
      #expect(stripper.verdicts.count == 14)
    }
  }

  @Test func aPageOfAMillionLinesIsJudged() {
    let many = Array(String(repeating: "one two\n\na b\n", count: 300_000).utf8)
    let other = Array(String(repeating: "one two\nthree words here\na b\n", count: 100).utf8)
    let template = SiteTemplate(counts(of: [many, other, pages[0]]))
    #expect(keeps(many, template).count == 900_001)
  }

  @Test func onePageTeachesNothing() {
    let template = SiteTemplate(counts(of: [pages[0]]))
    #expect(!template.knowsAnything)
    #expect(keeps(pages[0], template).allSatisfy { $0 })
  }

  @Test func aPageIsNeverEmptied() {
    let template = SiteTemplate(counts(of: pages))
    let furniture = Array("© 2025 Tidewater Gazette. All rights reserved.\n".utf8)
    var stripper = Stripper(mode: .onlyContent)
    stripper.judge(furniture, by: template, isLearned: false)
    #expect(stripper.isLastResort)
    #expect(stripper.content(of: furniture) == furniture)
  }

  @Test func everyLineHasAVerdict() {
    let template = SiteTemplate(counts(of: pages))
    for text in ["", "\n", "a\n\n\nb", "\n\n", "© 2025\r\n\u{0}\u{7F}\n…"] {
      let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).count
      #expect(keeps(Array(text.utf8), template).count == lines)
    }
  }

  @Test func aRuleWinsAndSurvivesMerging() {
    let key = SiteTemplate.key(ofLine: "© 1999 Tidewater Gazette. All rights reserved.")
    let rule = SiteTemplate.Line(key: key, counts: LineCounts(), rule: .keep)
    var template = SiteTemplate(pages: 0, lines: [rule], slots: [])
    template.merge(SiteTemplate(counts(of: pages)))
    #expect(template.rule(ofLine: key) == .keep)
    #expect(keeps(pages[0], template)[13])
  }

  @Test func numbersAndDatesDoNotMakeALineNew() {
    let key = SiteTemplate.key(ofLine:)
    #expect(key("Updated 3 March 2025") == key("Updated 14 Nov 1999"))
    #expect(key("نشر في 3 يناير 2025") == key("نشر في 12 أغسطس 2024"))
    #expect(key("Обновлено 3 января 2012") == key("Обновлено 14 мая 2013"))
    #expect(key("Updated by Ann") != key("Updated by Bob"))
    let rate = "The central bank left its rate at %d percent after the meeting."
    #expect(key(rate.replacing("%d", with: "4")) != key(rate.replacing("%d", with: "5")))
    #expect(key("  —  ") == 0)
  }

  @Test(arguments: ContentExtent.allCases)
  func whatIsRemovedIsWhatContentLacks(extent: ContentExtent) {
    let template = SiteTemplate(counts(of: pages))
    var stripper = Stripper()
    for text in pages {
      stripper.judge(text, by: template, isLearned: true)
      let removed = stripper.removed(extent)
      #expect(!removed.isEmpty)
      var lines: [ArraySlice<UInt8>] = []
      for line in stripper.verdicts.indices {
        let range = stripper.range(ofLine: line)
        // A line that is gone as a whole leaves no line feed either.
        if removed.contains(range) { continue }
        var rest = text[range]
        for part in removed.reversed()
        where range.lowerBound <= part.lowerBound && part.upperBound <= range.upperBound {
          rest.removeSubrange(part)
        }
        let verdict = stripper.verdicts[line]
        let isBare = verdict.isKept && verdict.credit == .none
        #expect(extent == .keptOrFigures || verdict.isKept || range.isEmpty)
        #expect(extent != .keptWithoutCredits || isBare || range.isEmpty)
        if stripper.isContent(line, extent) { lines.append(rest) }
      }
      let joined = Array(lines.joined(separator: [0x0A]))
      #expect(joined == stripper.content(of: text, extent))
    }
  }
}

@Suite struct CopyGuardTests {
  private func sketch(_ text: [UInt8], _ hash: UInt64) -> PageSketch {
    var context = PageContext()
    context.read(text)
    return PageSketch(context, text: hash)
  }

  @Test func copiesCountOnceWhateverTheOrder() {
    var sketches = (1...9).map { sketch(page($0), UInt64($0)) }
    sketches.append(sketch(page(3), 100))
    #expect(CopyGuard.copies(in: sketches) == [9])
    #expect(CopyGuard.copies(in: sketches.reversed()) == [0])
  }

  @Test func aPageLearnedBeforeStaysAndItsCopyGoes() {
    let sketches = (1...6).map { sketch(page($0), UInt64($0)) }
    #expect(CopyGuard.copies(in: sketches, of: [sketch(page(4), 900)]) == [3])
    #expect(CopyGuard.copies(in: [], of: sketches + sketches) == [])
  }

  @Test func aCopyOfALearnedPageGoesBesideThatPage() {
    let learned = [sketch(page(1), 1), sketch(page(2), 2)]
    #expect(
      CopyGuard.copies(in: [learned[0], sketch(page(1), 3), learned[1]], of: learned) == [0, 1, 2])
  }

  @Test func sharedTeasersMakeNoCopies() {
    let teasers = (1...12).flatMap { number in
      [
        "Town \(number) in brief",
        "The choir of town \(number) sings again this winter, and whoever wants to hear it in the old hall "
          + "by the river should order seats before Friday noon.",
      ]
    }
    let sketches = [5, 6, 7].map { number in
      let more = number < 7 ? "\n" + teasers.joined(separator: "\n") : ""
      return sketch(page(number) + Array(more.utf8), UInt64(number))
    }
    #expect(CopyGuard.copies(in: sketches).isEmpty)
  }

  @Test(arguments: [2, 12])
  func aPageThatCameTwiceWasLearnedAndItsCopyWasNot(pages: Int) {
    var counts = SiteCounts()
    var context = PageContext()
    for number in 1...pages {
      context.read(page(number))
      counts.add(context)
    }
    var template = SiteTemplate(counts)
    template.remember([sketch(page(1), 1)], texts: [1: false, 2: false])
    #expect(template.wasLearned(1) && !template.wasLearned(2) && !template.wasLearned(3))
    template.remember(template.sketches, texts: template.texts)
    #expect(!template.wasLearned(2) && template.texts[2] == false)
  }

  @Test func equalPagesWithoutASentenceAreCopies() {
    let list = sketch(Array("salt\nflour\nwater".utf8), 7)
    let other = sketch(Array("salt\nflour\nwater\nyeast".utf8), 8)
    #expect(CopyGuard.copies(in: [list, other, list]) == [2])
    #expect(CopyGuard.copies(in: [list, other], of: [other]) == [1])
  }

  @Test(arguments: 0..<200)
  func pagesThatComeTwiceChangeNothing(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pages = (1...Int.random(in: 2...9, using: &random)).map { number in
      let keys = (0..<4).map { _ in UInt64.random(in: 1...12, using: &random) }
      return PageSketch(keys: Array(Set(keys)), text: UInt64(number) &* 0x9E37_79B9)
    }
    let copies = Set(CopyGuard.copies(in: pages))
    let twins = pages.filter { _ in Bool.random(using: &random) }
    let added = pages.count..<pages.count + twins.count
    #expect(Set(CopyGuard.copies(in: pages + twins)) == copies.union(added))
    // Learned once, all of them are known or copies of what is.
    let learned = pages.indices.filter { !copies.contains($0) }.map { pages[$0] }
    #expect(CopyGuard.copies(in: pages + twins, of: learned).count == pages.count + twins.count)
  }

  @Test func versionsOfAnArticleAreCopiesAmongFewPages() {
    let version = { (number: Int) in page(3) + Array("\nVersion \(number) of it.".utf8) }
    let others = [1, 2, 4, 5, 6].map { sketch(page($0), UInt64($0)) }
    let versions = (0..<3).map { sketch(version($0), UInt64(100 + $0)) }
    #expect(CopyGuard.copies(in: others + versions) == [6, 7])
  }

  @Test func differentArticlesAreNoCopies() {
    #expect(CopyGuard.copies(in: (1...9).map { sketch(page($0), UInt64($0)) }).isEmpty)
    #expect(CopyGuard.copies(in: []).isEmpty)
  }
}
