import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel dedupe")
struct DedupeTests {
  @Test("writes kept rows byte for byte, and of the others why they went")
  func keptAndRemoved() throws {
    let folder = try TemporaryFolder()
    let wire = repository.appending(path: Fixture.wire).path
    let run = try darnel(
      "dedupe", wire, "--threshold", "0.6", "-o", "kept.jsonl", "--removed", "gone.jsonl",
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.names() == ["gone.jsonl", "kept.jsonl"])
    let rows = try Fixture.lines(Fixture.wire)
    let kept = try folder.text("kept.jsonl").split(separator: "\n").map(String.init)
    let gone = try Fixture.objects(
      folder.text("gone.jsonl").split(separator: "\n").map(String.init))
    let keptIDs = try Fixture.objects(kept).compactMap { $0["id"] as? String }
    let goneIDs = gone.compactMap { $0["id"] as? String }
    #expect(rows.filter(Set(kept).contains) == kept)
    #expect(kept.count + gone.count == rows.count)
    #expect(Set(keptIDs).isDisjoint(with: goneIDs))
    for row in gone {
      #expect(keptIDs.contains(row["kept"] as? String ?? ""))
      #expect((row["resemblance"] as? Double ?? 0) >= 0.6)
    }
  }

  @Test("what was deduplicated has nothing left to remove")
  func again() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.wire))
    #expect(try darnel("dedupe", "in.jsonl", "-o", "once.jsonl", in: folder).status == 0)
    #expect(try darnel("dedupe", "once.jsonl", "-o", "twice.jsonl", in: folder).status == 0)
    #expect(try folder.read("once.jsonl") == folder.read("twice.jsonl"))
    #expect(try folder.read("once.jsonl").count < folder.read("in.jsonl").count)
  }

  @Test("a dry run writes nothing and counts")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.plain))
    let text = try darnel("dedupe", "in.jsonl", "--dry-run", "--removed", "gone", in: folder)
    #expect(text.status == 0)
    #expect(text.text.hasPrefix("would remove 2 of 5 documents and keep 3"))
    let object = try Fixture.objects(
      darnel("dedupe", "in.jsonl", "-n", "--json", in: folder).lines)
    #expect((object[0]["summary"] as? [String: Any])?["copies"] as? Int == 2)
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("never writes over its input, by whatever name", arguments: ["in.jsonl", "./link", "hard"])
  func input(target: String) throws {
    let folder = try TemporaryFolder()
    let rows = try Fixture.bytes(Fixture.plain)
    try folder.write("in.jsonl", rows)
    _ = try Command.shell("ln -s in.jsonl link; ln in.jsonl hard", in: folder.url)
    for option in ["-o", "--removed"] {
      let run = try darnel("dedupe", "in.jsonl", option, target, "--force", in: folder)
      #expect(run.status == 2)
      #expect(run.talk.contains(target) && run.talk.contains("input"))
      #expect(run.output.isEmpty)
    }
    #expect(try folder.read("in.jsonl") == rows)
    #expect(try folder.names() == ["hard", "in.jsonl", "link"])
  }

  @Test("replaces a file only when told to")
  func existing() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.plain))
    try folder.write("out.jsonl", "precious")
    let refused = try darnel("dedupe", "in.jsonl", "-o", "out.jsonl", in: folder)
    #expect(refused.status == 2)
    #expect(refused.talk.contains("out.jsonl") && refused.talk.contains("--force"))
    #expect(try folder.text("out.jsonl") == "precious")
    #expect(try darnel("dedupe", "in.jsonl", "-o", "out.jsonl", "--force", in: folder).status == 0)
    #expect(try folder.text("out.jsonl").hasPrefix("{\"id\": \"s1\""))
    #expect(try folder.names() == ["in.jsonl", "out.jsonl"])
  }

  @Test("a failure leaves no output behind")
  func failure() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.plain))
    let run = try darnel(
      "dedupe", "in.jsonl", "-o", "no/such/folder/out", "--removed", "gone", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains("no/such/folder/out"))
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("writes to standard output and to devices")
  func streams() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.bytes(Fixture.plain))
    let implied = try darnel("dedupe", "in.jsonl", in: folder)
    #expect(implied.status == 0 && implied.lines.count == 3)
    #expect(try darnel("dedupe", "in.jsonl", "-o", "-", in: folder).output == implied.output)
    let device = try darnel("dedupe", "in.jsonl", "-o", "/dev/null", in: folder)
    #expect(device.status == 0 && device.output.isEmpty)
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("both outputs cannot be one file")
  func oneFile() throws {
    let run = try darnel("dedupe", Fixture.plain, "-o", "x", "--removed", "x")
    #expect(run.status == 2)
    #expect(run.talk.contains("--removed"))
  }

  @Test("a table keeps its header and its line ends", arguments: ["csv", "tsv"])
  func tables(kind: String) throws {
    let bytes = try Fixture.bytes("fixtures/small/rows.\(kind)")
    let run = try darnel("dedupe", "fixtures/small/rows.\(kind)")
    #expect(run.status == 0)
    let header = bytes.prefix { $0 != 0x0A }
    #expect(Array(run.output.prefix(header.count)) == Array(header))
    let folder = try TemporaryFolder()
    try folder.write("kept.\(kind)", run.output)
    let again = try darnel("cluster", "kept.\(kind)", "--json", in: folder)
    let summary = try #require(
      try Fixture.objects(again.lines)[0]["summary"] as? [String: Any])
    #expect(summary["documents"] as? Int == 3)
    #expect(summary["bad_rows"] as? Int == 0)
    #expect(summary["copies"] as? Int == 0)
  }

  @Test("compressed rows come out plain", arguments: ["members.jsonl.gz", "rows.jsonl.zst"])
  func compressed(name: String) throws {
    let run = try darnel("dedupe", "fixtures/small/\(name)")
    #expect(run.status == 0)
    #expect(run.output == (try darnel("dedupe", Fixture.plain).output))
  }

  @Test("of text files come the paths of those that stay")
  func texts() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 6)
    let text = made.text(50)
    try folder.write("pages/b.txt", text)
    try folder.write("pages/a/copy.txt", text)
    try folder.write("pages/other.txt", made.text(50))
    let run = try darnel("dedupe", "pages", in: folder)
    #expect(run.status == 0)
    #expect(run.lines == ["pages/a/copy.txt", "pages/other.txt"])
  }

  @Test("rows of two kinds do not go into one file")
  func kinds() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.row(["id": "a", "text": "some words"]))
    try folder.write("b.csv", "id,text\nb,some words\n")
    let run = try darnel("dedupe", "a.jsonl", "b.csv", "-o", "out", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains("a.jsonl") && run.talk.contains("b.csv"))
    #expect(try folder.names() == ["a.jsonl", "b.csv"])
  }

  @Test("the page beside it is the one that cluster writes, for a dry run too")
  func report() throws {
    let folder = try TemporaryFolder()
    let wire = repository.appending(path: Fixture.wire).path
    let same = ["--threshold", "0.6", "--keep", "prefer lang=ar", "--keep", "longest", "-q"]
    let cluster = ["cluster", wire, "-o", "out", "--report", "html=cluster.html"] + same
    #expect(try Command.darnel(cluster, in: folder.url).status == 0)
    let dedupe = ["dedupe", wire, "-o", "kept", "--report", "html=dedupe.html"] + same
    #expect(try Command.darnel(dedupe, in: folder.url).status == 0)
    let dry = ["dedupe", wire, "-n", "--report", "html=dry.html"] + same
    #expect(try Command.darnel(dry, in: folder.url).status == 0)
    #expect(try folder.read("dedupe.html") == folder.read("cluster.html"))
    #expect(try folder.read("dry.html") == folder.read("cluster.html"))
    #expect(try Command.darnel(["dedupe", wire, "-o", "plain"] + same, in: folder.url).status == 0)
    #expect(try folder.read("plain") == folder.read("kept"))
  }

  @Test("a page has a place of its own", arguments: ["-o", "--removed"])
  func reportPlace(option: String) throws {
    let folder = try TemporaryFolder()
    let wire = repository.appending(path: Fixture.wire).path
    let run = try darnel("dedupe", wire, option, "page", "--report", "html=page", in: folder)
    #expect(run.status == 2 && run.talk.contains("different files"))
    let open = try darnel("dedupe", wire, "--open", "-o", "kept", in: folder)
    #expect(open.status == 2 && open.talk.contains("--report"))
    #expect(try folder.names().isEmpty)
  }
}
