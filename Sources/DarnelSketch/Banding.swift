/// How a signature is cut into bands: two documents become candidates when all lanes of a band agree.
///
/// The chance of that at resemblance s is 1 − (1 − s^rows)^bands (Leskovec, Rajaraman, Ullman,
/// Mining of Massive Datasets, §3.4).
public struct Banding: Sendable, Hashable {
  /// Number of bands.
  public let bands: Int
  /// Lanes in a band.
  public let rows: Int

  /// The most lanes that a banding may ask for.
  public static let mostLanes = 4096

  /// A banding by hand; bands × rows is at most ``mostLanes``.
  public init(bands: Int, rows: Int) {
    precondition(
      bands >= 1 && rows >= 1 && bands <= Self.mostLanes / rows,
      "a banding has 1 to \(Self.mostLanes) lanes")
    self.bands = bands
    self.rows = rows
  }

  /// Lanes that the bands use.
  public var lanes: Int { bands * rows }

  /// The chance that two documents of this resemblance become candidates.
  public func chance(at resemblance: Double) -> Double {
    let agree = power(resemblance, rows)
    return 1 - power(1 - agree, bands)
  }

  /// The cheapest banding under which a pair exactly at `threshold` is found with chance `recall`.
  ///
  /// Very low thresholds would need more than ``mostLanes``; then all of them are used, one a band,
  /// and `chance(at:)` tells what is left of the wanted recall.
  ///
  /// Candidates are verified, so a false one costs time, never a wrong answer. Weighed are, for
  /// each number of rows with its fewest bands: a lane, a band's place in the sort, and the false
  /// candidates of a document with a few neighbours spread evenly below the threshold.
  ///
  /// - Parameters:
  ///   - threshold: in 0 ..< 1 exclusive of 0, or 1.
  ///   - recall: in 0 ..< 1, at the threshold; pairs above it are found more often.
  public static func cheapest(threshold: Double, recall: Double) -> Banding {
    precondition(threshold > 0 && threshold <= 1, "a threshold lies in 0 < t ≤ 1")
    precondition(recall >= 0 && recall < 1, "a wanted recall lies in 0 ≤ r < 1")
    var best = fewestBands(rows: 1, threshold, recall) ?? Banding(bands: mostLanes, rows: 1)
    var least = best.cost(below: threshold)
    for rows in 2...32 {
      guard let banding = fewestBands(rows: rows, threshold, recall) else { break }
      let cost = banding.cost(below: threshold)
      if cost < least { (best, least) = (banding, cost) }
    }
    return best
  }

  private static func fewestBands(rows: Int, _ threshold: Double, _ recall: Double) -> Banding? {
    let miss = 1 - power(threshold, rows)
    var left = 1.0
    for bands in 1...(mostLanes / rows) {
      left *= miss
      if 1 - left >= recall { return Banding(bands: bands, rows: rows) }
    }
    return nil
  }

  /// Nanoseconds a document, as measured on pages of 500 shingles; only the ratios matter.
  ///
  /// A false candidate costs most: its two documents are read and shingled again.
  func cost(below threshold: Double) -> Double {
    let steps = 64
    let mean =
      (0..<steps).reduce(0.0) { sum, step in
        sum + chance(at: threshold * (Double(step) + 0.5) / Double(steps))
      } / Double(steps)
    return cost(falseCandidates: mean)
  }

  /// The same for a number of false candidates a document that is known.
  func cost(falseCandidates: Double) -> Double {
    let laneCost = 15.0
    let bandCost = 20.0
    let verifyCost = 12_000.0
    return laneCost * Double(lanes) + bandCost * Double(bands) + verifyCost * falseCandidates
  }
}

/// `base` to a whole power by repeated squaring: only products, so the same bits everywhere.
func power(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  var factor = base
  var left = exponent
  while left > 0 {
    if left & 1 == 1 { result *= factor }
    factor *= factor
    left >>= 1
  }
  return result
}
