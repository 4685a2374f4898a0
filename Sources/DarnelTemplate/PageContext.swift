internal import DarnelKernels

/// A page with what stands around each of its lines: what learning and judging both look at.
public struct PageContext: Sendable {
  /// The lines.
  private(set) var lines = PageLines()
  private(set) var sentences = LineSums()
  /// Weights with a line counting up to 80.
  private var capped = LineSums()

  /// Which lines are the same.
  private(set) var firsts = FirstPlaces()
  /// Heads and tails of the lines at the page's edges, learned as slots.
  private(set) var parts: [LinePart] = []
  private var starts: [Int] = []
  /// What is learned of the lines: their keys, each once, and what the page adds to the counts of each.
  private(set) var sums: (keys: [UInt64], counts: [LineCounts]) = ([], [])
  /// What is learned of the lines' first and last tokens.
  private(set) var slots = PageSlots()

  /// An empty page.
  public init() {}

  /// Reads a text, well-formed UTF-8, to be learned.
  ///
  /// - Complexity: linear in the bytes.
  public mutating func read(_ text: [UInt8]) {
    scan(text)
    fill()
  }

  /// Reads a text of which it may be known what was found in it before, to be judged.
  mutating func read(_ text: [UInt8], knowing known: KnownReading?) {
    scan(text, knowing: known)
    fillSums()
  }

  /// Reads a text to be sketched and kept: what is found in it, and nothing that stands around.
  ///
  /// It adds nothing to counts before ``fill()``.
  ///
  /// - Parameter known: what was found in the text when it was read before.
  /// - Complexity: linear in the bytes.
  public mutating func scan(_ text: [UInt8], knowing known: KnownReading? = nil) {
    forgetCounts()
    if let known, let (facts, parts) = known.found(text: hash64(text.span)),
      lines.recall(facts, of: text)
    {
      self.parts = Array(parts)
    } else {
      lines.read(text)
      findParts(text)
    }
  }

  /// Takes what was found in a text before, to be learned; where its lines stand is not known then.
  public mutating func recall(_ readings: PageReadings, at place: Int) {
    let (facts, parts) = readings.page(at: place)
    lines.recall(facts)
    self.parts.removeAll(keepingCapacity: true)
    self.parts.append(contentsOf: parts)
    fill()
  }

  /// Sums up what a text that was scanned adds to counts.
  public mutating func fill() {
    fillSums()
    fillCounts()
  }

  private mutating func forgetCounts() {
    slots.removeAll()
    sums.keys.removeAll(keepingCapacity: true)
    sums.counts.removeAll(keepingCapacity: true)
  }

  private mutating func fillCounts() {
    forgetCounts()
    slots.fill(lines, parts)
    for line in lines.solid where firsts.places[line].times > 0 {
      sums.keys.append(lines.facts[line].key)
      sums.counts.append(counts(atFirst: line))
    }
  }

  private mutating func fillSums() {
    let facts = lines.facts
    firsts.fill(facts.count) { facts[$0].key }
    capped.fill(facts.count) { min(facts[$0].weight, 80) }
    sentences.fill(facts.count) { facts[$0].isSentence ? 1 : 0 }
  }

  private mutating func findParts(_ text: [UInt8]) {
    parts.removeAll(keepingCapacity: true)
    let longLines = lines.lastLongLines
    let last = longLines.last
    for line in lines.edges {
      guard lines.facts[line].isLong else {
        if lines.facts[line].weight >= Self.leastBarred { addBarred(of: line, text) }
        continue
      }
      addTails(of: line, text, isLast: line == last)
      addHeads(of: line, text, isFirst: line == lines.edges.first, isAtTop: lines.isAtTop(line))
    }
    // Below the article's last line may stand long ones of the footer.
    for line in longLines where !lines.edges.contains(line) {
      addTails(of: line, text, isLast: line == last, most: line == last ? 2 : 1)
    }
  }

  /// Adds the tails of a line that begin with its last two sentences, and of the last long line the
  /// sentences before them one by one.
  private mutating func addTails(
    of line: Int, _ text: [UInt8], isLast: Bool, most: Int = 2
  ) {
    let range = lines.ranges[line]
    starts.removeAll(keepingCapacity: true)
    LinePartFinder.findTails(
      of: text, range, reach: isLast ? LinePartFinder.longReach : LinePartFinder.reach,
      into: &starts)
    for start in starts.suffix(most).reversed() {
      let head = LinePartFinder.slotHead(start, of: text, range)
      let tail = start..<range.upperBound
      parts.append(lines.part(tail, .tail, head: head, ofLine: line, in: text))
    }
    guard isLast, starts.count > 2 else { return }
    for place in (0..<starts.count - 2).suffix(Self.mostInner).reversed() {
      let inner = starts[place]..<starts[place + 1]
      parts.append(lines.part(inner, .inner, head: nil, ofLine: line, in: text))
    }
  }

