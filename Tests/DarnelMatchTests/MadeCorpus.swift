import DarnelKernels
import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText

/// Texts that were sketched, with everything that verification wants.
struct MadeCorpus {
  let texts: [String]
  let recipe: Recipe
  let sets: [ShingleSet]
  let keys: [[UInt32]]
  let sketches: Sketches
  let twins: Twins
  let candidates: Candidates
  let graph: CandidateGraph

  init(
    _ texts: [String], _ recipe: Recipe, scratch: Scratch = Scratch(jobs: 1)
  ) throws {
    var sketcher = Sketcher(recipe)
    var sketches = Sketches(recipe)
    var sets: [ShingleSet] = []
    var keys: [[UInt32]] = []
    var hashes: [String: UInt64] = [:]
    for text in texts {
      let facts = sketcher.sketch(text.utf8.span)
      sets.append(sketcher.lastSet(count: facts.shingles))
      keys.append(sketcher.keys)
      // Any number that equal texts share and others do not.
      let hash = hashes[text] ?? UInt64(hashes.count)
      hashes[text] = hash
      sketches.append(facts, textHash: hash, keys: sketcher.keys)
    }
    if let spill = scratch.spill { try sketches.flush(to: spill) }
    self.texts = texts
    self.recipe = recipe
    self.sets = sets
    self.keys = keys
    self.sketches = sketches
    twins = try Twins(sketches, in: scratch)
    candidates = try Candidates(sketches, twins: twins, in: scratch)
    graph = try candidates.graph(of: 0..<texts.count)
  }

  /// The documents that share a band's key with another one.
  var suspects: [Int] { texts.indices.filter(candidates.contains) }

  /// A corpus in which every pair at the threshold is a candidate: it shares one of 200 bands of
  /// one row unless 200 lanes all disagree.
  static func complete(
    _ texts: [String], threshold: Double, width: Int = 3
  ) throws -> MadeCorpus {
    try MadeCorpus(
      texts,
      Recipe(
        text: ShingleRecipe(width: width), threshold: threshold,
        banding: Banding(bands: 200, rows: 1)))
  }

  /// Random families of texts, a few of them empty or of one word.
  static func texts(seed: Int, families: Int = 12) -> [String] {
    var made = MadeTexts(seed: UInt64(seed), script: seed)
    var texts = made.corpus(families: families, copies: 6, words: 3...40, edits: 5)
    texts += ["", "  …  ", made.word(), texts[0], texts[1].uppercased(), texts[0]]
    var random = SeededGenerator(seed: UInt64(seed))
    return texts.shuffled(using: &random)
  }

  func verifier(jobs: Int = 1, threshold: Double? = nil) -> Verifier<Void, Never> {
    Verifier(threshold: threshold ?? recipe.threshold, jobs: jobs, workspace: { () }) {
      [sets] _, document in sets[document]
    }
  }

  func clusters(_ order: KeepOrder = .first, jobs: Int = 1) throws -> Clustering {
    var assembly = ClusterAssembly(of: twins, keeping: order)
    verifier(jobs: jobs).assign(graph, to: &assembly)
    return try assembly.clustering(of: sketches)
  }

  /// Every pair of all documents at the threshold.
  var plainMatches: [Match] {
    DarnelTestSupport.plainMatches(
      sets.map { Set($0.hashes) }, threshold: recipe.threshold)
  }

  /// The clusters of the greedy oracle.
  func plainClusters(_ order: [Int]) -> [PlainCluster] {
    DarnelTestSupport.plainClusters(plainMatches, order: order, alike: firstAlike(texts))
  }

  /// Whether two documents share the key of a band.
  func shareBucket(_ a: Int, _ b: Int) -> Bool {
    zip(keys[a], keys[b]).contains { $0 == $1 }
  }
}

/// A text whose shingles of one word are the numbers of a range.
func countingText(_ range: Range<Int>) -> String {
  range.map { "w\($0)" }.joined(separator: " ")
}

/// A random order of preference.
func randomOrder(of count: Int, seed: Int) -> KeepOrder {
  var random = SeededGenerator(seed: UInt64(seed) &+ 77)
  let places = Array(0..<count).shuffled(using: &random)
  return KeepOrder(sorting: Array(0..<count), of: count) { places[$0] < places[$1] }
}
