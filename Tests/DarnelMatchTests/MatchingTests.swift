import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Matches")
struct MatchingTests {
  @Test(
    "all candidates verified are all pairs compared", arguments: 0..<24, [0.5, 0.8])
  func bruteForce(seed: Int, threshold: Double) {
    let corpus = MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: threshold)
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
  func candidatesOnly(seed: Int) {
    let texts = MadeCorpus.texts(seed: seed)
    for banding in [Banding(bands: 3, rows: 2), Banding(bands: 5, rows: 6)] {
      let corpus = MadeCorpus(
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
  func pairs(seed: Int) {
    let corpus = MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: 0.7)
    let (matches, _) = corpus.verifier().matches(in: corpus.graph)
    let heads = corpus.twins.pairedRepresentatives
    let stream = PairStream(
      matches: matches, twins: corpus.twins,
      sizes: Dictionary(uniqueKeysWithValues: heads.map { ($0, corpus.sets[$0].count) }))
    let streamed = corpus.texts.indices.flatMap { stream.matches(of: $0) }
    #expect(streamed == corpus.plainMatches)
  }

  @Test("documents without words match nothing, one another neither")
  func empty() {
    let corpus = MadeCorpus.complete(["", "", "...", "a word or two here"], threshold: 0.5)
    #expect(corpus.verifier().matches(in: corpus.graph).matches.isEmpty)
    #expect(corpus.clusters().clusters.isEmpty)
    #expect(corpus.graph.componentCount == 0)
  }

  @Test("documents of one shingle match wholly or not at all")
  func oneShingle() {
    let corpus = MadeCorpus.complete(["a b", "a b", "b a", "a", "c"], threshold: 0.01)
    #expect(corpus.verifier().matches(in: corpus.graph).matches.isEmpty)
    #expect(
      corpus.clusters().clusters.map { PlainCluster($0) }
        == [PlainCluster(kept: 0, copies: [1], component: 0)])
  }

  @Test("no documents, no matches")
  func none() {
    let corpus = MadeCorpus([], .news)
    #expect(corpus.verifier(jobs: 4).matches(in: corpus.graph).matches.isEmpty)
    #expect(corpus.graph.documents.isEmpty)
  }

  @Test("the number of threads decides nothing", arguments: 0..<6)
  func jobs(seed: Int) {
    let texts = MadeCorpus.texts(seed: seed, families: 60)
    let recipe = Recipe(text: ShingleRecipe(width: 2), threshold: 0.5, recall: 0.9)
    let one = MadeCorpus(texts, recipe)
    let alone = one.verifier().matches(in: one.graph)
    for jobs in [2, 8] {
      let many = MadeCorpus(texts, recipe, jobs: jobs)
      let found = many.verifier(jobs: jobs).matches(in: many.graph)
      #expect(found.matches == alone.matches)
      #expect(found.counts == alone.counts)
      #expect(many.graph.documents == one.graph.documents)
    }
  }

  @Test("an error while reading ends the search with that error", arguments: [1, 2, 8])
  func failure(jobs: Int) {
    struct Unreadable: Error, Equatable { let document: Int }
    let corpus = MadeCorpus.complete(MadeCorpus.texts(seed: 3, families: 50), threshold: 0.6)
    let bad = Set(corpus.graph.documents.suffix(7))
    let verifier = Verifier<Void, Unreadable>(
      threshold: 0.6, jobs: jobs, workspace: { () }
    ) { [sets = corpus.sets] (_, document) throws(Unreadable) in
      if bad.contains(document) { throw Unreadable(document: document) }
      return sets[document]
    }
    #expect(throws: Unreadable.self) { _ = try verifier.matches(in: corpus.graph) }
    #expect(throws: Unreadable.self) {
      _ = try verifier.clusters(
        in: corpus.graph, of: corpus.sketches, twins: corpus.twins, keeping: .first)
    }
  }

  @Test("sketches joined are those of the texts one after another")
  func joining() {
    let texts = MadeCorpus.texts(seed: 4)
    let whole = MadeCorpus(texts, .news)
    var joined = MadeCorpus(Array(texts.prefix(9)), .news).sketches
    // Text hashes number the texts of one corpus; only keys, tokens and counts are compared.
    joined.append(contentsOf: MadeCorpus(Array(texts.dropFirst(9)), .news).sketches)
    #expect(joined.count == texts.count)
    let graph = CandidateGraph(joined, twins: Twins(joined), jobs: 1)
    #expect(graph.documents == whole.graph.documents)
    #expect(
      texts.indices.map { joined.shingleCount(of: $0) }
        == texts.indices.map { whole.sketches.shingleCount(of: $0) })
  }
}