  /// Adds the tail of a short line behind a bar: headlines end with their paper's name so.
  private mutating func addBarred(of line: Int, _ text: [UInt8]) {
    let range = lines.ranges[line]
    guard let bar = LinePartFinder.lastBar(of: text, range) else { return }
    let tail = bar..<range.upperBound
    parts.append(lines.part(tail, .tail, head: nil, ofLine: line, in: text))
  }

  /// Adds the head of a line, and of the page's first line what may follow it of the same kind.
  ///
  /// In the last lines of an article short heads are words that lead to what somebody said.
  private mutating func addHeads(
    of line: Int, _ text: [UInt8], isFirst: Bool, isAtTop: Bool
  ) {
    let range = lines.ranges[line]
    var start = range.lowerBound
    for number in 0...(isFirst ? Self.mostInner : 0) {
      guard let end = LinePartFinder.head(of: text, start..<range.upperBound) else { return }
      let place: LinePart.Place = number == 0 ? .head : .inner
      let part = lines.part(start..<end, place, head: nil, ofLine: line, in: text)
      if isAtTop || part.weight >= Self.leastHead { parts.append(part) }
      start = end
    }
  }

  /// Whether one of some lines is a part of another one, or begins or ends with it, numbers and case
  /// aside.
  mutating func has(
    _ part: LinePart, atAnEndOf isWanted: (Int) -> Bool, in text: [UInt8]
  ) -> Bool {
    if part.key == 0 { return false }
    let form = lines.form(of: part.range, in: text)
    let ending = part.place == .head ? 0 : lines.ending(of: part.range, in: text)
    for line in lines.solid where line != part.line && isWanted(line) {
      if part.place != .tail && begins(line, with: part, form, in: text) { return true }
      // The last three tokens of long ones have to be the same.
      let isShort = min(part.tokens, lines.facts[line].tokens) < 8
      guard part.place != .head, isShort || lines.facts[line].ending == ending else { continue }
      if ends(line, with: part, form, in: text) { return true }
    }
    return false
  }

  private mutating func begins(
    _ line: Int, with part: LinePart, _ form: UInt64, in text: [UInt8]
  ) -> Bool {
    let range = lines.ranges[line]
    guard let end = LinePartFinder.head(of: text, range) else { return false }
    return isLike(part, form, range.lowerBound..<end, in: text)
  }

  private mutating func ends(
    _ line: Int, with part: LinePart, _ form: UInt64, in text: [UInt8]
  ) -> Bool {
    let range = lines.ranges[line]
    if isLike(part, form, range, in: text) { return true }
    starts.removeAll(keepingCapacity: true)
    LinePartFinder.findTails(of: text, range, into: &starts)
    for start in starts.suffix(2) where isLike(part, form, start..<range.upperBound, in: text) {
      return true
    }
    return false
  }

  private mutating func isLike(
    _ part: LinePart, _ form: UInt64, _ range: Range<Int>, in text: [UInt8]
  ) -> Bool {
    // Digits and blanks make some difference in length, not twice as much.
    guard range.count <= 2 * part.range.count, part.range.count <= 2 * range.count
    else { return false }
    return lines.form(of: range, in: text) == form
  }

  /// The fewest half tokens of a head in the last lines: four words.
  private static let leastHead = 8

  /// The fewest half tokens of a short line that may have a tail: three words.
  private static let leastBarred = 6

  /// The most parts between a head or tail and the rest of its line.
  private static let mostInner = 4

  /// How many lines.
  public var count: Int { lines.count }

  /// The key of a line, numbers and calendar words levelled; 0 for a line without tokens.
  public func key(ofLine line: Int) -> UInt64 { lines.facts[line].key }

  /// Where a line stands in the text, without its line feed.
  public func range(ofLine line: Int) -> Range<Int> { lines.ranges[line] }

  /// What this page adds to the counts of a key, asked at its first line.
  func counts(atFirst line: Int) -> LineCounts {
    var counts = counts(of: line)
    var other = Int(firsts.places[line].next)
    while other >= 0 {
      counts.addAround(self.counts(of: other))
      other = Int(firsts.places[other].next)
    }
    return counts
  }

  /// What one line of this page adds to the counts of its key.
  private func counts(of line: Int) -> LineCounts {
    var counts = LineCounts()
    counts.pages = 1
    counts.times = 1
    counts.place = UInt64((2 * line + 1) * 500 / max(count, 1))
    counts.after = UInt64(capped.sum(line + 1, line + 8))
    counts.sentencesAfter = UInt64(sentences.sum(line + 1, line + 8))
    counts.before = UInt64(capped.sum(line - 8, line - 1))
    counts.sentencesBefore = UInt64(sentences.sum(line - 8, line - 1))
    counts.next = UInt64(capped.sum(line + 1, line + 3))
    counts.previous = UInt64(capped.sum(line - 3, line - 1))
    return counts
  }
}
