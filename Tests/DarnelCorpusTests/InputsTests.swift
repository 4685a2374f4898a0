import DarnelCorpus
import DarnelKernels
import Foundation
import Testing

@Suite("Inputs")
struct InputsTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  static let row = "{\"id\":\"r\",\"text\":\"row\"}\n"

  @Test func aDirectoryIsWalkedInTheOrderOfItsPaths() throws {
    for (name, text) in [
      ("b/z.txt", "z"), ("b.txt", "b"), ("a/x/y", "y"), ("a/c.jsonl", Self.row),
      ("t.csv.gz", ""), ("a/.hidden", "no"), (".git/x", "no"), ("n.json", "[1]"),
    ] { try folder.write(name, text) }
    try folder.write("t.csv.gz", gzipMember(Array("id,text\nq,t\n".utf8)))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/a")
    let corpus = try Corpus.open([folder.path])
    #expect(corpus.skipped.hidden == 2)
    #expect(corpus.skipped.linkedDirectories == 1)
    let outcome = try readAll([folder.path])
    #expect(outcome.ids == ["r", "a/x/y", "b.txt", "b/z.txt", "n.json", "q"])
    #expect(outcome.texts == ["row", "y", "b", "z", "[1]", "t"])
    #expect(outcome.documents[1].raw == folder.path + "/a/x/y")
  }

  @Test func pathsWithASlashAtTheEnd() throws {
    try folder.write("a.txt", "x")
    #expect(try readAll([folder.path + "//"]).ids == ["a.txt"])
  }

  @Test func aFileGivenIsSniffed() throws {
    let rows = try folder.write("rows", "\u{feff}\n " + Self.row)
    #expect(try readAll([rows]).ids == ["r"])
    let text = try folder.write("text", "\u{feff}hello [1]")
    #expect(try readAll([text]).texts == ["hello [1]"])
    #expect(try readAll([text]).ids == [text])
    let empty = try folder.write("empty", "")
    #expect(try readAll([empty]).texts.isEmpty)
  }

  @Test func theFormatCanBeSaid() throws {
    let path = try folder.write("a.txt", "text\tid\nhello\t1\n")
    #expect(try readAll([path]) { $0.format = .tsv }.texts == ["hello"])
    let rows = try folder.write("a.jsonl", Self.row)
    #expect(try readAll([rows]) { $0.format = .text }.texts == [Self.row])
    #expect(try readAll([path]) { $0.format = .jsonl }.table.tally.badCount == 2)
  }

  @Test func theSameFileTwiceIsAnError() throws {
    let path = try folder.write("a.jsonl", Self.row)
    let link = folder.path + "/b.jsonl"
    try FileManager.default.linkItem(atPath: path, toPath: link)
    #expect(throws: CorpusError.sameFile(first: path, second: link)) {
      try Corpus.open([path, link])
    }
    #expect(throws: CorpusError.sameFile(first: path, second: path)) {
      try Corpus.open([path, path])
    }
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let path = folder.path + "/none.jsonl"
    let error = #expect(throws: CorpusError.self) { try Corpus.open([path]) }
    #expect("\(try #require(error))" == "\(path): cannot be read: No such file or directory")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/dangling", withDestinationPath: "nowhere")
    #expect(throws: CorpusError.self) { try Corpus.open([folder.path]) }
  }

  @Test func smallTextsShareAChunk() throws {
    for number in 0..<100 { try folder.write("\(number).txt", "text \(number)") }
    #expect(try Corpus.open([folder.path]).chunks.count == 1)
    let small = try readAll([folder.path], chunkSize: 20)
    #expect(small.documents == (try readAll([folder.path]).documents))
    #expect(small.table.corpus.chunks.count > 10)
    #expect(try small.table.place(3) == folder.path + "/11.txt")
  }

  @Test func devicesAreEmptyInputs() throws {
    #expect(try readAll(["/dev/null"]).texts.isEmpty)
  }

  @Test func idsThatOccurTwice() throws {
    let a = try folder.write(
      "a.jsonl", "{\"id\":\"x\",\"text\":\"\"}\n{\"id\":\"y\",\"text\":\"\"}\n")
    let b = try folder.write(
      "b.jsonl", "\n{\"id\":\"y\",\"text\":\"\"}\n{\"id\":\"x\",\"text\":\"\"}\n")
    let table = try readAll([a, b]).table
    let scratch = Scratch(jobs: 1)
    #expect(try table.duplicateID(in: scratch).map { [$0.first, $0.second] } == [1, 2])
    let error = CorpusError.duplicateID(id: "y", first: "\(a):2", second: "\(b):2")
    #expect(throws: error) { try table.checkIDs(in: scratch) }
    #expect(try readAll([a]).table.duplicateID(in: scratch) == nil)
  }

  @Test func aWrittenIDMayCollideWithAPlace() throws {
    let path = folder.path + "/a.jsonl"
    try folder.write(
      "a.jsonl", "{\"text\":\"\"}\n{\"id\":\"\(path):1\",\"text\":\"\"}\n{\"text\":\"\"}")
    for bytes in [1, 1 << 20] {
      let scratch = Scratch(bytes: bytes, jobs: 2)
      let found = try readAll([path]).table.duplicateID(in: scratch)
      #expect(found.map { [$0.first, $0.second] } == [0, 1])
    }
  }
}
