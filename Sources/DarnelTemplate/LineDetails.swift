internal import DarnelKernels

/// How the lines of a page look and what their words say, looked up when a verdict wants it: a
/// workspace.
///
/// What a site repeats is asked about page after page: what was found of a line is remembered.
struct LineDetails: Sendable {
  /// What is known of one line; nil for what was not asked for yet.
  private struct Details: Sendable {
    /// The hash of its bytes; 0 for no line.
    var hash: UInt64 = 0
    var shape: LineShape?
    var wording: Wording?
  }

  /// The lines of the page, those that were not looked at without a hash.
  private var lines: [Details] = []
  /// Lines of this page and others, each in the place that its hash says, where the last one stays.
  private var remembered = Array(repeating: Details(), count: places)
  private static let places = 2048
  private var words = FoldedTokens()
  private let lexicon = Lexicon.shared
  private let characters = CharacterKind.table

  /// Begins another page, of so many lines.
  mutating func begin(lines: Int) { self.lines.refill(lines, Details()) }

  /// Looks up how a line of this text looks and what it and its neighbours say, when that was not
  /// done yet.
  mutating func complete(_ line: Int, of lines: borrowing PageLines, in text: [UInt8]) {
    look(line, of: lines, in: text, wantingShape: true)
    if line > 0 { look(line - 1, of: lines, in: text, wantingShape: false) }
    if line + 1 < lines.count { look(line + 1, of: lines, in: text, wantingShape: false) }
  }

  private mutating func look(
    _ line: Int, of lines: borrowing PageLines, in text: [UInt8], wantingShape: Bool
  ) {
    if self.lines[line].wording != nil && (!wantingShape || self.lines[line].shape != nil) {
      return
    }
    // Nothing is asked of the words of a longer one.
    if !wantingShape && lines.facts[line].tokens > Lexicon.longest { return }
    let bytes = text.span.extracting(lines.ranges[line])
    let hash = max(hash64(bytes), 1)
    let place = Int(truncatingIfNeeded: hash) & (Self.places - 1)
    var details = remembered[place].hash == hash ? remembered[place] : Details(hash: hash)
    if details.wording == nil { details.wording = wording(bytes, lines.facts[line]) }
    if wantingShape && details.shape == nil {
      details.shape = ShapeScan.shape(of: text, lines.ranges[line], characters)
    }
    remembered[place] = details
    self.lines[line] = details
  }

  private mutating func wording(_ line: Span<UInt8>, _ facts: LineFacts) -> Wording {
    guard facts.tokens <= Lexicon.longest else { return Wording() }
    words.read(line)
    return lexicon.wording(of: words.tokens.hashes.span, 0..<words.tokens.count)
  }

  /// How a line looks that is complete.
  func shape(ofLine line: Int) -> LineShape { lines[line].shape ?? LineShape() }

  /// What the words of a line say that is complete, or beside one.
  func wording(ofLine line: Int) -> Wording { lines[line].wording ?? Wording() }
}
