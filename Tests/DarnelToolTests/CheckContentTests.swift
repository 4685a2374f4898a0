import DarnelTestSupport
import Foundation
import Testing

/// Pages of sites, each under the same furniture.
private struct Pages {
  static let furniture = [
    "Subscribe to the Inland Times for nine crowns a week and read every article.",
    "We use cookies to count our readers and to remember this notice.",
    "About us. Advertising. Imprint. Privacy. Contact the newsroom at any hour.",
  ]
  private var made: MadeTexts

  init(seed: UInt64) { made = MadeTexts(seed: seed) }

  mutating func article() -> String { made.text(60) }

  static func page(_ id: String, _ article: String, site: String? = "a.example") -> String {
    var fields = ["id": id, "text": ([article] + furniture).joined(separator: "\n")]
    fields["site"] = site
    return Fixture.row(fields) + "\n"
  }

  mutating func some(
    _ count: Int, from first: Int = 0, site: String? = "a.example"
  ) -> [String] {
    (0..<count).map { Self.page("p\(first + $0)", article(), site: site) }
  }
}

@Suite("darnel check by content")
struct CheckContentTests {
  private func gate(_ name: String, _ run: CommandResult) throws -> [String: Any] {
    let object = try #require(try Fixture.objects(run.lines).first)
    let gates = try #require(object["gates"] as? [[String: Any]])
    return try #require(gates.first { $0["gate"] as? String == name })
  }

  private func words(_ text: String) -> Int {
    text.split { !($0.isLetter || $0.isNumber) }.count
  }

