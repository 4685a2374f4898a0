/// Lines of which only the form is repeated: all but their numbers, or their first or last tokens.
extension Stripper {
  /// Keeps the first line that is neither repeated nor a credit, when only its form is repeated: it is
  /// what headlines begin with.
  mutating func keepFirst() {
    let first = evidence.page.lines.solid.first { line in
      if case .repeated = verdicts[line].reason { return verdicts[line].isKept }
      return verdicts[line].credit == .none
    }
    if let first, case .slot = verdicts[first].reason { keep([first]) }
  }

  /// Keeps the rows of tables and lists beside sentences that only this page has, or below the headline of
  /// a page that has little else: those of other pages differ in their numbers alone.
  mutating func keepRows() {
    let (solid, facts) = (evidence.page.lines.solid, evidence.page.lines.facts)
    if !solid.contains(where: { !verdicts[$0].isKept && facts[$0].isValue }) { return }
    let hasText = solid.indices.contains(where: isOwnSentence)
    if !hasText && solid.count(where: { evidence.pages[$0] < 2 }) > Self.mostHeads { return }
    var next = 0
    while next < solid.count {
      let first = next
      while next < solid.count, facts[solid[next]].isValue,
        hasText || evidence.pages[solid[next]] >= 2
      { next += 1 }
      if next == first { next += 1; continue }
      // A table's head says the same on all pages.
      let hasHead = next - first >= Self.leastNumbered && isOwnSentence(at: first - 2)
      let isWanted =
        hasText ? isTable(first..<next, hasHead: hasHead) : isBelowHeadline(first..<next)
      if isWanted { keep(solid[(hasHead ? first - 1 : first)..<next]) }
    }
  }

  /// The most lines of its own, its headline and deck, of a page whose text is values.
  private static let mostHeads = 3

  /// Whether three lines and more, that stand among figures on other pages too, follow one of the page's
  /// own.
  private func isBelowHeadline(_ run: Range<Int>) -> Bool {
    let solid = evidence.page.lines.solid
    return run.count >= Self.leastNumbered && run.lowerBound > 0
      && evidence.pages[solid[run.lowerBound - 1]] < 2
      && solid[run].allSatisfy { evidence.isAmongFigures($0) }
  }

  private mutating func keep(_ lines: some Sequence<Int>) {
    for line in lines where !verdicts[line].isKept {
      verdicts[line].isKept = true
      verdicts[line].reason = .content
    }
  }

  /// Whether lines with numbers are part of the text beside them: three and more within it, and where
  /// nearly all pages have them, as telephone numbers and counts, no others; else three and more with
  /// several numbers each at an end of it too, and such a one by itself within it.
  private func isTable(_ run: Range<Int>, hasHead: Bool) -> Bool {
    let above = hasHead || isOwnSentence(at: run.lowerBound - 1)
    let below = isOwnSentence(at: run.upperBound)
    if run.count >= Self.leastNumbered && above && below { return true }
    let areRows = run.allSatisfy { place in
      let line = evidence.page.lines.solid[place]
      return evidence.page.lines.facts[line].isRow && !evidence.isCommon(line, tenths: 8)
    }
    return areRows && (run.count >= Self.leastNumbered ? above || below : above && below)
  }

  /// Whether one of the lines with tokens is a sentence that no other page of the site has.
  func isOwnSentence(at place: Int) -> Bool {
    guard evidence.page.lines.solid.indices.contains(place) else { return false }
    let line = evidence.page.lines.solid[place]
    return evidence.pages[line] < 2 && evidence.page.lines.facts[line].isSentence
  }

  /// Keeps lines of which only the form is repeated where they outweigh all that stays.
  ///
  /// Then they are what the page says: their first or last tokens are repeated, or all but their numbers.
  mutating func keepForms(_ text: [UInt8]) {
    let gone = evidence.page.lines.solid.filter { !verdicts[$0].isKept && isForm($0, text) }
    if gone.isEmpty { return }
    var (kept, forms) = (0, 0)
    for line in evidence.page.lines.solid {
      let weight = Int(evidence.page.lines.facts[line].weight)
      if isForm(line, text) {
        forms += weight
      } else if verdicts[line].isKept, verdicts[line].credit == .none {
        kept += weight
      }
    }
    if forms > kept { keep(gone) }
  }

  private func isForm(_ line: Int, _ text: [UInt8]) -> Bool {
    let facts = evidence.page.lines.facts[line]
    if verdicts[line].isKept { return facts.isSentence && formPages(line, text) != nil }
    if case .slot = verdicts[line].reason { return true }
    return facts.isRow && facts.dates < facts.tokens
  }

  /// On how many pages a line's first or last tokens stand around something else; nil when they are no
  /// form.
  func formPages(_ line: Int, _ text: [UInt8]) -> Int? {
    // What is repeated there is the head or tail, and only that goes; or it is next to nothing of all; or
    // it is what headlines begin with.
    guard !edged.contains(line), evidence.page.lines.facts[line].mayBeSlot,
      line != evidence.page.lines.solid.first, let others = evidence.slotPages(line),
      !isLabelled(line, text, others: Int(others))
    else { return nil }
    return Int(others) + 1
  }

  /// Whether a line is a label, which less than half of the pages have, and a short value: what the page
  /// says under that label.
  private func isLabelled(_ line: Int, _ text: [UInt8], others: Int) -> Bool {
    let range = range(ofLine: line)
    guard 2 * (others + 1) < Int(evidence.total), !evidence.page.lines.facts[line].hasLetterUnits,
      let end = LinePartFinder.head(of: text, range)
    else { return false }
    return LinePartFinder.words(in: end..<range.upperBound, text) <= Self.longestValue
  }

  /// The most words of a value.
  private static let longestValue = 4
}
