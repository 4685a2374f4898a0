/// Furniture at the ends of lines.
extension Stripper {
  /// Finds lines that would be whole sentences without the furniture at one of their ends.
  mutating func findEdged(_ text: [UInt8], _ template: SiteTemplate) {
    edged.removeAll(keepingCapacity: true)
    for part in evidence.page.parts where part.place != .inner {
      let whole = evidence.page.lines.ranges[part.line]
      let rest =
        part.place == .tail
        ? whole.lowerBound..<part.range.lowerBound : part.range.upperBound..<whole.upperBound
      if ShapeScan.end(of: text, rest) == .sentence, furniturePages(part, template, text) != nil {
        edged.append(part.line)
      }
    }
  }

  /// Takes furniture off the ends of lines that stay.
  mutating func cutParts(_ text: [UInt8], _ template: SiteTemplate) {
    for part in evidence.page.parts where !part.isCredit && part.range.count > 0 {
      let line = part.line
      guard verdicts[line].isKept, verdicts[line].reason != .rule,
        let pages = furniturePages(part, template, text), isAtEdge(line),
        !standsElsewhere(part, text), !isLabel(part, text)
      else { continue }
      let whole = evidence.page.lines.ranges[line]
      let (toStart, toEnd) = (
        part.range.upperBound - whole.lowerBound, whole.upperBound - part.range.lowerBound
      )
      let (tokens, verdict) = (Int(part.tokens), verdicts[line])
      switch part.place {
      case .tail: verdicts[line].tail.widen(to: toEnd, tokens: tokens, pages: pages)
      case .head: verdicts[line].head.widen(to: toStart, tokens: tokens, pages: pages)
      case .inner where toEnd - part.range.count == verdict.tail.bytes:
        verdicts[line].tail.widen(to: toEnd, tokens: verdict.tail.tokens + tokens, pages: pages)
      case .inner where toStart - part.range.count == verdict.head.bytes:
        verdicts[line].head.widen(to: toStart, tokens: verdict.head.tokens + tokens, pages: pages)
      case .inner: break
      }
    }
    for part in evidence.page.parts {
      let (line, verdict) = (part.line, verdicts[part.line])
      if verdict.head.bytes + verdict.tail.bytes == 0 { continue }
      let isGone = verdict.head.bytes + verdict.tail.bytes >= range(ofLine: line).count
      if isGone || tokensLeft(ofLine: line) <= 0 {
        (verdicts[line].head, verdicts[line].tail) = (LineCut(), LineCut())
      }
      cutBlanks(line, text)
    }
  }

  /// Takes the blanks between what goes of a line and what stays of it.
  private mutating func cutBlanks(_ line: Int, _ text: [UInt8]) {
    let rest = rest(ofLine: line)
    let trimmed = LinePartFinder.trimmed(rest, text)
    verdicts[line].head.widen(by: trimmed.lowerBound - rest.lowerBound)
    verdicts[line].tail.widen(by: rest.upperBound - trimmed.upperBound)
  }

  /// Whether another line that stays is, begins or ends so too, as where two people talk.
  private mutating func standsElsewhere(_ part: LinePart, _ text: [UInt8]) -> Bool {
    let verdicts = verdicts
    return evidence.has(part, atAnEndOf: { verdicts[$0].isKept }, in: text)
  }

  /// Whether a part is one of the labels of a list: the heads of two lines that stay beside its own end
  /// with the same sign and are of some such length.
  private func isLabel(_ part: LinePart, _ text: [UInt8]) -> Bool {
    guard part.place == .head else { return false }
    let kept = evidence.page.lines.solid.filter { verdicts[$0].isKept }
    guard let place = kept.firstIndex(of: part.line) else { return false }
    let sign = LinePartFinder.sign(of: part.range, text)
    let isLabelled = (place - 2...place + 2).map { other in
      guard kept.indices.contains(other) else { return false }
      let range = range(ofLine: kept[other])
      guard let end = LinePartFinder.head(of: text, range) else { return false }
      return end - range.lowerBound <= 2 * part.range.count
        && LinePartFinder.sign(of: range.lowerBound..<end, text) == sign
    }
    return (0...2).contains { isLabelled[$0...$0 + 2].allSatisfy { $0 } }
  }

  /// Whether a line is one of the page's first or last two, or the last that stays.
  private func isAtEdge(_ line: Int) -> Bool {
    let lines = evidence.page.lines
    return lines.edges.contains(line) || line == lines.solid.last { verdicts[$0].isKept }
  }

  /// On how many pages the site sets these words at the end of a line, whatever else it says; nil when
  /// they are no furniture.
  private func furniturePages(
    _ part: LinePart, _ template: SiteTemplate, _ text: [UInt8]
  ) -> Int? {
    let (whole, opening) = (
      atEdges(part.key, part, template), atEdges(part.opening, part, template)
    )
    if whole == 0 && opening == 0 { return nil }
    let share = Share(
      of: part, in: evidence.page.lines.ranges[part.line],
      isShort: !evidence.page.lines.facts[part.line].isLong, text)
    guard let share else { return nil }
    if share.isReached(by: whole, of: template.pages) { return whole }
    return share.isReached(by: opening, of: template.pages) ? opening : nil
  }

  /// On how many pages a key of a part stands at edges; 0 where it is the line itself that does.
  private func atEdges(_ key: UInt64, _ part: LinePart, _ template: SiteTemplate) -> Int {
    guard key != 0, let slot = template.slots[key], slot.isAtEdges else { return 0 }
    return 10 * Int(evidence.pages[part.line]) >= 9 * Int(slot.pages) ? 0 : Int(slot.pages)
  }

  /// The share of a site's pages that a part stands on which is furniture, in twentieths.
  private enum Share: Int {
    /// Set off by a sign from what it stands behind.
    case setOff = 1
    /// A short piece set off so may be a remark of the journalist's.
    case shortSetOff = 2
    /// A sentence of eight words and more.
    case sentence = 6
    /// Short sentences that end articles repeat each other by chance, `No one was injured.`; and labels
    /// behind headlines say what these are, `| True`.
    case short = 11
    /// Short labels before texts say what these are, `Correction:`, or where they come from, `Cairo:`.
    case shortHead = 16

    /// Nil for labels of one letter, `Q:`, which say who speaks.
    init?(of part: LinePart, in line: Range<Int>, isShort: Bool, _ text: [UInt8]) {
      let isBehindStop =
        ShapeScan.end(of: text, line.lowerBound..<part.range.lowerBound) == .sentence
      if part.place == .head {
        if LinePartFinder.letters(in: part.range, text) < 2 { return nil }
        self = part.weight < Self.threeWords ? .shortHead : .short
      } else if isShort {
        self = .short
      } else if LinePartFinder.isBracket(text, at: part.range) {
        self = .setOff
      } else if LinePartFinder.isClause(part.range, text, behindStop: isBehindStop) {
        self = part.isLong ? .sentence : .short
      } else if part.opening != 0 || LinePartFinder.isSetOff(part.range, text) {
        let isOfHeadline = !isBehindStop && !LinePartFinder.isStrokes(part.range, text)
        self = part.isLong ? .setOff : isOfHeadline ? .short : .shortSetOff
      } else {
        self = part.isLong ? .sentence : .short
      }
    }

    /// In half tokens.
    private static let threeWords: Int32 = 6

    func isReached(by pages: Int, of all: Int) -> Bool {
      let isOften = 20 * pages >= rawValue * all
      return pages >= 5 ? isOften : pages >= 3 && isOften && (self != .sentence || 2 * pages >= all)
    }
  }
}
