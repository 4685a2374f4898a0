import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Matches across parts")
struct SplitTests {
  @Test(
    "are found for exactly the documents that have one, in small and large components",
    arguments: 0..<40, [0.4, 0.8])
  func bruteForce(seed: Int, threshold: Double) throws {
    let corpus = try MadeCorpus.complete(
      MadeCorpus.texts(seed: seed, families: 16), threshold: threshold, width: 2)
    var random = SeededGenerator(seed: UInt64(seed))
    let count = corpus.texts.count
    let parts = (0..<count).map { _ in Int32.random(in: -2...2, using: &random) }
    let open = (0..<count).filter { parts[$0] >= 0 && Int.random(in: 0...3, using: &random) > 0 }
    let pairs = corpus.verifier().matches(in: corpus.graph).matches
    var wanted: Set<Int> = []
    for pair in pairs {
      for (own, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        let isForeign = parts[other] == -2 || (parts[other] >= 0 && parts[other] != parts[own])
        if open.contains(own) && isForeign { wanted.insert(own) }
      }
    }
    let splits = SplitSides(parts: parts, open: open)
    for (jobs, largeFrom) in [(1, 1 << 17), (3, 1 << 17), (1, 1), (3, 1)] {
      var verifier = corpus.verifier(jobs: jobs)
      verifier.scale.largeFrom = largeFrom
      verifier.scale.block = 1 + seed % 7
      let found = verifier.foreignMatches(in: corpus.graph, splits)
      #expect(Set(found.map(\.document)) == wanted)
      #expect(found.count == wanted.count)
      for match in found {
        let overlap = corpus.sets[match.document].overlap(with: corpus.sets[match.other])
        #expect(match.overlap == overlap && overlap.resemblance >= threshold)
        #expect(parts[match.other] != parts[match.document] && parts[match.other] != -1)
      }
    }
  }
}
