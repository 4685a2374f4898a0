public import DarnelKernels
public import DarnelSketch
public import DarnelText

/// What one pass over a corpus keeps of each document: enough to find every candidate pair.
///
/// Columns with an entry a document in input order; 28 bytes and 4 a band each.
public struct Sketches: Sendable {
  /// The recipe that the keys were made by.
  public let recipe: Recipe
  package private(set) var tokenHashes = Column<UInt128>()
  package private(set) var textHashes = Column<UInt64>()
  package private(set) var shingleCounts = Column<UInt32>()
  /// A column of keys for each band.
  package private(set) var keys: [Column<UInt32>]

  /// No documents yet.
  public init(_ recipe: Recipe) {
    self.recipe = recipe
    let bands = recipe.banding.bands
    let block = min(1 << 16, max((1 << 20) / bands, 1 << 8))
    keys = Array(repeating: Column(blockCount: block), count: bands)
  }

  /// Number of documents.
  public var count: Int { textHashes.count }

  /// Bytes that lie in memory.
  public var heldBytes: Int {
    keys.reduce(tokenHashes.heldBytes + textHashes.heldBytes + shingleCounts.heldBytes) {
      $0 + $1.heldBytes
    }
  }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - textHash: a 64-bit hash of the text's bytes as they were read.
  ///   - keys: one key a band.
  public mutating func append(_ facts: TextFacts, textHash: UInt64, keys: [UInt32]) {
    precondition(keys.count == self.keys.count, "one key a band")
    tokenHashes.append(facts.tokenHash)
    textHashes.append(textHash)
    shingleCounts.append(UInt32(clamping: facts.shingles))
    for band in keys.indices { self.keys[band].append(keys[band]) }
  }

  /// Adds the documents of a batch.
  public mutating func append(contentsOf batch: SketchBatch) {
    precondition(recipe == batch.recipe, "sketches of different recipes do not meet")
    tokenHashes.append(contentsOf: batch.tokenHashes)
    textHashes.append(contentsOf: batch.textHashes)
    shingleCounts.append(contentsOf: batch.shingleCounts)
    for band in keys.indices { keys[band].append(contentsOf: batch.keys(of: band)) }
  }

  /// Adds columns of their own, which must come to the same number of documents in the end.
  package mutating func append(
    tokenHashes: [UInt128] = [], textHashes: [UInt64] = [], shingleCounts: [UInt32] = []
  ) {
    self.tokenHashes.append(contentsOf: tokenHashes)
    self.textHashes.append(contentsOf: textHashes)
    self.shingleCounts.append(contentsOf: shingleCounts)
  }

  /// Adds keys of one band.
  package mutating func append(keys: [UInt32], ofBand band: Int) {
    self.keys[band].append(contentsOf: keys)
  }

  /// Moves what is full of the columns out of memory.
  public mutating func flush(to spill: Spill) throws(SpillError) {
    try tokenHashes.flush(to: spill)
    try textHashes.flush(to: spill)
    try shingleCounts.flush(to: spill)
    for band in keys.indices { try keys[band].flush(to: spill) }
  }

  /// The hash of a document's text as it came, to tell whether a second reading saw the same.
  public func textHash(of document: Int) throws(SpillError) -> UInt64 {
    try textHashes.value(at: document)
  }

  /// Shingles of a document, repeats included.
  public func shingleCount(of document: Int) throws(SpillError) -> Int {
    Int(try shingleCounts.value(at: document))
  }
}

/// The sketches of some documents that stand together, as one thread makes them.
public struct SketchBatch: Sendable {
  /// The recipe that the keys were made by.
  public let recipe: Recipe
  fileprivate(set) var tokenHashes: [UInt128] = []
  fileprivate(set) var textHashes: [UInt64] = []
  fileprivate(set) var shingleCounts: [UInt32] = []
  /// `recipe.banding.bands` keys a document.
  private var keys: [UInt32] = []

  /// No documents yet.
  public init(_ recipe: Recipe) { self.recipe = recipe }

  /// Number of documents.
  public var count: Int { textHashes.count }

  /// Adds a document, as `Sketches.append` does.
  public mutating func append(_ facts: TextFacts, textHash: UInt64, keys: [UInt32]) {
    precondition(keys.count == recipe.banding.bands, "one key a band")
    tokenHashes.append(facts.tokenHash)
    textHashes.append(textHash)
    shingleCounts.append(UInt32(clamping: facts.shingles))
    self.keys.append(contentsOf: keys)
  }

  func keys(of band: Int) -> [UInt32] {
    let bands = recipe.banding.bands
    return textHashes.indices.map { keys[$0 * bands + band] }
  }
}
