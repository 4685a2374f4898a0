internal import DarnelKernels

/// Documents with the same tokens in the same order, found by hash.
///
/// Twins have the same shingles, so one of them, the first in input order, stands for all in every
/// later step. A document without tokens has no twin: it resembles nothing.
public struct Twins: Sendable {
  /// The first document with the same tokens; the document itself when there is none before it.
  private let first: [UInt32]
  /// The next document with the same tokens; the document itself when there is none behind it.
  private let next: [UInt32]
  /// Documents whose text is that of an earlier document: the same bytes by a 64-bit hash, and the
  /// same tokens by one of 128 bits.
  public let exactDuplicates: Int
  /// Documents whose tokens are those of an earlier document, though their bytes are not.
  public let sameTokens: Int
  /// Documents without a token.
  public let empty: Int
  /// Documents of a single shingle: they resemble another wholly or not at all.
  public let oneShingle: Int

  /// Groups the documents of `sketches`; expected linear time.
  public init(_ sketches: Sketches) {
    var groups = TwinGroups(count: sketches.count)
    var order: [UInt64] = []
    order.reserveCapacity(sketches.count)
    for document in 0..<sketches.count where sketches.shingleCounts[document] > 0 {
      let high = UInt64(truncatingIfNeeded: sketches.tokenHashes[document] >> 96)
      order.append(high << 32 | UInt64(document))
    }
    sortByHighHalf(&order)
    forEachRun(order) { run in
      if run.count > 1 { groups.split(order[run], by: sketches) }
    }
    first = groups.first
    next = groups.next
    exactDuplicates = groups.exact
    sameTokens = groups.later - groups.exact
    empty = sketches.count - order.count
    oneShingle = sketches.shingleCounts.count { $0 == 1 }
  }

  /// Whether the document stands for its twins: it is the first of them, or has none.
  public func isRepresentative(_ document: Int) -> Bool { Int(first[document]) == document }

  /// The document that stands for this one.
  public func representative(of document: Int) -> Int { Int(first[document]) }

  /// All documents with the tokens of `representative`, in input order, itself first.
  public func members(of representative: Int) -> [Int] {
    var members = [representative]
    var last = representative
    while Int(next[last]) != last {
      last = Int(next[last])
      members.append(last)
    }
    return members
  }

  /// The representatives that have at least one twin, in input order.
  public var pairedRepresentatives: [Int] {
    first.indices.filter { Int(first[$0]) == $0 && Int(next[$0]) != $0 }
  }
}

private struct TwinGroups {
  var first: [UInt32]
  var next: [UInt32]
  var exact = 0
  var later = 0

  init(count: Int) {
    first = (0..<UInt32(count)).map { $0 }
    next = first
  }

  /// Splits documents whose hashes agree in 32 bits by all their bits, and links the twins.
  mutating func split(_ run: ArraySlice<UInt64>, by sketches: Sketches) {
    let documents = run.map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
    let sorted = documents.sorted {
      let (a, b) = (sketches.tokenHashes[$0], sketches.tokenHashes[$1])
      return a == b ? $0 < $1 : a < b
    }
    var start = 0
    for end in 1...sorted.count {
      let same =
        end < sorted.count
        && sketches.tokenHashes[sorted[end]] == sketches.tokenHashes[sorted[start]]
      if same { continue }
      link(sorted[start..<end], sketches)
      start = end
    }
  }

  private mutating func link(_ twins: ArraySlice<Int>, _ sketches: Sketches) {
    guard let head = twins.first else { return }
    var last = head
    var texts: Set<UInt64> = [sketches.textHashes[head]]
    for twin in twins.dropFirst() {
      first[twin] = UInt32(head)
      next[last] = UInt32(twin)
      last = twin
      later += 1
      if !texts.insert(sketches.textHashes[twin]).inserted { exact += 1 }
    }
  }
}
