import DarnelMatch
import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("DuplicateIndex")
struct IndexTests {
  static let recipe = Recipe(
    text: ShingleRecipe(width: 3), threshold: 0.5, banding: Banding(bands: 200, rows: 1))

  @Test("finds what a comparison of all documents finds", arguments: 0..<20)
  func matches(seed: Int) {
    let documents = documents(seed: seed)
    let index = filled(documents)
    #expect(index.count == documents.count)
    for threshold in [0.5, 0.8, 1] {
      for asked in documents.prefix(15) + [Document(id: "new", text: documents[3].text + " more")] {
        let expected = documents.enumerated().map { place, document in
          (place, document.id, asked.resemblance(to: document, Self.recipe.text))
        }.filter { $0.2 >= threshold && $0.2 > 0 }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }
        let found = index.matches(for: asked, atLeast: threshold)
        #expect(found.map(\.id) == expected.map(\.1))
        #expect(found.map(\.resemblance) == expected.map(\.2))
      }
    }
  }

  @Test("clusters as the oracle does", arguments: 0..<20, [0.5, 0.8])
  func clusters(seed: Int, threshold: Double) {
    let documents = documents(seed: seed)
    let sets = documents.map { Set($0.shingles(Self.recipe.text).hashes) }
    let expected = plainClusters(
      plainMatches(sets, threshold: threshold), order: Array(documents.indices),
      alike: firstAlike(documents.map(\.text))
    ).filter { !$0.copies.isEmpty }
    let found = filled(documents).clusters(atLeast: threshold, jobs: 2)
    #expect(found.map(\.kept) == expected.map { documents[$0.kept].id })
    #expect(
      found.map { $0.copies.map(\.id) } == expected.map { $0.copies.map { documents[$0].id } })
    #expect(found.allSatisfy { $0.copies.allSatisfy { $0.resemblance >= threshold } })
  }

  @Test("a document inserted twice is a copy of itself")
  func twice() {
    var index = DuplicateIndex()
    let document = Document(id: "d", text: "one two three four five six seven")
    index.insert(document)
    index.insert(document)
    #expect(index.clusters(atLeast: 0.8).map { $0.copies.map(\.id) } == [["d"]])
    #expect(index.matches(for: document, atLeast: 1).map(\.resemblance) == [1, 1])
  }

  @Test("documents without words are found by nothing")
  func empty() {
    var index = DuplicateIndex()
    index.insert(Document(id: "a", text: ""))
    index.insert(Document(id: "b", text: "…"))
    index.insert(Document(id: "c", text: "some words to look for here"))
    #expect(index.matches(for: Document(id: "q", text: ""), atLeast: 0.8).isEmpty)
    #expect(index.matches(for: Document(id: "q", text: "?!"), atLeast: 0.8).isEmpty)
    #expect(index.clusters(atLeast: 0.8).isEmpty)
  }

  @Test("an empty index answers")
  func nothingInserted() {
    let index = DuplicateIndex()
    #expect(index.matches(for: Document(id: "q", text: "a b c"), atLeast: 0.8).isEmpty)
    #expect(index.clusters(atLeast: 0.8, jobs: 3).isEmpty)
  }

  @Test("a match says what the two share, the document asked about first")
  func sides() throws {
    var index = DuplicateIndex(Self.recipe)
    index.insert(Document(id: "long", text: countingText(0..<20)))
    let asked = Document(id: "short", text: countingText(0..<15))
    let match = try #require(index.matches(for: asked, atLeast: 0.5).first)
    #expect(match.overlap == Overlap(shared: 13, first: 13, second: 18))
    #expect(match.description == "long (72 %)")
  }

  @Test("documents know their resemblance and containment")
  func documentMeasures() {
    let short = Document(id: "a", text: countingText(0..<10))
    let long = Document(id: "b", text: countingText(0..<20))
    let recipe = ShingleRecipe(width: 1)
    #expect(short.resemblance(to: long, recipe) == 0.5)
    #expect(short.containment(in: long, recipe) == 1)
    #expect(long.containment(in: short, recipe) == 0.5)
    #expect(short.overlap(with: long, recipe).shared == 10)
    #expect(short.resemblance(to: short) == 1)
    #expect(Document(id: "e", text: "").resemblance(to: Document(id: "f", text: "")) == 0)
  }

  private func documents(seed: Int) -> [Document] {
    MadeCorpus.texts(seed: seed).enumerated().map {
      Document(id: "d\($0.offset)", text: $0.element)
    }
  }

  private func filled(_ documents: [Document]) -> DuplicateIndex {
    var index = DuplicateIndex(Self.recipe)
    for document in documents { index.insert(document) }
    return index
  }
}
