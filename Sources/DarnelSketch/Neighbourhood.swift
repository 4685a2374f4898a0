/// How many neighbours of which resemblance the documents of a corpus have, as measured on some.
///
/// What a banding would find and what it would compare in vain follows from it by the curve of the
/// banding. Documents with the same tokens are left out: they are found by hash.
public struct Neighbourhood: Sendable, Hashable {
  /// The width of a step of resemblance is one over this.
  public static let steps = 200

  /// Neighbours at and above the threshold, summed over the documents looked at.
  public private(set) var matching = [UInt64](repeating: 0, count: steps)
  /// Neighbours below the threshold.
  public private(set) var others = [UInt64](repeating: 0, count: steps)
  /// Documents looked at.
  public var documents = 0

  /// No neighbours yet.
  public init() {}

  /// Counts a neighbour.
  public mutating func add(_ resemblance: Double, matches: Bool) {
    let step = min(max(Int(resemblance * Double(Self.steps)), 0), Self.steps - 1)
    if matches { matching[step] += 1 } else { others[step] += 1 }
  }

  /// Adds the neighbours of `other`; its documents are not added.
  public mutating func add(_ other: Neighbourhood) {
    for step in 0..<Self.steps {
      matching[step] += other.matching[step]
      others[step] += other.others[step]
    }
  }

  /// The share of the matching pairs that a banding finds by its curve; nil when there are none.
  public func recall(of banding: Banding) -> Double? {
    let all = matching.reduce(0, +)
    return all == 0 ? nil : found(matching, banding) / Double(all)
  }

  /// The candidates below the threshold that a banding gives a document, by its curve.
  public func falseCandidates(of banding: Banding) -> Double {
    documents == 0 ? 0 : found(others, banding) / Double(documents)
  }

  private func found(_ counts: [UInt64], _ banding: Banding) -> Double {
    var sum = 0.0
    for (step, count) in counts.enumerated() where count > 0 {
      sum += Double(count) * banding.chance(at: (Double(step) + 0.5) / Double(Self.steps))
    }
    return sum
  }
}

extension Banding {
  /// The cheapest banding that finds a share of `recall` of the matching pairs of `neighbours`.
  ///
  /// Like ``cheapest(threshold:recall:)``, with the pairs of a corpus in place of pairs exactly at
  /// the threshold, and with its neighbours below the threshold in place of supposed ones. Nil when
  /// no pair matches, or ``mostLanes`` do not suffice.
  public static func cheapest(for neighbours: Neighbourhood, recall: Double) -> Banding? {
    precondition(recall >= 0 && recall < 1, "a wanted recall lies in 0 ≤ r < 1")
    var best: (banding: Banding, cost: Double)?
    for rows in 1...32 {
      guard let banding = fewestBands(rows: rows, neighbours, recall) else { continue }
      let cost = banding.cost(among: neighbours)
      if cost < best?.cost ?? .infinity { best = (banding, cost) }
    }
    return best?.banding
  }

  /// Nanoseconds a document for lanes, bands and comparisons in vain; only ratios matter.
  public func cost(among neighbours: Neighbourhood) -> Double {
    cost(falseCandidates: neighbours.falseCandidates(of: self))
  }

  /// By bisection: more bands find more.
  private static func fewestBands(
    rows: Int, _ neighbours: Neighbourhood, _ recall: Double
  ) -> Banding? {
    var (low, high) = (1, mostLanes / rows)
    let reaches = { (bands: Int) in
      (neighbours.recall(of: Banding(bands: bands, rows: rows)) ?? 0) >= recall
    }
    guard reaches(high) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if reaches(middle) { high = middle } else { low = middle + 1 }
    }
    return Banding(bands: low, rows: rows)
  }
}
