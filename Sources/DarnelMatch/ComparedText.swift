public import DarnelText

/// One of the two texts of a comparison: its tokens and where they stand.
public struct ComparedText: Sendable {
  /// The text as it was given.
  public let bytes: [UInt8]
  /// Its distinct shingles.
  public let shingles: ShingleSet
  /// Ill-formed UTF-8 sequences in it, which separate words.
  public let malformed: Int
  let words: [PlacedToken]

  /// Number of tokens; a letter of a script without spaces is one.
  public var tokenCount: Int { words.count }

  /// The bytes from the first to the last of some tokens, empty for none.
  public func range(of tokens: Range<Int>) -> Range<Int> {
    guard let first = words[tokens].first, let last = words[tokens].last else { return 0..<0 }
    return Int(first.start)..<Int(max(first.start, last.end))
  }

  /// Some tokens as they were written, with what stands between them.
  public func text(of tokens: Range<Int>) -> String {
    String(decoding: bytes[range(of: tokens)], as: UTF8.self)
  }

  /// The bytes before a token, back to the end of the one before; for the count of tokens, the
  /// bytes behind the last one.
  public func gap(before token: Int) -> Range<Int> {
    let start = token == 0 ? 0 : Int(words[token - 1].end)
    let end = token == words.count ? bytes.count : Int(words[token].start)
    return start..<max(start, end)
  }
}

/// A token as a comparison keeps it.
struct PlacedToken: Sendable {
  /// A hash of its folded bytes.
  let hash: UInt64
  let start: UInt32
  let end: UInt32
  let folds: TextFolds
}
