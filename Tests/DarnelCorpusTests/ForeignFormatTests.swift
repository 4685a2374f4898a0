import Testing

@testable import DarnelCorpus

@Suite("Formats that are not read")
struct ForeignFormatTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private static let beginnings: [(ForeignFormat, [UInt8])] = [
    (.xz, [0xfd] + Array("7zXZ\0".utf8)), (.bzip2, Array("BZh91AY&SY".utf8) + [0xd1]),
    (.bzip2, Array("BZh9".utf8) + [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]),
    (.lz4, [0x04, 0x22, 0x4d, 0x18]), (.zip, Array("PK\u{3}\u{4}".utf8)),
    (.zip, Array("PK\u{5}\u{6}".utf8)), (.sevenZip, Array("7z".utf8) + [0xbc, 0xaf, 0x27, 0x1c]),
    (.parquet, Array("PAR1\u{15}".utf8)), (.arrow, Array("ARROW1\0\0".utf8)),
  ]

  @Test(
    "are refused by their first bytes, whatever they are called",
    arguments: ["a.jsonl", "a.csv", "a.txt", "a", "a.bz2"])
  func refused(name: String) throws {
    for (format, bytes) in Self.beginnings {
      let path = try folder.write(name, bytes + Array("and so on\n".utf8))
      #expect(throws: CorpusError.foreign(path: path, format: format)) {
        try Corpus.open([path])
      }
    }
  }

  @Test("are left out of a directory and told, compressed ones too, and the others are read")
  func leftOut() throws {
    var expected: [Corpus.Foreign] = []
    for (number, (format, bytes)) in Self.beginnings.enumerated() {
      let content = bytes + Array("and so on\n".utf8)
      let isPacked = number % 2 == 1
      let path = try folder.write(
        "d/\(number).txt" + (isPacked ? ".gz" : ""), isPacked ? gzipMember(content) : content)
      expected.append(Corpus.Foreign(path: path, format: format))
    }
    try folder.write("d/00.txt", "one text")
    try folder.write("d/z.jsonl", "{\"id\":\"r\",\"text\":\"row\"}\n")
    let outcome = try readAll([folder.path + "/d"])
    #expect(outcome.ids == ["00.txt", "r"] && outcome.texts == ["one text", "row"])
    #expect(try Corpus.open([folder.path + "/d"]).skipped.foreign == expected)
  }

  @Test("are told to be unpacked twice when they lie in compressed files")
  func packed() throws {
    let path = try folder.write("b.gz", gzipMember(Array("BZh91AY&SY".utf8) + [0xd1, 0x0a]))
    let error = CorpusError.foreign(path: path, format: .bzip2, isPacked: true)
    #expect(throws: error) { try Corpus.open([path]) }
    #expect("\(error)".hasSuffix("it lies compressed in another; unpack both first"))
  }

  @Test("are refused with a way out")
  func wayOut() {
    #expect(
      "\(CorpusError.foreign(path: "f.xz", format: .xz))"
        == "f.xz: is an xz file, which Darnel does not read; unpack it first: xz -dc f.xz | darnel … -"
    )
    for format in ForeignFormat.allCases {
      #expect("\(CorpusError.foreign(path: "p", format: format))".contains(" first"))
    }
  }

  @Test(
    "are no texts that begin like them",
    arguments: [
      "BZh", "BZh9 is a name", "PK", "PAR1S", "PAR1", "7z", "ARROW1", "%PDF", "\u{4}\"",
      "BZh91AY&SY is how a file of bzip2 begins:\n\tso much for é",
      "BZh91AY&SY " + String(repeating: "é", count: 4000),
      "BZh91AY&SY" + String(repeating: "é", count: 4000),
    ])
  func texts(text: String) throws {
    let outcome = try readAll([folder.write("a.txt", text)])
    #expect(outcome.texts == [text])
  }

  @Test("may stay unknown where a text is no UTF-8")
  func illFormed() throws {
    let outcome = try readAll([folder.write("a.txt", [0xff, 0xfe, 0x41])])
    #expect(outcome.texts == ["\u{fffd}\u{fffd}A"])
  }
}
