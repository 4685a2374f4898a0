/// A page with what stands around each of its lines: what learning and judging both look at.
public struct PageContext: Sendable {
  /// The lines.
  private(set) var lines: PageLines
  private(set) var firsts = FirstLines()
  private(set) var weights = LineSums()
  private(set) var sentences = LineSums()
  /// Weights with a line counting up to 80.
  private var capped = LineSums()

  /// Heads and tails of the lines at the page's edges, learned as slots.
  private(set) var parts: [LinePart] = []

  /// An empty page; one for learning does not look at what only judging wants.
  public init(judging: Bool) { lines = PageLines(judging: judging) }

  /// Reads a text, well-formed UTF-8.
  ///
  /// - Complexity: linear in the bytes.
  public mutating func read(_ text: [UInt8]) {
    lines.read(text)
    let facts = lines.facts
    firsts.fill(facts)
    weights.fill(lines.count) { min(facts[$0].shape.weight, 120) }
    capped.fill(lines.count) { min(facts[$0].shape.weight, 80) }
    sentences.fill(lines.count) { facts[$0].shape.isSentence ? 1 : 0 }
    findParts(text)
  }

  /// Counts the letters of a line of this text, when that was not done yet.
  mutating func complete(_ line: Int, in text: [UInt8]) { lines.complete(line, in: text) }

  /// The fewest half tokens of a line whose ends are looked at: eight words.
  private static let leastWeight: Int32 = 16

  private mutating func findParts(_ text: [UInt8]) {
    parts.removeAll(keepingCapacity: true)
    for line in lines.edges where lines.facts[line].shape.weight >= Self.leastWeight {
      let range = lines.ranges[line]
      for start in LinePartFinder.tails(of: text, range) {
        parts.append(lines.partKeys(text, start..<range.upperBound))
      }
      if let end = LinePartFinder.head(of: text, range) {
        parts.append(lines.partKeys(text, range.lowerBound..<end))
      }
    }
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

  /// What the page adds to the counts of each of its keys, in the order of their first lines.
  func eachKey(_ body: (UInt64, LineCounts) -> Void) {
    for line in 0..<count where lines.facts[line].key != 0 && firsts.times[line] > 0 {
      body(lines.facts[line].key, counts(atFirst: line))
    }
  }

  /// What the page adds to the counts of its slot keys, each once.
  func eachSlot(_ body: (UInt64, SlotCounts) -> Void) {
    var seen: [UInt64: SlotCounts] = [:]
    for line in lines.solid {
      let facts = lines.facts[line]
      if facts.opening != 0 { seen[facts.opening, default: SlotCounts()].pages = 1 }
      if facts.ending != 0 { seen[facts.ending, default: SlotCounts()].pages = 1 }
    }
    for line in lines.edges {
      let facts = lines.facts[line]
      if facts.opening != 0 { seen[facts.opening]?.edges = 1 }
      if facts.ending != 0 { seen[facts.ending]?.edges = 1 }
    }
    for part in parts {
      for key in [part.key, part.opening] where key != 0 {
        seen[key] = SlotCounts(pages: 1, edges: 1)
      }
    }
    for (key, counts) in seen { body(key, counts) }
  }
}
