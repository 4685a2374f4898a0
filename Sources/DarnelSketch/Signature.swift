public import DarnelText
internal import DarnelKernels

/// A small sketch of a shingle set, from which resemblance can be estimated.
///
/// The lanes agree between two sets with a probability equal to their resemblance. The same recipe
/// gives the same bits on every machine.
public struct Signature: Sendable, Hashable {
  /// The recipe that the signature was made by.
  public let recipe: Recipe
  /// One minimum a lane; all `UInt64.max` for an empty set.
  public internal(set) var lanes: [UInt64]

  /// The signature of a shingle set.
  public init(of set: ShingleSet, recipe: Recipe) {
    var sketcher = Sketcher(recipe)
    sketcher.sketch(set.hashes, count: set.count)
    self.recipe = recipe
    lanes = sketcher.lanes
  }

  /// An estimate of the resemblance of the two sets behind the signatures.
  ///
  /// Both were made by one recipe; two empty sets resemble nothing.
  public func estimate(with other: Signature) -> ResemblanceEstimate {
    precondition(recipe == other.recipe, "signatures of different recipes do not compare")
    let empty = lanes.first == .max || other.lanes.first == .max
    return ResemblanceEstimate(
      agreeing: empty ? 0 : agreeingLanes(lanes, other.lanes), lanes: lanes.count)
  }

  /// Turns this signature into that of the union of both sets.
  public mutating func merge(_ other: Signature) {
    precondition(recipe == other.recipe, "signatures of different recipes do not merge")
    mergeLanes(&lanes, with: other.lanes)
  }
}

/// A resemblance estimated from signatures, with its standard error.
public struct ResemblanceEstimate: Sendable, Hashable {
  /// Lanes that agree.
  public let agreeing: Int
  /// Lanes compared.
  public let lanes: Int

  /// The estimate, from 0 to 1.
  public var resemblance: Double { Double(agreeing) / Double(lanes) }

  /// An upper bound of the standard error: that of independent lanes, √(J(1 − J)/k).
  ///
  /// The lanes of Fast Similarity Sketching repel each other, so the true error is a little less.
  public var standardError: Double {
    (resemblance * (1 - resemblance) / Double(lanes)).squareRoot()
  }
}
