/// A number from a sample and the interval that holds the true one in 95 of 100 samples.
public struct Estimate: Sendable, Hashable {
  /// The best guess.
  public let value: Double
  /// The least value of the interval.
  public let lower: Double
  /// The greatest value of the interval.
  public let upper: Double

  /// A number known exactly.
  public init(exactly value: Double) { (self.value, lower, upper) = (value, value, value) }

  init(_ value: Double, _ lower: Double, _ upper: Double) {
    (self.value, self.lower, self.upper) = (value, lower, upper)
  }
}

/// A share of pairs that were drawn by drawing documents: pairs of one document go together.
///
/// The share is the ratio of two sums over documents. Its variance is that of a ratio under simple
/// random sampling without replacement, linearised (Cochran, Sampling Techniques, 3rd ed., 1977,
/// §6.3). It is turned into the number of independent pairs that would tell as much, and the
/// interval is Wilson's for that number (Kott and Carr 1997; Dean and Pagano, J. Surv. Stat.
/// Methodol. 3, 2015), so that it stays within 0…1 and does not shrink to a point when nothing was
/// missed.
public struct SampledShare: Sendable, Hashable {
  /// The share: hits over all; 1 when there are none.
  public let share: Double
  /// How many independent pairs would tell as much; infinite when nothing was left to chance.
  public let effective: Double
  /// Units that have a pair.
  public let units: Int

  /// The share of `hits` in `all`, one entry a unit.
  ///
  /// - Parameters:
  ///   - population: units in all, of which these are a simple random sample; nil for no end of them.
  ///   - distinct: different pairs among those counted, the most that can be independent.
  init(hits: [Double], all: [Double], population: Int?, distinct: Double) {
    precondition(hits.count == all.count, "one count of hits a unit")
    let total = all.reduce(0, +)
    let share = total == 0 ? 1 : hits.reduce(0, +) / total
    self.share = share
    units = all.count { $0 > 0 }
    let drawn = Double(all.count)
    let left = population.map { 1 - drawn / Double(max($0, 1)) } ?? 1
    guard total > 0 else {
      effective = left > 0 ? 0 : .infinity
      return
    }
    // As many as there would be if all pairs of a unit were found or missed together.
    let fewest = total * total / all.reduce(0) { $0 + $1 * $1 }
    var independent = fewest
    if share > 0, share < 1, units > 1 {
      let residuals = zip(hits, all).reduce(0.0) { sum, unit in
        let residual = unit.0 - share * unit.1
        return sum + residual * residual
      }
      let variance = residuals / (total * total) * drawn / (drawn - 1)
      independent = share * (1 - share) / variance
    }
    effective = left > 0 ? min(independent, distinct) / left : .infinity
  }

  /// Wilson's interval for the effective number of pairs (Wilson, JASA 22, 1927).
  public var interval: Estimate {
    if effective == 0 { return Estimate(share, 0, 1) }
    if effective == .infinity { return Estimate(exactly: share) }
    let bounds = wilsonBounds(share, of: effective)
    return Estimate(share, bounds.lower, bounds.upper)
  }
}

/// The 0.975 quantile of the standard normal distribution.
let normalQuantile = 1.959_963_984_540_054

/// Wilson's bounds for a share seen in `count` independent trials.
func wilsonBounds(_ share: Double, of count: Double) -> (lower: Double, upper: Double) {
  let z2 = normalQuantile * normalQuantile
  let middle = share + z2 / (2 * count)
  let root = (share * (1 - share) / count + z2 / (4 * count * count)).squareRoot()
  let scale = 1 + z2 / count
  let lower = share == 0 ? 0 : (middle - normalQuantile * root) / scale
  let upper = share == 1 ? 1 : (middle + normalQuantile * root) / scale
  return (min(max(lower, 0), share), max(min(upper, 1), share))
}

/// The total over all units, of a count that was taken of some.
///
/// The Horvitz-Thompson estimator under simple random sampling without replacement, where each unit
/// is drawn with the same chance (Horvitz and Thompson, JASA 47, 1952). Counts are skewed, so the
/// interval is that of a Poisson count with the same relative variance: chi-squared bounds (Garwood
/// 1936) by Wilson and Hilferty's cube root (PNAS 17, 1931).
///
/// - Parameter weight: what a count of one means for the total, besides the sampling: ½ for pairs,
///   which are seen from both ends.
func expandedTotal(_ counts: [Double], population: Int, weight: Double) -> Estimate {
  let drawn = Double(counts.count)
  let sum = counts.reduce(0, +)
  let scale = weight * Double(population) / max(drawn, 1)
  let left = 1 - drawn / Double(max(population, 1))
  if left <= 0 || drawn == 0 { return Estimate(exactly: scale * sum) }
  guard sum > 0, drawn > 1 else { return Estimate(0, 0, scale * 3.689 * left) }
  let mean = sum / drawn
  let squares = counts.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
  let variance = left * drawn / (drawn - 1) * squares
  let events = variance > 0 ? sum * sum / variance : .infinity
  if events == .infinity { return Estimate(exactly: scale * sum) }
  let bounds = poissonBounds(events)
  // What was counted is there for certain.
  let certain = weight * sum
  return Estimate(
    scale * sum, max(scale * sum * bounds.lower / events, certain),
    scale * sum * bounds.upper / events)
}

/// Bounds of the mean of a Poisson count; `count` may be a fraction.
func poissonBounds(_ count: Double) -> (lower: Double, upper: Double) {
  let cube = { (at: Double, z: Double) -> Double in
    let root = max(1 - 1 / (9 * at) + z / (3 * at.squareRoot()), 0)
    return at * root * root * root
  }
  return (count > 0 ? cube(count, -normalQuantile) : 0, cube(count + 1, normalQuantile))
}
