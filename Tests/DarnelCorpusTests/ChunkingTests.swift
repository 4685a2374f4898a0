import DarnelCorpus
import Testing

/// However a corpus is cut into chunks, the documents are the same.
@Suite("Chunks")
struct ChunkingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The slow way: split at line feeds, take the text between fixed words.
  func slowly(_ bytes: [UInt8]) -> [Read] {
    var found: [Read] = []
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let row = String(decoding: line, as: UTF8.self)
      guard row.hasPrefix("{\"id\":\""), row.contains("\"}") else { continue }
      let parts = row.split(separator: "\"", omittingEmptySubsequences: false)
      found.append(Read(id: String(parts[3]), text: String(parts[7]), line: number + 1, raw: row))
    }
    return found
  }

  func randomRows(_ generator: inout Seeded) -> [UInt8] {
    var text = ""
    let count = Int.random(in: 0...30, using: &generator)
    for number in 0..<count {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: text += "\n"
      case 1: text += "  \r\n"
      case 2: text += "{broken\n"
      default:
        let body = String(repeating: "ä x", count: Int.random(in: 0...60, using: &generator))
        text += "{\"id\":\"\(number)\",\"text\":\"\(body)\"}"
        let isLast = number == count - 1 && Bool.random(using: &generator)
        text += isLast ? "" : Bool.random(using: &generator) ? "\n" : "\r\n"
      }
    }
    return Array(text.utf8)
  }

  @Test func anySizeGivesTheSameDocuments() throws {
    var generator = Seeded(state: 7)
    for round in 0..<30 {
      let bytes = randomRows(&generator)
      let path = try folder.write("\(round).jsonl", bytes)
      let expected = slowly(bytes)
      for size in [1, 2, 3, 7, 64, 1000, 1 << 20] {
        let outcome = try readAll([path], chunkSize: size)
        #expect(outcome.documents == expected, "round \(round), chunks of \(size)")
        #expect(outcome.table.tally.bytes == UInt64(bytes.count))
      }
    }
  }

  @Test func aHugeLineIsOneRow() throws {
    let body = String(repeating: "word ", count: 1_000_000)
    let path = try folder.write(
      "a.jsonl", "{\"text\":\"\(body)\"}\n{\"text\":\"small\"}\n{\"text\":\"\(body)")
    let outcome = try readAll([path], chunkSize: 1 << 16)
    #expect(outcome.texts == [body, "small"])
    #expect(outcome.table.tally.badCount == 1)
  }

  @Test func randomBytesNeverTrap() throws {
    var generator = Seeded(state: 3)
    for round in 0..<40 {
      let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        let byte = UInt8.random(in: .min ... .max, using: &generator)
        return byte < 40 ? "\n\"{}:,\\\t\r".utf8.randomElement(using: &generator) ?? 0 : byte
      }
      for name in ["a.jsonl", "a.csv", "a.tsv", "a.txt", "a.gz", "a.zst"] {
        let path = try folder.write(name, bytes)
        for size in [5, 1 << 20] {
          let outcome = Result { try readAll([path], chunkSize: size) }
          if case .failure(let error) = outcome {
            #expect(error is CorpusError, "round \(round), \(name): \(error)")
          }
        }
      }
    }
  }

  @Test func chunksAreNumberedInInputOrder() throws {
    let rows = String(repeating: "{\"text\":\"x\"}\n", count: 20)
    let paths = [try folder.write("b.jsonl", rows), try folder.write("a.jsonl", rows)]
    var options = CorpusOptions()
    options.chunkSize = 50
    let corpus = try Corpus.open(paths, options: options)
    #expect(corpus.chunks.map(\.index) == Array(0..<corpus.chunks.count))
    #expect(
      corpus.chunks.map(\.sources.lowerBound) == corpus.chunks.map(\.sources.lowerBound).sorted())
    #expect(corpus.name(ofSource: 0) == paths[0])
  }

  @Test func aFileThatChangesIsNoticed() throws {
    let path = try folder.write("a.jsonl", "{\"text\":\"x\"}\n")
    let corpus = try Corpus.open([path])
    try folder.write("a.jsonl", "{\"text\":\"longer\"}\n")
    var reader = ChunkReader(corpus)
    #expect(throws: CorpusError.changed(path: path)) {
      _ = try reader.read(corpus.chunks[0]) { _ throws(CorpusError) in }
    }
  }
}
