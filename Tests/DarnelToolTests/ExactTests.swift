import DarnelTestSupport
import Foundation
import Testing

@Suite("--recall exact")
struct ExactTests {
  /// Documents with copies at every distance.
  private func corpus(_ seed: UInt64) throws -> (TemporaryFolder, [String]) {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: seed, script: Int(seed))
    let texts = made.corpus(families: 60, copies: 6, words: 4...60, edits: 8)
    try folder.write("all.jsonl", Fixture.rows(texts: texts))
    return (folder, texts)
  }

  /// Every pair of texts with the resemblance of their sets of two words.
  private func plainPairs(_ texts: [String], threshold: Double) -> Set<[String]> {
    let sets = texts.map { text in
      let words = text.split(separator: " ")
      let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
      return Set(pairs.isEmpty ? [text] : pairs)
    }
    var found: Set<[String]> = []
    for (first, a) in sets.enumerated() {
      for (second, b) in sets.enumerated().dropFirst(first + 1) {
        let shared = a.intersection(b).count
        if Double(shared) / Double(a.union(b).count) >= threshold {
          found.insert(["d\(first)", "d\(second)", "\(shared)"])
        }
      }
    }
    return found
  }

  @Test("pairs are those of brute force, whatever memory and threads", arguments: 0..<4)
  func bruteForce(seed: UInt64) throws {
    let (folder, texts) = try corpus(seed)
    for threshold in [0.3, 0.6, 0.9] {
      let expected = plainPairs(texts, threshold: threshold)
      let options = ["--width", "2", "--threshold", "\(threshold)", "--recall", "exact", "-q"]
      var outputs: [[UInt8]] = []
      for more in [["--jobs", "1"], ["--jobs", "3"], ["--jobs", "2", "--memory", "48MiB"]] {
        let run = try Command.darnel(["pairs", "all.jsonl"] + options + more, in: folder.url)
        #expect(run.status == 0, "\(run.talk)")
        outputs.append(run.output)
        let found = try Fixture.rows(run.lines).map {
          [$0["id1"] ?? "", $0["id2"] ?? "", $0["shared"] ?? ""]
        }
        #expect(found.count == expected.count && Set(found) == expected && !found.isEmpty)
      }
      #expect(Set(outputs).count == 1)
    }
  }

  @Test("the summary is the same for any memory and threads, and says exact")
  func summary() throws {
    let (folder, _) = try corpus(7)
    let options = [
      "cluster", "all.jsonl", "--recall", "exact", "--json", "-q", "--threshold", "0.4",
    ]
    let one = try Command.darnel(options + ["--jobs", "1"], in: folder.url)
    let other = try Command.darnel(
      options + ["--jobs", "4", "--memory", "64MiB"], in: folder.url)
    #expect(one.output == other.output)
    let summary = try Fixture.objects(one.lines)[0]["summary"] as? [String: Any]
    let recipe = summary?["recipe"] as? [String: String]
    #expect(recipe?["recall"] == "exact" && recipe?["threshold"] == "0.4")
    #expect(recipe?["bands"] == nil && recipe?["rows"] == nil && recipe?["seed"] == nil)
  }

  @Test("signatures of any banding serve, at their threshold and width")
  func signatures() throws {
    let (folder, _) = try corpus(8)
    let recipe = ["--threshold", "0.5", "--width", "3"]
    _ = try Command.darnel(
      ["sketch", "all.jsonl", "-o", "all.dsig", "-q", "--bands", "1", "--rows", "9"] + recipe,
      in: folder.url)
    let exact = ["--recall", "exact", "-q"]
    let expected = try Command.darnel(["pairs", "all.jsonl"] + recipe + exact, in: folder.url)
    #expect(expected.lines.count > 20)
    for more in [[], recipe] {
      let found = try Command.darnel(
        ["pairs", "--from", "all.dsig"] + more + exact, in: folder.url)
      #expect(found.output == expected.output)
    }
    let refused = try Command.darnel(
      ["pairs", "--from", "all.dsig", "--threshold", "0.6"] + exact, in: folder.url)
    #expect(refused.status == 2 && refused.talk.contains("another recipe"))
  }

  @Test("--against finds the pairs that lie across")
  func against() throws {
    let (folder, texts) = try corpus(9)
    try folder.write("a.jsonl", Fixture.rows(texts: Array(texts[..<90])))
    let rows = try folder.text("all.jsonl").split(separator: "\n").dropFirst(90)
    try folder.write("b.jsonl", rows.joined(separator: "\n") + "\n")
    let options = ["--width", "2", "--threshold", "0.4", "--recall", "exact", "-q"]
    let found = try Fixture.rows(
      Command.darnel(["pairs", "a.jsonl", "--against", "b.jsonl"] + options, in: folder.url).lines)
    let expected = plainPairs(texts, threshold: 0.4).filter {
      (Int($0[0].dropFirst()) ?? 0) < 90 && (Int($0[1].dropFirst()) ?? 0) >= 90
    }
    #expect(!expected.isEmpty)
    #expect(Set(found.map { [$0["id1"] ?? "", $0["id2"] ?? "", $0["shared"] ?? ""] }) == expected)
  }

  @Test("what cannot be is refused")
  func refusals() throws {
    let (folder, _) = try corpus(10)
    let sketch = try darnel("sketch", "all.jsonl", "-o", "x", "--recall", "exact", in: folder)
    #expect(sketch.status == 2 && sketch.talk.contains("exact"))
    let little = try darnel(
      "pairs", "all.jsonl", "--recall", "exact", "--memory", "1MiB", in: folder)
    #expect(little.status == 2 && little.talk.contains("--memory"))
  }
}
