internal import DarnelKernels
internal import DarnelText

/// The tokens of short texts, spelling folded: a workspace that is filled again for each.
struct FoldedTokens: Sendable {
  /// Those of the text last read.
  private(set) var tokens = TokenHashes()
  private var folded: [UInt8] = []
  private let table = TextProfile.standard.table

  /// Reads a text, well-formed UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    let used = fold(text, with: table, into: &folded).count
    tokens.fill(from: folded, count: used)
  }
}
