import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel cluster and pairs")
struct ClusterTests {
  @Test(
    "finds the copies that the corpus was made with, and nothing else",
    arguments: [("--no-strip", []), ("--strip", ["it-001", "it-003", "nk-001", "nk-003"])])
  func truth(option: String, framed: [String]) throws {
    let truth = try Dictionary(
      uniqueKeysWithValues: Fixture.table("fixtures/wire.truth.tsv").map {
        ($0["id"] ?? "", $0)
      })
    let rows = try Fixture.rows(
      darnel("cluster", Fixture.wire, option, "--format", "tsv").lines)
    // A framed page tells a story that others tell too, in a page full of furniture.
    var framedFound: [String] = []
    for row in rows {
      let (id, kept) = (row["id"] ?? "", row["kept"] ?? "")
      if truth[id]?["role"] == "framed" {
        framedFound.append(id)
        #expect(truth[id]?["story"] == truth[kept]?["story"], "\(id) with \(kept)")
      } else {
        #expect(truth[id]?["cluster"] == truth[kept]?["cluster"], "\(id) with \(kept)")
      }
    }
    #expect(framedFound.sorted() == framed)
    let found = Set(rows.compactMap { $0["id"] })
    let wanted = truth.filter { ["original", "copy"].contains($0.value["role"]) }.keys
    #expect(found.isSuperset(of: wanted))
    let copies = rows.filter { $0["role"] == "copy" }.compactMap { $0["id"] }
    #expect(copies.count >= wanted.count { truth[$0]?["role"] == "copy" })
  }

  @Test("every format says the same clusters")
  func formats() throws {
    let rows = try Fixture.rows(darnel("cluster", Fixture.wire, "--format", "tsv").lines)
    let table = Dictionary(grouping: rows.filter { $0["role"] == "copy" }) { $0["kept"] ?? "" }
      .mapValues { $0.compactMap { $0["id"] } }
    let lines = try Fixture.objects(darnel("cluster", Fixture.wire, "--format", "jsonl").lines)
    #expect(members(lines) == table)
    let whole = try Fixture.objects(darnel("cluster", Fixture.wire, "--json").lines)
    #expect(whole.count == 1)
    let clusters = try #require(whole[0]["clusters"] as? [[String: Any]])
    #expect(members(clusters) == table)
    let summary = try #require(whole[0]["summary"] as? [String: Any])
    #expect(summary["documents"] as? Int == 67)
    #expect(summary["clusters"] as? Int == table.count)
    #expect(summary["copies"] as? Int == table.values.reduce(0) { $0 + $1.count })
    let text = try darnel("cluster", Fixture.wire, "--top", "0").text
    for id in table.values.joined() { #expect(text.contains(id)) }
  }

  @Test("shows the largest clusters first, as many as asked for")
  func top() throws {
    let all = try darnel("cluster", Fixture.wire, "--top", "0").text
    let two = try darnel("cluster", Fixture.wire, "--top", "2").text
    let sizes = all.matches(of: /(\d+) documents, resemblance/).compactMap { Int($0.output.1) }
    #expect(sizes.count > 2)
    #expect(sizes == sizes.sorted(by: >))
    #expect(two.matches(of: /documents, resemblance/).count == 2)
    #expect(two.contains("… and \(sizes.count - 2) more clusters"))
  }

  @Test("pairs are those whose resemblance was measured when the corpus was made")
  func pairs() throws {
    let measured = try Fixture.table("fixtures/wire.pairs.tsv").filter {
      Double($0["jaccard"] ?? "").map { $0 >= 0.8 } ?? false
    }
    let found = try Fixture.rows(
      darnel("pairs", Fixture.wire, "--no-strip", "--recall", "0.99999").lines)
    var values: [Set<String>: Double] = [:]
    for row in found {
      values[[row["id1"] ?? "", row["id2"] ?? ""]] = Double(row["resemblance"] ?? "")
    }
    #expect(values.count == found.count)
    #expect(found.count == measured.count)
    for row in measured {
      let pair: Set = [row["id1"] ?? "", row["id2"] ?? ""]
      let value = try #require(values[pair], "\(pair.sorted()) was not found")
      #expect(abs(value - (Double(row["jaccard"] ?? "") ?? 0)) < 0.02)
    }
  }

  @Test("pairs as JSON say what the table says")
  func pairsJSON() throws {
    let table = try Fixture.rows(darnel("pairs", Fixture.wire).lines)
    let lines = try Fixture.objects(darnel("pairs", Fixture.wire, "--json").lines)
    #expect(table.map { $0["id1"] } == lines.map { $0["id1"] as? String })
    #expect(table.map { $0["id2"] } == lines.map { $0["id2"] as? String })
    #expect(table.map { $0["shared"] } == lines.map { ($0["shared"] as? Int).map(String.init) })
    for (row, line) in zip(table, lines) {
      for key in ["resemblance", "containment1", "containment2"] {
        #expect(Double(row[key] ?? "") == line[key] as? Double)
      }
    }
  }

  @Test("the number of jobs changes no byte", arguments: ["1", "2", "8"])
  func jobs(jobs: String) throws {
    for arguments in [
      ["cluster", "--json"], ["cluster", "--keep", "longest", "--format", "tsv"], ["pairs"],
      ["dedupe"],
    ] {
      let one = try Command.darnel(arguments + [Fixture.wire, "--threshold", "0.6", "--jobs", "1"])
      let many = try Command.darnel(
        arguments + [Fixture.wire, "--threshold", "0.6", "--jobs", jobs])
      #expect(one.status == 0 && !one.output.isEmpty)
      #expect(one.output == many.output)
    }
  }

  @Test("a lower threshold finds more, and all that a higher one finds")
  func thresholds() throws {
    var before: Set<String> = []
    for threshold in ["1", "0.9", "0.7", "0.5", "0.3"] {
      let rows = try Fixture.rows(
        darnel("pairs", Fixture.wire, "--threshold", threshold, "--recall", "0.99999").lines)
      let pairs = Set(rows.map { "\($0["id1"] ?? "") \($0["id2"] ?? "")" })
      #expect(pairs.isSuperset(of: before))
      #expect(
        rows.allSatisfy { (Double($0["resemblance"] ?? "") ?? 0) >= (Double(threshold) ?? 1) })
      before = pairs
    }
    #expect(before.count >= 60)
  }

