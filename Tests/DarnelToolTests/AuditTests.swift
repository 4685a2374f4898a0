import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel audit")
struct AuditTests {
  private static func corpus() -> String {
    var made = MadeTexts(seed: 21)
    return Fixture.rows(
      texts: made.corpus(families: 120, copies: 6, words: 60...200, edits: 8) + ["", "…", "one"])
  }

  @Test("gives the same bytes for any number of threads and on any processor")
  func sameBytes() throws {
    let input = Array(Self.corpus().utf8)
    for format in [["--json"], []] {
      let run = { (more: [String], environment: [String: String]) in
        try Command.darnel(
          ["audit", "-", "--sample", "150", "--seed", "3", "-q"] + format + more, input: input,
          environment: environment)
      }
      let one = try run(["--jobs", "1"], [:])
      #expect(one.status == 0 && one.output.count > 1_000)
      #expect(try run(["--jobs", "7"], [:]).output == one.output)
      #expect(try run([], ["DARNEL_LEVEL": "baseline"]).output == one.output)
      #expect(try run(["--seed", "4"], [:]).output != one.output)
    }
  }

  @Test("agrees with darnel pairs when all documents are drawn")
  func agreesWithPairs() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Self.corpus())
    for banding in [["--bands", "12", "--rows", "5"], ["--bands", "2", "--rows", "12"]] {
      let audit = try Command.darnel(
        ["audit", "in.jsonl", "--sample", "0", "--json", "-q"] + banding, in: folder.url)
      let object = try #require(try Fixture.objects(audit.lines).first)
      let matching = try #require(object["matching"] as? [String: Any])
      let twins = try #require(object["same_token_pairs"] as? [String: Any])
      let reported = try Command.darnel(["pairs", "in.jsonl", "-q"] + banding, in: folder.url)
      let complete = try darnel(
        "pairs", "in.jsonl", "-q", "--bands", "400", "--rows", "1", in: folder)
      let same = try #require(twins["value"] as? Int)
      #expect(try #require(matching["compared"] as? Int) + same == reported.lines.count - 1)
      #expect(try #require(matching["pairs"] as? Int) + same == complete.lines.count - 1)
      #expect(object["disagreeing"] as? Int == 0)
    }
  }

  @Test("fails where the banding does, and says so")
  func fails() throws {
    let input = Array(Self.corpus().utf8)
    let poor = try darnel("audit", "-", "--bands", "1", "--rows", "20", "-q", input: input)
    #expect(poor.status == 1)
    #expect(poor.text.contains("NO: recall"))
    let wanted = try darnel("audit", "-", "--recall", "0.5", "--want", "0.5", input: input)
    #expect(wanted.status == 0)
  }

  @Test("refuses what makes no sense and what is not there")
  func refuses() throws {
    for arguments in [
      ["x", "--want", "1"], ["x", "--want", "nan"], ["x", "--sample", "-1"], ["x", "--seed", "-1"],
      ["no/such/file.jsonl"], [],
    ] {
      #expect(try Command.darnel(["audit"] + arguments).status == 2)
    }
    let none = try darnel("audit", "-", input: Array("{\"id\": \"a\"}\n".utf8))
    #expect(none.status == 2 && none.talk.contains("no documents"))
  }

  @Test(
    "takes any text",
    arguments: [
      "{\"text\": \"\"}\n", "{\"text\": \"\\ud800 \\u0000 a\"}\n", "{\"text\": \"一\"}\n\nx\n",
      "{\"text\": \"a b\"}\n{\"text\": \"a b\"}\n",
    ])
  func hostile(rows: String) throws {
    for sample in ["0", "1", "9"] {
      let run = try darnel("audit", "-", "--sample", sample, "-q", input: Array(rows.utf8))
      #expect(run.status == 0)
      #expect(run.text.contains("too few pairs and copies to tell"))
    }
  }
}
