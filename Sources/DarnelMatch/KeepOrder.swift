/// Which document of a cluster is kept: the one that comes first in this order.
public struct KeepOrder: Sendable {
  /// The place of each document in the order, or nil for input order.
  private let places: [UInt32]?

  /// The document that came first in the input.
  public static let first = KeepOrder(places: nil)

  /// An order by sort keys: the least key is kept, ties go to the earlier document.
  ///
  /// - Parameters:
  ///   - documents: the documents that may be in a cluster, ascending; others come last.
  ///   - count: number of documents in all.
  ///   - precedes: whether the first of two documents is wanted more, input order apart.
  public init(
    sorting documents: [Int], of count: Int, by precedes: (Int, Int) -> Bool
  ) {
    let sorted = documents.sorted { precedes($0, $1) || (!precedes($1, $0) && $0 < $1) }
    var places = [UInt32](repeating: .max, count: count)
    for (place, document) in sorted.enumerated() { places[document] = UInt32(place) }
    self.places = places
  }

  private init(places: [UInt32]?) { self.places = places }

  /// Whether `a` is kept rather than `b`.
  public func prefers(_ a: Int, to b: Int) -> Bool {
    guard let places else { return a < b }
    return (places[a], a) < (places[b], b)
  }
}
