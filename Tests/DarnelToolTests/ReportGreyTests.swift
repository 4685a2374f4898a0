import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel report: what was set aside, templates, checks")
struct ReportGreyTests {
  private let wire = repository.appending(path: Fixture.wire).path

  private func texts() throws -> [String: String] {
    let rows = try Fixture.objects(Fixture.lines(Fixture.wire))
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0["text"] as? String ?? "") })
  }

  @Test("what is grey was learned alike by the run and from its result, for any number of threads")
  func learnedAgain() throws {
    let folder = try TemporaryFolder()
    #expect(try darnel("learn", wire, "-o", "t", "-q", in: folder).status == 0)
    for option in [[], ["--strip"], ["--templates", "t"], ["--no-strip"]] {
      let run = ["cluster", wire, "--json", "-o", "out", "--force", "-q"] + option
      let report = ["report", "out", "--texts", wire, "-o", "b.html", "--force", "-q"]
      let again = option.contains("t") ? report + option : report
      #expect(
        try Command.darnel(run + ["--jobs", "1", "--report", "html=a.html"], in: folder.url).status
          == 0)
      #expect(try Command.darnel(again + ["--jobs", "7"], in: folder.url).status == 0)
      let direct = try folder.text("a.html")
      let page = try folder.text("b.html").replacing("out, \(wire)", with: wire)
      #expect(page.replacing("\"out\",", with: "") == direct)
      let facts = try ReportedPage(direct).facts
      #expect((facts["compares_content"] as? Int == 1) == (option != ["--no-strip"]))
      #expect((facts["templates"] == nil) == (option == ["--no-strip"]))
      #expect(direct.contains("\"grey\":") == (option != ["--no-strip"]))
    }
  }

  @Test("what is grey is what was not compared")
  func notCompared() throws {
    let folder = try TemporaryFolder()
    let run = try darnel(
      "cluster", wire, "--strip", "-o", "out", "-q", "--report", "html=page.html", in: folder)
    #expect(run.status == 0)
    let page = try ReportedPage(folder.text("page.html"))
    let texts = try texts()
    // The menu of a site, and the line that it ends with.
    let member = try #require(page.kept["mw-001"])
    #expect(
      ReportedPage.grey(member, in: try #require(texts["mw-001"])) == ["© 2025 Meridian Wire"])
    for (id, member) in page.kept {
      for part in ReportedPage.grey(member, in: try #require(texts[id])) {
        #expect(!part.isEmpty && !part.contains("\n"))
      }
    }
  }

  @Test("verdicts of strip make its page: the lines that went are grey")
  func verdicts() throws {
    let folder = try TemporaryFolder()
    let strip = try darnel("strip", wire, "-q", "--verdicts", "v", "-o", "o", in: folder)
    #expect(strip.status == 0)
    let report = try darnel("report", "v", "--texts", wire, "-o", "a.html", in: folder)
    #expect(report.status == 0)
    #expect(report.talk.contains("a.html: 67 documents"))
    let named = try darnel("report", "--verdicts", "v", "--texts", wire, "-o", "b.html", in: folder)
    #expect(named.status == 0)
    let html = try folder.text("a.html")
    #expect(try folder.text("b.html") == html)
    let page = try ReportedPage(html)
    let texts = try texts()
    let verdicts = try Fixture.objects(folder.text("v").split(separator: "\n").map(String.init))
    var gone = 0
    for verdict in verdicts {
      let id = try #require(verdict["id"] as? String)
      let keep = try #require(verdict["keep"] as? String)
      let text = try #require(texts[id])
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let wanted = zip(lines, keep).filter { $1 == "0" && !$0.isEmpty }.map { String($0.0) }
      #expect(ReportedPage.grey(try #require(page.kept[id]), in: text) == wanted)
      gone += keep.count { $0 == "0" }
    }
    let counts = try #require(page.facts["stripping"] as? [String: Any])
    #expect(counts["documents"] as? Int == 67 && counts["gone"] as? Int == gone)
    let sites = try #require(counts["sites"] as? [[Any]])
    #expect(sites.compactMap { $0[1] as? Int }.reduce(0, +) == 67)
    #expect(sites.compactMap { $0[2] as? Int }.reduce(0, +) == gone)
    #expect(
      sites.compactMap { $0[3] as? Int }.reduce(0, +)
        == texts.values.reduce(0) { $0 + $1.utf8.count })
    let alone = try darnel("report", "v", "-o", "c.html", in: folder)
    #expect(alone.status == 0)
    #expect(try ReportedPage(folder.text("c.html")).facts["has_texts"] as? Int == 0)
  }

  @Test("clusters with the verdicts of a strip beside them")
  func clustersAndVerdicts() throws {
    let folder = try TemporaryFolder()
    #expect(
      try darnel("strip", wire, "-q", "--verdicts", "v", "-o", "o", in: folder).status == 0)
    #expect(
      try darnel("cluster", wire, "--no-strip", "--json", "-q", "-o", "c", in: folder).status == 0)
    let report = try darnel(
      "report", "c", "--verdicts", "v", "--texts", wire, "-o", "page.html", in: folder)
    #expect(report.status == 0)
    let page = try ReportedPage(folder.text("page.html"))
    #expect(page.facts["all_clusters"] as? Int == 11)
    #expect(page.kept.values.contains { $0["grey"] != nil })
  }

  @Test("verdicts on other texts, and what are no verdicts, are refused")
  func otherVerdicts() throws {
    let folder = try TemporaryFolder()
    try folder.write("t.jsonl", Fixture.row(["id": "a", "text": "one\ntwo"]) + "\n")
    for (lines, reason) in [
      (["101"], "the verdicts on a are on 3 lines, its text has 2"),
      (["1x"], "v:1: has verdicts other than 1 and 0"), (["10", "10"], "v:2: judges a again"),
    ] {
      let rows = lines.map { "{\"id\":\"a\",\"keep\":\"\($0)\",\"score\":[]}\n" }
      try folder.write("v", rows.joined())
      let run = try darnel("report", "v", "--texts", "t.jsonl", "-o", "page.html", in: folder)
      #expect(run.status == 2)
      #expect(run.talk.contains(reason), "\(run.talk)")
    }
  }

  @Test("a page of templates alone has the lines and counts of their files")
  func templates() throws {
    let folder = try TemporaryFolder()
    #expect(try darnel("learn", wire, "-o", "t", "-q", in: folder).status == 0)
    let run = try darnel("report", "--templates", "t", "-o", "page.html", in: folder)
    #expect(run.status == 0)
    let facts = try ReportedPage(folder.text("page.html")).facts
    #expect(facts["subject"] as? String == "templates")
    let shown = try #require(facts["templates"] as? [[String: Any]])
    #expect(shown.count == facts["template_count"] as? Int && shown.count > 5)
    for template in shown {
      let site = try #require(template["site"] as? String)
      let file = try #require(try Fixture.objects([folder.text("t/\(site).json")]).first)
      let lines = try #require(file["lines"] as? [[String: Any]])
        .filter { $0["pages"] as? Int ?? 0 >= 2 }
      #expect(template["pages"] as? Int == file["pages"] as? Int)
      #expect(template["all"] as? Int == lines.count)
      let found = try #require(template["lines"] as? [[Any]])
      let pairs = found.map { "\($0[1]) \($0[0])" }
      #expect(pairs.sorted() == lines.map { "\($0["pages"] ?? 0) \($0["text"] ?? "")" }.sorted())
      let pages = found.compactMap { $0[1] as? Int }
      #expect(pages == pages.sorted(by: >))
    }
  }

  @Test("the result of a check is shown with its gates")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.write("check.json", Self.check)
    let run = try darnel("report", "check.json", "-o", "page.html", in: folder)
    #expect(run.status == 0, "\(run.talk)")
    let page = try ReportedPage(folder.text("page.html"))
    let gates = try #require(page.facts["gates"] as? [[Any]])
    let words = gates.map { $0.prefix(4).compactMap { $0 as? String } }
    #expect(
      words == [
        ["leaks", "1 of 8 of test (12.5 %)", "at most 0", "fail"],
        ["duplicates", "3 of 1,200 (0.3 %)", "at most 30 %, warns over 2.5 %", "pass"],
        ["empty", "0 of 1,200 (0 %)", "", "open"],
      ])
    #expect(
      gates[0][4] as? [String] == [
        "t4 (test: b.jsonl:4) matches r8 (train: a.jsonl:8), resemblance 0.96",
        "b.jsonl:9: no text",
      ])
    #expect(page.facts["documents"] as? Int == 1200)
    #expect(page.facts["all_clusters"] as? Int == 9)
    #expect(page.facts["clusters_unlisted"] as? Int == 7)
    let first = try #require(page.clusters[1])
    #expect(first["remarks"] as? [String] == ["grown since the baseline", "suppressed: a notice"])
    #expect(first["left"] as? Int == 139)
    #expect((first["kept"] as? [String: Any])?["place"] as? String == "train: a.jsonl:8")
    #expect(page.clusters[2]?["remarks"] == nil)
  }

  @Test("the result of a check that was damaged makes a page or is refused", arguments: 0..<40)
  func damagedCheck(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    var text = Self.check
    let numbers = text.ranges(of: /[0-9][0-9.]*/)
    let place = numbers[Int(random.next() % UInt64(numbers.count))]
    let others = [
      "-1", "-9223372036854775808", "9223372036854775807", "1e300", "0.5", "null", "\"x\"",
    ]
    text.replaceSubrange(place, with: others[Int(random.next() % UInt64(others.count))])
    try folder.write("check.json", text)
    let run = try darnel("report", "check.json", "-o", "page.html", in: folder)
    #expect([0, 2].contains(run.status), "\(run.status): \(run.talk)")
    #expect(try folder.names().contains("page.html") == (run.status == 0))
  }

  static let check = """
    {"schema_version": 1, "outcome": "fail", "documents": 1200, "bad_rows": 1,
     "cluster_count": 9, "suppressed_clusters": 1, "clusters_left_out": 7, "suppressions": [],
     "recipe": {"width": "5", "profile": "default"},
     "gates": [
       {"gate": "leaks", "outcome": "fail", "count": 1, "of": 8, "share": 0.125, "scope": "of test",
        "max": {"count": 0}, "examples": [
          {"document": {"id": "t4", "path": "b.jsonl", "line": 4, "split": "test"}, "resemblance": 0.96,
           "other": {"id": "r8", "path": "a.jsonl", "line": 8, "split": "train"}},
          {"document": {"id": "", "path": "b.jsonl", "line": 9}, "note": "no text"}]},
       {"gate": "duplicates", "outcome": "pass", "count": 3, "of": 1200, "share": 0.0025,
        "max": {"share": 0.3}, "warn": {"share": 0.025}, "examples": []},
       {"gate": "empty", "outcome": "open", "count": 0, "of": 1200, "share": 0, "examples": []}],
     "clusters": [
       {"hash": "5897b0c1da7b167e9c6e3a4b830bd0c2", "size": 141, "state": "grown", "suppressed": "a notice",
        "kept": {"id": "r8", "path": "a.jsonl", "line": 8, "split": "train"},
        "copies": [{"document": {"id": "t4", "path": "b.jsonl", "line": 4, "split": "test"},
                    "evidence": "shingles", "resemblance": 0.96}]},
       {"hash": "037cda6c9614abe435a37a2ad1aa6005", "size": 2, "kept": {"id": "r9", "path": "a.jsonl"},
        "copies": [{"document": {"id": "r10", "path": "a.jsonl"}, "evidence": "same_bytes", "resemblance": 1}]}]}
    """

  @Test(
    "options that say nothing together are refused",
    arguments: [
      (["report"], "Name a result"),
      (["report", "x", "--verdicts", "v"], "add --texts"),
      (["report", "x", "--strip"], "add --texts"),
      (["report", "-", "--verdicts", "-", "--texts", "t"], "Only one of"),
      (["report", "x", "--texts", "t", "--verdicts", "v", "--no-strip"], "--verdicts says"),
    ])
  func usage(words: [String], reason: String) throws {
    let run = try Command.darnel(words + ["-o", "/dev/null"])
    #expect(run.status == 2)
    #expect(run.talk.contains(reason), "\(run.talk)")
  }
}
