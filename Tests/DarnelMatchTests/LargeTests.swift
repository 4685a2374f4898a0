import DarnelKernels
import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Large components")
struct LargeTests {
  /// A scale at which every component is large, and blocks, samples and what is held are small.
  private func scale(_ seed: Int) -> VerificationScale {
    var scale = VerificationScale()
    scale.largeFrom = 1
    scale.block = 1 + seed % 7
    scale.sample = 1 + seed % 5
    scale.heldShingles = seed % 3 == 0 ? 1 : 1 << 20
    return scale
  }

  @Test("have the clusters and pairs of small ones", arguments: 0..<40, [0.4, 0.8])
  func same(seed: Int, threshold: Double) throws {
    let corpus = try MadeCorpus(
      MadeCorpus.texts(seed: seed, families: 20),
      Recipe(
        text: ShingleRecipe(width: 2), threshold: threshold,
        banding: Banding(bands: 30, rows: 1 + seed % 2)))
    let order = randomOrder(of: corpus.texts.count, seed: seed)
    for jobs in [1, 3] {
      var large = corpus.verifier(jobs: jobs)
      large.scale = scale(seed)
      let found = large.matches(in: corpus.graph)
      let plain = corpus.verifier().matches(in: corpus.graph)
      #expect(found.matches == plain.matches && !found.matches.isEmpty)
      #expect(found.counts.verified == plain.counts.verified)
      #expect(found.counts.candidates <= plain.counts.candidates)
      var assembly = ClusterAssembly(of: corpus.twins, keeping: order)
      large.assign(corpus.graph, to: &assembly)
      let clusters = try assembly.clustering(of: corpus.sketches)
      #expect(Array(clusters.clusters) == Array(try corpus.clusters(order).clusters))
    }
  }

  @Test("of windows over counted words, where ties and thresholds met exactly abound")
  func windows() throws {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let texts = (0..<Int.random(in: 80...120, using: &random)).map { _ in
        let start = Int.random(in: 0...60, using: &random)
        return countingText(start..<start + Int.random(in: 8...12, using: &random))
      }
      let corpus = try MadeCorpus.complete(texts, threshold: 0.6, width: 1)
      var large = corpus.verifier()
      large.scale = scale(seed)
      let plain = corpus.verifier().matches(in: corpus.graph)
      #expect(large.matches(in: corpus.graph).matches == plain.matches)
      let order = randomOrder(of: texts.count, seed: seed)
      var assembly = ClusterAssembly(of: corpus.twins, keeping: order)
      large.assign(corpus.graph, to: &assembly)
      let clusters = try assembly.clustering(of: corpus.sketches).clusters
      #expect(Array(clusters) == Array(try corpus.clusters(order).clusters))
    }
  }

  @Test("of pages that share nothing but furniture cost few comparisons")
  func furniture() throws {
    var made = MadeTexts(seed: 9, script: 0)
    let furniture = (0..<120).map { _ in made.word() }.joined(separator: " ")
    let texts = (0..<1500).map { number in
      let words = (0..<60).map { "\(made.word())\(number)x\($0)" }.joined(separator: " ")
      return words + "\n" + furniture
    }
    let corpus = try MadeCorpus(texts, .news)
    let clusters = try corpus.clusters()
    #expect(clusters.clusters.isEmpty)
    // Half of all pairs share a bucket: more than half a million.
    var pairs = 0
    for a in texts.indices.prefix(300) {
      pairs += texts.indices.prefix(a).count { corpus.shareBucket(a, $0) }
    }
    #expect(pairs > 3000)
    #expect(clusters.counts.candidates <= 1500 * 128)
    #expect(corpus.verifier().matches(in: corpus.graph).counts.candidates < 1500)
  }

  @Test("report an error of reading", arguments: [1, 4])
  func failure(jobs: Int) throws {
    struct Unreadable: Error, Equatable { let document: Int }
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: 3, families: 30), threshold: 0.6)
    let bad = corpus.suspects.last ?? 0
    var verifier = Verifier<Void, Unreadable>(
      threshold: 0.6, jobs: jobs, workspace: { () }
    ) { [sets = corpus.sets] (_, document) throws(Unreadable) in
      if document == bad { throw Unreadable(document: document) }
      return sets[document]
    }
    verifier.scale = scale(1)
    let failing = verifier
    #expect(throws: Unreadable(document: bad)) { _ = try failing.matches(in: corpus.graph) }
    #expect(throws: Unreadable(document: bad)) {
      var assembly = ClusterAssembly(of: corpus.twins, keeping: .first)
      try failing.assign(corpus.graph, to: &assembly)
    }
  }
}
