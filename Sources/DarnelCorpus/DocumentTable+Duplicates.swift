internal import DarnelKernels

extension DocumentTable {
  /// Two documents of the same id: those whose second comes first; nil when there are none.
  ///
  /// Documents without an id are known by their places, which may collide with a written id too.
  public func duplicateID() -> (first: Int, second: Int)? {
    var order = (0..<count).map { (hash: idHash($0), document: $0) }
    order.sort { $0.hash == $1.hash ? $0.document < $1.document : $0.hash < $1.hash }
    var found: (first: Int, second: Int)?
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && order[end].hash == order[start].hash { end += 1 }
      let documents = order[start..<end].map(\.document)
      if let pair = firstPair(documents), pair.second < found?.second ?? .max { found = pair }
      start = end
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
    if documents.count < 2 { return nil }
    var seen: [[UInt8]: Int] = [:]
    for document in documents {
      if let first = seen.updateValue(document, forKey: knownID(document)) {
        return (first, document)
      }
    }
    return nil
  }

  private func idHash(_ document: Int) -> UInt64 {
    let range = ownIDRange(document)
    return range.isEmpty
      ? hash64(knownID(document).span) : hash64(ids.span.extracting(range))
  }

  private func knownID(_ document: Int) -> [UInt8] {
    let own = ownID(document)
    return own.isEmpty ? Array(place(document).utf8) : Array(own)
  }
}
