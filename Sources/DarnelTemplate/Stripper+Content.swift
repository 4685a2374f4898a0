/// What is left of the last page, and what goes.
extension Stripper {
  /// The lines of the last page's text that are its content, without furniture at their ends.
  public func content(of text: [UInt8], _ extent: ContentExtent = .kept) -> [UInt8] {
    var content: [UInt8] = []
    var piece = 0..<0
    var isFirst = true
    for line in verdicts.indices where isContent(line, extent) {
      let rest = rest(ofLine: line)
      // Whole lines that follow one another are taken at once.
      if !isFirst && piece.upperBound + 1 == rest.lowerBound {
        piece = piece.lowerBound..<rest.upperBound
        continue
      }
      if !isFirst {
        if content.isEmpty { content.reserveCapacity(text.count) }
        content += text[piece]
        content.append(0x0A)
      }
      isFirst = false
      piece = rest
    }
    if piece == text.indices { return text }
    content += text[piece]
    return content
  }

  /// Whether a line of the last page is part of its content.
  func isContent(_ line: Int, _ extent: ContentExtent) -> Bool {
    let (verdict, facts) = (verdicts[line], evidence.page.lines.facts[line])
    let isText = verdict.isKept && verdict.credit == .none && !facts.isNumbers
    return switch extent {
    case .kept: verdict.isKept
    case .keptWithoutCredits: isText
    case .keptWithRows: isText || facts.isRow
    case .keptOrFigures: verdict.isKept || facts.isFigures
    }
  }

  /// Whether a line of the last page is a paragraph: twenty words or more, and the end of a sentence.
  public func isParagraph(_ line: Int) -> Bool { evidence.page.lines.facts[line].isParagraph }

  /// Tokens of the last page that stay and are no credits.
  public var contentTokens: Int {
    verdicts.indices.reduce(0) { sum, line in
      isContent(line, .keptWithoutCredits) ? sum + tokensLeft(ofLine: line) : sum
    }
  }

  /// Tokens of a line of the last page without those of its ends that go.
  func tokensLeft(ofLine line: Int) -> Int {
    let verdict = verdicts[line]
    return Int(evidence.page.lines.facts[line].tokens) - verdict.head.tokens - verdict.tail.tokens
  }

  /// Whether what is set aside of the last page as furniture or credit is a table: three rows of figures
  /// and more, of more than a tenth of the tokens that stay.
  public var setsTableAside: Bool {
    var (rows, tokens) = (0, 0)
    for (line, facts) in evidence.page.lines.facts.enumerated()
    where facts.isRow && !isContent(line, .keptWithoutCredits) {
      rows += 1
      tokens += Int(facts.tokens)
    }
    return rows >= 3 && 10 * tokens > contentTokens
  }

  /// Where a line of the last page stands in its text, without its line feed.
  public func range(ofLine line: Int) -> Range<Int> { evidence.page.lines.ranges[line] }

  /// The same without the ends that go.
  public func rest(ofLine line: Int) -> Range<Int> {
    let (whole, verdict) = (range(ofLine: line), verdicts[line])
    return whole.lowerBound + verdict.head.bytes..<whole.upperBound - verdict.tail.bytes
  }

  /// What of the last page goes, as ascending byte ranges of its text: lines and ends of lines, without
  /// their line feeds and without empty ones.
  public func removed(_ extent: ContentExtent = .kept) -> [Range<Int>] {
    var removed: [Range<Int>] = []
    for line in verdicts.indices {
      let (whole, rest) = (range(ofLine: line), rest(ofLine: line))
      if isContent(line, extent) {
        removed.append(whole.lowerBound..<rest.lowerBound)
        removed.append(rest.upperBound..<whole.upperBound)
      } else {
        removed.append(whole)
      }
    }
    return removed.filter { !$0.isEmpty }
  }
}
