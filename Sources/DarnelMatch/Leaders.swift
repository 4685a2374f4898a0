internal import DarnelText

/// The part that one document plays: which document stays for it, and what proves it.
struct Assignment: Sendable {
  /// The document, the first of its twins.
  let document: Int
  /// The document that is kept for it: itself, or one that it matches directly.
  let kept: Int
  /// The least document that a chain of matches leads to.
  let component: Int
  /// The overlap with the kept document, the document's set first; nil when it is kept itself.
  let overlap: Overlap?
}

/// Decides who is kept in one component of the candidate graph.
///
/// In order of preference each document becomes a copy of the kept document that it resembles
/// most, or is kept itself when it matches none: a greedy maximal independent set of the match
/// graph. Compared are only documents with the kept ones of their buckets, so a bucket of m close
/// copies costs m comparisons, not m². Then buckets whose members are not yet known to be
/// connected are searched for the matches that connect them.
struct Leaders {
  let component: CandidateComponent
  let threshold: Double
  private(set) var counts = VerificationCounts()
  private var kept: [Int]
  private var overlaps: [Overlap?]
  private var sets: [ShingleSet?]
  private var joined: UnionFind
  private var matched: [Bool]
  /// The place of each document in the order of preference.
  private var rank: [Int]

  init(_ component: CandidateComponent, threshold: Double) {
    let count = component.documents.count
    self.component = component
    self.threshold = threshold
    kept = Array(0..<count)
    overlaps = Array(repeating: nil, count: count)
    sets = Array(repeating: nil, count: count)
    joined = UnionFind(count: count)
    matched = Array(repeating: false, count: count)
    rank = Array(repeating: 0, count: count)
  }

  /// Chooses the kept documents; `prefers` orders local numbers.
  mutating func choose<Failure: Error>(
    _ prefers: (Int, Int) -> Bool, load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    let order = component.documents.indices.sorted(by: prefers)
    var leadersIn = [[Int]](repeating: [], count: component.buckets.count)
    var stamps = [Int](repeating: -1, count: order.count)
    for (place, document) in order.enumerated() {
      rank[document] = place
      var best: Overlap?
      for bucket in component.bucketsOf[document] {
        for leader in leadersIn[bucket] where stamps[leader] != document {
          stamps[leader] = document
          guard let overlap = try compare(document, leader, load) else { continue }
          if isBetter(overlap, leader, than: best, kept[document]) {
            (best, kept[document]) = (overlap, leader)
          }
        }
      }
      overlaps[document] = best
      if best == nil {
        for bucket in component.bucketsOf[document] { leadersIn[bucket].append(document) }
      } else {
        sets[document] = nil
      }
    }
  }

  /// Of kept documents that a copy resembles equally, it goes to the one that is preferred.
  private func isBetter(
    _ overlap: Overlap, _ leader: Int, than best: Overlap?, _ other: Int
  ) -> Bool {
    guard let best else { return true }
    return best.resemblance == overlap.resemblance
      ? rank[leader] < rank[other] : best.resemblance < overlap.resemblance
  }

  /// Finds the matches that connect what is not connected yet.
  mutating func connect<Failure: Error>(
    load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    var seen: Set<UInt64> = []
    for bucket in component.buckets where !isConnected(bucket) {
      for (place, first) in bucket.enumerated() {
        for second in bucket[(place + 1)...] {
          if joined.root(of: first) == joined.root(of: second) { continue }
          if wasCompared(first, second) { continue }
          guard seen.insert(UInt64(first) << 32 | UInt64(second)).inserted else { continue }
          _ = try compare(first, second, load)
        }
      }
    }
  }

  /// The part of every document that has a match.
  mutating func assignments() -> [Assignment] {
    component.documents.indices.filter { matched[$0] }.map { local in
      Assignment(
        document: component.documents[local], kept: component.documents[kept[local]],
        component: component.documents[joined.root(of: local)], overlap: overlaps[local])
    }
  }

  private mutating func compare<Failure: Error>(
    _ a: Int, _ b: Int, _ load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) -> Overlap? {
    counts.candidates += 1
    let overlap = try set(a, load).overlap(with: set(b, load), atLeast: threshold)
    guard let overlap else { return nil }
    counts.verified += 1
    joined.join(a, b)
    matched[a] = true
    matched[b] = true
    return overlap
  }

  private mutating func set<Failure: Error>(
    _ local: Int, _ load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) -> ShingleSet {
    if let set = sets[local] { return set }
    let set = try load(component.documents[local])
    sets[local] = set
    return set
  }

  /// Every document was compared with the kept ones before it that share a bucket with it.
  private func wasCompared(_ a: Int, _ b: Int) -> Bool {
    rank[a] < rank[b] ? kept[a] == a : kept[b] == b
  }

  private mutating func isConnected(_ bucket: [Int]) -> Bool {
    guard let first = bucket.first else { return true }
    let root = joined.root(of: first)
    return bucket.allSatisfy { joined.root(of: $0) == root }
  }
}
