import DarnelCorpus
import Testing

@Suite("Tables")
struct TableTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  func read(_ text: String, _ name: String = "a.csv") throws -> Outcome {
    try readAll([folder.write(name, text)])
  }

  @Test func quotesHoldAnything() throws {
    let outcome = try read("id,text\n1,\"a, \"\"b\"\"\nc\"\n2, plain \n")
    #expect(outcome.texts == ["a, \"b\"\nc", " plain "])
    #expect(outcome.documents.map(\.line) == [2, 4])
    #expect(outcome.documents[0].raw == "1,\"a, \"\"b\"\"\nc\"")
  }

  @Test func carriageReturns() throws {
    let outcome = try read("id,text\r\n1,\"a\r\nb\"\r\n\r\n2,\"q\"\r\n3,x")
    #expect(outcome.texts == ["a\r\nb", "q", "x"])
    #expect(outcome.documents.map(\.line) == [2, 5, 6])
    #expect(outcome.table.tally.blank == 1)
  }

  @Test func tabs() throws {
    let outcome = try read("text\tid\nhello, you\t1\n\t2\n", "a.tsv")
    #expect(outcome.texts == ["hello, you", ""])
    #expect(outcome.ids == ["1", "2"])
  }

  @Test func shortAndLongRowsAreBad() throws {
    let outcome = try read("id,text\n1\n2,b,c\n3,x\n")
    #expect(outcome.texts == ["x"])
    #expect(outcome.faults == ["has 1 fields instead of 2", "has 3 fields instead of 2"])
    #expect(outcome.table.badRows.map(\.place).allSatisfy { $0.contains("a.csv:") })
    #expect(outcome.table.badRows[1].place.hasSuffix(":3"))
  }

  @Test func aMissingColumnNamesThoseThereAre() throws {
    let path = try folder.write("a.csv", "\u{feff}id,body\n1,x\n")
    #expect(
      throws: CorpusError.missingColumn(path: path, column: "text", columns: ["id", "body"])
    ) { try Corpus.open([path]) }
  }

  @Test func aQuoteNeverClosedIsAnError() throws {
    let path = try folder.write("a.csv", "id,text\n1,x\n2,\"y\n3,z\n")
    #expect(throws: CorpusError.unclosedQuote(path: path, line: 3)) { try Corpus.open([path]) }
  }

  @Test func theLineOfAnOpenQuoteIsCountedThroughOthers() throws {
    let path = try folder.write("a.csv", "\u{feff}\nid,text\n1,\"a\nb\"\n2,c\"d\n\n3,x\n4,\"\n")
    #expect(throws: CorpusError.unclosedQuote(path: path, line: 8)) { try Corpus.open([path]) }
  }

  @Test(arguments: ["", "\n\n", "id,text", "id,text\n", "\n\r\nid,text\n\n"])
  func tablesWithoutRows(_ text: String) throws {
    #expect(try read(text).documents.isEmpty)
  }

  @Test func theHeaderIsKeptForWriting() throws {
    let path = try folder.write("a.csv", "\n\"i\"\"d\",text\r\n1,x\n")
    let corpus = try Corpus.open([path])
    #expect(corpus.header(ofSource: 0) == Array("\"i\"\"d\",text\r".utf8))
  }

  @Test func illFormedTextIsRepaired() throws {
    let path = try folder.write("a.csv", Array("id,text\n1,a".utf8) + [0xff] + Array("b\n".utf8))
    let outcome = try readAll([path])
    #expect(outcome.texts == ["a\u{fffd}b"])
    #expect(outcome.documents[0].malformed == 1)
  }

  @Test func anyChunkSizeGivesTheSameRows() throws {
    var generator = Seeded(state: 11)
    let pieces = ["a", ",", "\"\"", "\n", "é", " "]
    for round in 0..<60 {
      var text = "id,text\n"
      var expected: [String] = []
      for number in 0..<Int.random(in: 0...20, using: &generator) {
        let field = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
        text += "\(number),\"\(field)\"" + (Bool.random(using: &generator) ? "\r\n" : "\n")
        if Bool.random(using: &generator) { text += "\n" }
        expected.append(field.replacing("\"\"", with: "\""))
      }
      let path = try folder.write("\(round).csv", text)
      let whole = try readAll([path])
      #expect(whole.texts == expected)
      for size in [1, 5, 40] {
        #expect(try readAll([path], chunkSize: size).documents == whole.documents)
      }
    }
  }

  // The sweep skips what cannot end a row; reading feeds libcsv every byte. Both must agree.
  @Test func soupOfQuotesIsCutWhereLibcsvCutsIt() throws {
    var generator = Seeded(state: 5)
    let soup: [UInt8] = Array("a,\"\"\"\n\r \n".utf8)
    for round in 0..<150 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        soup.randomElement(using: &generator) ?? 0
      }
      let path = try folder.write("\(round).csv", Array("text\n".utf8) + bytes)
      let whole = Result { try readAll([path]) }
      for size in [1, 7] {
        let cut = Result { try readAll([path], chunkSize: size) }
        switch (whole, cut) {
        case (.success(let whole), .success(let cut)):
          #expect(whole.documents == cut.documents, "\(String(decoding: bytes, as: UTF8.self))")
          #expect(whole.faults == cut.faults)
          #expect(whole.table.tally.lines == cut.table.tally.lines)
        case (.failure(let whole), .failure(let cut)): #expect("\(whole)" == "\(cut)")
        default: Issue.record("one cut fails, the other does not: \(bytes)")
        }
      }
    }
  }
}
