internal import DarnelKernels
internal import DarnelSketch
internal import DarnelText

/// Compares one document after another with all that an audit drew; one a thread.
///
/// The overlap with each drawn document is counted exactly, by the inverted index of their shingles;
/// the banding plays no part in it. Whether the banding would find a pair is told by the keys alone.
public struct AuditCounter: Sendable {
  private let sample: AuditSample
  private let draw: AuditDraw
  /// What was counted since it was cleared last.
  public var tally: AuditTally
  private var shingler: Shingler
  private var sketcher: Sketcher
  private var shared: OverlapCounts
  private var sharedKeys: OverlapCounts
  private var near: [UInt64] = []
  private var candidates: [UInt64] = []
  private var isCandidate: [Bool]

  /// A counter with nothing counted.
  public init(_ sample: AuditSample) {
    self.sample = sample
    draw = AuditDraw(seed: sample.seed)
    let count = sample.documents.count
    tally = AuditTally(sample: count, bins: sample.bins)
    shingler = Shingler(sample.recipe.text)
    sketcher = Sketcher(sample.recipe)
    shared = OverlapCounts(sample.shingles, least: sample.least)
    sharedKeys = OverlapCounts(sample.keys, least: Array(repeating: 1, count: count))
    isCandidate = Array(repeating: false, count: count)
  }

  /// Compares a document with the sample.
  ///
  /// - Complexity: as the first reading of a text, and for each of its shingles that is in the sample
  ///   at most a sixteenth of the sample's size.
  public mutating func count(_ document: Int, _ text: Span<UInt8>) {
    let facts = shingler.shingle(text)
    guard facts.shingles > 0 else { return }
    shared.count(shingler.hashes, count: facts.shingles, into: &near)
    sketcher.sketch(shingler.hashes, count: facts.shingles)
    let keys = AuditSample.mixed(sketcher.keys)
    sharedKeys.count(keys, count: keys.count, into: &candidates)
    for candidate in candidates { isCandidate[Int(candidate >> 32)] = true }
    compare(document, facts)
    for candidate in candidates {
      let drawn = Int(candidate >> 32)
      isCandidate[drawn] = false
      if sample.numbers[drawn] != document, sample.tokenHashes[drawn] != facts.tokenHash {
        tally.count(drawn, .allCandidates)
      }
    }
  }

  private mutating func compare(_ document: Int, _ facts: TextFacts) {
    let ownPlace = sample.place(of: document)
    var distinct: Int?
    for entry in near {
      let (drawn, count) = (Int(entry >> 32), Int(entry & 0xFFFF_FFFF))
      if sample.numbers[drawn] == document { continue }
      if sample.tokenHashes[drawn] == facts.tokenHash {
        tally.count(drawn, .twins)
        guard let ownPlace else { continue }
        tally.count(drawn, .innerTwins)
        tally.connect(drawn, ownPlace)
        continue
      }
      // Below the lowest resemblance of interest the repeats in a text make no difference.
      var size = facts.shingles
      if count >= sample.leastOfInterest[drawn] {
        size = distinct ?? ShingleSet(shingler.hashes, count: facts.shingles).count
        distinct = size
      }
      let overlap = Overlap(shared: count, first: sample.sizes[drawn], second: size)
      note(overlap, drawn, document, ownPlace)
    }
  }

  private mutating func note(_ overlap: Overlap, _ drawn: Int, _ document: Int, _ ownPlace: Int?) {
    let resemblance = overlap.resemblance
    guard resemblance >= AuditSample.floor || resemblance >= sample.bins.lowest else { return }
    let isMatch = overlap.reaches(sample.bins.threshold)
    tally.count(neighbour: resemblance, matches: isMatch)
    guard let bin = sample.bins.bin(of: resemblance) else { return }
    let isFound = isCandidate[drawn]
    tally.count(drawn, .pairs(bin))
    if isFound { tally.count(drawn, .candidates(bin)) }
    if ownPlace != nil {
      tally.count(drawn, .innerPairs(bin))
      if isFound { tally.count(drawn, .innerCandidates(bin)) }
    }
    if isMatch {
      tally.count(drawn, .expectedMisses, sample.missChance(at: resemblance))
      if let ownPlace { tally.connect(drawn, ownPlace) }
    }
    guard isMatch || isFound else { return }
    // A pair of two drawn documents comes twice and is retained once.
    if ownPlace != nil, sample.numbers[drawn] > document { return }
    let rank = draw.rank(sample.numbers[drawn], document)
    let pair = AuditedPair(
      sampled: drawn, document: document, overlap: overlap, isCandidate: isFound, rank: rank)
    tally.retain(pair, matches: isMatch)
  }
}
