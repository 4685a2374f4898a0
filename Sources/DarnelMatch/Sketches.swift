public import DarnelSketch
public import DarnelText

/// What one pass over a corpus keeps of each document: enough to find every candidate pair.
///
/// A structure of arrays, one entry a document in input order; 28 bytes and 4 a band each.
public struct Sketches: Sendable {
  /// The recipe that the keys were made by.
  public let recipe: Recipe
  private(set) var tokenHashes: [UInt128] = []
  private(set) var textHashes: [UInt64] = []
  private(set) var shingleCounts: [UInt32] = []
  /// `recipe.banding.bands` keys a document.
  private(set) var keys: [UInt32] = []

  /// No documents yet.
  public init(_ recipe: Recipe) { self.recipe = recipe }

  /// Number of documents.
  public var count: Int { textHashes.count }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - textHash: a 64-bit hash of the text's bytes as they were read.
  ///   - keys: one key a band.
  public mutating func append(_ facts: TextFacts, textHash: UInt64, keys: [UInt32]) {
    precondition(keys.count == recipe.banding.bands, "one key a band")
    tokenHashes.append(facts.tokenHash)
    textHashes.append(textHash)
    shingleCounts.append(UInt32(clamping: facts.shingles))
    self.keys.append(contentsOf: keys)
  }

  /// Adds the documents of `other` behind these.
  public mutating func append(contentsOf other: Sketches) {
    precondition(recipe == other.recipe, "sketches of different recipes do not meet")
    tokenHashes.append(contentsOf: other.tokenHashes)
    textHashes.append(contentsOf: other.textHashes)
    shingleCounts.append(contentsOf: other.shingleCounts)
    keys.append(contentsOf: other.keys)
  }

  /// Makes room for `count` documents in all.
  public mutating func reserve(_ count: Int) {
    tokenHashes.reserveCapacity(count)
    textHashes.reserveCapacity(count)
    shingleCounts.reserveCapacity(count)
    keys.reserveCapacity(count * recipe.banding.bands)
  }

  /// The hash of a document's text as it came, to tell whether a second reading saw the same.
  public func textHash(of document: Int) -> UInt64 { textHashes[document] }

  /// Shingles of a document, repeats included.
  public func shingleCount(of document: Int) -> Int { Int(shingleCounts[document]) }
}
