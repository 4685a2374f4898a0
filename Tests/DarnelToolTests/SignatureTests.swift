import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel sketch and --from")
struct SignatureTests {
  @Test("signatures give what their inputs give, however these are cut, in little memory too")
  func shards() throws {
    let folder = try TemporaryFolder()
    let rows = try Fixture.lines(Fixture.wire)
    try folder.write("whole.jsonl", rows.joined(separator: "\n"))
    let cuts = [0, 11, 12, 40, rows.count]
    var files: [String] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let name = "\(start)"
      try folder.write("\(name).jsonl", rows[start..<end].joined(separator: "\n") + "\n")
      let run = try darnel("sketch", "\(name).jsonl", "-o", "\(name).dsig", in: folder)
      #expect(run.status == 0 && run.output.isEmpty)
      files.append("\(name).dsig")
    }
    let options = ["--threshold", "0.8", "--format", "tsv", "-q"]
    let expected = try Command.darnel(
      ["cluster", "--no-strip", "whole.jsonl"] + options, in: folder.url)
    #expect(expected.lines.count > 20)
    for jobs in ["1", "3"] {
      for memory in ["48MiB", "1GiB"] {
        let joined = try Command.darnel(
          ["cluster", "--from"] + files + options + ["--jobs", jobs, "--memory", memory],
          in: folder.url)
        #expect(joined.output == expected.output)
      }
    }
    let pairs = try Command.darnel(["pairs", "-q", "--from"] + files, in: folder.url)
    #expect(
      try pairs.output == darnel("pairs", "whole.jsonl", "-q", "--no-strip", in: folder).output)
    let kept = try Command.darnel(["dedupe", "-q", "--from"] + files, in: folder.url)
    #expect(
      try kept.output == darnel("dedupe", "whole.jsonl", "-q", "--no-strip", in: folder).output)
  }

  @Test("a run that was killed goes on behind its last whole part, and ends with the same bytes")
  func resumed() throws {
    let folder = try TemporaryFolder()
    // Each of these is more than half a part, so each is one.
    let row = Fixture.row(["text": String(repeating: "word ", count: 8000)])
    for name in ["a", "b", "c"] {
      let rows = repeatElement(row, count: 900).joined(separator: "\n")
      try folder.write("\(name).jsonl", rows + "\n" + Fixture.row(["text": "only \(name)"]))
    }
    let inputs = ["a.jsonl", "b.jsonl", "c.jsonl"]
    func sketch(_ more: String...) throws -> CommandResult {
      try Command.darnel(["sketch"] + inputs + ["-o", "all.dsig"] + more, in: folder.url)
    }
    #expect(try sketch().status == 0)
    let whole = try folder.read("all.dsig")
    #expect(try !folder.names().contains("all.dsig.partial"))
    #expect(try sketch().status == 2, "the file exists")
    for (length, done) in [(3, 0), (500, 0), (whole.count / 2, 1), (whole.count - 1, 3)] {
      try folder.write("all.dsig.partial", Array(whole.prefix(length)))
      let run = try sketch("--force")
      #expect(run.status == 0)
      #expect(run.talk.contains("\(done) of 3 parts done by an earlier run") == (done > 0))
      #expect(try folder.read("all.dsig") == whole)
    }
    try folder.write("all.dsig.partial", Array(whole.dropLast()))
    try folder.write("b.jsonl", repeatElement(row, count: 901).joined(separator: "\n"))
    let changed = try sketch("--force")
    #expect(changed.talk.contains("1 of 3 parts done by an earlier run"))
    #expect(try folder.read("all.dsig") != whole)
  }

  @Test("a file that is cut off or damaged anywhere is refused")
  func torn() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c d e f", "a b c d e f", "x"]))
    #expect(try darnel("sketch", "in.jsonl", "-o", "s.dsig", in: folder).status == 0)
    let whole = try folder.read("s.dsig")
    for place in stride(from: 0, to: whole.count, by: 37) {
      try folder.write("cut.dsig", Array(whole.prefix(place)))
      var bent = whole
      bent[place] ^= 0x10
      try folder.write("bent.dsig", bent)
      for name in ["cut.dsig", "bent.dsig"] {
        let run = try darnel("cluster", "--from", name, in: folder)
        #expect(run.status == 2, "\(name) at \(place): \(run.talk)")
        #expect(run.output.isEmpty && run.talk.hasPrefix("darnel: "))
      }
    }
  }

  @Test("recipes do not mix, and inputs must be what they were")
  func refusals() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", Fixture.rows(texts: ["a b c d e f", "a b c d e g"]))
    try folder.write("b.jsonl", Fixture.row(["id": "other", "text": "x y z"]) + "\n")
    #expect(try darnel("sketch", "a.jsonl", "-o", "a.dsig", in: folder).status == 0)
    #expect(
      try darnel("sketch", "b.jsonl", "--threshold", "0.5", "-o", "b.dsig", in: folder).status == 0)
    let mixed = try darnel("cluster", "--from", "a.dsig", "b.dsig", in: folder)
    #expect(mixed.status == 2 && mixed.talk.contains("threshold is 0.5 instead of 0.8"))
    let asked = try darnel("cluster", "--from", "a.dsig", "--threshold", "0.5", in: folder)
    #expect(asked.status == 2 && asked.talk.contains("another recipe"))
    let carried = try darnel("cluster", "--from", "b.dsig", "--json", in: folder)
    #expect(carried.status == 0 && carried.text.contains("\"threshold\":\"0.5\""))
    let twice = try darnel("cluster", "--from", "a.dsig", "a.dsig", in: folder)
    #expect(twice.status == 2 && twice.talk.contains("given twice"))
    #expect(try darnel("cluster", "--from", "a.jsonl", in: folder).talk.contains("darnel sketch"))
    #expect(try darnel("cluster", "a.jsonl", "--from", "a.dsig", in: folder).status == 2)
    #expect(try darnel("sketch", "-", "-o", "x.dsig", in: folder).status == 2)
    #expect(try darnel("sketch", "a.jsonl", "-o", "a.jsonl", "--force", in: folder).status == 2)
    // The same size, other words: found when the candidates are read again.
    try folder.write("a.jsonl", Fixture.rows(texts: ["a b c d e x", "a b c d e y"]))
    _ = try darnel("sketch", "a.jsonl", "--width", "1", "-o", "w.dsig", in: folder)
    try folder.write("a.jsonl", Fixture.rows(texts: ["a b c d e x", "a b c d e x"]))
    let other = try darnel("cluster", "--from", "w.dsig", in: folder)
    #expect(other.status == 0 || other.talk.contains("changed"))
    try folder.write("a.jsonl", Fixture.rows(texts: ["a b c d e", "a b c d e y"]))
    let shorter = try darnel("cluster", "--from", "a.dsig", in: folder)
    #expect(shorter.status == 2 && shorter.talk.contains("sketch it again"))
  }

  @Test("bad rows are told and counted; nothing read is an error")
  func counted() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", "{\"text\":\"a b\"}\nno row\n{\"text\":\"a b\"}\n")
    try folder.write("none.jsonl", "no row\n")
    let run = try darnel("sketch", "in.jsonl", "-o", "s.dsig", in: folder)
    #expect(run.status == 0 && run.talk.contains("in.jsonl:2"))
    let summary = try Fixture.objects(
      darnel("cluster", "--from", "s.dsig", "--json", in: folder).lines)
    let counts = summary[0]["summary"] as? [String: Any]
    #expect(counts?["bad_rows"] as? Int == 1)
    #expect(counts?["documents"] as? Int == 2)
    #expect(counts?["exact_duplicates"] as? Int == 1)
    #expect(try darnel("sketch", "none.jsonl", "-o", "n.dsig", in: folder).status == 2)
    #expect(try !folder.names().contains("n.dsig"))
  }

  @Test("files of the first version of the format are read for ever")
  func firstVersion() throws {
    let old = try darnel("cluster", "--from", "fixtures/signatures/v1.dsig", "--format", "tsv")
    let new = try darnel("cluster", "fixtures/signatures/v1.jsonl", "--format", "tsv")
    #expect(old.status == 0, "\(old.talk)")
    #expect(old.output == new.output && old.lines.count > 4)
  }
}

