import DarnelKernels
import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Exact candidates")
struct ExactTests {
  /// A corpus whose banding finds next to nothing, so that only the join can.
  private func corpus(_ texts: [String], _ threshold: Double, width: Int) throws -> MadeCorpus {
    try MadeCorpus(
      texts,
      Recipe(
        text: ShingleRecipe(width: width), threshold: threshold,
        banding: Banding(bands: 1, rows: 1)))
  }

  private func expectBruteForce(_ corpus: MadeCorpus, _ label: String) throws {
    let found = try corpus.exactMatches()
    let expected = corpus.plainMatches.filter {
      corpus.twins.isRepresentative($0.first) && corpus.twins.isRepresentative($0.second)
    }
    #expect(found == expected, "\(label): \(found.count) matches, not \(expected.count)")
  }

  @Test(
    "matches are all pairs compared", arguments: 0..<10, [0.05, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1])
  func bruteForce(seed: Int, threshold: Double) throws {
    let texts = MadeCorpus.texts(seed: seed)
    for width in 1...5 {
      try expectBruteForce(corpus(texts, threshold, width: width), "width \(width)")
    }
  }

  @Test("a few words in every text, so that every shingle is shared", arguments: 0..<12)
  func commonWords(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<150).map { _ in
      (0..<Int.random(in: 1...30, using: &random)).map { _ in
        "w\(Int.random(in: 0..<Int.random(in: 1...40, using: &random), using: &random))"
      }.joined(separator: " ")
    }
    for threshold in [0.3, 0.5, 0.6, 0.75, 0.9] {
      for width in 1...2 {
        try expectBruteForce(corpus(texts, threshold, width: width), "\(width)")
      }
    }
  }

  @Test("pairs exactly at the threshold are found, whatever rounding does", arguments: 1...30)
  func ties(size: Int) throws {
    // Every beginning of the longest text, and every end: all quotients of small numbers.
    let texts =
      (1...size).map { countingText(0..<$0) } + (1..<size).map { countingText($0..<size) }
      + (0..<size).map { countingText($0..<$0 + size) }
    for shared in 1...size {
      try expectBruteForce(
        corpus(texts, Double(shared) / Double(size), width: 1), "\(shared)/\(size)")
    }
    for threshold in [0.07, 0.29, 0.57, 0.58] {
      try expectBruteForce(corpus(texts, threshold, width: 1), "\(threshold)")
    }
  }

  @Test("clusters are those of the greedy oracle", arguments: 0..<12, [0.4, 0.7])
  func clusters(seed: Int, threshold: Double) throws {
    let corpus = try corpus(MadeCorpus.texts(seed: seed), threshold, width: 2)
    let graph = try corpus.exactGraph()
    var assembly = ClusterAssembly(of: corpus.twins, keeping: .first)
    corpus.verifier().assign(graph, to: &assembly)
    let found = try assembly.clustering(of: corpus.sketches).clusters.map { PlainCluster($0) }
    #expect(found == corpus.plainClusters(Array(corpus.texts.indices)))
  }

  /// One template with a word changed here and there, and other texts that quote it.
  private func template(_ count: Int, seed: UInt64) -> [String] {
    var made = MadeTexts(seed: seed)
    let words = made.words(80)
    let copies = (0..<count).map { _ in made.edited(words, edits: 1) }
    let quoting = (0..<count).map { made.words($0 % 60) + words[..<20] + made.words(20) }
    return (copies + quoting).map { $0.joined(separator: " ") }
  }

  @Test("a shingle of many documents: equal to brute force", arguments: [40, 64, 65, 200])
  func hot(count: Int) throws {
    for (threshold, width) in [(0.8, 5), (0.3, 2), (0.2, 1)] {
      try expectBruteForce(corpus(template(count, seed: 5), threshold, width: width), "\(count)")
    }
  }

  @Test("copies of one template cost comparisons with the kept one")
  func linear() throws {
    let texts = Array(template(2000, seed: 6)[..<2000])
    let corpus = try corpus(texts, 0.8, width: 3)
    var assembly = ClusterAssembly(of: corpus.twins, keeping: .first)
    corpus.verifier().assign(try corpus.exactGraph(), to: &assembly)
    let clustering = try assembly.clustering(of: corpus.sketches)
    #expect(clustering.clusters.count == 1)
    #expect(clustering.counts.candidates < 3 * texts.count)
  }

  @Test("threads and memory decide nothing, not even what is compared", arguments: 0..<6)
  func sameAnywhere(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 60) + template(90, seed: UInt64(seed))
    let corpus = try corpus(texts, 0.5, width: 2)
    let alone = try corpus.exactClusters(Scratch(jobs: 1))
    let matches = try corpus.exactMatches()
    #expect(!matches.isEmpty && alone.copies > 0)
    for (jobs, bytes) in [(2, 1 << 30), (3, 1 << 16), (1, 1 << 12), (4, 1 << 12)] {
      let scratch = Scratch(bytes: bytes, spill: MemoryFile().spill, jobs: jobs)
      let found = try corpus.exactClusters(scratch)
      #expect(found.counts == alone.counts)
      #expect(found.clusters.map { PlainCluster($0) } == alone.clusters.map { PlainCluster($0) })
      #expect(try corpus.exactMatches(scratch) == matches)
    }
  }

  @Test("sides: matches across and no others", arguments: 0..<8)
  func sides(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed, families: 30) + template(40, seed: UInt64(seed))
    let corpus = try corpus(texts, 0.4, width: 2)
    let half = texts.count / 2
    let sides = Sides(firstReference: half, twins: corpus.twins)
    let found = try corpus.exactMatches(sides: sides)
    let expected = try corpus.exactMatches().filter { match in
      let (first, second) = (
        corpus.twins.members(of: match.first), corpus.twins.members(of: match.second)
      )
      return [(first, second), (second, first)].contains { asked, others in
        asked.contains { $0 < half } && others.contains { $0 >= half }
      }
    }
    #expect(!found.isEmpty && found == expected)
  }

  @Test("no documents, or none with words")
  func none() throws {
    for texts in [[], [""], ["", "…"], ["a"], ["a", "a"]] {
      let corpus = try corpus(texts, 0.5, width: 3)
      #expect(try corpus.exactMatches().isEmpty)
      #expect(try corpus.exactGraph().componentCount == 0)
    }
  }

  @Test("what reading fails with comes through")
  func failing() throws {
    struct Unreadable: Error, Equatable { let document: Int }
    let corpus = try corpus(MadeCorpus.texts(seed: 1), 0.5, width: 2)
    for jobs in [1, 3] {
      let verifier = Verifier<Void, Unreadable>(threshold: 0.5, jobs: jobs, workspace: { () }) {
        (_, document) throws(Unreadable) in
        if document >= 5 { throw Unreadable(document: document) }
        return corpus.sets[document]
      }
      let first = corpus.texts.indices.first {
        $0 >= 5 && corpus.twins.isRepresentative($0) && !corpus.sets[$0].isEmpty
      }
      do throws(ExactJoinError<Unreadable>) {
        _ = try Candidates(
          exactly: verifier, corpus.sketches, twins: corpus.twins, in: Scratch(jobs: jobs))
        Issue.record("nothing failed")
      } catch {
        guard case .reading(let error) = error else {
          Issue.record("another error")
          continue
        }
        // Documents are read in stretches, the first of which a single thread meets first.
        #expect(error.document == first)
      }
    }
  }
}

