public import DarnelKernels

/// Documents with the same tokens in the same order, found by hash.
///
/// Twins have the same shingles, so one of them, the first in input order, stands for all in every
/// later step. A document without tokens has no twin: it resembles nothing. Eight bytes a document.
public struct Twins: Sendable {
  /// The first document with the same tokens; the document itself when there is none before it.
  private var first: [UInt32]
  /// The next document with the same tokens; the document itself when there is none behind it.
  private var next: [UInt32]
  /// Documents whose text is that of an earlier document: the same bytes by a 64-bit hash, and the
  /// same tokens by one of 128 bits.
  public private(set) var exactDuplicates = 0
  /// Documents whose tokens are those of an earlier document, though their bytes are not.
  public private(set) var sameTokens = 0
  /// Documents without a token.
  public private(set) var empty = 0
  /// Documents of a single shingle: they resemble another wholly or not at all.
  public private(set) var oneShingle = 0
  /// Whether a document has no token.
  private var isEmpty: BitColumn

  /// Groups the documents of `sketches`; expected linear time.
  public init(_ sketches: Sketches, in scratch: Scratch) throws(SpillError) {
    first = (0..<UInt32(sketches.count)).map { $0 }
    next = first
    isEmpty = BitColumn(count: sketches.count)
    try countShingles(sketches)
    let passes = max(scratch.passes(sketches.count, each: 16), scratch.jobs)
    let parts = try parallelMap(passes, jobs: scratch.jobs, workspace: { () }) {
      [isEmpty] (_, pass) throws(SpillError) in
      try TwinPass(pass, of: passes, sketches, isEmpty)
    }
    for part in parts { take(part) }
  }

  private mutating func countShingles(_ sketches: Sketches) throws(SpillError) {
    try sketches.shingleCounts.forEachBlock { (base, counts) throws(SpillError) in
      for (document, shingles) in zip(base..., counts) {
        if shingles == 0 {
          isEmpty.insert(document)
          empty += 1
        } else if shingles == 1 {
          oneShingle += 1
        }
      }
    }
  }

  private mutating func take(_ pass: TwinPass) {
    var start = 0
    for end in pass.ends {
      let head = pass.members[start]
      var last = head
      for twin in pass.members[(start + 1)..<end] {
        first[Int(twin)] = head
        next[Int(last)] = twin
        last = twin
      }
      start = end
    }
    exactDuplicates += pass.exact
    sameTokens += pass.members.count - pass.ends.count - pass.exact
  }

  /// Number of documents, twins or not.
  public var count: Int { first.count }

  /// Whether the document can resemble another and stands for its twins: it is the first of them.
  func takesPart(_ document: Int) -> Bool {
    isRepresentative(document) && !isEmpty.contains(document)
  }

  /// Whether the document stands for its twins: it is the first of them, or has none.
  public func isRepresentative(_ document: Int) -> Bool { Int(first[document]) == document }

  /// Whether another document has the same tokens.
  public func isTwin(_ document: Int) -> Bool {
    Int(first[document]) != document || Int(next[document]) != document
  }

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

/// The twins among the documents whose hashes lie in one part of all hashes.
private struct TwinPass: Sendable {
  /// Groups of twins, ascending within a group, group after group.
  private(set) var members: [UInt32] = []
  /// Where each group ends in `members`.
  private(set) var ends: [Int] = []
  /// Members whose bytes are those of an earlier member of the group.
  private(set) var exact = 0

  init(
    _ pass: Int, of passes: Int, _ sketches: Sketches, _ isEmpty: BitColumn
  ) throws(SpillError) {
    var order: [UInt64] = []
    try sketches.tokenHashes.forEachBlock { (base, hashes) throws(SpillError) in
      for (document, hash) in zip(base..., hashes) {
        let high = UInt64(truncatingIfNeeded: hash >> 96)
        if (high &* UInt64(passes)) >> 32 == UInt64(pass) && !isEmpty.contains(document) {
          order.append(high << 32 | UInt64(document))
        }
      }
    }
    sortByHighHalf(&order)
    try forEachRun(order) { (run) throws(SpillError) in
      if run.count > 1 { try split(order[run], sketches) }
    }
  }

  /// Splits documents whose hashes agree in 32 bits by all their bits.
  private mutating func split(
    _ run: ArraySlice<UInt64>, _ sketches: Sketches
  ) throws(SpillError) {
    var hashed: [(hash: UInt128, document: UInt32)] = []
    for entry in run {
      let document = UInt32(truncatingIfNeeded: entry)
      hashed.append((try sketches.tokenHashes.value(at: Int(document)), document))
    }
    hashed.sort { ($0.hash, $0.document) < ($1.hash, $1.document) }
    var start = 0
    for end in 1...hashed.count where end == hashed.count || hashed[end].hash != hashed[start].hash
    {
      if end - start > 1 { try add(hashed[start..<end].map(\.document), sketches) }
      start = end
    }
  }

  private mutating func add(_ twins: [UInt32], _ sketches: Sketches) throws(SpillError) {
    var texts: Set<UInt64> = []
    for twin in twins where !texts.insert(try sketches.textHash(of: Int(twin))).inserted {
      exact += 1
    }
    members += twins
    ends.append(members.count)
  }
}
