/// One component of the candidate graph with its documents numbered from 0, in input order.
struct CandidateComponent: Sendable {
  /// The documents, ascending; a place in this array is a document's local number.
  let documents: [Int]
  /// Members of all buckets as local numbers, bucket after bucket, ascending within one.
  private var members: [UInt32] = []
  private var memberEnds: [Int] = []
  /// The buckets of all documents, document after document, ascending within one.
  private var bucketsOf: [UInt32]
  private var bucketEnds: [Int]

  init(_ slices: [ArraySlice<UInt32>]) {
    let distinct = Self.dropRepeated(slices)
    documents = Self.distinct(distinct)
    bucketEnds = Array(repeating: 0, count: documents.count)
    bucketsOf = []
    for slice in distinct {
      var from = 0
      for member in slice {
        from = place(of: Int(member), from: from)
        members.append(UInt32(from))
        bucketEnds[from] += 1
      }
      memberEnds.append(members.count)
    }
    bucketsOf = Array(repeating: 0, count: members.count)
    turn()
  }

  /// Lists the buckets of each document; `bucketEnds` holds how many there are of each.
  private mutating func turn() {
    var total = 0
    for document in bucketEnds.indices {
      total += bucketEnds[document]
      bucketEnds[document] = total - bucketEnds[document]
    }
    for bucket in memberEnds.indices {
      for member in self.members(of: bucket) {
        bucketsOf[bucketEnds[Int(member)]] = UInt32(bucket)
        bucketEnds[Int(member)] += 1
      }
    }
  }

  /// Number of buckets.
  var bucketCount: Int { memberEnds.count }

  /// The members of a bucket, as ascending local numbers.
  func members(of bucket: Int) -> ArraySlice<UInt32> {
    members[(bucket == 0 ? 0 : memberEnds[bucket - 1])..<memberEnds[bucket]]
  }

  /// The buckets that a document stands in, ascending.
  func buckets(of document: Int) -> ArraySlice<UInt32> {
    bucketsOf[(document == 0 ? 0 : bucketEnds[document - 1])..<bucketEnds[document]]
  }

  /// Whether two documents stand in one bucket: they are candidates.
  func share(_ a: Int, _ b: Int) -> Bool {
    var (left, right) = (buckets(of: a), buckets(of: b))
    while let x = left.first, let y = right.first {
      if x == y { return true }
      if x < y { left.removeFirst() } else { right.removeFirst() }
    }
    return false
  }

  /// Calls `body` once for each other document that shares a bucket with `document` and has a
  /// higher number; `stamps` remembers who was seen and is one entry a document, 0 at first.
  func forEachLaterMate(of document: Int, stamps: inout [Int], _ body: (Int) -> Void) {
    for bucket in buckets(of: document) {
      for mate in members(of: Int(bucket)).reversed() {
        if mate <= document { break }
        if stamps[Int(mate)] == document + 1 { continue }
        stamps[Int(mate)] = document + 1
        body(Int(mate))
      }
    }
  }

  /// The local number of a document, at `from` or behind it.
  private func place(of document: Int, from: Int) -> Int {
    var (low, high) = (from, documents.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if documents[middle] <= document { low = middle } else { high = middle }
    }
    return low
  }

  private static func distinct(_ slices: [ArraySlice<UInt32>]) -> [Int] {
    var all = slices.flatMap { $0 }
    all.sort()
    var documents: [Int] = []
    for document in all where documents.last != Int(document) { documents.append(Int(document)) }
    return documents
  }

  /// Close copies share most of their bands, so most buckets of a component are one and the same.
  private static func dropRepeated(_ slices: [ArraySlice<UInt32>]) -> [ArraySlice<UInt32>] {
    guard slices.contains(where: { $0.count > 2 }) else {
      var seen: Set<UInt64> = []
      return slices.filter { pair in
        seen.insert(pair.reduce(0) { $0 << 32 | UInt64($1) }).inserted
      }
    }
    var seen: Set<ArraySlice<UInt32>> = []
    return slices.filter { seen.insert($0).inserted }
  }
}
