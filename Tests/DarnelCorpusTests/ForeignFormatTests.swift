import DarnelCorpus
import Testing

@Suite("Formats that are not read")
struct ForeignFormatTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private static let beginnings: [(ForeignFormat, [UInt8])] = [
    (.xz, [0xfd] + Array("7zXZ\0".utf8)), (.bzip2, Array("BZh91AY&SY".utf8)),
    (.bzip2, Array("BZh9".utf8) + [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]),
    (.lz4, [0x04, 0x22, 0x4d, 0x18]), (.zip, Array("PK\u{3}\u{4}".utf8)),
    (.zip, Array("PK\u{5}\u{6}".utf8)), (.sevenZip, Array("7z".utf8) + [0xbc, 0xaf, 0x27, 0x1c]),
    (.parquet, Array("PAR1\u{15}".utf8)), (.arrow, Array("ARROW1\0\0".utf8)),
  ]

  @Test(
    "are refused by their first bytes, whatever they are called and wherever they lie",
    arguments: ["a.jsonl", "a.csv", "a.txt", "a", "d/a.txt", "a.bz2"])
  func refused(name: String) throws {
    for (format, bytes) in Self.beginnings {
      let path = try folder.write(name, bytes + Array("and so on\n".utf8))
      let given = name.hasPrefix("d/") ? folder.path + "/d" : path
      #expect(throws: CorpusError.foreign(path: path, format: format)) {
        try Corpus.open([given])
      }
    }
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
    arguments: ["BZh", "BZh9 is a name", "PK", "PAR1S", "PAR1", "7z", "ARROW1", "%PDF", "\u{4}\""])
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
