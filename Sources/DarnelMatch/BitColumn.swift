/// A set of documents as one bit each.
struct BitColumn: Sendable {
  private var words: [UInt64]

  /// None of `count` documents.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ document: Int) { words[document >> 6] |= 1 << UInt64(document & 63) }

  func contains(_ document: Int) -> Bool { words[document >> 6] >> UInt64(document & 63) & 1 == 1 }
}
