import DarnelKernels
import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Matches")
struct MatchingTests {
  @Test(
    "all candidates verified are all pairs compared", arguments: 0..<24, [0.5, 0.8])
  func bruteForce(seed: Int, threshold: Double) throws {
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: threshold)
    let (matches, counts) = corpus.verifier().matches(in: corpus.graph)
    let expected = corpus.plainMatches.filter {
      corpus.twins.isRepresentative($0.first) && corpus.twins.isRepresentative($0.second)
    }
    #expect(!expected.isEmpty)
    #expect(matches == expected)
    #expect(counts.verified == matches.count)
    #expect(counts.candidates >= counts.verified)
    #expect(counts.rejected == counts.candidates - counts.verified)
  }

  @Test("under any banding matches are the candidates that match", arguments: 0..<12)
  func candidatesOnly(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed)
    for banding in [Banding(bands: 3, rows: 2), Banding(bands: 5, rows: 6)] {
      let corpus = try MadeCorpus(
        texts, Recipe(text: ShingleRecipe(width: 3), threshold: 0.6, banding: banding))
      let heads = texts.indices.filter { corpus.twins.isRepresentative($0) }
      let candidates = heads.flatMap { a in heads.filter { a < $0 }.map { (a, $0) } }.filter {
        corpus.shareBucket($0, $1) && !corpus.sets[$0].isEmpty && !corpus.sets[$1].isEmpty
      }
      let (matches, counts) = corpus.verifier().matches(in: corpus.graph)
      #expect(counts.candidates == candidates.count)
      let expected = corpus.plainMatches.filter { match in
        candidates.contains { $0 == (match.first, match.second) }
      }
      #expect(matches == expected)
    }
  }

  @Test("every pair, twins included, in input order", arguments: 0..<24)
  func pairs(seed: Int) throws {
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: 0.7)
    let (matches, _) = corpus.verifier().matches(in: corpus.graph)
    let heads = corpus.twins.pairedRepresentatives
    let stream = PairStream(
      matches: matches, twins: corpus.twins,
      sizes: Dictionary(uniqueKeysWithValues: heads.map { ($0, corpus.sets[$0].count) }))
    let streamed = corpus.texts.indices.flatMap { stream.matches(of: $0) }
    #expect(streamed == corpus.plainMatches)
  }

  @Test("documents without words match nothing, one another neither")
  func empty() throws {
    let corpus = try MadeCorpus.complete(["", "", "...", "a word or two here"], threshold: 0.5)
    #expect(corpus.verifier().matches(in: corpus.graph).matches.isEmpty)
    #expect(try corpus.clusters().clusters.isEmpty)
    #expect(corpus.graph.componentCount == 0)
  }

  @Test("documents of one shingle match wholly or not at all")
  func oneShingle() throws {
    let corpus = try MadeCorpus.complete(["a b", "a b", "b a", "a", "c"], threshold: 0.01)
    #expect(corpus.verifier().matches(in: corpus.graph).matches.isEmpty)
    #expect(
      try corpus.clusters().clusters.map { PlainCluster($0) }
        == [PlainCluster(kept: 0, copies: [1], component: 0)])
  }

  @Test("no documents, no matches")
  func none() throws {
    let corpus = try MadeCorpus([], .news)
    #expect(corpus.verifier(jobs: 4).matches(in: corpus.graph).matches.isEmpty)
    #expect(corpus.suspects.isEmpty)
  }

  @Test("the number of threads decides nothing", arguments: 0..<6)
  func jobs(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 60)
    let recipe = Recipe(text: ShingleRecipe(width: 2), threshold: 0.5, recall: 0.9)
    let one = try MadeCorpus(texts, recipe)
    let alone = one.verifier().matches(in: one.graph)
    for jobs in [2, 8] {
      let many = try MadeCorpus(texts, recipe, scratch: Scratch(jobs: jobs))
      let found = many.verifier(jobs: jobs).matches(in: many.graph)
      #expect(found.matches == alone.matches)
      #expect(found.counts == alone.counts)
      #expect(many.suspects == one.suspects)
    }
  }

  @Test("an error while reading ends the search with that error", arguments: [1, 2, 8])
  func failure(jobs: Int) throws {
    struct Unreadable: Error, Equatable { let document: Int }
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: 3, families: 50), threshold: 0.6)
    let bad = Set(corpus.suspects.suffix(7))
    let verifier = Verifier<Void, Unreadable>(
      threshold: 0.6, jobs: jobs, workspace: { () }
    ) { [sets = corpus.sets] (_, document) throws(Unreadable) in
      if bad.contains(document) { throw Unreadable(document: document) }
      return sets[document]
    }
    #expect(throws: Unreadable.self) { _ = try verifier.matches(in: corpus.graph) }
    #expect(throws: Unreadable.self) {
      var assembly = ClusterAssembly(of: corpus.twins, keeping: .first)
      try verifier.assign(corpus.graph, to: &assembly)
    }
  }

  @Test("what is spilled and gathered in passes is the same", arguments: 0..<8)
  func spilled(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 40)
    let recipe = Recipe(text: ShingleRecipe(width: 2), threshold: 0.5, recall: 0.9)
    let held = try MadeCorpus(texts, recipe)
    let memory = MemoryFile()
    for bytes in [1, 16 * 30, 1 << 20] {
      for jobs in [1, 3] {
        let scratch = Scratch(bytes: bytes, spill: memory.spill, jobs: jobs)
        let spilled = try MadeCorpus(texts, recipe, scratch: scratch)
        #expect(spilled.suspects == held.suspects)
        #expect(
          texts.indices.map { spilled.twins.members(of: spilled.twins.representative(of: $0)) }
            == texts.indices.map { held.twins.members(of: held.twins.representative(of: $0)) })
        #expect(spilled.twins.exactDuplicates == held.twins.exactDuplicates)
        #expect(spilled.twins.sameTokens == held.twins.sameTokens)
        #expect(
          spilled.verifier().matches(in: spilled.graph).matches
            == held.verifier().matches(in: held.graph).matches)
      }
    }
  }

  @Test("slices hold each component once, in order", arguments: 0..<8)
  func slices(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 60)
    let recipe = Recipe(text: ShingleRecipe(width: 2), threshold: 0.5, recall: 0.9)
    let corpus = try MadeCorpus(texts, recipe)
    let whole = corpus.verifier().matches(in: corpus.graph)
    for limit in [1, 20, 100, 1 << 20] {
      let slices = try corpus.candidates.slices(limit: limit)
      #expect(slices.first?.lowerBound == 0 && slices.last?.upperBound == texts.count)
      #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      if limit == 1 { #expect(slices.count > 10) }
      var assembly = ClusterAssembly(of: corpus.twins, keeping: .first)
      var matches: [Match] = []
      var components = 0
      for slice in slices {
        let graph = try corpus.candidates.graph(of: slice)
        components += graph.componentCount
        matches += corpus.verifier().matches(in: graph).matches
        corpus.verifier().assign(graph, to: &assembly)
      }
      #expect(components == corpus.candidates.componentCount)
      #expect(matches.sorted { ($0.first, $0.second) < ($1.first, $1.second) } == whole.matches)
      let clustering = try assembly.clustering(of: corpus.sketches)
      #expect(Array(clustering.clusters) == Array(try corpus.clusters().clusters))
    }
  }
}
