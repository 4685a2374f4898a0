/// The kept documents of a large component so far, by their places in the order of preference.
struct KeptIndex: Sendable {
  /// Kept documents in a document's buckets from which on prefixes are asked: few are compared
  /// sooner than the lists of close copies are merged.
  private static let few = 128

  private let component: CandidateComponent
  private let order: [Int]
  /// Places of the kept documents of each bucket, ascending.
  private var inBucket: [[UInt32]]
  private var byPrefix = PrefixIndex()

  init(_ component: CandidateComponent, order: [Int]) {
    self.component = component
    self.order = order
    inBucket = Array(repeating: [], count: component.bucketCount)
  }

  /// Adds a kept document; places come in ascending order.
  mutating func insert(_ place: Int, prefix: [UInt64]) {
    for bucket in component.buckets(of: order[place]) {
      inBucket[Int(bucket)].append(UInt32(place))
    }
    byPrefix.insert(place, prefix: prefix)
  }

  /// Places of the kept documents that share a bucket with a document and may match it, ascending.
  ///
  /// - Parameter least: lower places are left out.
  func places(for document: Int, prefix: [UInt64], from least: Int = 0) -> [Int] {
    var found: [UInt32] = []
    for bucket in component.buckets(of: document) {
      for place in inBucket[Int(bucket)].reversed() {
        if place < least { break }
        if found.count == Self.few {
          return byPrefix.documents(sharing: prefix, from: least).filter {
            component.share(document, order[$0])
          }
        }
        found.append(place)
      }
    }
    found.sort()
    var distinct: [Int] = []
    for place in found where distinct.last != Int(place) { distinct.append(Int(place)) }
    return distinct
  }
}
