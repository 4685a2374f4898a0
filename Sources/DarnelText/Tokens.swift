internal import DarnelKernels

/// The tokens of a text, one character at a time, with their places in the original.
///
/// The slow and readable twin of the folding kernel: both find the same tokens in every text.
/// Ill-formed UTF-8 separates.
public func tokens(of text: [UInt8], profile: TextProfile) -> [Token] {
  var tokenizer = Tokenizer(profile: profile)
  tokenizer.read(text)
  return tokenizer.finished().map(\.token)
}

/// The tokens of a string; the ranges count bytes of its UTF-8.
public func tokens(of text: String, profile: TextProfile) -> [Token] {
  tokens(of: Array(text.utf8), profile: profile)
}

/// The tokens of a text, each with the folds that made it.
public func tokensWithFolds(
  of text: [UInt8], profile: TextProfile
) -> [(token: Token, folds: TextFolds)] {
  var tokenizer = Tokenizer(profile: profile)
  tokenizer.read(text)
  return tokenizer.finished()
}

/// Makes tokens of code points, keeping what the contextual rules must remember.
struct Tokenizer {
  /// What has been left open by the characters read last.
  private enum Pending {
    case nothing
    /// A quotation mark after an Arabic letter.
    case quote
    /// A one-letter token and its tatweel.
    case proclitic
    /// The same with spaces or quotation marks after it.
    case gap
  }

  private let table: FoldTable
  private let labels: FoldLabels
  private var done: [(token: Token, folds: TextFolds)] = []
  private var open = OpenToken()
  private var pending = Pending.nothing

  init(profile: TextProfile) {
    table = profile.table
    labels = FoldLabels(profile: profile)
  }

  /// Reads a whole text.
  mutating func read(_ text: [UInt8]) {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = text.makeIterator()
    var place = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        read(scalar, at: place..<place + encoded.count)
        place += encoded.count
      case .error(let length):
        separate()
        place += length
      case .emptyInput:
        return
      }
    }
  }

  /// Closes the last token and gives all of them.
  mutating func finished() -> [(token: Token, folds: TextFolds)] {
    separate()
    return done
  }

  private mutating func read(_ scalar: Unicode.Scalar, at range: Range<Int>) {
    let parts = table.folded(scalar.value)
    if parts.isEmpty { open.skip(labels.deleted(scalar), isInside: pending == .nothing) }
    for part in parts { add(part, labels.kept(scalar, as: parts), range) }
  }

  private mutating func add(_ part: FoldedScalar, _ folds: TextFolds, _ range: Range<Int>) {
    switch part {
    case .letter(let scalar):
      settle(isArabic: part.isArabic)
      if open.isUnit { close() }
      open.append(scalar, range, folds)
    case .unit(let scalar):
      settle(isArabic: false)
      close()
      open.isUnit = true
      open.append(scalar, range, folds)
    case .mark(let scalar, let order):
      settle(isArabic: false)
      open.insert(scalar, order, range, folds)
    case .hamza(let mark):
      settle(isArabic: false)
      open.compose(range) { table.composition(of: $0, and: mark) }
    case .jamo(let jamo):
      settle(isArabic: false)
      if open.isUnit { close() }
      open.add(jamo: jamo, range, folds)
    case .tatweel: stretch()
    case .quote, .separator(isBlank: true): pause(isQuote: part == .quote)
    case .separator: separate()
    }
  }
}

// MARK: - The rules that look around

extension Tokenizer {
  /// Decides what was left open, now that a letter or mark comes.
  private mutating func settle(isArabic: Bool) {
    switch pending {
    case .nothing, .proclitic: break
    case .quote: if isArabic { open.folds.insert(.quotes) } else { close() }
    case .gap: if isArabic { open.folds.insert(.tatweel) } else { close() }
    }
    pending = .nothing
  }

  private mutating func stretch() {
    open.skip(.tatweel, isInside: pending == .nothing)
    if pending == .nothing, open.isOneArabicLetter { pending = .proclitic }
  }

  /// A quotation mark or a blank, across which a token may go on.
  private mutating func pause(isQuote: Bool) {
    switch pending {
    case .proclitic, .gap: pending = .gap
    case .nothing where isQuote && open.endsInArabic: pending = .quote
    case .nothing, .quote: separate()
    }
  }

  private mutating func separate() {
    pending = .nothing
    close()
  }

  private mutating func close() {
    if let closed = open.close() { done.append(closed) }
  }
}
