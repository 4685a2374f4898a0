import DarnelKernels
import DarnelSketch
import Testing

@testable import DarnelCorpus
@testable import DarnelTemplate

extension KnownSites {
  /// Bytes of what was kept of the texts.
  fileprivate var heldBytes: Int { readings.reduce(0) { $0 + ($1?.bytes ?? 0) } }
}

@Suite("Readings kept of a corpus")
struct KeptReadingsTests {
  let folder: Folder
  let corpus: Corpus

  /// Several chunks, with blank lines and bad rows between the documents.
  init() throws {
    folder = try Folder()
    let rows = (0..<200).map { number in
      switch number % 7 {
      case 3: ""
      case 5: "{broken"
      default:
        #"{"id":"\#(number)","site":"s\#(number % 3).example","text":"Home\nStory \#(number) of the day\nAbout us"}"#
      }
    }
    var options = CorpusOptions()
    options.chunkSize = 2000
    corpus = try Corpus.open(
      [folder.write("in.jsonl", rows.joined(separator: "\n"))], options: options)
    try #require(corpus.chunks.count > 4)
  }

  private func known(bytes: Int) throws -> KnownSites {
    let budget = MemoryBudget(bytes: bytes, directory: folder.path)
    return KnownSites(try corpus.learned(within: budget, jobs: 2))
  }

  @Test("are found for every document, in every chunk")
  func everyDocument() throws {
    let sites = try known(bytes: 1 << 30)
    var reader = ChunkReader(corpus)
    var found = 0
    for chunk in corpus.chunks {
      let readings = try #require(sites.readings(of: chunk))
      var place = 0
      _ = try reader.read(chunk) { (row) throws(CorpusError) in
        let known = KnownReading(readings, at: place).found(text: hash64(row.text.span))
        found += known?.0.count == 3 ? 1 : 0
        place += 1
      }
    }
    #expect(found == (0..<200).count { $0 % 7 != 3 && $0 % 7 != 5 })
  }

  @Test("stay within their part of the budget, and none are kept of a small one")
  func budget() throws {
    let fixed = MemoryBudget(bytes: 0, directory: "").fixed(
      jobs: 2, chunkSize: corpus.options.chunkSize)
    #expect(try known(bytes: fixed).heldBytes == 0)
    let some = try known(bytes: fixed + 4 * 60_000).heldBytes
    #expect(some > 0 && some <= 60_000)
    #expect(try known(bytes: 1 << 30).heldBytes > some)
    // What one chunk alone may hold is bounded too.
    #expect(try known(bytes: fixed + 4 * 4_000).heldBytes == 0)
  }

  @Test("or not, the same is learned", arguments: [0, 60_000, 1 << 30])
  func sameTemplates(room: Int) throws {
    let article = (1...5).map {
      "The board met for the \($0) time, and of the old bridge nobody spoke a single word all day long."
    }
    .joined(separator: "\\n")
    let rows = (0..<120).map { number in
      // Every fourth page carries the article of another one.
      let story = number % 4 == 0 ? article : "Story \(number) of the day\\nIt has \(number) words."
      return
        #"{"id":"\#(number)","site":"s\#(number % 3).example","text":"Home\n\#(story)\nAbout us \#(number)"}"#
    }
    var options = CorpusOptions()
    options.chunkSize = 2000
    let corpus = try Corpus.open(
      [folder.write("copies.jsonl", rows.joined(separator: "\n"))], options: options)
    let fixed = MemoryBudget(bytes: 0, directory: "").fixed(jobs: 2, chunkSize: 2000)
    let budget = MemoryBudget(bytes: fixed + 4 * room, directory: folder.path)
    let plain = try corpus.learned(jobs: 1)
    let kept = try corpus.learned(within: budget, jobs: 2)
    #expect(plain.copies.count == 27 && kept.copies == plain.copies)
    #expect(kept.sites == plain.sites)
    for (one, other) in zip(kept.templates, plain.templates) {
      #expect(one.pages == other.pages && one.allLines == other.allLines)
      #expect(one.allSlots == other.allSlots && one.seldomLines == other.seldomLines)
    }
    let held = KnownSites(kept).heldBytes
    #expect(room == 0 ? held == 0 : held > 0)
    // With a little room some chunks are kept and others counted at once.
    let isKept = KnownSites(kept).readings.map { $0 != nil }
    #expect(room != 60_000 || isKept.contains(true) && isKept.contains(false))
  }

  @Test("or not, lines are spelled the same")
  func sameExamples() throws {
    let budget = MemoryBudget(bytes: 1 << 30, directory: folder.path)
    let learned = try corpus.learned(within: budget, jobs: 2)
    try #require(KnownSites(learned).heldBytes > 0)
    let anew = try corpus.examples(longest: 20, jobs: 1) { _ in { _ in true } }
    let known = try corpus.examples(longest: 20, knowing: learned, jobs: 2) { _ in { _ in true } }
    #expect(known == anew && anew.count == 3)
    #expect(anew["s0.example"]?.values.contains(Array("Home".utf8)) == true)
  }

  @Test("are given back once the corpus is sketched")
  func givenBack() throws {
    let compared = corpus.comparingContent(by: try known(bytes: 1 << 30))
    let sketched = try compared.sketched(
      .news, jobs: 2, budget: MemoryBudget(bytes: 1 << 30, directory: folder.path))
    #expect(compared.knownSites?.heldBytes ?? 0 > 0)
    #expect(sketched.table.corpus.knownSites?.heldBytes == 0)
    #expect(sketched.table.count > 100)
  }
}
