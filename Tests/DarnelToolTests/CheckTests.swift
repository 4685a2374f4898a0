import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel check")
struct CheckTests {
  /// Families of copies, with texts of their own script now and then.
  private static func rows(seed: UInt64, families: Int = 40) -> [String] {
    var made = MadeTexts(seed: seed)
    return Fixture.rows(
      texts: made.corpus(families: families, copies: 3, words: 40...90, edits: 3)
    ).split(separator: "\n").map(String.init)
  }

  private static func write(_ rows: [String], _ name: String, in folder: TemporaryFolder) throws {
    try folder.write(name, rows.map { $0 + "\n" }.joined())
  }

  @Test("gives the same bytes for any number of threads and on any processor")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let rows = Self.rows(seed: 31)
    try Self.write(Array(rows.prefix(70)), "a.jsonl", in: folder)
    try Self.write(Array(rows.dropFirst(70)), "b.jsonl", in: folder)
    for format in ["json", "sarif", "junit", "markdown", "github", "gitlab", "csv"] {
      let run = { (more: [String], environment: [String: String]) in
        try Command.darnel(
          [
            "check", "--split", "a=a.jsonl", "--split", "b=b.jsonl", "--max-leaks", "0", "-q",
            "--max-duplicates", "0", "--report", "\(format)=-",
          ] + more, in: folder.url, environment: environment)
      }
      let one = try run(["--jobs", "1"], [:])
      #expect(one.status == 1 && one.output.count > 300)
      #expect(try run(["--jobs", "2"], [:]).output == one.output)
      #expect(try run(["--jobs", "5"], ["DARNEL_LEVEL": "baseline"]).output == one.output)
    }
  }

  @Test("neither baseline nor counts depend on the order of documents and files")
  func orderOfInputs() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 5)
    let rows = Self.rows(seed: 32, families: 30)
    try Self.write(rows, "in.jsonl", in: folder)
    let baseline = { (names: [String]) in
      try Command.darnel(
        ["baseline", "update", "--baseline", "-", "-q"] + names, in: folder.url)
    }
    let first = try baseline(["in.jsonl"])
    #expect(first.status == 0 && first.lines.count > 20)
    for _ in 0..<4 {
      let mixed = rows.shuffled(using: &random)
      try Self.write(Array(mixed.prefix(40)), "x.jsonl", in: folder)
      try Self.write(Array(mixed.dropFirst(40)), "y.jsonl", in: folder)
      for names in [["x.jsonl", "y.jsonl"], ["y.jsonl", "x.jsonl"]] {
        #expect(try baseline(names).output == first.output)
      }
    }
  }

  @Test("a level of 0 passes if and only if nothing is counted")
  func zeroLevels() throws {
    let folder = try TemporaryFolder()
    let rows = Self.rows(seed: 33, families: 12)
    let clean = Self.rows(seed: 34, families: 12).enumerated().filter { $0.offset % 4 == 0 }
    let bad = ["{", "{\"id\": \"e\", \"text\": \"…\"}"]
    for (place, rows) in [rows, clean.map(\.element), rows + bad].enumerated() {
      try Self.write(rows, "in\(place).jsonl", in: folder)
      for gate in ["duplicates", "exact-duplicates", "largest-cluster", "empty", "bad-rows"] {
        let run = try darnel(
          "check", "in\(place).jsonl", "--max-\(gate)", "0", "-q", "--json", in: folder)
        let object = try #require(try Fixture.objects(run.lines).first)
        let gates = try #require(object["gates"] as? [[String: Any]])
        let found = try #require(gates.first { $0["gate"] as? String == gate })
        let count = try #require(found["count"] as? Int)
        #expect(run.status == (count == 0 ? 0 : 1))
        #expect(found["outcome"] as? String == (count == 0 ? "pass" : "fail"))
        #expect((found["examples"] as? [Any])?.isEmpty == (count == 0))
      }
    }
  }

  @Test("counts a document as leaked if and only if darnel pairs finds a match in another split")
  func leaksArePairs() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 6)
    let rows = Self.rows(seed: 35).map { row in
      let split = ["train", "test", "dev"].randomElement(using: &random) ?? ""
      return row.replacing("{\"id\":", with: "{\"part\":\"\(split)\",\"id\":")
    }
    try Self.write(rows, "in.jsonl", in: folder)
    let parts = try Fixture.objects(rows).reduce(into: [String: String]()) { parts, row in
      parts[row["id"] as? String ?? ""] = row["part"] as? String
    }
    let pairs = try Fixture.rows(darnel("pairs", "in.jsonl", "-q", in: folder).lines)
    var leaked: [String: Set<String>] = [:]
    for pair in pairs {
      let (a, b) = (pair["id1"] ?? "", pair["id2"] ?? "")
      guard let first = parts[a], let second = parts[b], first != second else { continue }
      leaked[first, default: []].insert(a)
      leaked[second, default: []].insert(b)
    }
    let byField = try splits(
      ["in.jsonl", "--split-field", "part", "--split-base", "train"], in: folder)
    for part in ["test", "dev"] { #expect(byField[part]?.leaks == leaked[part]?.count) }
    #expect(byField.keys.contains("train") && byField["train"]?.leaks == nil)
    #expect(leaked.count == 3 && leaked.values.allSatisfy { $0.count > 5 })
    // The same splits in files of their own, two of them: only pairs across are compared.
    for part in ["train", "test"] {
      let own = rows.filter { $0.contains("\"part\":\"\(part)\"") }
      try Self.write(own, "\(part).jsonl", in: folder)
    }
    let byPath = try splits(
      ["--split", "train=train.jsonl", "--split", "test=test.jsonl"], in: folder)
    let crossing = pairs.filter {
      Set([parts[$0["id1"] ?? ""], parts[$0["id2"] ?? ""]]) == ["train", "test"]
    }
    let ids = Set(crossing.flatMap { [$0["id1"] ?? "", $0["id2"] ?? ""] })
    #expect(byPath["test"]?.leaks == ids.count { parts[$0] == "test" })
    #expect(byPath["train"]?.documents == parts.values.count { $0 == "train" })
  }

  private func splits(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> [String: (documents: Int, leaks: Int?)] {
    let run = try Command.darnel(
      ["check", "--json", "-q", "--max-leaks", "0"] + arguments, in: folder.url)
    let object = try #require(try Fixture.objects(run.lines).first)
    let splits = try #require(object["splits"] as? [[String: Any]])
    #expect(run.status == 1)
    return Dictionary(
      uniqueKeysWithValues: splits.map {
        ($0["name"] as? String ?? "", ($0["documents"] as? Int ?? 0, $0["leaks"] as? Int))
      })
  }

  @Test("ids may come again in another split, and not in the same")
  func sameIDs() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.row(["id": "1", "text": "one two three four five six"]))
    try folder.write("b.jsonl", Fixture.row(["id": "1", "text": "quite other words than those"]))
    let run = try darnel(
      "check", "--split", "a=a.jsonl", "--split", "b=b.jsonl", "--max-leaks", "0", in: folder)
    #expect(run.status == 0)
    let together = try darnel("check", "a.jsonl", "b.jsonl", "--max-duplicates", "0", in: folder)
    #expect(together.status == 2 && together.talk.contains("occurs twice"))
    let one = try darnel(
      "check", "--split", "a=a.jsonl", "--split", "a=b.jsonl", "--max-leaks", "0", in: folder)
    #expect(one.status == 2)
  }

  @Test("writes every report before it fails, over what was there, never over what it reads")
  func reports() throws {
    let folder = try TemporaryFolder()
    let row = "one two three four five six seven"
    try folder.write("in.jsonl", Fixture.rows(texts: [row, row]))
    try folder.write("darnel.toml", "inputs = [\"in.jsonl\"]\ngates.duplicates = 0\n")
    let arguments = ["json", "junit", "sarif", "markdown", "github", "gitlab", "csv"].flatMap {
      ["--report", "\($0)=\($0).out"]
    }
    for _ in 0..<2 {
      #expect(try Command.darnel(["check", "-q"] + arguments, in: folder.url).status == 1)
    }
    #expect(try folder.names().count == 9)
    for kept in ["in.jsonl", "darnel.toml"] {
      let before = try folder.read(kept)
      let run = try darnel("check", "-q", "--report", "json=\(kept)", in: folder)
      #expect(run.status == 2 && run.talk.contains("write to another file"))
      #expect(try folder.read(kept) == before)
    }
    let lost = try darnel(
      "check", "--report", "json=no/such/x", "--report", "csv=late.csv", in: folder)
    #expect(lost.status == 2 && lost.text.contains("check failed"))
    #expect(try folder.text("late.csv").hasPrefix("kind,gate"))
    #expect(try folder.names().count == 10)
  }

  @Test("a reader that has gone does not hide that a gate failed")
  func brokenPipe() throws {
    let folder = try TemporaryFolder()
    let row = "one two three four five six seven"
    try folder.write("in.jsonl", Fixture.rows(texts: [row, row]))
    for report in ["github=-", "json=-", "csv=x.csv"] {
      let line =
        "(sleep 0.3; darnel check in.jsonl --max-duplicates 0 --report \(report); echo $? > code) | true"
      _ = try Command.shell(line, in: folder.url)
      #expect(try folder.text("code") == "1\n")
    }
  }

  @Test("appends to the summary of a build, and to nothing else")
  func summary() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c d e f"]))
    try folder.write("summary.md", "before\n")
    let environment = ["GITHUB_STEP_SUMMARY": folder.url.appending(path: "summary.md").path]
    for _ in 0..<2 {
      _ = try darnel(
        "check", "in.jsonl", "--max-duplicates", "0", in: folder, environment: environment)
    }
    let summary = try folder.text("summary.md")
    #expect(summary.hasPrefix("before\n## darnel check\n"))
    #expect(summary.split(separator: "## darnel check").count == 3)
    #expect(try folder.names() == ["in.jsonl", "summary.md"])
  }

  @Test("flags go before the environment, and that before the file")
  func precedence() throws {
    let folder = try TemporaryFolder()
    let row = "one two three four five six seven"
    try folder.write("below/here/x", "")
    try folder.write("data/in.jsonl", Fixture.rows(texts: [row, row]))
    try folder.write("darnel.toml", "inputs = [\"data/in.jsonl\"]\ngates.duplicates = 0\n")
    let below = folder.url.appending(path: "below/here")
    let run = { (flags: [String], environment: [String: String]) in
      try Command.darnel(["check", "-q"] + flags, in: below, environment: environment).status
    }
    #expect(try run([], [:]) == 1)
    #expect(try run([], ["DARNEL_MAX_DUPLICATES": "1"]) == 0)
    #expect(try run(["--max-duplicates", "10%"], ["DARNEL_MAX_DUPLICATES": "1"]) == 1)
    #expect(try run(["--max-duplicates", "50%"], ["DARNEL_MAX_DUPLICATES": "0"]) == 0)
    #expect(try run([], ["DARNEL_MAX_DUPLICATES": "many"]) == 2)
    #expect(try run([], ["DARNEL_CONFIG": "nowhere.toml"]) == 2)
    let told = try Command.darnel(["check"], in: below)
    #expect(told.talk.contains("goes by ../../darnel.toml\n"))
    #expect(try run(["--config", "../../darnel.toml"], ["DARNEL_CONFIG": "nowhere.toml"]) == 1)
  }

  @Test(
    "refuses what it cannot measure",
    arguments: [
      ["--max-leaks", "0"], ["--max-new-clusters", "0"], [],
      ["--max-duplicates", "0", "--no-strip", "--templates", "fixtures"],
      ["--max-boilerplate", "200%"], ["--max-boilerplate", "nan"], ["--warn-leaks", "-1"],
      ["--max-duplicates", "0", "--baseline", "none.jsonl"], ["--max-duplicates", "-1"],
      ["--max-duplicates", "0", "--report", "pdf=x"],
      ["--max-duplicates", "0", "--report", "json="],
      ["--max-duplicates", "0", "--report", "json=-", "--report", "csv=-"],
      ["--max-duplicates", "0", "--split-field", "site"],
      ["--max-duplicates", "0", "--split-base", "train"],
      ["--max-duplicates", "0", "--today", "2026-02-30"],
      ["--max-duplicates", "0", "--threshold", "0"], ["--max-duplicates", "0", "--bands", "3"],
      ["--max-duplicates", "0", "--recall", "exact", "--bands", "3", "--rows", "2"],
    ])
  func refuses(arguments: [String]) throws {
    let run = try Command.darnel(["check", Fixture.plain] + arguments)
    #expect(run.status == 2 && run.output.isEmpty && !run.talk.isEmpty)
  }

  @Test("nothing read is an error, whatever is allowed")
  func nothing() throws {
    let none = try darnel("check", "-", "--max-bad-rows", "100%", input: Array("{\n{\n".utf8))
    #expect(none.status == 2)
    #expect(try darnel("check", "--max-duplicates", "1").status == 2)
    // An empty split would let every leak through.
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.rows(texts: ["a b c d e f"]))
    for test in ["", "{\"id\": \"1\"}\n"] {
      try folder.write("b.jsonl", test)
      for splits in [["a=a.jsonl", "b=b.jsonl"], ["b=b.jsonl", "a=a.jsonl"]] {
        let run = try Command.darnel(
          ["check", "--max-leaks", "0"] + splits.flatMap { ["--split", $0] }, in: folder.url)
        #expect(run.status == 2 && run.talk.contains("\"b\" has no documents"))
      }
    }
  }

  @Test("--recall exact misses nothing, and its baseline is one of its own")
  func exact() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.rows(seed: 36, families: 10), "in.jsonl", in: folder)
    let known = ["baseline", "update", "in.jsonl", "--baseline", "b.jsonl"]
    #expect(try Command.darnel(known + ["--recall", "exact"], in: folder.url).status == 0)
    let check = ["check", "in.jsonl", "--baseline", "b.jsonl", "--max-new-clusters", "0"]
    #expect(try Command.darnel(check + ["--recall", "exact"], in: folder.url).status == 0)
    let other = try Command.darnel(check, in: folder.url)
    #expect(other.status == 2 && other.talk.contains("recall exact instead of none"))
  }

  @Test(
    "JSON follows its published schema, SARIF what its standard asks",
    arguments: [
      ("Sources/Darnel/Darnel.docc/Resources/check.schema.json", "json"),
      ("Tests/Goldens/sarif-used.schema.json", "sarif"),
    ])
  func schemas(file: String, format: String) throws {
    let schema = try SchemaCheck(Fixture.bytes(file))
    let golden = try JSONValue(Fixture.bytes("Tests/Commands/check-\(format)/stdout"))
    #expect(schema.faults(golden) == [])
    // What holds to a schema that refuses nothing proves nothing.
    #expect(golden.object.count > 2)
    for key in golden.object.keys {
      var broken = golden.object
      broken[key] = .number(17.5)
      #expect(!schema.faults(.object(broken)).isEmpty)
    }
    for arguments in [
      [Fixture.plain, "--max-bad-rows", "0"],
      [Fixture.wire, "--max-leaks", "0", "--split-field", "site"],
    ] {
      let run = try Command.darnel(["check", "-q", "--report", "\(format)=-"] + arguments)
      #expect(schema.faults(try JSONValue(run.output)) == [])
    }
  }

  @Test("a page of a check tells documents of two splits with one id apart")
  func page() throws {
    let folder = try TemporaryFolder()
    let text = "Nine boats lay in the harbour of Low Haven when the storm broke over the island"
    try folder.write("train.jsonl", "{\"id\":\"1\",\"text\":\"\(text) on Monday.\"}\n")
    try folder.write("test.jsonl", "{\"id\":\"1\",\"text\":\"\(text) on Monday!\"}\n")
    let run = try darnel(
      "check", "--split", "train=train.jsonl", "--split", "test=test.jsonl", "--max-leaks", "0",
      "--report", "html=page.html", "--report", "json=check.json", "-q", in: folder)
    #expect(run.status == 1)
    let page = try ReportedPage(folder.text("page.html"))
    #expect(page.clusters.count == 1 && (page.facts["gates"] as? [Any])?.isEmpty == false)
    let cluster = try #require(page.clusters[1])
    let copies = try #require(cluster["copies"] as? [[String: Any]])
    let kept = try #require(cluster["kept"] as? [String: Any])
    #expect(kept["place"] as? String == "train: train.jsonl:1")
    #expect((kept["text"] as? String)?.hasSuffix("on Monday.") == true)
    #expect(copies.map { $0["place"] as? String } == ["test: test.jsonl:1"])
    let pieces = try #require(copies.first?["pieces"] as? [Any])
    #expect(pieces.contains { $0 as? String == "!" }, "the copy has the text of the kept one")
    let again = try darnel(
      "report", "check.json", "--texts", "train.jsonl", "--texts", "test.jsonl", "-o", "again.html",
      "-q", in: folder)
    #expect(again.status == 0)
    let same = try ReportedPage(folder.text("again.html")).clusters[1]
    #expect((same?["kept"] as? [String: Any])?["text"] as? String == kept["text"] as? String)
  }
}
