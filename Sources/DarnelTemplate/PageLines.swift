internal import DarnelKernels

/// What a line is by itself, whatever stands around it.
struct LineFacts: Sendable {
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
  /// Whether it has eight words or more.
  var isLong: Bool { weight >= 16 }
  /// Whether it reads like a sentence: six words or more, not mostly numbers and days, and an end.
  var isSentence: Bool { end == .sentence && weight >= 12 && 2 * dates <= tokens }
  /// Whether half of it and more are numbers and words of dates.
  var isFigures: Bool { key != 0 && 2 * dates >= tokens }
}

/// What is looked up of a line only when a verdict wants it.
struct LineDetail: Sendable {
  /// How it looks, when that is known.
  fileprivate(set) var shape: LineShape?
  /// What its words say, when that is known.
  fileprivate(set) var wording: Wording?
}

/// The lines of one page as evidence sees them: a workspace that is filled again for every page.
///
/// Lines are split at U+000A; empty ones count.
struct PageLines: Sendable {
  /// Bytes of each line in the text, without its line feed.
  private(set) var ranges: [Range<Int>] = []
  /// What each line is.
  private(set) var facts: [LineFacts] = []
  /// What was looked up of each line; empty when nothing is to be judged.
  private(set) var details: [LineDetail] = []
  /// Lines with tokens.
  private(set) var solid: [Int] = []
  /// The lines among the first or last two that have tokens, ascending.
  private(set) var edges: [Int] = []

  /// Whether details and credits are wanted.
  let judging: Bool
  private var scan = LineTokens(.line)
  private var partScan = LineTokens(.part)
  private let lexicon = Lexicon.shared
  private let characters = CharacterKind.table

  /// An empty page.
  ///
  /// - Parameter judging: whether details and credits are wanted too; learning needs neither.
  init(judging: Bool) { self.judging = judging }

  /// How many lines; 0 before the first page, at least 1 after.
  var count: Int { ranges.count }

  /// Reads a text, well-formed UTF-8.
  ///
  /// - Complexity: linear in the bytes.
  mutating func read(_ text: [UInt8]) {
    ranges.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
    solid.removeAll(keepingCapacity: true)
    scan.read(text.span)
    var start = 0
    for line in scan.lines.indices {
      let end = firstPlace(of: 0x0A, in: text, from: start) ?? text.count
      add(line, text, start..<end)
      start = end + 1
    }
    precondition(start == text.count + 1, "folding has lost a line feed")
    findEdges()
  }

  private mutating func findEdges() {
    edges.removeAll(keepingCapacity: true)
    for place in solid.indices where place < 2 || place >= solid.count - 2 {
      edges.append(solid[place])
    }
  }

  private mutating func add(_ line: Int, _ text: [UInt8], _ range: Range<Int>) {
    let known = LineFacts(scan.lines[line], ShapeScan.end(of: text, range))
    if known.key != 0 { solid.append(line) }
    ranges.append(range)
    facts.append(known)
    guard judging else { return }
    details.append(LineDetail())
    if Credits.mayBe(known) {
      complete(line, in: text)
      facts[line].credit = Credits.kind(known, shape(ofLine: line))
    }
  }

  /// Whether three fifths of the lines are of eight words and more: an article with little around it,
  /// as extractors leave it.
  var isProse: Bool { 5 * solid.count { facts[$0].isLong } >= 3 * solid.count }

  /// The key of a part of a line, and the key of its first tokens, as of lines of their own.
  mutating func part(_ range: Range<Int>, ofLine line: Int, in text: [UInt8]) -> LinePart {
    partScan.read(text.span.extracting(range))
    let facts = LineFacts(partScan.lines[0], ShapeScan.end(of: text, range))
    var isCredit = false
    if judging && Credits.mayBe(facts) {
      let shape = ShapeScan.shape(of: text, range, characters)
      isCredit = Credits.kind(facts, shape) != .none
    }
    return LinePart(
      line: line, range: range, key: partScan.lines[0].caption, opening: facts.opening,
      tokens: facts.tokens,
      isCredit: isCredit)
  }
}

// MARK: - Details

extension PageLines {
  /// Looks up how a line looks and what its words say, when that was not done yet.
  mutating func complete(_ line: Int, in text: [UInt8]) {
    if details[line].shape == nil {
      details[line].shape = ShapeScan.shape(of: text, ranges[line], characters)
    }
    readWording(line)
  }

  /// Looks up what the words of a line say, when that was not done yet.
  mutating func readWording(_ line: Int) {
    if details[line].wording == nil {
      details[line].wording = lexicon.wording(
        of: scan.tokens.hashes.span, scan.lines[line].range)
    }
  }

  /// How a line looks that is complete.
  func shape(ofLine line: Int) -> LineShape { details[line].shape ?? LineShape() }

  /// What the words of a line say whose wording was read.
  func wording(ofLine line: Int) -> Wording { details[line].wording ?? Wording() }
}
