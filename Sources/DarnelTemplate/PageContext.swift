internal import DarnelKernels

/// A page with what stands around each of its lines: what learning and judging both look at.
public struct PageContext: Sendable {
  /// The lines.
  private(set) var lines = PageLines()
  private(set) var sentences = LineSums()
  /// Weights with a line counting up to 80.
  private var capped = LineSums()

  /// Heads and tails of the lines at the page's edges, learned as slots.
  private(set) var parts: [LinePart] = []

  /// An empty page.
  public init() {}

  /// Reads a text, well-formed UTF-8.
  ///
  /// - Complexity: linear in the bytes.
  public mutating func read(_ text: [UInt8]) {
    lines.read(text)
    fillSums()
    findParts(text)
  }

  /// Reads a text of which it may be known what was found in it before.
  mutating func read(_ text: [UInt8], knowing known: KnownReading?) {
    guard let known, let (facts, parts) = known.found(text: hash64(text.span)),
      lines.recall(facts, of: text)
    else { return read(text) }
    fillSums()
    self.parts = Array(parts)
  }

  private mutating func fillSums() {
    let facts = lines.facts
    capped.fill(facts.count) { min(facts[$0].weight, 80) }
    sentences.fill(facts.count) { facts[$0].isSentence ? 1 : 0 }
  }

  private mutating func findParts(_ text: [UInt8]) {
    parts.removeAll(keepingCapacity: true)
    for line in lines.edges where lines.facts[line].isLong {
      let range = lines.ranges[line]
      let (latest, second) = LinePartFinder.tails(of: text, range)
      if let latest { addPart(latest..<range.upperBound, line, text) }
      if let second { addPart(second..<range.upperBound, line, text) }
      if let end = LinePartFinder.head(of: text, range) {
        addPart(range.lowerBound..<end, line, text)
      }
    }
  }

  private mutating func addPart(_ range: Range<Int>, _ line: Int, _ text: [UInt8]) {
    parts.append(lines.part(range, ofLine: line, in: text))
  }

  /// How many lines.
  public var count: Int { lines.count }

  /// The key of a line, numbers and calendar words levelled; 0 for a line without tokens.
  public func key(ofLine line: Int) -> UInt64 { lines.facts[line].key }

  /// Where a line stands in the text, without its line feed.
  public func range(ofLine line: Int) -> Range<Int> { lines.ranges[line] }

  /// What one line of this page adds to the counts of its key.
  func counts(of line: Int) -> LineCounts {
    var counts = LineCounts()
    counts.pages = 1
    counts.times = 1
    counts.place = UInt32((2 * line + 1) * 500 / max(count, 1))
    counts.after = UInt32(capped.sum(line + 1, line + 8))
    counts.sentencesAfter = UInt32(sentences.sum(line + 1, line + 8))
    counts.before = UInt32(capped.sum(line - 8, line - 1))
    counts.sentencesBefore = UInt32(sentences.sum(line - 8, line - 1))
    counts.next = UInt32(capped.sum(line + 1, line + 3))
    counts.previous = UInt32(capped.sum(line - 3, line - 1))
    return counts
  }
}
