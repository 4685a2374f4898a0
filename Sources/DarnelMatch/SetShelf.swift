internal import DarnelText

/// Shingle sets of a component that are kept for later comparisons, as long as they are not too many.
struct SetShelf {
  private var sets: [ShingleSet?]
  private var held = 0
  /// Shingles that may be held.
  private let limit: Int

  /// Room for the sets of `documents`, of `limit` shingles together.
  init(documents: Int, limit: Int) {
    sets = Array(repeating: nil, count: documents)
    self.limit = limit
  }

  subscript(document: Int) -> ShingleSet? { sets[document] }

  /// Keeps a set; when that is too much, the others go.
  mutating func put(_ set: ShingleSet, _ document: Int) {
    if held + set.count > limit {
      sets = Array(repeating: nil, count: sets.count)
      held = 0
    }
    held += set.count
    sets[document] = set
  }

  mutating func drop(_ document: Int) {
    held -= sets[document]?.count ?? 0
    sets[document] = nil
  }
}