@Suite("--memory and --temp-dir")
struct MemoryTests {
  @Test("change no byte of any answer", arguments: ["cluster", "pairs", "dedupe"])
  func sameBytes(command: String) throws {
    let folder = try TemporaryFolder()
    var made = MadeTexts(seed: 5, script: 0)
    let texts = made.corpus(families: 400, copies: 4, words: 20...60, edits: 2)
    try folder.write("in.jsonl", Fixture.rows(texts: texts))
    let plenty = try darnel(command, "in.jsonl", "-q", in: folder)
    let little = try darnel(
      command, "in.jsonl", "-q", "--memory", "40MiB", "--jobs", "2", "--temp-dir", ".", in: folder)
    #expect(plenty.status == 0 && little.status == 0, "\(little.talk)")
    #expect(little.output == plenty.output)
    #expect(try folder.names() == ["in.jsonl"])
  }

  @Test("strip keeps as much of its first reading as there is room for, or nothing")
  func stripping() throws {
    let folder = try TemporaryFolder()
    let rows = try Fixture.lines(Fixture.wire)
    // Blank lines and rows that are left out shift no reading; several chunks are kept one by one.
    let lines = (0..<24).flatMap { round in
      rows.map { $0.replacing("\"id\": \"", with: "\"id\": \"\(round)-") } + ["", "{broken"]
    }
    try folder.write("in.jsonl", lines.joined(separator: "\n"))
    let run = { (memory: String) in
      try darnel(
        "strip", "in.jsonl", "--memory", memory, "--jobs", "2", "--verdicts", "v", "--force",
        "-o", "-", in: folder)
    }
    let plenty = try run("1GiB")
    let verdicts = try folder.text("v")
    #expect(plenty.status == 0 && plenty.talk.contains("skipped in.jsonl:69"), "\(plenty.talk)")
    // Two threads want 24 MiB for themselves; a quarter of the rest holds some chunks and not all.
    for memory in ["1", "26MiB"] {
      let little = try run(memory)
      #expect(little.status == 0 && little.output == plenty.output)
      #expect(try folder.text("v") == verdicts)
    }
  }

  @Test("too little is refused with what would do; nonsense is usage")
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c", "d e f"]))
    let little = try darnel("cluster", "in.jsonl", "--memory", "1MiB", in: folder)
    #expect(little.status == 2 && little.talk.contains("give at least"))
    for size in ["", "0", "-1", "many", "1XB", "1e99"] {
      #expect(try darnel("cluster", "in.jsonl", "--memory=\(size)", in: folder).status == 2)
    }
    let nowhere = try darnel(
      "cluster", "in.jsonl", "--memory", "1MiB", "--temp-dir", "nowhere", in: folder)
    #expect(nowhere.status == 2 && nowhere.talk.contains("nowhere"))
  }
}
