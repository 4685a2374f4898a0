internal import DarnelSketch
public import DarnelText

/// A pair that an audit looks at more closely: its texts are read again.
public struct AuditedPair: Sendable, Hashable {
  /// The place in the sample of the document that was drawn.
  public let sampled: Int
  /// The place in the input of the other one.
  public let document: Int
  /// What they share as the inverted index counted it, the drawn one's set first.
  public let overlap: Overlap
  /// Whether the banding makes the pair a candidate.
  public let isCandidate: Bool
  let rank: UInt64
}

/// What an audit counted, for each document drawn and for all: whole numbers, so that tallies can be
/// added in any order.
public struct AuditTally: Sendable {
  /// A count of a drawn document; pairs of the same tokens stand apart from all others.
  enum Column {
    /// Pairs in a bin of resemblance.
    case pairs(Int)
    /// Candidates among them.
    case candidates(Int)
    /// Both again, of pairs whose other document was drawn too.
    case innerPairs(Int)
    case innerCandidates(Int)
    /// Documents that share a key, whatever their resemblance.
    case allCandidates
    /// Documents of the same tokens, and those of them that were drawn too.
    case twins
    case innerTwins
    /// Misses that the curve expects among matching pairs, in 2³²nds.
    case expectedMisses
  }

  /// The most pairs of each kind that are looked at more closely.
  public static let mostAudited = 4_096

  /// How many documents were drawn.
  let sample: Int
  private let bins: Int
  private let width: Int
  private var cells: [UInt64]
  /// The drawn documents that anything was counted of.
  private var touched: [Int] = []
  private var isTouched: [Bool]
  private(set) var neighbourhood = Neighbourhood()
  /// Matching pairs of the lowest ranks.
  private var matches = AuditedPairs()
  /// Candidates below the threshold, of the lowest ranks.
  private var rejects = AuditedPairs()
  /// Drawn documents that matches connect, and the matches that connected them.
  private var families: UnionFind
  private var links: [(Int, Int)] = []

  /// Nothing counted yet of a sample of `sample` documents.
  public init(sample: Int, bins: AuditBins) {
    self.sample = sample
    self.bins = bins.count
    width = 4 * bins.count + 4
    cells = Array(repeating: 0, count: sample * width)
    isTouched = Array(repeating: false, count: sample)
    families = UnionFind(count: sample)
  }

  private func place(_ column: Column) -> Int {
    switch column {
    case .pairs(let bin): bin
    case .candidates(let bin): bins + bin
    case .innerPairs(let bin): 2 * bins + bin
    case .innerCandidates(let bin): 3 * bins + bin
    case .allCandidates: 4 * bins
    case .twins: 4 * bins + 1
    case .innerTwins: 4 * bins + 2
    case .expectedMisses: 4 * bins + 3
    }
  }

  /// A count of a drawn document.
  subscript(_ drawn: Int, _ column: Column) -> UInt64 { cells[drawn * width + place(column)] }

  /// A count of all drawn documents, as numbers.
  func column(_ column: Column) -> [Double] {
    (0..<sample).map { Double(self[$0, column]) }
  }

  mutating func count(_ drawn: Int, _ column: Column, _ amount: UInt64 = 1) {
    touch(drawn)
    cells[drawn * width + place(column)] += amount
  }

  mutating func count(neighbour resemblance: Double, matches: Bool) {
    neighbourhood.add(resemblance, matches: matches)
  }

  /// Notes that two drawn documents match.
  mutating func connect(_ drawn: Int, _ other: Int) {
    if families.root(of: drawn) == families.root(of: other) { return }
    families.join(drawn, other)
    links.append((drawn, other))
  }

  mutating func retain(_ pair: AuditedPair, matches isMatch: Bool) {
    if isMatch { matches.retain(pair) } else { rejects.retain(pair) }
  }

  /// Adds what was counted elsewhere.
  public mutating func add(_ other: AuditTally) {
    for drawn in other.touched {
      touch(drawn)
      for cell in drawn * width..<(drawn + 1) * width { cells[cell] += other.cells[cell] }
    }
    for (drawn, second) in other.links { connect(drawn, second) }
    neighbourhood.add(other.neighbourhood)
    matches.retain(other.matches)
    rejects.retain(other.rejects)
  }

  /// Forgets everything, at the cost of what was counted.
  public mutating func clear() {
    for drawn in touched {
      isTouched[drawn] = false
      for cell in drawn * width..<(drawn + 1) * width { cells[cell] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
    if !links.isEmpty { families = UnionFind(count: sample) }
    links.removeAll(keepingCapacity: true)
    neighbourhood = Neighbourhood()
    matches = AuditedPairs()
    rejects = AuditedPairs()
  }

  /// For each drawn document the least drawn one that matches lead to.
  func roots() -> [Int] {
    var sets = families
    return (0..<sample).map { sets.root(of: $0) }
  }

  /// The pairs to be looked at more closely: matches, and candidates that were none.
  public func audited() -> (matches: [AuditedPair], rejects: [AuditedPair]) {
    (matches.lowest, rejects.lowest)
  }

  private mutating func touch(_ drawn: Int) {
    if isTouched[drawn] { return }
    isTouched[drawn] = true
    touched.append(drawn)
  }
}

/// The pairs of the lowest ranks among all that are given, at most `AuditTally.mostAudited`.
private struct AuditedPairs: Sendable {
  private var pairs: [AuditedPair] = []
  /// Pairs of a higher rank need not be kept.
  private var highest = UInt64.max

  /// The pairs by rank.
  var lowest: [AuditedPair] {
    Array(
      pairs.sorted { ($0.rank, $0.sampled, $0.document) < ($1.rank, $1.sampled, $1.document) }
        .prefix(AuditTally.mostAudited))
  }

  mutating func retain(_ pair: AuditedPair) {
    if pair.rank > highest { return }
    pairs.append(pair)
    guard pairs.count >= 2 * AuditTally.mostAudited else { return }
    pairs = lowest
    highest = pairs[pairs.count - 1].rank
  }

  mutating func retain(_ others: AuditedPairs) {
    for pair in others.pairs { retain(pair) }
  }
}
