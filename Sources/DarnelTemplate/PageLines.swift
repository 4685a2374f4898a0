internal import DarnelKernels

/// What a line is by itself, whatever stands around it.
struct LineFacts: Sendable, Equatable {
  /// Its key, numbers and calendar words levelled, in sentences only years; 0 without tokens.
  var key: UInt64 = 0
  /// The key of the first up to three tokens; 0 for lines under three tokens.
  var opening: UInt64 = 0
  /// The key of the last up to three tokens; 0 for lines under three tokens.
  var ending: UInt64 = 0
  /// Words and letters of scripts without spaces.
  var tokens: Int32 = 0
  /// Words.
  var words: Int32 = 0
  /// Numbers and calendar words among the tokens.
  var dates: Int32 = 0
  /// Kinds of its words.
  var marks: MarkedWords = []
  /// Kinds of its first word.
  var firstMarks: MarkedWords = []
  /// How it ends.
  var end = LineShape.End.open
  /// Whether it is a date, a byline or a source.
  var credit = Credits.Kind.none

  /// What is known of a line by its tokens and its end.
  init(_ keys: LineKeys, _ end: LineShape.End) {
    self.end = end
    (opening, ending) = (keys.opening, keys.ending)
    tokens = Int32(keys.tokens)
    words = tokens - Int32(keys.letterUnits)
    dates = Int32(keys.dates)
    marks = MarkedWords(rawValue: keys.marks)
    firstMarks = MarkedWords(rawValue: keys.firstMarks)
    // Another number or day makes another sentence, but the same caption, counter or date line.
    key = isSentence ? keys.statement : keys.caption
  }

  /// A line without tokens.
  init() {}

  /// Half tokens: two a word, one a letter of a script without spaces.
  var weight: Int32 { tokens + words }
  /// Whether some of its tokens are letters of a script without spaces.
  var hasLetterUnits: Bool { words < tokens }
  /// The fewest half tokens of eight words.
  static let leastLong: Int32 = 16
  /// Whether it has eight words or more.
  var isLong: Bool { weight >= Self.leastLong }
  /// Whether it reads like a sentence: six words or more, not mostly numbers and days, and an end.
  var isSentence: Bool { end == .sentence && weight >= 12 && 2 * dates <= tokens }
  /// Whether it has twenty words or more.
  var isVeryLong: Bool { weight >= 40 }
  /// Whether it has less than thirty words: the first or last three of more do not make a slot line.
  var mayBeSlot: Bool { weight < 60 }
  /// Whether it is a paragraph: twenty words or more, and the end of a sentence.
  var isParagraph: Bool { end == .sentence && isVeryLong }
  /// Whether half of it and more are numbers and words of dates, or a quarter and several.
  var isFigures: Bool { key != 0 && (2 * dates >= tokens || 4 * dates >= tokens && dates > 1) }
  /// Whether it is short, and numbers and words of dates but for a third: it may say the same on any page.
  var isNumbers: Bool {
    dates > 0 && weight <= Credits.longest && !isSentence && tokens - dates <= (tokens + 1) / 3
  }
  /// Whether it has a date or several numbers.
  var isNumbered: Bool { dates > 1 || dates > 0 && marks.contains(.calendar) }
  /// Whether it is a date beyond doubt: with a word of dates, or of several numbers and nothing else.
  var isDated: Bool { marks.contains(.calendar) || dates > 1 && dates == tokens }
  /// Whether it has a number, besides words of dates, and is neither a sentence nor a date.
  var isValue: Bool {
    isRow || !isSentence && credit != .date && dates > (marks.contains(.calendar) ? 1 : 0)
  }
  /// Whether it can be a row of a table: several numbers, and no word that says that they are a date's.
  var isRow: Bool {
    isFigures && dates > 1 && !marks.contains(.calendar) && !firstMarks.contains(.opener)
  }
}

/// The lines of one page: a workspace that is filled again for every page.
///
/// Lines are split at U+000A; empty ones count.
struct PageLines: Sendable {
  /// Bytes of each line in the text, without its line feed.
  private(set) var ranges: [Range<Int>] = []
  /// What each line is.
  private(set) var facts: [LineFacts] = []
  /// Lines with tokens.
  private(set) var solid: [Int] = []
  /// The lines among the first or last two that have tokens, ascending.
  private(set) var edges: [Int] = []

  private var scan = LineTokens(.line)
  private var partScan = LineTokens(.part)

  /// How many lines; 0 before the first page, at least 1 after.
  var count: Int { facts.count }