  @Test("a rule says who is kept")
  func keep() throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 5)
    let words = made.words(60)
    let longer = words + made.words(2)
    let rows = [
      ["id": "a", "site": "copy.example", "published": "2025-03-03T09:00:00+02:00"],
      ["id": "b", "site": "wire.example", "published": "2025-03-03 06:31"],
      ["id": "c", "site": "post.example", "published": "2025-03-03T06:30:00.5Z"],
      ["id": "d", "site": "late.example", "published": "1741200000"],
      ["id": "e", "site": "none.example"],
    ]
    let lines = rows.map { row in
      Fixture.row(
        row.merging(["text": (row["id"] == "d" ? longer : words).joined(separator: " ")]) { $1 })
    }
    try folder.write("in.jsonl", lines.joined(separator: "\n"))
    for (rules, kept) in [
      ([], "a"), (["first"], "a"), (["longest"], "d"), (["earliest"], "c"),
      (["prefer site=wire.example,late.example"], "b"), (["prefer site=x", "longest"], "d"),
    ] as [([String], String)] {
      let options = rules.flatMap { ["--keep", $0] }
      let run = try Command.darnel(
        ["cluster", "in.jsonl", "--format", "tsv"] + options, in: folder.url)
      let table = try Fixture.rows(run.lines)
      #expect(table.count == 5)
      #expect(table.filter { $0["role"] == "kept" }.map { $0["id"] } == [kept], "\(rules)")
    }
  }

  @Test(
    "earliest reads times as sources write them",
    arguments: [
      ("2025-03-03", "2025-03-03T00:00:01Z"), ("2025-03-03T06:59", "2025-03-03 07:00"),
      ("2025-03-03 06:59:59.5", "2025-03-03T07:00:00Z"), ("2024-02-29T23:59", "2024-03-01"),
      ("2025-03-03T09:00+02:00", "2025-03-03T07:00:01Z"), ("1969-12-31T23:59:59Z", "0"),
      ("2025-03-03T09:00:00+0200", "2025-03-03T07:00:01Z"), ("1741200000", "2025-03-05T18:40:01Z"),
      ("2025-03-05T18:39:59Z", "1741200000"), ("2025-03-03T06:00-01", "2025-03-03T07:00:01Z"),
      ("2025-12-31", "yesterday"), ("2025-12-31", "2025-03-03 at noon"),
      ("2025-12-31", "2025-13-01"), ("2025-12-31", "2025-03-03T25:00"), ("2025-12-31", "inf"),
    ] as [(String, String)])
  func times(earlier: String, later: String) throws {
    let folder = try TemporaryFolder()
    let rows = [("late", later), ("early", earlier)].map {
      Fixture.row(["id": $0.0, "published": $0.1, "text": "the same few words"])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel(
      "cluster", "in.jsonl", "--keep", "earliest", "--format", "tsv", in: folder)
    #expect(run.lines.dropFirst().first?.hasPrefix("early\t") == true)
  }

  @Test("quiet says nothing, verbose says more")
  func talk() throws {
    #expect(try darnel("cluster", Fixture.wire, "-q").talk.isEmpty)
    let plain = try darnel("cluster", Fixture.wire).talk
    let verbose = try darnel("cluster", Fixture.wire, "-v").talk
    #expect(plain.contains("67 documents"))
    #expect(verbose.count > plain.count)
    #expect(
      try darnel("cluster", Fixture.wire, "-q").output == darnel("cluster", Fixture.wire).output)
  }

  private func members(_ clusters: [[String: Any]]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for cluster in clusters {
      let kept = (cluster["kept"] as? [String: Any])?["id"] as? String ?? ""
      let copies = cluster["copies"] as? [[String: Any]] ?? []
      result[kept] = copies.compactMap { ($0["document"] as? [String: Any])?["id"] as? String }
    }
    return result
  }
}
