import DarnelCorpus
import Foundation
import Testing

@Suite("Compressed inputs")
struct CompressedTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  static let texts = ["one two three", "four five six"]

  @Test func contentDecidesNotTheName() throws {
    for name in ["a.jsonl.gz", "a.jsonl", "a", "a.zst"] {
      #expect(try readAll([folder.write(name, gzipRows)]).texts == Self.texts)
      #expect(try readAll([folder.write(name, zstdRows)]).texts == Self.texts)
    }
    let plain = try folder.write("plain.jsonl.gz", "{\"text\":\"not packed at all\"}\n")
    #expect(try readAll([plain]).texts == ["not packed at all"])
  }

  @Test func severalMembersAndFrames() throws {
    let twice = Self.texts + Self.texts
    #expect(try readAll([folder.write("a.gz", gzipRows + gzipRows)]).texts == twice)
    #expect(try readAll([folder.write("a.zst", zstdRows + zstdRows)]).texts == twice)
    let skippable: [UInt8] = [0x53, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9]
    #expect(try readAll([folder.write("b.zst", skippable + zstdRows)]).texts == Self.texts)
  }

  @Test func whatIsLargerThanAnyBuffer() throws {
    let rows = (0..<9000).map {
      "{\"id\":\"\($0)\",\"text\":\"\(String(repeating: "x", count: 100))\"}\n"
    }
    let bytes = Array(rows.joined().utf8)
    let half = rows[..<4500].joined().utf8.count
    let packed = [
      try folder.write(
        "a.gz", gzipMember(Array(bytes[..<half])) + gzipMember(Array(bytes[half...]))),
      try folder.write(
        "a.zst", zstdFrame(Array(bytes[..<half])) + zstdFrame(Array(bytes[half...]))),
    ]
    for path in packed {
      let outcome = try readAll([path])
      #expect(outcome.ids == (0..<9000).map(String.init))
      #expect(outcome.documents.last?.line == 9000)
    }
  }

  @Test func aTruncatedFileIsAnErrorAtEveryByte() throws {
    for (name, whole) in [("a.jsonl.gz", gzipRows), ("a.jsonl.zst", zstdRows)] {
      for count in 0..<whole.count {
        let path = try folder.write(name, Array(whole[..<count]))
        #expect(
          throws: CorpusError.truncated(path: path, offset: UInt64(count)), "\(name) \(count)"
        ) {
          try Corpus.open([path])
        }
      }
    }
  }

  @Test func aFlippedByteNeverPassesForTheWhole() throws {
    for (name, whole) in [("a.gz", gzipRows), ("a.zst", zstdRows)] {
      for index in 4..<whole.count {
        var bytes = whole
        bytes[index] ^= 0x55
        let path = try folder.write(name, bytes)
        // Some header bytes (time, system) carry no data.
        if let outcome = try? readAll([path]) { #expect(outcome.texts == Self.texts) }
      }
    }
  }

  @Test func whatMayFollowAGzipFile() throws {
    let padded = try folder.write("a.gz", gzipRows + Array(repeating: 0, count: 1000))
    #expect(try readAll([padded]).texts == Self.texts)
    let offset = UInt64(gzipRows.count + 2)
    let garbage = try folder.write("b.gz", gzipRows + [0, 0, 7])
    #expect(throws: CorpusError.trailingGarbage(path: garbage, offset: offset)) {
      try Corpus.open([garbage])
    }
    let path = try folder.write("c.zst", zstdRows + [1, 2, 3, 4, 5, 6])
    #expect(throws: CorpusError.self) { try Corpus.open([path]) }
  }

  @Test func manyAtOnceAndTheErrorOfTheFirst() throws {
    var paths: [String] = []
    for number in 0..<40 {
      let row = "{\"id\":\"\(number)\",\"text\":\"x\"}\n"
      let bytes = number % 2 == 0 ? gzipMember(Array(row.utf8)) : zstdFrame(Array(row.utf8))
      paths.append(try folder.write("\(number)", bytes))
    }
    #expect(try readAll(paths) { $0.jobs = 4 }.ids == (0..<40).map(String.init))
    for number in [33, 12] { try folder.write("\(number)", Array(gzipRows.dropLast())) }
    let error = CorpusError.truncated(path: paths[12], offset: UInt64(gzipRows.count - 1))
    #expect(throws: error) { try readAll(paths) { $0.jobs = 4 } }
  }

  @Test func anEmptyMemberAndAnEmptyFrame() throws {
    #expect(try readAll([folder.write("a.gz", gzipMember([]))]).documents.isEmpty)
    #expect(try readAll([folder.write("a.zst", zstdFrame([]))]).documents.isEmpty)
  }

  @Test func compressedTablesAndTexts() throws {
    let table = try folder.write("a.csv.gz", gzipMember(Array("id,text\n1,\"a\nb\"\n".utf8)))
    #expect(try readAll([table]).texts == ["a\nb"])
    let text = try folder.write("a.txt.zst", zstdFrame(Array("hello".utf8)))
    #expect(try readAll([text]).texts == ["hello"])
  }

  @Test func aSpoolThatCannotBeMadeNamesTheDirectory() throws {
    let path = try folder.write("a.gz", gzipRows)
    let missing = folder.path + "/none"
    let error = #expect(throws: CorpusError.self) {
      try readAll([path]) { $0.temporaryDirectory = missing }
    }
    #expect("\(try #require(error))".contains(missing))
    #expect("\(try #require(error))".contains("TMPDIR"))
  }

  @Test func theSpoolLeavesNothingBehind() throws {
    let path = try folder.write("a.gz", gzipRows)
    let spool = try Folder()
    #expect(try readAll([path]) { $0.temporaryDirectory = spool.path }.texts == Self.texts)
    #expect(try spool.names.isEmpty)
  }

  @Test func pipesAreReadToTheirEnd() throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let writer = Thread {
      FileHandle(forWritingAtPath: path)?.write(Data(gzipRows))
    }
    writer.start()
    #expect(try readAll([path]).texts == Self.texts)
  }
}
