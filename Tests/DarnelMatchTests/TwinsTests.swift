import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import Testing

@Suite("Twins")
struct TwinsTests {
  @Test("documents with the same tokens are represented by the first")
  func representatives() throws {
    let corpus = try MadeCorpus(
      [
        "one two three", "other words", "One, two: THREE", "", "one two three", "three two one", "",
      ],
      .news)
    let twins = corpus.twins
    #expect((0..<7).map { twins.representative(of: $0) } == [0, 1, 0, 3, 0, 5, 6])
    #expect((0..<7).filter { twins.isRepresentative($0) } == [0, 1, 3, 5, 6])
    #expect(twins.members(of: 0) == [0, 2, 4])
    #expect(twins.members(of: 1) == [1])
    #expect(twins.pairedRepresentatives == [0])
  }

  @Test("what is equal by bytes and what only by tokens is counted apart")
  func counts() throws {
    let corpus = try MadeCorpus(
      ["a b c d e f", "A b c d e f", "a b c d e f", "A b c d e f", "", "...", "x y"], .news)
    #expect(corpus.twins.exactDuplicates == 2)
    #expect(corpus.twins.sameTokens == 1)
    #expect(corpus.twins.empty == 2)
    // Fewer words than a shingle is wide make one shingle.
    #expect(corpus.twins.oneShingle == 1)
  }

  @Test("no documents, no twins")
  func none() throws {
    let twins = try MadeCorpus([], .news).twins
    #expect(twins.pairedRepresentatives.isEmpty)
    #expect(twins.empty == 0 && twins.exactDuplicates == 0)
  }

  @Test("twins are the documents that word lists say are equal", arguments: 0..<20)
  func oracle(seed: Int) throws {
    let texts = MadeCorpus.texts(seed: seed)
    let corpus = try MadeCorpus(texts, .news)
    var first: [[Substring]: Int] = [:]
    for (document, text) in texts.enumerated() {
      let words = text.lowercased().split { !$0.isLetter }
      if words.isEmpty {
        #expect(corpus.twins.isRepresentative(document))
        continue
      }
      let head = first[words] ?? document
      first[words] = head
      #expect(corpus.twins.representative(of: document) == head)
      #expect(corpus.twins.members(of: head).contains(document))
    }
    #expect(corpus.twins.empty == texts.count { !$0.contains(where: \.isLetter) })
  }
}
