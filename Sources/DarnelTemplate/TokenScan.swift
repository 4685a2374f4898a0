internal import DarnelKernels

/// How hashes of tokens are put together to keys.
enum TokenHash {
  /// What every number and calendar word is masked to.
  static let number: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a sequence of hashes that goes on with one more; never 0.
  @inline(__always)
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    let sum = (hash.byteSwapped &+ next) ^ 0x243F_6A88_85A3_08D3
    let product = sum.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C17)
    return (product.high ^ product.low) | 1 << 63
  }
}

/// The tokens of one line after another: a workspace.
struct TokenScan {
  /// Masked hashes of the line's tokens, runs of numbers being one, when it has any number or
  /// calendar word.
  private var masked: [UInt64] = []
  /// The same with only numbers of four digits levelled, years among them.
  private var stated: [UInt64] = []
  /// Whether the tokens are their own masked and stated ones.
  private var isPlain = true
  private var tokens = TokenHashes()
  private var folded: [UInt8] = []
  private var levelled: [UInt8] = []
  private let table: FoldTable
  private let calendar = CalendarWords.shared

  init(_ table: FoldTable) { self.table = table }

  /// Plain hashes of the line's tokens, one each.
  var plain: ArraySlice<UInt64> { tokens.hashes[..<tokens.count] }

  /// Reads the tokens of a line and puts their counts into its shape.
  mutating func read(_ line: Span<UInt8>, into shape: inout LineShape) {
    let count = fold(line, with: table, into: &folded).count
    tokens.fill(from: folded, count: count)
    isPlain = !tokens.mayHaveDigits(folded, count: count) && !hasCalendarWord
    let units = Int32(tokens.letterUnits)
    shape.tokens = Int32(tokens.count)
    shape.words = shape.tokens - units
    shape.weight = 2 * shape.words + units
    shape.dates = isPlain ? 0 : mask()
  }

  private var hasCalendarWord: Bool {
    for token in 0..<tokens.count where calendar.contains(tokens.hashes[token]) { return true }
    return false
  }

  /// Fills what numbers and calendar words are masked in, and counts these.
  private mutating func mask() -> Int32 {
    masked.removeAll(keepingCapacity: true)
    stated.removeAll(keepingCapacity: true)
    var dates: Int32 = 0
    for token in 0..<tokens.count {
      let level = tokens.level(token, in: folded, &levelled)
      let isYear = level.digits == .year
      let isDate =
        isYear || level.digits == .only || calendar.contains(tokens.hashes[token])
      append(isDate ? TokenHash.number : level.hash, to: &masked)
      append(isYear ? TokenHash.number : tokens.hashes[token], to: &stated)
      if isDate { dates += 1 }
    }
    return dates
  }

  @inline(__always)
  private func append(_ hash: UInt64, to hashes: inout [UInt64]) {
    if hash != TokenHash.number || hashes.last != hash { hashes.append(hash) }
  }

  private var words: ArraySlice<UInt64> { isPlain ? plain : masked[...] }

  private static func key(_ tokens: ArraySlice<UInt64>) -> UInt64 {
    tokens.isEmpty ? 0 : tokens.reduce(1, TokenHash.joined)
  }

  /// The key of the line: its masked tokens in order; 0 for a line without tokens.
  var key: UInt64 { Self.key(words) }

  /// The key of the line with only numbers of four digits levelled, years among them.
  var statedKey: UInt64 { Self.key(isPlain ? plain : stated[...]) }

  /// The keys of the line's first and last tokens; 0 for lines under three tokens.
  var slots: (opening: UInt64, ending: UInt64) {
    let words = words
    guard words.count >= 3 else { return (0, 0) }
    let width = min(3, words.count / 2)
    return (
      words.prefix(width).reduce(16 + UInt64(width), TokenHash.joined),
      words.suffix(width).reduce(32 + UInt64(width), TokenHash.joined)
    )
  }

  /// The key of the tokens as a part of a line; 0 for none.
  var partKey: UInt64 {
    let words = words
    return words.isEmpty ? 0 : words.reduce(3, TokenHash.joined)
  }
}
