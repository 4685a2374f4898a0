import DarnelTestSupport
import Foundation
import Testing

@Suite("--against")
struct AgainstTests {
  /// Two sides with copies within each and across.
  private func sides(_ seed: UInt64) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: seed, script: Int(seed))
    var random = SeededGenerator(seed: seed)
    let texts = made.corpus(families: 40, copies: 5, words: 10...60, edits: 3)
      .shuffled(using: &random)
    let half = texts.count / 2
    try folder.write("a.jsonl", Fixture.rows(texts: Array(texts[..<half]) + [texts[0], ""]))
    try folder.write("b.jsonl", Fixture.rows(texts: Array(texts[half...]) + [texts[1], texts[1]]))
    // The same documents with ids that tell the sides apart.
    _ = try Command.shell(
      "sed 's/\"id\":\"d/\"id\":\"a/' a.jsonl > both.jsonl; "
        + "sed 's/\"id\":\"d/\"id\":\"b/' b.jsonl >> both.jsonl", in: folder.url)
    return folder
  }

  @Test("pairs are those of both together that lie across", arguments: 0..<6)
  func pairs(seed: UInt64) throws {
    let folder = try sides(seed)
    let together = try Fixture.rows(
      darnel("pairs", "both.jsonl", "--width", "2", "--threshold", "0.5", "-q", in: folder).lines)
    let across = together.filter { $0["id1"]?.first == "a" && $0["id2"]?.first == "b" }
    for jobs in ["1", "2"] {
      let found = try Fixture.rows(
        darnel(
          "pairs", "a.jsonl", "--against", "b.jsonl", "--width", "2", "--threshold", "0.5", "-q",
          "--jobs", jobs, in: folder
        ).lines)
      #expect(found.count == across.count && !found.isEmpty)
      for (pair, expected) in zip(found, across) {
        #expect("a" + (pair["id1"] ?? "").dropFirst() == expected["id1"])
        #expect("b" + (pair["id2"] ?? "").dropFirst() == expected["id2"])
        #expect(pair["resemblance"] == expected["resemblance"])
        #expect(pair["shared"] == expected["shared"])
      }
    }
  }

  @Test("dedupe removes what matches a reference, and names the closest one", arguments: 0..<6)
  func dedupe(seed: UInt64) throws {
    let folder = try sides(seed)
    let options = ["--width", "2", "--threshold", "0.5", "-q"]
    let pairs = try Fixture.rows(
      Command.darnel(["pairs", "a.jsonl", "--against", "b.jsonl"] + options, in: folder.url).lines)
    let run = try Command.darnel(
      ["dedupe", "a.jsonl", "--against", "b.jsonl", "-o", "kept.jsonl", "--removed", "gone.jsonl"]
        + options, in: folder.url)
    #expect(run.status == 0, "\(run.talk)")
    let gone = try Fixture.objects(
      folder.text("gone.jsonl").split(separator: "\n").map(String.init))
    #expect(Set(gone.compactMap { $0["id"] as? String }) == Set(pairs.compactMap { $0["id1"] }))
    for row in gone {
      let mine = pairs.filter { $0["id1"] == row["id"] as? String }
      let best = mine.compactMap { $0["resemblance"] }.max()
      let first = mine.first { $0["resemblance"] == best }
      #expect(first?["id2"] == row["kept"] as? String)
    }
    let kept = try folder.text("kept.jsonl").split(separator: "\n")
    let rows = try folder.text("a.jsonl").split(separator: "\n")
    #expect(kept.count + gone.count == rows.count)
    #expect(rows.filter(Set(kept).contains) == kept)
    let clusters = try Fixture.objects(
      Command.darnel(
        ["cluster", "a.jsonl", "--against", "b.jsonl", "--format", "jsonl"] + options,
        in: folder.url
      ).lines)
    let copies = clusters.flatMap { $0["copies"] as? [[String: Any]] ?? [] }
    #expect(copies.count == gone.count)
  }

  @Test("inputs are not compared with themselves")
  func notWithin() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.rows(texts: ["one two three", "one two three"]))
    try folder.write("b.jsonl", Fixture.rows(texts: ["four five six", "four five six"]))
    #expect(
      try darnel("pairs", "a.jsonl", "--against", "b.jsonl", "-q", in: folder).lines.count == 1)
    let summary = try Fixture.objects(
      darnel("cluster", "a.jsonl", "--against", "b.jsonl", "--json", in: folder).lines)
    let counts = summary[0]["summary"] as? [String: Any]
    #expect(counts?["references"] as? Int == 2 && counts?["documents"] as? Int == 4)
    #expect(counts?["copies"] as? Int == 0)
    let kept = try darnel("dedupe", "a.jsonl", "--against", "b.jsonl", "-q", in: folder)
    #expect(try kept.output == folder.read("a.jsonl"))
  }

  @Test("a side of small text files, tables beside lines")
  func formats() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/1.txt", "one two three four five six")
    try folder.write("a/2.txt", "something else")
    try folder.write("b/3.txt", "one two three four five six")
    try folder.write("b.csv", "id,text\nx,one two three four five six\n")
    for (other, id) in [("b", "3.txt"), ("b.csv", "x")] {
      let pairs = try Fixture.rows(
        darnel("pairs", "a", "--against", other, "-q", in: folder).lines)
      #expect(pairs.map { $0["id2"] } == [id] && pairs.map { $0["id1"] } == ["1.txt"])
    }
    let kept = try darnel("dedupe", "a", "--against", "b.csv", "-q", in: folder)
    #expect(kept.lines == ["a/2.txt"])
  }

  @Test("what cannot be is refused")
  func refusals() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.rows(texts: ["one two three"]))
    try folder.write("none.jsonl", "\n")
    for (arguments, word) in [
      (["a.jsonl", "--against", "none.jsonl"], "no documents in none.jsonl"),
      (["none.jsonl", "--against", "a.jsonl"], "no documents in none.jsonl"),
      (["a.jsonl", "--against", "a.jsonl"], "given twice"),
      (["a.jsonl", "--against", "b.jsonl"], "b.jsonl"),
      (["--from", "a.dsig", "--against", "a.jsonl"], "--from"),
    ] {
      let run = try Command.darnel(["pairs"] + arguments, in: folder.url)
      #expect(run.status == 2 && run.talk.contains(word), "\(run.talk)")
    }
    let keep = try darnel(
      "dedupe", "a.jsonl", "--against", "b.jsonl", "--keep", "longest", in: folder)
    #expect(keep.status == 2 && keep.talk.contains("--keep"))
  }
}
