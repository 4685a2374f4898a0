import DarnelTestSupport
import Foundation
import Testing

@Suite("Inputs of the command")
struct InputTests {
  static let small = "fixtures/small/"

  @Test("standard input is read like a file, from a file and from a pipe")
  func standardInput() throws {
    let file = try darnel("cluster", Fixture.plain, "--format", "tsv")
    let bytes = try Fixture.bytes(Fixture.plain)
    #expect(try darnel("cluster", "-", "--format", "tsv", input: bytes).output == file.output)
    let pipe = try Command.shell("cat \(Fixture.plain) | darnel cluster - --format tsv")
    #expect(pipe.status == 0)
    #expect(pipe.output == file.output)
    let zipped = try Fixture.bytes(Self.small + "members.jsonl.gz")
    #expect(try darnel("cluster", "-", "--format", "tsv", input: zipped).output == file.output)
  }

  @Test("several shards are one corpus", arguments: ["cluster", "pairs", "dedupe"])
  func shards(command: String) throws {
    let folder = try TemporaryFolder()
    let lines = try Fixture.lines(Fixture.wire)
    try folder.write("a.jsonl", lines[..<20].joined(separator: "\n"))
    try folder.write("b.jsonl", lines[20..<21].joined(separator: "\n") + "\n")
    try folder.write("c.jsonl", lines[21...].joined(separator: "\n") + "\n")
    let whole = try darnel(command, Fixture.wire, "--threshold", "0.6")
    let shards = try darnel(
      command, "a.jsonl", "b.jsonl", "c.jsonl", "--threshold", "0.6", in: folder)
    #expect(whole.status == 0 && !whole.output.isEmpty)
    #expect(shards.output == whole.output)
  }

  @Test(
    "the same rows in other formats have the same clusters",
    arguments: ["members.jsonl.gz", "rows.jsonl.zst", "rows.csv", "rows.tsv", "nested.jsonl"])
  func formats(name: String) throws {
    let fields = ["--id-field", "meta.id", "--text-field", "body.text"]
    let run = try Command.darnel(
      ["cluster", Self.small + name, "--format", "tsv"] + (name == "nested.jsonl" ? fields : []))
    #expect(run.status == 0)
    #expect(run.output == (try darnel("cluster", Fixture.plain, "--format", "tsv").output))
  }

  @Test("fields inside objects are shown like others")
  func nestedFields() throws {
    let run = try darnel(
      "cluster", Self.small + "nested.jsonl", "--id-field", "meta.id", "--text-field",
      "body.text", "--site-field", "meta.source.name", "--format", "jsonl")
    let kept = try Fixture.objects(run.lines).compactMap { $0["kept"] as? [String: Any] }
    #expect(kept.map { $0["site"] as? String } == ["a.example", "c.example"])
  }

  @Test("a directory is its files, each a document named by its path")
  func directory() throws {
    let folder = try TemporaryFolder()
    for name in ["english-a", "english-b", "arabic-a", "arabic-b"] {
      let language = name.split(separator: "-")[0]
      try folder.write(
        "pages/\(language)/\(name).txt", Fixture.bytes(Self.small + name + ".txt"))
    }
    try folder.write("pages/.hidden.txt", "a hidden file")
    let run = try darnel("cluster", "pages", "--threshold", "0.7", "--format", "tsv", in: folder)
    #expect(run.status == 0)
    let rows = try Fixture.rows(run.lines)
    #expect(
      rows.map { $0["id"] } == [
        "arabic/arabic-a.txt", "arabic/arabic-b.txt", "english/english-a.txt",
        "english/english-b.txt",
      ])
    #expect(rows.map { $0["role"] } == ["kept", "copy", "kept", "copy"])
    #expect(rows[1]["resemblance"] == "1.000000")
    let strict = try darnel(
      "cluster", "pages", "--profile", "strict", "--format", "tsv", in: folder)
    #expect(try Fixture.rows(strict.lines).allSatisfy { $0["id"]?.hasPrefix("arabic") == false })
  }

  @Test("the order of arguments is the order of documents")
  func order() throws {
    let folder = try TemporaryFolder()
    let text = "the same words in two files of one row"
    try folder.write("a.jsonl", Fixture.row(["id": "a", "text": text]))
    try folder.write("b.jsonl", Fixture.row(["id": "b", "text": text]))
    let forth = try darnel("pairs", "a.jsonl", "b.jsonl", in: folder)
    let back = try darnel("pairs", "b.jsonl", "a.jsonl", in: folder)
    #expect(forth.lines.last?.hasPrefix("a\tb\t") == true)
    #expect(back.lines.last?.hasPrefix("b\ta\t") == true)
  }

  @Test("bad rows are counted and told, the good ones read")
  func badRows() throws {
    let run = try darnel("cluster", Self.small + "bad.jsonl", "--json")
    #expect(run.status == 0)
    let summary = try #require(try Fixture.objects(run.lines)[0]["summary"] as? [String: Any])
    // The rows 5 (blank) and 12 (no id) are no fault, 14 is repaired; the README has the list.
    #expect(summary["bad_rows"] as? Int == 6)
    #expect(summary["documents"] as? Int == 7)
    #expect(summary["repaired"] as? Int == 1)
    #expect(summary["copies"] as? Int == 2)
    for line in [2, 4, 6, 8, 9, 10] { #expect(run.talk.contains("bad.jsonl:\(line):")) }
    for line in [1, 3, 5, 7, 11, 12, 13] { #expect(!run.talk.contains("bad.jsonl:\(line):")) }
  }

  @Test("strictly, the first bad row ends the run")
  func strict() throws {
    let run = try darnel("cluster", Self.small + "bad.jsonl", "--strict", "--jobs", "2")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("bad.jsonl:2:"))
    #expect(try darnel("cluster", Fixture.wire, "--strict").status == 0)
  }

  @Test("a text may be of another name")
  func textField() throws {
    let folder = try TemporaryFolder()
    let rows = ["a", "b"].map { Fixture.row(["key": $0, "body": "one two three four five six"]) }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel(
      "pairs", "in.jsonl", "--text-field", "body", "--id-field", "key", in: folder)
    #expect(run.lines.count == 2)
    let wrong = try darnel("pairs", "in.jsonl", in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.talk.contains("\"text\"") && wrong.talk.contains("--text-field"))
  }

  @Test(
    "an empty input is of any kind, and headers may end in either way",
    arguments: ["dedupe", "strip"])
  func headers(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.csv", "")
    try folder.write("empty.jsonl", "")
    try folder.write("a.csv", "id,text,site\na,some words of one,s\n")
    try folder.write("b.csv", "id,text,site\r\nb,and others of two,s\r\n")
    try folder.write("c.csv", "id,text\nc,of another table\n")
    let rows = ["a.csv": "a,some words of one,s\n", "b.csv": "b,and others of two,s\r\n"]
    for first in [["empty.csv"], ["empty.jsonl"], []] {
      for (head, files) in [("\n", ["a.csv", "b.csv"]), ("\r\n", ["b.csv", "a.csv"])] {
        let run = try Command.darnel([command, "-q"] + first + files, in: folder.url)
        #expect(run.status == 0, "\(run.talk)")
        let wanted = "id,text,site\(head)" + files.map { rows[$0] ?? "" }.joined()
        #expect(String(decoding: run.output, as: UTF8.self) == wanted)
      }
    }
    let mixed = try darnel(command, "empty.csv", "a.csv", "c.csv", "-q", in: folder)
    #expect(mixed.status == 2)
    #expect(mixed.talk.contains("c.csv") && mixed.talk.contains("a.csv"))
  }
}
