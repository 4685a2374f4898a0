/// Which documents of a component have a shingle in their prefix, those added last first.
///
/// Twelve bytes an entry and as many again for the table.
struct PrefixIndex: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 10)
  /// The newest entry of a key, plus one; 0 is a free slot.
  private var heads: [UInt32] = Array(repeating: 0, count: 1 << 10)
  private var used = 0
  private var documents: [UInt32] = []
  /// The entry of the same key that was added before, plus one; 0 when there is none.
  private var before: [UInt32] = []

  /// Adds a document under each shingle of its prefix; documents come in ascending order.
  mutating func insert(_ document: Int, prefix: [UInt64]) {
    for shingle in prefix {
      if used * 2 >= keys.count { grow() }
      let slot = slot(of: shingle)
      if heads[slot] == 0 {
        keys[slot] = shingle
        used += 1
      }
      before.append(heads[slot])
      documents.append(UInt32(document))
      heads[slot] = UInt32(documents.count)
    }
  }

  /// The documents that share a shingle with a prefix, ascending, each once.
  ///
  /// - Parameter least: documents with a lower number are left out.
  func documents(sharing prefix: [UInt64], from least: Int = 0) -> [Int] {
    var found: [Int] = []
    for shingle in prefix {
      var entry = heads[slot(of: shingle)]
      while entry != 0 {
        let document = Int(documents[Int(entry) - 1])
        if document < least { break }
        found.append(document)
        entry = before[Int(entry) - 1]
      }
    }
    found.sort()
    var kept = 0
    for document in found where kept == 0 || found[kept - 1] != document {
      found[kept] = document
      kept += 1
    }
    found.removeLast(found.count - kept)
    return found
  }

  private func slot(of shingle: UInt64) -> Int {
    // Prefixes hold the lesser hashes of their sets: the high bits alone would crowd.
    let mixed = shingle &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed &>> UInt64(64 - keys.count.trailingZeroBitCount))
    while heads[slot] != 0 && keys[slot] != shingle { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldHeads) = (keys, heads)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    heads = Array(repeating: 0, count: keys.count)
    for (key, head) in zip(oldKeys, oldHeads) where head != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      heads[slot] = head
    }
  }
}
