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
  /// Documents in order of preference, and the place of each in that order.
  let order: [Int]
  private let rank: [Int]
  private var kept: [Int]
  private var overlaps: [Overlap?]
  private var joined: UnionFind
  private var matched: [Bool]
  /// Pairs that were compared to connect what is not.
  private var linked: Set<UInt64> = []
  /// The sets read so far that may be wanted again.
  private var shelf: SetShelf

  /// - Parameter prefers: orders local numbers, the one wanted more first.
  init(
    _ component: CandidateComponent, threshold: Double, shelf: SetShelf,
    by prefers: (Int, Int) -> Bool
  ) {
    let count = component.documents.count
    self.component = component
    self.threshold = threshold
    self.shelf = shelf
    order = component.documents.indices.sorted(by: prefers)
    var rank = Array(repeating: 0, count: count)
    for (place, document) in order.enumerated() { rank[document] = place }
    self.rank = rank
    kept = Array(0..<count)
    overlaps = Array(repeating: nil, count: count)
    joined = UnionFind(count: count)
    matched = Array(repeating: false, count: count)
  }

  /// Chooses the kept documents, comparing each document with all kept ones of its buckets.
  mutating func choose<Failure: Error>(
    load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    var leadersIn = [[Int]](repeating: [], count: component.bucketCount)
    var stamps = [Int](repeating: -1, count: order.count)
    for document in order {
      for bucket in component.buckets(of: document) {
        for leader in leadersIn[Int(bucket)] where stamps[leader] != document {
          stamps[leader] = document
          note(document, leader, try compare(document, leader, load))
        }
      }
      if isKept(document) {
        for bucket in component.buckets(of: document) { leadersIn[Int(bucket)].append(document) }
      } else {
        shelf.drop(document)
      }
    }
  }

  /// Whether no kept document was found for it.
  func isKept(_ document: Int) -> Bool { kept[document] == document }

  /// Takes the outcome of a comparison with a kept document; nil when they do not match.
  mutating func note(_ document: Int, _ leader: Int, _ overlap: Overlap?) {
    counts.candidates += 1
    guard let overlap else { return }
    counts.verified += 1
    joined.join(document, leader)
    matched[document] = true
    matched[leader] = true
    if isBetter(overlap, leader, for: document) {
      (overlaps[document], kept[document]) = (overlap, leader)
    }
  }

  /// Of kept documents that a copy resembles equally, it goes to the one that is preferred.
  private func isBetter(_ overlap: Overlap, _ leader: Int, for document: Int) -> Bool {
    guard let best = overlaps[document] else { return true }
    return best.resemblance == overlap.resemblance
      ? rank[leader] < rank[kept[document]] : best.resemblance < overlap.resemblance
  }

  /// Finds the matches that connect what is not connected yet.
  mutating func connect<Failure: Error>(
    load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    for bucket in 0..<component.bucketCount where isOpen(bucket) {
      let members = component.members(of: bucket)
      for (place, first) in members.enumerated() {
        for second in members.dropFirst(place + 1) {
          try link(Int(first), Int(second), load: load)
        }
      }
    }
  }

  /// Compares two documents of a bucket, unless that would tell nothing new.
  mutating func link<Failure: Error>(
    _ a: Int, _ b: Int, load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    if isSettled(a, b) || !linked.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))).inserted {
      return
    }
    counts.candidates += 1
    guard try compare(a, b, load) != nil else { return }
    counts.verified += 1
    joined.join(a, b)
    matched[a] = true
    matched[b] = true
  }

  /// Whether a comparison of the two would tell nothing new: they are connected, or were compared,
  /// as every document was with the kept ones before it that share a bucket with it.
  private mutating func isSettled(_ a: Int, _ b: Int) -> Bool {
    if joined.root(of: a) == joined.root(of: b) { return true }
    return rank[a] < rank[b] ? isKept(a) : isKept(b)
  }

  /// Whether a bucket may hold two documents that are neither connected nor compared.
  mutating func isOpen(_ bucket: Int) -> Bool {
    let members = component.members(of: bucket)
    guard let first = members.first, members.contains(where: { !isKept(Int($0)) }) else {
      return false
    }
    let root = joined.root(of: Int(first))
    return !members.allSatisfy { joined.root(of: Int($0)) == root }
  }

  /// The least document that a document is connected with so far.
  mutating func root(of document: Int) -> Int { joined.root(of: document) }

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
    try set(a, load).overlap(with: set(b, load), atLeast: threshold)
  }

  private mutating func set<Failure: Error>(
    _ local: Int, _ load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) -> ShingleSet {
    if let set = shelf[local] { return set }
    let set = try load(component.documents[local])
    shelf.put(set, local)
    return set
  }
}
