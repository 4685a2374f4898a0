public import DarnelKernels

extension DocumentTable {
  /// Two documents of the same id: those whose second comes first; nil when there are none.
  ///
  /// A reference may have the id of a document that is compared with it. Documents without an id are known by their places, which may collide with a written id too.
  /// Linear in each pass that `scratch` asks for; ids are compared byte by byte where 32 bits of
  /// their hashes agree.
  ///
  /// - Parameter borders: documents from which on ids may be those of documents before, ascending.
  public func duplicateID(
    in scratch: Scratch, within borders: [Int] = []
  ) throws(CorpusError) -> (first: Int, second: Int)? {
    let passes = scratch.passes(count, each: 16)
    let found = try parallelMap(passes, jobs: scratch.jobs, workspace: { () }) {
      (_, pass) throws(CorpusError) in try duplicateID(pass, of: passes, borders)
    }
    return found.compactMap { $0 }.min { $0.second < $1.second }
  }

  /// Throws when two documents have the same id, naming both places.
  public func checkIDs(in scratch: Scratch, within borders: [Int] = []) throws(CorpusError) {
    guard let (first, second) = try duplicateID(in: scratch, within: borders) else { return }
    throw .duplicateID(id: try id(first), first: try place(first), second: try place(second))
  }

  private func duplicateID(
    _ pass: Int, of passes: Int, _ borders: [Int]
  ) throws(CorpusError) -> (first: Int, second: Int)? {
    var order: [UInt64] = []
    try spilling { () throws(SpillError) in
      try idHashes.forEachBlock { base, hashes in
        for (document, hash) in zip(base..., hashes)
        where (UInt64(hash) &* UInt64(passes)) >> 32 == UInt64(pass) {
          order.append(UInt64(hash) << 32 | UInt64(document))
        }
      }
    }
    sortByHighHalf(&order)
    var found: (first: Int, second: Int)?
    try forEachRun(order) { (run) throws(CorpusError) in
      if run.count < 2 { return }
      let documents = order[run].map { Int(UInt32(truncatingIfNeeded: $0)) }
      if let pair = try firstPair(documents, borders), pair.second < found?.second ?? .max {
        found = pair
      }
    }
    return found
  }

  /// Of documents with the same hash, the first two whose ids are the same.
  private func firstPair(
    _ documents: [Int], _ borders: [Int]
  ) throws(CorpusError) -> (first: Int, second: Int)? {
    var seen: [[UInt8]: Int] = [:]
    var part = 0
    for document in documents {
      let own = borders.prefix { $0 <= document }.count
      if own != part { seen.removeAll() }
      part = own
      let first = seen.updateValue(document, forKey: try idBytes(document))
      if let first, first >= firstReference || document < firstReference {
        return (first, document)
      }
    }
    return nil
  }
}
