/// Two sides of a corpus that are compared with each other and not with themselves: documents that
/// are asked about, and references behind them in input order.
///
/// A document stands on its own side and on those of its twins.
public struct Sides: Sendable {
  /// The first reference.
  public let firstReference: Int
  /// Representatives before the first reference that have a twin behind it.
  private let bridges: BitColumn

  /// The sides of documents before and from `firstReference` on.
  public init(firstReference: Int, twins: Twins) {
    self.firstReference = firstReference
    var bridges = BitColumn(count: twins.count)
    for document in firstReference..<max(twins.count, firstReference) {
      let head = twins.representative(of: document)
      if head < firstReference { bridges.insert(head) }
    }
    self.bridges = bridges
  }

  /// Whether a document is a reference.
  public func isReference(_ document: Int) -> Bool { document >= firstReference }

  /// Whether a representative stands for a document that is asked about.
  func isAsked(_ representative: Int) -> Bool { representative < firstReference }

  /// Whether a representative stands for a reference.
  func isReferred(_ representative: Int) -> Bool {
    isReference(representative) || bridges.contains(representative)
  }

  /// Whether a representative stands for documents of both sides.
  public func isBridge(_ representative: Int) -> Bool {
    isAsked(representative) && isReferred(representative)
  }

  /// Whether two representatives stand on different sides.
  func meet(_ a: Int, _ b: Int) -> Bool {
    (isAsked(a) && isReferred(b)) || (isReferred(a) && isAsked(b))
  }

  /// Whether any two of some representatives, ascending, stand on different sides.
  func meet(in representatives: some Collection<UInt32>) -> Bool {
    // The least is asked about when any is; a reference must then be another one.
    guard let first = representatives.first, isAsked(Int(first)) else { return false }
    let others = representatives.dropFirst()
    return others.contains { isReferred(Int($0)) } || (isReferred(Int(first)) && !others.isEmpty)
  }
}
