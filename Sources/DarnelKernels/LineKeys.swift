/// What the tokens of a line come to: keys under which the line and its ends are counted.
///
/// A key is the hash of a sequence of token hashes, 0 for none. Where tokens are masked, numbers and
/// the words of dates become one and the same token, and several of them in a row a single one.
public struct LineKeys: Sendable, Hashable {
  /// The place of the line's first token in its text.
  public var first: UInt32 = 0
  /// Number of tokens.
  public var tokens: UInt32 = 0
  /// How many of them are letters of scripts without spaces.
  public var letterUnits: UInt32 = 0
  /// How many of them are numbers or words of dates.
  public var dates: UInt32 = 0
  /// The kinds of its words.
  public var marks: UInt8 = 0
  /// The kinds of its first word.
  public var firstMarks: UInt8 = 0
  /// The line with its tokens masked; numbers among letters are levelled.
  public var caption: UInt64 = 0
  /// The line with only numbers of four digits masked, years among them.
  public var statement: UInt64 = 0
  /// Its first up to three masked tokens; 0 for under three.
  public var opening: UInt64 = 0
  /// Its last up to three masked tokens; 0 for under three.
  public var ending: UInt64 = 0

  /// A line without tokens.
  public init() {}

  /// Where its tokens stand in the text.
  public var range: Range<Int> { Int(first)..<Int(first) + Int(tokens) }
}

extension LineKeys {
  /// What every number and word of a date is masked to.
  static let number: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Sets the keys of masked tokens, the one of the statement apart.
  mutating func join(_ hashes: Span<UInt64>, _ range: Range<Int>, seed: UInt64) {
    caption = Self.joined(hashes, range, seed: seed)
    guard range.count >= 3 else { return }
    let width = min(3, range.count / 2)
    let (start, end) = (range.lowerBound, range.upperBound)
    opening = Self.joined(hashes, start..<start + width, seed: 16 + UInt64(width))
    ending = Self.joined(hashes, end - width..<end, seed: 32 + UInt64(width))
  }

  /// The hash of a sequence that begins with a seed; 0 for none.
  @inline(__always)
  static func joined(_ hashes: Span<UInt64>, _ range: Range<Int>, seed: UInt64) -> UInt64 {
    guard !range.isEmpty else { return 0 }
    var hash = seed
    for place in range {
      let sum = (hash.byteSwapped &+ hashes[place]) ^ 0x243F_6A88_85A3_08D3
      let product = sum.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C17)
      hash = (product.high ^ product.low) | 1 << 63
    }
    return hash
  }
}