  /// Reads a text, well-formed UTF-8.
  ///
  /// - Complexity: linear in the bytes.
  mutating func read(_ text: [UInt8]) {
    scan.read(text.span)
    findRanges(in: text)
    precondition(ranges.count == scan.lines.count, "folding has lost a line feed")
    facts.removeAll(keepingCapacity: true)
    facts.reserveCapacity(ranges.count)
    for line in ranges.indices { facts.append(lineFacts(scan.lines[line], text, ranges[line])) }
    findSolid()
  }

  /// Takes what is known of the lines of a text that was read before.
  ///
  /// - Returns: false when it has another number of lines, and then nothing is known of it.
  mutating func recall(_ known: ArraySlice<LineFacts>, of text: [UInt8]) -> Bool {
    findRanges(in: text)
    guard ranges.count == known.count else { return false }
    take(known)
    return true
  }

  /// Takes what is known of the lines of a text; where they stand in it is not known then.
  mutating func recall(_ known: ArraySlice<LineFacts>) {
    ranges.removeAll(keepingCapacity: true)
    take(known)
  }

  private mutating func take(_ known: ArraySlice<LineFacts>) {
    facts.removeAll(keepingCapacity: true)
    facts.append(contentsOf: known)
    findSolid()
  }

  private mutating func findRanges(in text: [UInt8]) {
    ranges.removeAll(keepingCapacity: true)
    var start = 0
    while let end = firstPlace(of: 0x0A, in: text, from: start) {
      ranges.append(start..<end)
      start = end + 1
    }
    ranges.append(start..<text.count)
  }

  private mutating func findSolid() {
    solid.removeAll(keepingCapacity: true)
    for line in facts.indices where facts[line].key != 0 { solid.append(line) }
    edges.removeAll(keepingCapacity: true)
    for place in solid.indices where place < 2 || place >= solid.count - 2 {
      edges.append(solid[place])
    }
  }

  private func lineFacts(
    _ keys: LineKeys, _ text: [UInt8], _ range: Range<Int>
  ) -> LineFacts {
    var facts = LineFacts(keys, ShapeScan.end(of: text, range))
    if Credits.mayBe(facts) {
      facts.credit = Credits.kind(facts, of: text, range)
    }
    return facts
  }

  /// Whether three fifths of the lines are of eight words and more: an article with little around it,
  /// as extractors leave it.
  var isProse: Bool { 5 * solid.count { facts[$0].isLong } >= 3 * solid.count }

  /// The last two lines of eight words and more, unless more than seven lines with tokens follow them.
  var lastLongLines: ArraySlice<Int> { solid.suffix(8).filter { facts[$0].isLong }.suffix(2) }

  /// Where a line with tokens stands among those; nil for another.
  ///
  /// - Complexity: logarithmic.
  func place(of line: Int) -> Int? {
    var (low, high) = (0, solid.count)
    while low < high {
      let middle = (low + high) / 2
      if solid[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low < solid.count && solid[low] == line ? low : nil
  }

  /// Whether a line is one of the first two with tokens.
  func isAtTop(_ line: Int) -> Bool { solid.prefix(2).contains(line) }

  /// The key of the last up to three tokens of a piece, as a line of its own would have it.
  mutating func ending(of range: Range<Int>, in text: [UInt8]) -> UInt64 {
    partScan.read(text.span.extracting(range))
    return partScan.lines[0].ending
  }

  /// The key of a piece without its numbers: labels that only count are of one form.
  mutating func form(of range: Range<Int>, in text: [UInt8]) -> UInt64 {
    partScan.read(text.span.extracting(range))
    return partScan.lines[0].caption
  }

  /// A part of a line, with the keys of it and of its own head as of lines of their own.
  mutating func part(
    _ range: Range<Int>, _ place: LinePart.Place, head: Range<Int>?, ofLine line: Int,
    in text: [UInt8]
  ) -> LinePart {
    partScan.read(text.span.extracting(range))
    let keys = partScan.lines[0]
    let facts = lineFacts(keys, text, range)
    var opening: UInt64 = 0
    if let head {
      partScan.read(text.span.extracting(head))
      opening = partScan.lines[0].statement
    }
    // With another number it says something else, however short it is: a price, or the number of a case.
    return LinePart(
      line: line, range: range, key: keys.statement, tokens: facts.tokens,
      weight: facts.weight, opening: opening, place: place, isCredit: facts.credit != .none)
  }
}
