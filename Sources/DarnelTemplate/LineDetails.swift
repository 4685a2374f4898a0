internal import DarnelKernels

/// How the lines of a page look and what their words say, looked up when a verdict wants it: a
/// workspace.
struct LineDetails: Sendable {
  private var shapes: [LineShape?] = []
  private var wordings: [Wording?] = []
  private var words = FoldedTokens()
  private let lexicon = Lexicon.shared
  private let characters = CharacterKind.table

  /// Begins another page, of so many lines.
  mutating func begin(lines: Int) {
    shapes.removeAll(keepingCapacity: true)
    shapes.append(contentsOf: repeatElement(nil, count: lines))
    wordings.removeAll(keepingCapacity: true)
    wordings.append(contentsOf: repeatElement(nil, count: lines))
  }

  /// Looks up how a line of this text looks and what it and its neighbours say, when that was not
  /// done yet.
  mutating func complete(_ line: Int, of lines: borrowing PageLines, in text: [UInt8]) {
    if shapes[line] == nil {
      shapes[line] = ShapeScan.shape(of: text, lines.ranges[line], characters)
    }
    readWording(line, of: lines, in: text)
    if line > 0 { readWording(line - 1, of: lines, in: text) }
    if line + 1 < lines.count { readWording(line + 1, of: lines, in: text) }
  }

  private mutating func readWording(_ line: Int, of lines: borrowing PageLines, in text: [UInt8]) {
    guard wordings[line] == nil else { return }
    guard lines.facts[line].tokens <= Lexicon.longest else {
      wordings[line] = Wording()
      return
    }
    words.read(text.span.extracting(lines.ranges[line]))
    wordings[line] = lexicon.wording(of: words.tokens.hashes.span, 0..<words.tokens.count)
  }

  /// How a line looks that is complete.
  func shape(ofLine line: Int) -> LineShape { shapes[line] ?? LineShape() }

  /// What the words of a line say that is complete, or beside one.
  func wording(ofLine line: Int) -> Wording { wordings[line] ?? Wording() }
}
