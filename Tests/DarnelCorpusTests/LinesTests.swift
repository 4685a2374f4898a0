import DarnelCorpus
import Testing

@Suite("JSON lines")
struct LinesTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  func read(_ text: String, _ change: (inout CorpusOptions) -> Void = { _ in }) throws -> Outcome {
    try readAll([folder.write("a.jsonl", text)], change)
  }

  @Test func rowsAreDocuments() throws {
    let outcome = try read(#"{"id":"a","text":"one"}"# + "\n" + #"{"text":"two","id":7}"# + "\n")
    #expect(outcome.texts == ["one", "two"])
    #expect(outcome.ids == ["a", "7"])
    #expect(outcome.documents.map(\.line) == [1, 2])
    #expect(outcome.documents[1].raw == #"{"text":"two","id":7}"#)
  }

  @Test(arguments: [
    ("", 0, 0), ("\n\n\n", 0, 3), ("{\"text\":\"x\"}", 1, 0), ("\r\n{\"text\":\"x\"}\r\n", 1, 1),
    ("\u{feff}{\"text\":\"x\"}\n", 1, 0), (" \t\n{\"text\":\"x\"}\n\n", 1, 2), ("\u{feff}", 0, 0),
  ])
  func edgesOfFiles(_ text: String, _ rows: Int, _ blank: Int) throws {
    let outcome = try read(text)
    #expect(outcome.table.tally.rows == rows)
    #expect(outcome.table.tally.blank == blank)
    #expect(outcome.table.tally.badCount == 0)
    #expect(outcome.texts == Array(repeating: "x", count: rows))
  }

  @Test func carriageReturnStaysInTheRawRow() throws {
    let outcome = try read("{\"text\":\"x\"}\r\n")
    #expect(outcome.documents[0].raw == "{\"text\":\"x\"}\r")
  }

  @Test func idsThatAreMissing() throws {
    let path = try folder.write(
      "a.jsonl", "{\"text\":\"x\"}\n\n{\"id\":null,\"text\":\"y\"}\n{\"id\":\"\",\"text\":\"z\"}")
    let outcome = try readAll([path])
    #expect(outcome.ids == ["\(path):1", "\(path):3", "\(path):4"])
  }

  @Test(arguments: [
    ("[1]", "the row is JSON, but not an object"), ("{", "not JSON"), ("{\"text\":1}", "string"),
    ("{\"text\":null}", "has no \"text\""), ("{}", "has no \"text\""),
    ("{\"text\":\"a\u{1}\"}", "control"), ("{\"text\":\"a\0\"}", "control"),
    ("{\"text\":\"x\"} 1", "not JSON"), ("{\"text\":\"x\",\"n\":01}", "number"),
    ("{\"text\":\"\\x\"}", "escape"), ("{\"text\":\"x", "never closed"),
    ("{\"text\":\"x\",\"id\":1.5}", "neither"), ("{\"text\":\"x\",\"id\":[]}", "neither"),
    ("{\"text\":\"x\",\"id\":true}", "neither"), ("nonsense", "not JSON"), ("\0", "not JSON"),
  ])
  func badRowsAreCounted(_ row: String, _ reason: String) throws {
    let outcome = try read("{\"text\":\"before\"}\n\(row)\n{\"text\":\"after\"}\n") {
      $0.strict = false
    }
    #expect(outcome.texts == ["before", "after"])
    #expect(outcome.table.tally.badCount == 1)
    #expect(outcome.faults[0].contains(reason), "\(outcome.faults)")
    #expect(outcome.table.badRows[0].place.hasSuffix("a.jsonl:2"))
  }

  @Test func strictnessThrowsTheFirst() throws {
    let path = try folder.write("a.jsonl", "{\"text\":\"x\"}\n\n{}\n[]\n")
    #expect(throws: CorpusError.badRow(path: path, line: 3, fault: .noText(field: "text"))) {
      try readAll([path]) { $0.strict = true }
    }
  }

  @Test func deepNestingIsABadRow() throws {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    let outcome = try read("{\"text\":\"x\",\"d\":\(deep)}\n{\"text\":\"y\"}\n")
    #expect(outcome.texts == ["y"])
    #expect(outcome.faults[0].contains("nested"))
  }

  @Test(arguments: [
    (#""\u0000\n\"\/""#, "\0\n\"/", 0), (#""\ud83d\ude00""#, "😀", 0), (#""\ud83d""#, "\u{fffd}", 1),
    (#""\ude00x\ud83d\ud83d\ude00""#, "\u{fffd}x\u{fffd}😀", 2), (#""\\ud83d""#, "\\ud83d", 0),
    (#""\\\ud83dA""#, "\\\u{fffd}A", 1), (#""\ud83d\u0041""#, "\u{fffd}A", 1),
  ])
  func escapes(_ json: String, _ text: String, _ malformed: Int) throws {
    let outcome = try read("{\"text\":\(json)}\n")
    #expect(outcome.texts == [text])
    #expect(outcome.documents.first?.malformed == malformed)
    #expect(outcome.table.tally.repaired == (malformed > 0 ? 1 : 0))
  }

  // The standard library replaces the same subparts; it does not count them.
  @Test func illFormedBytesAreReplacedAndCounted() throws {
    var generator = Seeded(state: 1)
    let pool: [UInt8] = [
      0x41, 0x80, 0xbf, 0xc3, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xff,
    ]
    var rows: [UInt8] = []
    var texts: [String] = []
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pool.randomElement(using: &generator) ?? 0
      }
      texts.append(String(decoding: bytes, as: UTF8.self))
      rows += Array("{\"text\":\"".utf8) + bytes + Array("\"}\n".utf8)
    }
    let outcome = try readAll([folder.write("b.jsonl", rows)])
    #expect(outcome.texts == texts)
    let replaced = texts.map { $0.unicodeScalars.count { $0 == "\u{fffd}" } }
    #expect(outcome.documents.map(\.malformed) == replaced)
  }

  @Test func theLastOfTwoKeysCounts() throws {
    let outcome = try read(#"{"text":"a","id":"x","text":"b","id":"y"}"#)
    #expect(outcome.texts == ["b"])
    #expect(outcome.ids == ["y"])
  }

  @Test func nestedPaths() throws {
    let row =
      #"{"meta":{"t":"no"},"meta":{"a":{"t":"deep"},"n":1.5,"b":true},"x.y":"flat","x":{"y":1}}"#
    let path = try folder.write("a.jsonl", row)
    var options = CorpusOptions()
    options.fields.text = "meta.a.t"
    options.fields.id = "x.y"
    options.fields.extra = ["meta.n", "meta.b", "meta.t", "meta", "nope.no"]
    let corpus = try Corpus.open([path], options: options)
    var reader = ChunkReader(corpus, wanting: .all)
    var seen: [String] = []
    let tally = try reader.read(corpus.chunks[0]) { row throws(CorpusError) in
      seen = ([row.text, row.id] + row.extra).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(tally.rows == 1)
    #expect(seen == ["deep", "flat", "1.5", "true", "", "", ""])
  }

  @Test func otherFields() throws {
    let path = try folder.write(
      "a.jsonl",
      #"{"text":"x","site":"s","published":1700000000,"url":"u"}"# + "\n"
        + #"{"text":"y","site":null}"#)
    let corpus = try Corpus.open([path])
    var reader = ChunkReader(corpus, wanting: .all)
    var seen: [[String]] = []
    _ = try reader.read(corpus.chunks[0]) { row throws(CorpusError) in
      seen.append([row.site, row.published, row.url].map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(seen == [["s", "1700000000", "u"], ["", "", ""]])
  }

  @Test func arraysAreRefusedWithAWayOut() throws {
    for name in ["a.json", "b.jsonl"] {
      let path = try folder.write(name, " \n[{\"text\":\"x\"}]")
      #expect(throws: CorpusError.jsonArray(path: path)) { try Corpus.open([path]) }
    }
    #expect("\(CorpusError.jsonArray(path: "p"))".contains("jq -c '.[]'"))
  }
}
