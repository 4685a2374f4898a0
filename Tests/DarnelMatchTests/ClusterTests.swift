import DarnelKernels
import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Clusters")
struct ClusterTests {
  @Test("are those of the greedy oracle in input order", arguments: 0..<30, [0.5, 0.8])
  func inputOrder(seed: Int, threshold: Double) throws {
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: threshold)
    let expected = corpus.plainClusters(Array(corpus.texts.indices))
    #expect(!expected.isEmpty)
    #expect(try corpus.clusters().clusters.map { PlainCluster($0) } == expected)
  }

  @Test("are those of the greedy oracle in any order of preference", arguments: 0..<40)
  func anyOrder(seed: Int) throws {
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: 0.6)
    let order = randomOrder(of: corpus.texts.count, seed: seed)
    let sorted = corpus.texts.indices.sorted { order.prefers($0, to: $1) }
    #expect(
      try corpus.clusters(order).clusters.map { PlainCluster($0) }
        == corpus.plainClusters(sorted))
  }

  @Test("of chains and stars of words, in any order", arguments: 0..<200)
  func windows(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    // Windows over counted words: neighbours match, those further off do not, ties abound.
    let texts = (0..<Int.random(in: 2...14, using: &random)).map { _ in
      let start = Int.random(in: 0...12, using: &random)
      return countingText(start..<start + Int.random(in: 8...12, using: &random))
    }
    let corpus = try MadeCorpus.complete(texts, threshold: 0.6, width: 1)
    let order = randomOrder(of: texts.count, seed: seed)
    let sorted = texts.indices.sorted { order.prefers($0, to: $1) }
    #expect(
      try corpus.clusters(order).clusters.map { PlainCluster($0) }
        == corpus.plainClusters(sorted))
  }

  @Test("prove each copy", arguments: 0..<20)
  func evidence(seed: Int) throws {
    let corpus = try MadeCorpus.complete(MadeCorpus.texts(seed: seed), threshold: 0.6)
    for cluster in try corpus.clusters(randomOrder(of: corpus.texts.count, seed: seed)).clusters {
      for copy in cluster.copies {
        let overlap = corpus.sets[copy.document].overlap(with: corpus.sets[cluster.kept])
        #expect(copy.evidence.resemblance == overlap.resemblance)
        #expect(copy.evidence.copyInKept == overlap.firstInSecond)
        #expect(copy.evidence.keptInCopy == overlap.secondInFirst)
        let isSame = corpus.texts[copy.document] == corpus.texts[cluster.kept]
        #expect((copy.evidence == .sameBytes) == isSame)
        let twin = corpus.twins.representative(of: cluster.kept)
        let areTwins = corpus.twins.representative(of: copy.document) == twin
        #expect((copy.evidence == .sameTokens) == (areTwins && !isSame))
      }
    }
  }

  @Test("keep their promises under a banding that misses pairs", arguments: 0..<20)
  func promises(seed: Int) throws {
    let corpus = try MadeCorpus(
      MadeCorpus.texts(seed: seed, families: 30),
      Recipe(
        text: ShingleRecipe(width: 2), threshold: 0.6, banding: Banding(bands: 6, rows: 3)))
    let clusters = try corpus.clusters(randomOrder(of: corpus.texts.count, seed: seed)).clusters
    let members = clusters.flatMap(\.members)
    #expect(Set(members).count == members.count)
    #expect(clusters.map(\.kept) == clusters.map(\.kept).sorted())
    for cluster in clusters {
      let kept = corpus.sets[cluster.kept]
      #expect(cluster.count == cluster.members.count)
      #expect(cluster.copies.map(\.document) == cluster.copies.map(\.document).sorted())
      for copy in cluster.copies {
        #expect(corpus.sets[copy.document].overlap(with: kept).reaches(0.6))
      }
      for other in clusters where cluster.kept < other.kept {
        guard corpus.shareBucket(cluster.kept, other.kept) else { continue }
        #expect(!corpus.sets[other.kept].overlap(with: kept).reaches(0.6))
      }
    }
  }

  @Test("a chain keeps the end that no kept document matches")
  func chain() throws {
    let corpus = try MadeCorpus.complete(
      [countingText(0..<10), countingText(1..<11), countingText(2..<12)], threshold: 0.8,
      width: 1)
    #expect(
      try corpus.clusters().clusters.map { PlainCluster($0) } == [
        PlainCluster(kept: 0, copies: [1], component: 0),
        PlainCluster(kept: 2, copies: [], component: 0),
      ])
    // Whoever wants the middle kept needs no other.
    let middle = KeepOrder(sorting: [0, 1, 2], of: 3) { a, _ in a == 1 }
    #expect(
      try corpus.clusters(middle).clusters.map { PlainCluster($0) }
        == [PlainCluster(kept: 1, copies: [0, 2], component: 0)])
  }

  @Test("the number of threads decides nothing", arguments: 0..<6)
  func jobs(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 60)
    let recipe = Recipe(text: ShingleRecipe(width: 2), threshold: 0.5, recall: 0.9)
    let one = try MadeCorpus(texts, recipe)
    let order = randomOrder(of: texts.count, seed: seed)
    let alone = try one.clusters(order)
    for jobs in [2, 8] {
      let found = try MadeCorpus(texts, recipe, scratch: Scratch(jobs: jobs)).clusters(
        order, jobs: jobs)
      #expect(Array(found.clusters) == Array(alone.clusters))
      #expect(found.counts == alone.counts)
    }
  }

  @Test("of 20,000 equal texts compare nothing")
  func equalTexts() throws {
    var made = MadeTexts(seed: 1)
    let corpus = try MadeCorpus(Array(repeating: made.text(40), count: 20_000), .news)
    let found = try corpus.clusters(jobs: 2)
    #expect(found.counts.candidates == 0)
    let cluster = try #require(found.clusters.first)
    #expect(found.clusters.count == 1)
    #expect(cluster.kept == 0 && cluster.copies.count == 19_999)
    #expect(cluster.copies.allSatisfy { $0.evidence == .sameBytes })
  }

  @Test("of 3,000 texts with one word changed compare each with few")
  func closeTexts() throws {
    var made = MadeTexts(seed: 2)
    let words = made.words(150)
    let texts = (0..<3_000).map { number in
      var changed = words
      changed[number % 150] = "changed\(number)"
      return changed.joined(separator: " ")
    }
    let corpus = try MadeCorpus(texts, .news)
    let found = try corpus.clusters(jobs: 2)
    #expect(found.copies >= 2_990)
    #expect(found.counts.candidates <= 2 * texts.count)
  }
}
