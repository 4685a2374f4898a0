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
  /// Masked hashes of the line's tokens; runs of numbers are one.
  private(set) var masked: [UInt64] = []
  /// The same with only numbers of four digits levelled, years among them.
  private var stated: [UInt64] = []
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
    masked.removeAll(keepingCapacity: true)
    stated.removeAll(keepingCapacity: true)
    let count = fold(line, with: table, into: &folded).count
    tokens.fill(from: folded, count: count)
    var units: Int32 = 0
    var dates: Int32 = 0
    for token in 0..<tokens.count {
      if tokens.isLetterUnit(token) { units += 1 }
      let level = tokens.level(token, in: folded, &levelled)
      let isYear = level.digits == .year
      let isDate =
        isYear || level.digits == .only || calendar.contains(tokens.hashes[token])
      append(isDate ? TokenHash.number : level.hash, to: &masked)
      append(isYear ? TokenHash.number : tokens.hashes[token], to: &stated)
      if isDate { dates += 1 }
    }
    shape.tokens = Int32(tokens.count)
    shape.words = shape.tokens - units
    shape.weight = 2 * shape.words + units
    shape.dates = dates
  }

  @inline(__always)
  private func append(_ hash: UInt64, to hashes: inout [UInt64]) {
    if hash != TokenHash.number || hashes.last != hash { hashes.append(hash) }
  }

  /// The key of the line: its masked tokens in order; 0 for a line without tokens.
  var key: UInt64 { masked.isEmpty ? 0 : masked.reduce(1, TokenHash.joined) }

  /// The key of the line with only numbers of four digits levelled, years among them.
  var statedKey: UInt64 { stated.isEmpty ? 0 : stated.reduce(1, TokenHash.joined) }

  /// How many tokens a slot key of this line takes from an end, 0 for none.
  var slotWidth: Int { masked.count < 3 ? 0 : min(3, masked.count / 2) }

  /// The key of the line's first tokens; 0 for lines under three tokens.
  var opening: UInt64 {
    slotWidth == 0 ? 0 : masked.prefix(slotWidth).reduce(16 + UInt64(slotWidth), TokenHash.joined)
  }

  /// The key of the line's last tokens; 0 for lines under three tokens.
  var ending: UInt64 {
    slotWidth == 0 ? 0 : masked.suffix(slotWidth).reduce(32 + UInt64(slotWidth), TokenHash.joined)
  }

  /// The key of the tokens as a part of a line; 0 for none.
  var partKey: UInt64 { masked.isEmpty ? 0 : masked.reduce(3, TokenHash.joined) }
}
