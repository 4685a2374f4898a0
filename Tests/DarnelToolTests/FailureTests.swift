import DarnelTestSupport
import Foundation
import Testing

@Suite("What the command refuses")
struct FailureTests {
  @Test(
    "wrong usage ends with 2 and says what is wrong",
    arguments: [
      (["cluster", "x", "--no-such-flag"], "--no-such-flag"), (["no-such-command"], "no-such"),
      (["cluster"], "inputs"), (["cluster", "x", "--threshold", "1.5"], "--threshold"),
      (["cluster", "x", "--threshold", "0"], "--threshold"),
      (["cluster", "x", "--threshold", "nan"], "--threshold"),
      (["cluster", "x", "--recall", "1"], "--recall"),
      (["cluster", "x", "--width", "0"], "--width"),
      (["cluster", "x", "--width", "65"], "--width"), (["cluster", "x", "--jobs", "0"], "--jobs"),
      (["cluster", "x", "--bands", "3"], "--rows"),
      (["cluster", "x", "--bands", "4096", "--rows", "2"], "--bands"),
      (["cluster", "x", "--bands", "9223372036854775807", "--rows", "9"], "--bands"),
      (["cluster", "x", "--top", "-1"], "--top"), (["cluster", "x", "--format", "xml"], "xml"),
      (["cluster", "x", "--keep", "best"], "best"), (["dedupe", "x", "--json"], "--dry-run"),
    ] as [([String], String)])
  func usage(arguments: [String], word: String) throws {
    let run = try Command.darnel(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains(word))
  }

  @Test("help and version are answers")
  func help() throws {
    for arguments in [["--help"], ["help", "pairs"], ["cluster", "--help"], ["--version"]] {
      let run = try Command.darnel(arguments)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty && run.talk.isEmpty)
    }
  }

  @Test("a file that is not there is named")
  func missing() throws {
    let run = try darnel("cluster", "no/such/file.jsonl")
    #expect(run.status == 2)
    #expect(run.talk.contains("no/such/file.jsonl"))
  }

  @Test("documents of one id are named with their places", arguments: ["1", "8"])
  func duplicateIDs(jobs: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.rows(texts: ["one", "two", "three"]))
    try folder.write("b.jsonl", "\n" + Fixture.row(["id": "d1", "text": "four"]))
    let run = try darnel("cluster", "a.jsonl", "b.jsonl", "--jobs", jobs, in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for word in ["\"d1\"", "a.jsonl:2", "b.jsonl:2"] { #expect(run.talk.contains(word)) }
  }

  @Test("an input given twice is refused")
  func givenTwice() throws {
    let run = try darnel("cluster", Fixture.plain, "./" + Fixture.plain)
    #expect(run.status == 2)
    #expect(run.talk.contains("plain.jsonl"))
  }

  @Test(
    "no document at all is an error, not an empty answer",
    arguments: ["", "\n\n\n", " \n\t\r\n", "{\"id\": \"a\"}\n", "not JSON\n"])
  func noDocuments(content: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", content)
    let run = try darnel("dedupe", "in.jsonl", "-o", "out", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains("no documents in in.jsonl"))
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("an empty directory holds no documents")
  func emptyDirectory() throws {
    let folder = try TemporaryFolder()
    #expect(try darnel("cluster", ".", in: folder).status == 2)
  }

  @Test("a compressed file that ends too early is named with the byte", arguments: [1, 2])
  func truncated(part: Int) throws {
    let folder = try TemporaryFolder()
    for (source, name) in [
      ("members.jsonl.gz", "cut.jsonl.gz"), ("rows.jsonl.zst", "cut.jsonl.zst"),
    ] {
      let bytes = try Fixture.bytes("fixtures/small/\(source)")
      let count = bytes.count * part / 3
      try folder.write(name, Array(bytes.prefix(count)))
      let run = try darnel("dedupe", name, "-o", "out", in: folder)
      #expect(run.status == 2)
      #expect(run.talk.contains(name) && run.talk.contains("\(count)"))
      #expect(!(try folder.names().contains("out")))
    }
  }

  @Test("a damaged compressed file is named")
  func damaged() throws {
    let folder = try TemporaryFolder()
    var bytes = try Fixture.bytes("fixtures/small/members.jsonl.gz")
    for place in 100..<140 { bytes[place] ^= 0x5A }
    try folder.write("bad.jsonl.gz", bytes)
    let run = try darnel("cluster", "bad.jsonl.gz", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains("bad.jsonl.gz"))
  }

  @Test("a reader that leaves early is no error")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 8)
    // 79,800 pairs: far more than a pipe holds.
    try folder.write(
      "in.jsonl", Fixture.rows(texts: Array(repeating: made.text(20), count: 400)))
    let run = try Command.shell(
      "{ darnel pairs in.jsonl; echo $? > status; } | head -n 1", in: folder.url)
    #expect(run.text.hasPrefix("id1\t"))
    #expect(try folder.text("status") == "0\n")
    #expect(run.talk.split(separator: "\n").allSatisfy { $0.hasPrefix("darnel: 400 documents") })
  }

  @Test("interrupted while it reads, it leaves nothing")
  func interruptedReading() throws {
    let folder = try TemporaryFolder()
    let begin = ContinuousClock.now
    let run = try Command.interrupted(["dedupe", "-", "-o", "out"], in: folder.url) {
      ContinuousClock.now - begin > .milliseconds(500)
    }
    #expect(run.status == 130)
    #expect(run.output.isEmpty)
    #expect(try folder.names().isEmpty)
  }

  @Test(
    "interrupted while it writes, it takes back what it wrote",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func interruptedWriting(signal: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.plain))
    // Nobody reads this pipe, so the command waits for ever in the middle of its outputs.
    _ = try Command.shell("mkfifo pipe", in: folder.url)
    let run = try Command.interrupted(
      ["dedupe", "in.jsonl", "--removed", "gone", "-o", "pipe"], by: signal, in: folder.url
    ) { try folder.names().count > 2 }
    #expect(run.status == 128 + signal)
    #expect(try folder.names() == ["in.jsonl", "pipe"])
  }
}