extension MadeCorpus {
  func exactCandidates(
    _ scratch: Scratch = Scratch(jobs: 1), sides: Sides? = nil
  ) throws -> Candidates {
    let verifier = Verifier<Void, Never>(
      threshold: recipe.threshold, sides: sides, jobs: scratch.jobs, workspace: { () }
    ) { [sets] _, document in sets[document] }
    return try Candidates(exactly: verifier, sketches, twins: twins, in: scratch)
  }

  func exactGraph(_ scratch: Scratch = Scratch(jobs: 1)) throws -> CandidateGraph {
    try exactCandidates(scratch).graph(of: 0..<texts.count)
  }

  func exactMatches(
    _ scratch: Scratch = Scratch(jobs: 1), sides: Sides? = nil
  ) throws -> [Match] {
    let verifier = Verifier<Void, Never>(
      threshold: recipe.threshold, sides: sides, jobs: scratch.jobs, workspace: { () }
    ) { [sets] _, document in sets[document] }
    let candidates = try exactCandidates(scratch, sides: sides)
    return verifier.matches(in: try candidates.graph(of: 0..<texts.count)).matches
  }

  func exactClusters(_ scratch: Scratch) throws -> Clustering {
    var assembly = ClusterAssembly(of: twins, keeping: .first)
    verifier(jobs: scratch.jobs).assign(try exactGraph(scratch), to: &assembly)
    return try assembly.clustering(of: sketches)
  }
}
