/// One component of the candidate graph with its documents numbered from 0, in input order.
struct CandidateComponent {
  /// The documents, ascending; a place in this array is a document's local number.
  let documents: [Int]
  /// The members of each bucket, as ascending local numbers.
  let buckets: [[Int]]
  /// The buckets that each document stands in.
  let bucketsOf: [[Int]]

  init(_ slices: [ArraySlice<UInt32>]) {
    let distinct = Self.dropRepeated(slices)
    var all = distinct.flatMap { $0.map(Int.init) }
    all.sort()
    var documents: [Int] = []
    for document in all where documents.last != document { documents.append(document) }
    let local = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($0.element, $0.offset) })
    let buckets = distinct.map { slice in slice.compactMap { local[Int($0)] } }
    var bucketsOf = [[Int]](repeating: [], count: documents.count)
    for (index, bucket) in buckets.enumerated() {
      for member in bucket { bucketsOf[member].append(index) }
    }
    self.documents = documents
    self.buckets = buckets
    self.bucketsOf = bucketsOf
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

  /// Calls `body` once for each other document that shares a bucket with `document` and has a
  /// higher number; `stamps` remembers who was seen and is one entry a document, 0 at first.
  func forEachLaterMate(of document: Int, stamps: inout [Int], _ body: (Int) -> Void) {
    for bucket in bucketsOf[document] {
      for mate in buckets[bucket].reversed() {
        if mate <= document { break }
        if stamps[mate] == document + 1 { continue }
        stamps[mate] = document + 1
        body(mate)
      }
    }
  }
}
