internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels

extension KeepOrder {
  /// Documents of the base first and those of no split last, of one split the longest first, and an
  /// order that only contents and ids decide behind that.
  ///
  /// Clusters then do not depend on the order of the inputs, and a baseline stays what it is when
  /// files are read in another one.
  static func content(_ found: Investigation, _ splits: SplitMap?) throws -> KeepOrder {
    let documents = found.documentsWithCandidates()
    let sketches = found.sketched.sketches
    let contents = try documents.map { document in
      Content(
        split: splits.map { $0.split(of: document) ?? .max } ?? 0,
        shingles: try sketches.shingleCount(of: document),
        tokens: try sketches.tokenHashes.value(at: document),
        text: try sketches.textHash(of: document))
    }
    var order = documents.indices.sorted { a, b in
      contents[a] == contents[b] ? a < b : contents[a].precedes(contents[b])
    }
    try order.sortRuns(of: contents) { try found.table.idBytes(documents[$0]) }
    var ranks = [UInt32](repeating: .max, count: found.table.count)
    for (rank, place) in order.enumerated() { ranks[documents[place]] = UInt32(rank) }
    return KeepOrder(sorting: documents, of: found.table.count) { ranks[$0] < ranks[$1] }
  }
}

private struct Content: Equatable {
  let split: Int
  let shingles: Int
  let tokens: UInt128
  let text: UInt64

  func precedes(_ other: Content) -> Bool {
    (split, other.shingles, tokens, text) < (other.split, shingles, other.tokens, other.text)
  }
}

extension [Int] {
  /// Sorts what has equal contents by id: reads no id of a document that has no twin.
  fileprivate mutating func sortRuns(
    of contents: [Content], id: (Int) throws -> [UInt8]
  ) throws {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count && contents[self[end]] == contents[self[start]] { end += 1 }
      if end - start > 1 {
        let run = try self[start..<end].map { (id: try id($0), place: $0) }.sorted { a, b in
          a.id == b.id ? a.place < b.place : a.id.lexicographicallyPrecedes(b.id)
        }
        replaceSubrange(start..<end, with: run.map(\.place))
      }
      start = end
    }
  }
}
