/// The figures at the head of a report page; what is unknown is nil and not shown.
public struct ReportTiles: Sendable, Hashable {
  /// Documents read.
  public var documents: Int?
  /// Bytes read.
  public var bytes: UInt64?
  /// Clusters of two documents and more.
  public var clusters = 0
  /// Documents that are copies of a kept one.
  public var copies = 0
  /// Copies whose bytes are those of the kept document.
  public var sameBytes = 0
  /// Copies whose tokens, but not bytes, are those of the kept document.
  public var sameTokens = 0
  /// Copies by the hundredth of resemblance, rounded down; the last is resemblance 1.
  public var resemblances = [Int](repeating: 0, count: 101)
  /// Clusters by the number of their documents.
  public var sizes: [Int: Int] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Counts a cluster by the proof and resemblance, 0 to 1, of each of its copies.
  public mutating func add(copies found: [(proof: String, resemblance: Double)]) {
    clusters += 1
    copies += found.count
    sizes[found.count + 1, default: 0] += 1
    for copy in found {
      sameBytes += copy.proof == "same_bytes" ? 1 : 0
      sameTokens += copy.proof == "same_tokens" ? 1 : 0
      // The millionths that results carry, so that a result read again counts the same.
      let millionths = Int((copy.resemblance * 1e6).rounded())
      resemblances[min(max(millionths / 10_000, 0), 100)] += 1
    }
  }
}
