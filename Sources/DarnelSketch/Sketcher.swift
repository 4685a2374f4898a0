public import DarnelText
internal import DarnelKernels

/// Sketches one document after another, reusing its buffers: text → shingles → lanes → band keys.
public struct Sketcher: Sendable {
  /// What decides the signatures.
  public let recipe: Recipe
  /// The lanes of the last sketch; all `UInt64.max` when it was empty.
  public private(set) var lanes: [UInt64]
  /// The key of each band of the last sketch.
  public private(set) var keys: [UInt32]
  private var shingler: Shingler
  private let seeds: LaneSeeds

  /// A sketcher with empty buffers.
  public init(_ recipe: Recipe) {
    self.recipe = recipe
    shingler = Shingler(recipe.text)
    seeds = LaneSeeds(lanes: recipe.banding.lanes, seed: recipe.seed)
    lanes = Array(repeating: .max, count: recipe.banding.lanes)
    keys = Array(repeating: 0, count: recipe.banding.bands)
  }

  /// Sketches `text`; ``lanes`` and ``keys`` hold the result until the next call.
  public mutating func sketch(_ text: Span<UInt8>) -> TextFacts {
    let facts = shingler.shingle(text)
    DarnelKernels.sketch(shingler.hashes, count: facts.shingles, with: seeds, into: &lanes)
    bandKeys(lanes, rows: recipe.banding.rows, into: &keys)
    return facts
  }

  /// Sketches the first `count` shingle hashes.
  public mutating func sketch(_ hashes: borrowing [UInt64], count: Int) {
    DarnelKernels.sketch(hashes, count: count, with: seeds, into: &lanes)
    bandKeys(lanes, rows: recipe.banding.rows, into: &keys)
  }

  /// The shingle set of the text last sketched, `count` being its shingles.
  public func lastSet(count: Int) -> ShingleSet { ShingleSet(shingler.hashes, count: count) }
}