  @Test("boilerplate is what darnel strip takes away", arguments: ["--strip", "--no-strip"])
  func boilerplate(flag: String) throws {
    let folder = try TemporaryFolder()
    var pages = Pages(seed: 51)
    let rows =
      pages.some(9) + pages.some(7, from: 9, site: "b.example") + [
        Fixture.row(["id": "one", "site": "c.example", "text": pages.article()]) + "\n"
      ]
    try folder.write("in.jsonl", rows.joined())
    #expect(try darnel("strip", "in.jsonl", "-o", "out.jsonl", "-q", in: folder).status == 0)
    let counts = try ["in", "out"].map { name in
      try Fixture.objects(folder.text("\(name).jsonl").split(separator: "\n").map(String.init))
        .map { words($0["text"] as? String ?? "") }
    }
    let run = try darnel(
      "check", "in.jsonl", "--json", "-q", "--max-boilerplate", "0", flag, in: folder)
    let found = try gate("boilerplate", run)
    #expect(run.status == 1 && found["outcome"] as? String == "fail")
    #expect(found["of"] as? Int == counts[0].reduce(0, +))
    #expect(found["count"] as? Int == counts[0].reduce(0, +) - counts[1].reduce(0, +))
    #expect(found["count"] as? Int == 16 * words(Pages.furniture.joined(separator: " ")))
    // The pages of the highest share come first.
    let named = try #require(found["examples"] as? [[String: Any]]).compactMap {
      ($0["document"] as? [String: Any])?["id"] as? String
    }
    let shares = zip(counts[0], counts[1]).map { Double($0 - $1) / Double($0) }
    let ranked = shares.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    #expect(named == ranked.prefix(8).map { "p\($0)" })
  }

  @Test("gives the same bytes for any number of threads and on any processor")
  func sameBytes() throws {
    for option in ["--strip", "--no-strip"] {
      let run = { (more: [String], environment: [String: String]) in
        try Command.darnel(
          [
            "check", Fixture.wire, option, "--max-boilerplate", "0", "--max-duplicates", "0", "-q",
            "--json",
          ] + more, environment: environment)
      }
      let one = try run(["--jobs", "1"], [:])
      #expect(one.status == 1 && one.output.count > 1_000)
      #expect(try run(["--jobs", "2"], [:]).output == one.output)
      #expect(try run(["--jobs", "5"], ["DARNEL_LEVEL": "baseline"]).output == one.output)
    }
  }

  @Test("pages without a site are one site, and a page of nothing else is not covered")
  func noSite() throws {
    let folder = try TemporaryFolder()
    var pages = Pages(seed: 52)
    let bare = Fixture.row(["id": "bare", "text": Pages.furniture[0]])
    try folder.write("in.jsonl", (pages.some(9, site: nil) + [bare + "\n"]).joined())
    let run = try darnel("check", "in.jsonl", "--max-boilerplate", "10%", in: folder)
    #expect(run.status == 1 && run.talk.contains("10 documents without a site are taken as pages"))
    let all = words(Pages.furniture.joined(separator: " "))
    let tokens = 9 * (60 + all) + words(Pages.furniture[0])
    #expect(run.text.contains("boilerplate       \(9 * all) of \(tokens) tokens"))
    #expect(
      run.text.contains("- p0 (in.jsonl:1) is covered by templates: \(all) of its \(all + 60)"))
    #expect(!run.text.contains("bare") && !run.text.contains("more\n"))
  }

  @Test("exact duplicates are those of whole texts, wherever they stand")
  func exactDuplicates() throws {
    let folder = try TemporaryFolder()
    var pages = Pages(seed: 53)
    let article = pages.article()
    let framed = Fixture.row([
      "id": "framed", "site": "a.example", "text": article + "\n" + Pages.furniture[1],
    ])
    try folder.write(
      "in.jsonl",
      (pages.some(9) + [
        Pages.page("x", article), framed + "\n", Pages.page("y", article, site: "b.example"),
      ]).joined())
    let run = try darnel(
      "check", "in.jsonl", "--strip", "--json", "-q", "--max-exact-duplicates", "0", in: folder)
    #expect(try gate("exact-duplicates", run)["count"] as? Int == 1)
    #expect(try gate("duplicates", run)["count"] as? Int ?? 0 >= 1)
  }

  @Test("a known cluster stays known when other pages of its site come")
  func baseline() throws {
    let folder = try TemporaryFolder()
    var pages = Pages(seed: 54)
    var random = SeededGenerator(seed: 7)
    // What stands on two pages that are copies of each other is of no template, and then it is.
    let line = "\nThe county herald and its sister papers thank all who wrote in this week."
    let article = pages.article() + line
    let old = pages.some(8) + [Pages.page("x", article), Pages.page("y", article + " More.")]
    try folder.write("old.jsonl", old.joined())
    #expect(
      try darnel(
        "baseline", "update", "old.jsonl", "--strip", "--baseline", "b.jsonl", "-q", in: folder
      ).status == 0)
    #expect(try folder.text("b.jsonl").split(separator: "\n").count == 2)
    let more = (8..<30).map { Pages.page("p\($0)", pages.article() + line) }
    try folder.write("new.jsonl", (old + more).shuffled(using: &random).joined())
    let check = ["check", "new.jsonl", "--baseline", "b.jsonl", "--max-new-clusters", "0", "-q"]
    #expect(try Command.darnel(check + ["--strip"], in: folder.url).status == 0)
    let other = try Command.darnel(check + ["--no-strip"], in: folder.url)
    #expect(other.status == 2 && other.talk.contains("strip sites instead of none"))
  }

  @Test("the order of pages decides neither about known clusters nor about figures")
  func order() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 8)
    let rows = try Fixture.lines(Fixture.wire)
    let answers = try (0..<3).map { round in
      let mixed = round == 0 ? rows : rows.shuffled(using: &random)
      try folder.write("in.jsonl", mixed.joined(separator: "\n"))
      let known = try darnel(
        "baseline", "update", "in.jsonl", "--strip", "--baseline", "-", "-q", in: folder)
      let run = try darnel(
        "check", "in.jsonl", "--strip", "--json", "-q", "--max-boilerplate", "100%", in: folder)
      #expect(known.status == 0 && known.lines.count > 10 && run.status == 0)
      let counts = try ["duplicates", "exact-duplicates", "boilerplate", "largest-cluster"].map {
        "\(try gate($0, run)["count"] as? Int ?? -1)"
      }
      return known.lines + counts
    }
    #expect(answers[1] == answers[0] && answers[2] == answers[0])
  }

  @Test("templates come from a directory, named by a flag or seen from the configuration")
  func templates() throws {
    let folder = try TemporaryFolder()
    var pages = Pages(seed: 55)
    try folder.write("conf/old.jsonl", pages.some(9).joined())
    try folder.write("conf/one.jsonl", pages.some(1, from: 9).joined())
    #expect(try darnel("learn", "conf/old.jsonl", "-o", "conf/t", "-q", in: folder).status == 0)
    let count = { (arguments: [String]) in
      let run = try Command.darnel(["check", "--json", "-q"] + arguments, in: folder.url)
      return try gate("boilerplate", run)["count"] as? Int
    }
    let all = words(Pages.furniture.joined(separator: " "))
    let one = ["conf/one.jsonl", "--max-boilerplate", "0"]
    #expect(try count(one) == 0)
    #expect(try count(one + ["--templates", "conf/t"]) == all)
    #expect(try count(one + ["--templates", "conf/t", "--no-strip"]) == all)
    try folder.write(
      "conf/darnel.toml",
      "inputs = [\"one.jsonl\"]\ntemplates = \"t\"\ngates.boilerplate = 0\nmatch.strip = false\n")
    #expect(try count(["--config", "conf/darnel.toml"]) == all)
    let none = try darnel(
      "check", "conf/one.jsonl", "--templates", "x", "--max-empty", "0", in: folder)
    #expect(none.status == 2 && none.talk.contains("x: cannot be read"))
  }
}
