public import DarnelText

/// Parts of a corpus that are not to meet, and which documents still look for a match in another.
public struct SplitSides: Sendable {
  /// The part of each representative: -1 when it is of none, -2 when its twins are of several.
  private let parts: [Int32]
  private let open: BitColumn

  /// Documents in their parts.
  ///
  /// - Parameters:
  ///   - parts: for each document the part that it and its twins are of, -1 for none, -2 for several.
  ///   - open: the representatives that look for a match; each is of one part.
  public init(parts: [Int32], open: some Sequence<Int>) {
    self.parts = parts
    var column = BitColumn(count: parts.count)
    for document in open {
      precondition(parts[document] >= 0, "what looks for a match is of one part")
      column.insert(document)
    }
    self.open = column
  }

  /// Whether a representative looks for a match.
  func isOpen(_ representative: Int) -> Bool { open.contains(representative) }

  /// Whether a representative stands in another part than an open one.
  func isForeign(_ other: Int, to representative: Int) -> Bool {
    parts[other] == -2 || (parts[other] >= 0 && parts[other] != parts[representative])
  }
}

/// A document and one that it matches in another part.
public struct ForeignMatch: Sendable, Hashable {
  /// The representative that looked for a match.
  public let document: Int
  /// The representative that it matches.
  public let other: Int
  /// What the two share, the first set being that of `document`.
  public let overlap: Overlap
}
