internal import DarnelText

/// The steps of resemblance that an audit reports: neighbours share an edge, one is the threshold.
public struct AuditBins: Sendable, Hashable {
  /// The lower edges, ascending; the last bin ends at 1, inclusive.
  public let edges: [Double]
  /// The resemblance from which pairs match, one of the edges.
  public let threshold: Double

  /// Bins from `lowest` to 1.
  ///
  /// - Parameter lowest: at most the threshold.
  public init(threshold: Double, lowest: Double) {
    precondition(0 < lowest && lowest <= threshold && threshold <= 1, "0 < lowest ≤ threshold ≤ 1")
    let steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]
    let own = Set([lowest, threshold])
    let kept = steps.filter { step in step > lowest && own.allSatisfy { abs($0 - step) > 0.02 } }
    edges = (kept + own).sorted()
    self.threshold = threshold
  }

  /// The lowest resemblance of interest.
  public var lowest: Double { edges[0] }

  /// The number of bins.
  public var count: Int { edges.count }

  /// The first bin of matching pairs.
  public var firstMatching: Int { edges.firstIndex(of: threshold) ?? 0 }

  /// Where a bin ends.
  public func upperEdge(_ bin: Int) -> Double { bin + 1 < edges.count ? edges[bin + 1] : 1 }

  /// The bin of a resemblance; nil below the lowest.
  func bin(of resemblance: Double) -> Int? { edges.lastIndex { $0 <= resemblance } }
}
