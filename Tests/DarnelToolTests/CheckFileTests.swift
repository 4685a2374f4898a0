import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel.toml, baselines, init")
struct CheckFileTests {
  @Test(
    "a malformed darnel.toml is told with its line, and nothing is read",
    arguments: [
      ("a = \n", 1), ("inputs = [\"x\"", 1), ("\n\n[gates\n", 3),
      ("inputs = [\"x\"]\ninputs = []", 2),
      ("a = \"\u{0}\"", 1), ("x.y = 1\nx = 2", 2), ("= 1", 1), ("a = 1979-02-30", 1),
      ("a = " + String(repeating: "[", count: 20_000), 1),
      (Array(repeating: "a", count: 60_000).joined(separator: ".") + " = 1", 1),
      ("\"x\" = {" + Array(repeating: "'='", count: 60_000).joined(separator: ".") + " = 1}", 1),
      ("[" + Array(repeating: "\"=\"", count: 60_000).joined(separator: " . ") + "]", 1),
    ])
  func malformed(text: String, line: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("darnel.toml", text)
    let run = try darnel("check", "x.jsonl", in: folder)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talk.hasPrefix("darnel: darnel.toml:\(line): "), "\(run.talk.prefix(200))")
    #expect(run.talk.utf8.count < 1_000 && !run.talk.utf8.contains(0x1B))
  }

  @Test("bytes that are not UTF-8, folders and endless files are refused")
  func notAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("darnel.toml", [0xFF, 0x0A])
    #expect(try darnel("check", "x", in: folder).status == 2)
    try folder.write("folder.toml/x", "")
    for name in ["folder.toml", "/dev/zero", "/dev/null", "none.toml"] {
      let run = try darnel("check", "x", "--config", name, in: folder)
      #expect(run.status == 2 && run.talk.contains(name))
    }
    try folder.write("long.toml", [UInt8](repeating: 0x23, count: 1 << 21))
    #expect(try darnel("check", "x", "--config", "long.toml", in: folder).status == 2)
  }

  @Test("dots in strings and comments make no key too deep")
  func dots() throws {
    let folder = try TemporaryFolder()
    let path = String(repeating: "./", count: 100)
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c d e f"]))
    try folder.write(
      "darnel.toml",
      """
      # ...................................... it's
      inputs = ["\(path)in.jsonl"] # "..................................."
      baseline = '''
      ...........................................''' # one
      [gates] # \"""
      empty = 0
      """)
    let run = try darnel("check", in: folder)
    #expect(run.talk.contains("there is no such baseline"), "\(run.talk)")
  }

  @Test("a baseline that was damaged, or is none, is refused with its line")
  func damagedBaseline() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c d e f", "a b c d e f"]))
    #expect(try darnel("baseline", "update", "in.jsonl", in: folder).status == 0)
    let good = try folder.text("darnel-baseline.jsonl")
    let lines = good.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    let broken: [(text: String, line: Int)] = [
      ("", 1), ("{}\n", 1), ("\u{0}", 1),
      (good.replacing("_baseline\":1", with: "_baseline\":2"), 1),
      (lines[0] + "\n{\n", 2), (good + lines[1] + "\n", 3),
      (good.replacing("\"size\":2", with: "\"size\":3"), 2),
      (good.replacing("\"hash\":\"", with: "\"hash\":\"x"), 2),
    ]
    for (text, line) in broken {
      try folder.write("darnel-baseline.jsonl", text)
      for arguments in [
        ["check", "in.jsonl", "--baseline", "darnel-baseline.jsonl", "--max-new-clusters", "0"],
        ["baseline", "prune", "in.jsonl"], ["baseline", "update", "in.jsonl"],
      ] {
        let run = try Command.darnel(arguments, in: folder.url)
        #expect(run.status == 2 && run.talk.contains("darnel-baseline.jsonl:\(line): "))
      }
      #expect(try folder.text("darnel-baseline.jsonl") == text)
    }
  }

  @Test("a cluster that grew is new, one that shrank is known, one that is gone is pruned")
  func growing() throws {
    let folder = try TemporaryFolder()
    let rows =
      (0..<4).map { _ in "the same six words and more" } + ["quite another text of its own"]
    let write = { (count: Int) in
      try folder.write("in.jsonl", Fixture.rows(texts: Array(rows.prefix(count) + rows.suffix(1))))
    }
    let check = { () in
      try darnel(
        "check", "in.jsonl", "--baseline", "b.jsonl", "--max-new-clusters", "0", "-q", in: folder)
    }
    let baseline = { (what: String) in
      try darnel("baseline", what, "in.jsonl", "--baseline", "b.jsonl", in: folder).status
    }
    try write(3)
    #expect(try baseline("prune") == 2)
    #expect(try baseline("update") == 0)
    #expect(try check().status == 0)
    try write(4)
    let grown = try check()
    #expect(grown.status == 1 && grown.text.contains("was known with 3"))
    #expect(try baseline("prune") == 0)
    #expect(try check().status == 1)
    try write(2)
    #expect(try check().status == 0)
    #expect(try baseline("prune") == 0)
    try write(3)
    #expect(try check().status == 1)
    try write(1)
    #expect(try check().text.contains("0 known, 0 grown, 0 new, 1 gone"))
    #expect(try baseline("prune") == 0)
    #expect(try folder.text("b.jsonl").split(separator: "\n").count == 1)
  }

  @Test("init writes what check passes, and never over a file")
  func firstConfiguration() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 8)
    let texts = made.corpus(families: 20, copies: 3, words: 30...60, edits: 2) + ["", "…"]
    let name = "odd \"name\"\\ مقال\n😀.jsonl"
    try folder.write(name, Fixture.rows(texts: texts) + "no row\n")
    #expect(try darnel("init", name, in: folder).status == 0)
    let text = try folder.text("darnel.toml")
    let check = try darnel("check", in: folder)
    #expect(check.status == 0, "\(check.text)\(check.talk)\(text)")
    #expect(check.text.hasSuffix("check passed\n"))
    #expect(try darnel("init", name, in: folder).status == 2)
    #expect(try darnel("init", name, "--threshold", "0.7", "--force", in: folder).status == 0)
    #expect(try folder.text("darnel.toml").contains("[match]\nthreshold = 0.7\n"))
    #expect(try folder.names() == ["darnel.toml", name])
    try folder.write("conf/x", "")
    #expect(try darnel("init", name, "-o", "conf/darnel.toml", in: folder).status == 0)
    let below = folder.url.appending(path: "conf")
    #expect(try Command.darnel(["check"], in: below).status == 0)
    #expect(try darnel("init", name, "-o", "../darnel.toml", in: folder).status == 2)
  }

  @Test("ids of every kind come through every report of a run")
  func hostileIDs() throws {
    let folder = try TemporaryFolder()
    let ids = [
      "a\"b", "a\nb", "\u{1}\u{1B}", "😀", "مقال", "::error::x", "a,b:c%", "<&>", "]]>", "`x`",
      "##[x]y",
      String(repeating: "i", count: 3_000),
    ]
    let rows = ids.map { Fixture.row(["id": $0, "text": "the very same six words here"]) }
    try folder.write("in, a:b%.jsonl", rows.joined(separator: "\n"))
    let formats = ["json", "junit", "sarif", "markdown", "github", "gitlab", "csv"]
    let run = try Command.darnel(
      ["check", "in, a:b%.jsonl", "--max-duplicates", "0"]
        + formats.flatMap { ["--report", "\($0)=\($0).out"] }, in: folder.url)
    #expect(run.status == 1)
    #expect(!run.output.contains(0x1B) && !run.text.contains("##["))
    let check = try Fixture.objects([folder.text("json.out")])
    let clusters = try #require(check.first?["clusters"] as? [[String: Any]])
    let documents =
      [clusters[0]["kept"]]
      + (clusters[0]["copies"] as? [[String: Any]] ?? []).map { $0["document"] }
    let found = documents.compactMap { ($0 as? [String: Any])?["id"] as? String }
    #expect(Set(found) == Set(ids))
    for name in ["sarif.out", "gitlab.out"] {
      _ = try JSONSerialization.jsonObject(with: Data(folder.read(name)))
    }
    #expect(try folder.text("github.out").contains("file=in%2C a%3Ab%25.jsonl"))
  }

  @Test(
    "reports have room for 5,000 clusters, take those that fail first, and say what they left out")
  func manyClusters() throws {
    let folder = try TemporaryFolder()
    let pairs = (0..<5_200).map { number in
      (0..<6).map { "w\(number)x\($0)" }.joined(separator: " ")
    }
    let rows = { (texts: ArraySlice<String>) in Fixture.rows(texts: texts.flatMap { [$0, $0] }) }
    try folder.write("known.jsonl", rows(pairs.prefix(5_150)))
    try folder.write("all.jsonl", rows(pairs[...]))
    let baseline = ["--baseline", "b.jsonl"]
    #expect(
      try Command.darnel(["baseline", "update", "known.jsonl"] + baseline, in: folder.url).status
        == 0)
    let run = try Command.darnel(
      [
        "check", "all.jsonl", "--max-new-clusters", "0", "-q", "--report", "sarif=s.json",
        "--report", "json=j.json",
      ] + baseline, in: folder.url)
    #expect(run.status == 1 && run.text.contains("50 of 5,200 clusters"))
    let log = try JSONValue(folder.read("s.json")).object["runs"]?.array.first?.object ?? [:]
    let states = (log["results"]?.array ?? []).compactMap { $0.object["baselineState"]?.string }
    #expect(states.count == 5_000 && states.count { $0 == "new" } == 50)
    #expect(try folder.text("s.json").contains("200 of 5200 clusters were left out"))
    let object = try JSONValue(folder.read("j.json")).object
    #expect(object["clusters_left_out"] == .number(200))
    #expect(object["clusters"]?.array.count == 5_000)
  }
}
