internal import DarnelKernels
public import DarnelSketch
public import DarnelText

/// A document that an audit drew, with what the tool knows of it.
public struct SampledDocument: Sendable {
  /// Its place in the input.
  public let document: Int
  let tokenHash: UInt128
  let shingles: ShingleSet
  let keys: [UInt32]

  /// A document and the keys of its bands.
  public init(document: Int, facts: TextFacts, shingles: ShingleSet, keys: [UInt32]) {
    self.document = document
    tokenHash = facts.tokenHash
    self.shingles = shingles
    self.keys = keys
  }
}

/// The documents that an audit drew, ready to be compared with every document of the corpus.
///
/// Two inverted indexes: of their shingles, which gives the exact overlap with any text, and of the
/// keys of their bands, which tells what the banding would compare. Memory: some 40 bytes a shingle
/// of the sample.
public struct AuditSample: Sendable {
  /// The recipe that is audited.
  public let recipe: Recipe
  /// The steps of resemblance to be told.
  public let bins: AuditBins
  /// The documents drawn, in input order.
  public let documents: [SampledDocument]
  let seed: UInt64
  let shingles: OverlapIndex
  let keys: OverlapIndex
  /// Shared shingles below which a pair is not looked at: a resemblance below ``floor``.
  let least: [UInt32]
  /// Shared shingles that a pair of the lowest resemblance of interest needs.
  let leastOfInterest: [UInt32]
  /// Of each drawn document its number, tokens and size, side by side: they are read for every pair.
  let numbers: [Int]
  let tokenHashes: [UInt128]
  let sizes: [Int]
  private let placeOf: [Int: Int]
  /// Misses to be expected at each 4096th of resemblance, in 2³²nds: integers add in any order.
  private let missChances: [UInt64]

  /// Pairs below this resemblance are not counted at all: the curve of no usual banding finds them.
  public static let floor = 0.05
  /// One expected miss, as ``missChance(at:)`` counts.
  static let oneMiss = 4_294_967_296.0

  /// Prepares the sample for counting.
  ///
  /// - Parameter documents: ascending, each once.
  public init(_ documents: [SampledDocument], recipe: Recipe, bins: AuditBins, seed: UInt64) {
    self.documents = documents
    self.recipe = recipe
    self.bins = bins
    self.seed = seed
    numbers = documents.map(\.document)
    tokenHashes = documents.map(\.tokenHash)
    sizes = documents.map(\.shingles.count)
    shingles = OverlapIndex(documents.map(\.shingles.hashes))
    keys = OverlapIndex(
      documents.map { $0.shingles.isEmpty ? [] : Self.mixed($0.keys) })
    let floor = min(Self.floor, bins.lowest)
    // A share of the own set bounds the resemblance from above; one less, for rounding.
    let needed = { (share: Double, set: ShingleSet) in
      UInt32(max(Int((share * Double(set.count)).rounded(.up)) - 1, 1))
    }
    least = documents.map { needed(floor, $0.shingles) }
    leastOfInterest = documents.map { needed(bins.lowest, $0.shingles) }
    placeOf = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($0.element.document, $0.offset) })
    missChances = (0...4096).map { step in
      let miss = 1 - recipe.banding.chance(at: Double(step) / 4096)
      return UInt64(miss * Self.oneMiss)
    }
  }

  /// The place in the sample of a document that was drawn.
  func place(of document: Int) -> Int? { placeOf[document] }

  func missChance(at resemblance: Double) -> UInt64 {
    missChances[Int((resemblance * 4096).rounded())]
  }

  /// The keys of the bands as uniform numbers, different for each band.
  static func mixed(_ keys: [UInt32]) -> [UInt64] {
    keys.enumerated().map { band, key in
      var state = UInt64(band) << 32 | UInt64(key)
      return splitMix64(&state)
    }
  }
}

/// Which documents an audit draws: those whose ids hash lowest under a seed.
///
/// A simple random sample as far as the hash is uniform, the same whatever the order of documents,
/// chunks and threads. Version 1: the XXH3 hash of the id's bytes xor the seed, through SplitMix64.
public struct AuditDraw: Sendable {
  /// What the draw depends on, besides the ids.
  public let seed: UInt64
  private let mixedSeed: UInt64

  /// A draw that `seed` decides.
  public init(seed: UInt64) {
    self.seed = seed
    var state = seed
    mixedSeed = splitMix64(&state)
  }

  /// The place of an id in the order of drawing.
  public func rank(_ id: Span<UInt8>) -> UInt64 {
    var state = hash64(id) ^ mixedSeed
    return splitMix64(&state)
  }

  /// The `count` lowest of `ranks`, given by their places, ascending; ties go to the earlier.
  ///
  /// - Complexity: linear expected, besides sorting some more than `count`.
  public func lowest(_ count: Int, of ranks: [UInt64]) -> [Int] {
    // Ranks are uniform, so nearly always these few hold the lowest.
    let share = (Double(count) * 1.2 + 100) / Double(max(ranks.count, 1))
    var order = Array(ranks.indices)
    if share < 0.5 {
      let few = order.filter { Double(ranks[$0]) < share * 0x1p64 }
      if few.count >= count { order = few }
    }
    order.sort { (ranks[$0], $0) < (ranks[$1], $1) }
    return order.prefix(count).sorted()
  }

  /// How likely a pair is retained for a closer look: the lowest are.
  func rank(_ first: Int, _ second: Int) -> UInt64 {
    var state = (UInt64(first) << 32 ^ UInt64(second)) ^ mixedSeed
    return splitMix64(&state)
  }
}
