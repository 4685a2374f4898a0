internal import DarnelKernels

extension DocumentTable {
  /// Two documents of the same id: those whose second comes first; nil when there are none.
  ///
  /// Documents without an id are known by their places, which may collide with a written id too.
  /// Linear; ids are compared byte by byte where 32 bits of their hashes agree.
  public func duplicateID() -> (first: Int, second: Int)? {
    var order = (0..<count).map { (hash64(idBytes($0).span) &>> 32) << 32 | UInt64($0) }
    sortByHighHalf(&order)
    var found: (first: Int, second: Int)?
    forEachRun(order) { run in
      if run.count < 2 { return }
      let documents = order[run].map { Int($0 & 0xFFFF_FFFF) }
      if let pair = firstPair(documents), pair.second < found?.second ?? .max { found = pair }
    }
    return found
  }

  /// Throws when two documents have the same id, naming both places.
  public func checkIDs() throws(CorpusError) {
    guard let (first, second) = duplicateID() else { return }
    throw .duplicateID(id: id(first), first: place(first), second: place(second))
  }

  /// Of documents with the same hash, the first two whose ids are the same.
  private func firstPair(_ documents: [Int]) -> (first: Int, second: Int)? {
    var seen: [ArraySlice<UInt8>: Int] = [:]
    for document in documents {
      if let first = seen.updateValue(document, forKey: idBytes(document)) {
        return (first, document)
      }
    }
    return nil
  }
}
