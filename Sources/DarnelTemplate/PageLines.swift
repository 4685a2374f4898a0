internal import DarnelKernels
internal import DarnelText

/// What a line is by itself, whatever stands around it.
struct LineFacts: Sendable {
  /// How it looks; the counts of its letters only when `isComplete`.
  var shape = LineShape()
  /// Its key, numbers and calendar words levelled, in sentences only years; 0 without tokens.
  var key: UInt64 = 0
  /// The key of the first up to three tokens; 0 for lines under three tokens.
  var opening: UInt64 = 0
  /// The key of the last up to three tokens; 0 for lines under three tokens.
  var ending: UInt64 = 0
  /// What its words say.
  var wording = Wording()
  /// Whether it is a date, a byline or a source.
  var credit = Credits.Kind.none
  /// Whether all of its shape is known.
  var isComplete = false
}

/// The lines of one page as evidence sees them: a workspace that is filled again for every page.
///
/// Lines are split at U+000A; empty ones count.
struct PageLines: Sendable {
  /// Bytes of each line in the text, without its line feed.
  private(set) var ranges: [Range<Int>] = []
  /// What each line is.
  private(set) var facts: [LineFacts] = []
  /// Lines with tokens.
  private(set) var solid: [Int] = []

  private var reader: LineReader

  /// An empty page.
  ///
  /// - Parameter judging: whether wording and credits are wanted too; learning needs neither.
  init(judging: Bool) { reader = LineReader(judging: judging) }

  /// How many lines; 0 before the first page, at least 1 after.
  var count: Int { ranges.count }

  /// Reads a text, well-formed UTF-8.
  ///
  /// - Complexity: linear in the bytes.
  mutating func read(_ text: [UInt8]) {
    ranges.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    solid.removeAll(keepingCapacity: true)
    var start = 0
    while let end = firstPlace(of: 0x0A, in: text, from: start) {
      add(text, start..<end)
      start = end + 1
    }
    add(text, start..<text.count)
  }

  private mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    let known = reader.facts(of: text, range)
    if known.key != 0 { solid.append(ranges.count) }
    ranges.append(range)
    facts.append(known)
  }

  /// Counts the letters of a line, when that was not done yet.
  mutating func complete(_ line: Int, in text: [UInt8]) {
    if !facts[line].isComplete { reader.complete(&facts[line], text, ranges[line]) }
  }

  /// The lines among the first or last two that have tokens, ascending.
  var edges: [Int] { solid.count <= 4 ? solid : Array(solid.prefix(2) + solid.suffix(2)) }

  /// The key of a part of a line, and the key of its first tokens, as of lines of their own.
  mutating func partKeys(_ text: [UInt8], _ range: Range<Int>) -> LinePart {
    reader.part(text, range)
  }
}

/// Reads single lines: furniture that comes again is remembered.
private struct LineReader: Sendable {
  private let judging: Bool
  private var scan = TokenScan(TextProfile.standard.table)
  private var memory = LineMemory()
  private let lexicon = Lexicon.shared
  private let creditWords = Credits.shared

  init(judging: Bool) { self.judging = judging }

  mutating func facts(of text: [UInt8], _ range: Range<Int>) -> LineFacts {
    guard LineMemory.sizes.contains(range.count) else { return read(text, range) }
    let line = text.span.extracting(range)
    let hash = hash64(line)
    if let known = memory.facts(of: line, hash) { return known }
    let found = read(text, range)
    memory.remember(found, of: line, hash)
    return found
  }

  private mutating func read(_ text: [UInt8], _ range: Range<Int>) -> LineFacts {
    var facts = LineFacts()
    scan.read(text.span.extracting(range), into: &facts.shape)
    facts.shape.end = ShapeScan.end(of: text, range)
    // Another number or day makes another sentence, but the same caption, counter or date line.
    facts.key = facts.shape.isSentence ? scan.statedKey : scan.key
    (facts.opening, facts.ending) = scan.slots
    if judging {
      facts.wording = lexicon.wording(of: scan.plain)
      // Few lines may be credits, and only they need to be looked at whole.
      if creditWords.mayBeCredit(scan.plain, facts.shape) {
        complete(&facts, text, range)
        facts.credit = creditWords.kind(scan.plain, facts.shape)
      }
    }
    return facts
  }

  mutating func complete(_ facts: inout LineFacts, _ text: [UInt8], _ range: Range<Int>) {
    facts.shape.count(text, range)
    facts.isComplete = true
  }

  mutating func part(_ text: [UInt8], _ range: Range<Int>) -> LinePart {
    var shape = LineShape()
    scan.read(text.span.extracting(range), into: &shape)
    var isCredit = false
    if judging, creditWords.mayBeCredit(scan.plain, shape) {
      shape.count(text, range)
      isCredit = creditWords.kind(scan.plain, shape) != .none
    }
    return LinePart(
      range: range, key: scan.partKey, opening: scan.slots.opening, tokens: shape.tokens,
      isCredit: isCredit)
  }
}

/// The facts of lines met lately, by their very bytes.
private struct LineMemory: Sendable {
  /// The lines that are remembered, in bytes.
  static let sizes = 1...Self.room
  private static let room = 128
  private static let places = 4096

  private var hashes: [UInt64] = Array(repeating: 0, count: places)
  private var lengths: [Int] = Array(repeating: 0, count: places)
  private var facts: [LineFacts] = Array(repeating: LineFacts(), count: places)
  private var bytes: [UInt8] = Array(repeating: 0, count: places * room)

  func facts(of line: Span<UInt8>, _ hash: UInt64) -> LineFacts? {
    let place = Int(truncatingIfNeeded: hash) & (Self.places - 1)
    guard hashes[place] == hash, lengths[place] == line.count else { return nil }
    let start = place * Self.room
    let held = bytes.span.extracting(start..<start + line.count)
    return areEqual(held, line) ? facts[place] : nil
  }

  mutating func remember(_ found: LineFacts, of line: Span<UInt8>, _ hash: UInt64) {
    let place = Int(truncatingIfNeeded: hash) & (Self.places - 1)
    hashes[place] = hash
    lengths[place] = line.count
    facts[place] = found
    copyBytes(of: line, into: &bytes, at: place * Self.room)
  }
}

/// What the words of a line say about it, in hundredths of log-odds for content.
struct Wording: Sendable, Hashable {
  /// The mean of the weights of the line's known words, drawn towards 0.
  var mean: Int32 = 0
  /// The sum of the weights below -100.
  var against: Int32 = 0
  /// The lowest weight.
  var lowest: Int32 = 0
  /// The highest weight.
  var highest: Int32 = 0
  /// The weight of the first token as an opening.
  var first: Int32 = 0
  /// The weight of the last token as an ending.
  var last: Int32 = 0
  /// Known words among a hundred.
  var known: Int32 = 0
}
