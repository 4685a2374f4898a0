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
    let some = try known(bytes: fixed + 4 * 10_000).heldBytes
    #expect(some > 0 && some <= 10_000)
    #expect(try known(bytes: 1 << 30).heldBytes > 10_000)
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
