import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel report")
struct ReportTests {
  private let wire = repository.appending(path: Fixture.wire).path

  private func page(_ folder: TemporaryFolder, _ arguments: String...) throws -> [UInt8] {
    let words = ["cluster", wire, "-o", "out", "--force", "--report", "html=page.html"] + arguments
    let run = try Command.darnel(words, in: folder.url)
    #expect(run.status == 0)
    return try folder.read("page.html")
  }

  @Test("the page is the same for any number of threads")
  func threads() throws {
    let folder = try TemporaryFolder()
    let one = try page(folder, "--jobs", "1")
    #expect(try page(folder, "--jobs", "3") == one)
    #expect(try page(folder, "--jobs", "8", "--page-size", "40MB") == one)
    #expect(one.count > 100_000)
  }

  @Test(
    "a result read again makes the page that the run made",
    arguments: ["json", "jsonl", "set-out", "gz"])
  func readAgain(shape: String) throws {
    let folder = try TemporaryFolder()
    let format = shape == "jsonl" ? "jsonl" : "json"
    let direct = try page(folder, "--format", format)
    switch shape {
    case "set-out": _ = try Command.shell("python3 -m json.tool out > result", in: folder.url)
    case "gz": _ = try Command.shell("gzip -c out > result", in: folder.url)
    default: _ = try Command.shell("cp out result", in: folder.url)
    }
    let run = try darnel("report", "result", "--texts", wire, "-o", "again.html", in: folder)
    #expect(run.status == 0)
    let again = String(decoding: try folder.read("again.html"), as: UTF8.self)
      .replacing("result, \(wire)", with: wire).replacing("\"result\",", with: "")
    var wanted = String(decoding: direct, as: UTF8.self)
    if shape == "jsonl" { wanted = wanted.replacing(/"recipe":\[.*?\]\]/, with: "\"recipe\":[]") }
    #expect(again == wanted)
  }

  @Test("signatures make the page that their inputs make, whatever is kept")
  func signatures() throws {
    let folder = try TemporaryFolder()
    #expect(try darnel("sketch", wire, "-o", "wire.dsig", in: folder).status == 0)
    let keep = ["--keep", "prefer lang=ar", "--keep", "prefer site=sada-alwadi.example"]
    let output = ["-o", "out", "--force", "--report"]
    let direct = ["cluster", wire, "--no-strip"] + keep + output + ["html=direct.html"]
    let from = ["cluster", "--from", "wire.dsig"] + keep + output + ["html=from.html"]
    for words in [direct, from] {
      #expect(try Command.darnel(words, in: folder.url).status == 0)
    }
    let page = try folder.text("from.html")
    #expect(page.replacing("wire.dsig", with: wire) == (try folder.text("direct.html")))
    #expect(page.contains("\"lang\":\"ar\""))
  }

  @Test("copies of references are counted among what was asked about")
  func against() throws {
    let folder = try TemporaryFolder()
    let lines = try Fixture.lines(Fixture.wire)
    try folder.write("old.jsonl", lines[..<30].joined(separator: "\n"))
    try folder.write("new.jsonl", lines[30...].joined(separator: "\n"))
    let run = try darnel(
      "cluster", "new.jsonl", "--against", "old.jsonl", "--json", "-o", "out", "--report",
      "html=page.html", in: folder)
    #expect(run.status == 0)
    let facts = try facts(folder.text("page.html"))
    let out = try Fixture.objects([try folder.text("out")])
    let copies = (out[0]["summary"] as? [String: Any])?["copies"] as? Int
    #expect(facts["documents"] as? Int == lines.count - 30)
    #expect(facts["all_copies"] as? Int == copies)
    let shares = try #require(facts["site_shares"] as? [[Any]])
    #expect(shares.compactMap { $0[3] as? Int }.reduce(0, +) == copies)
    #expect(shares.compactMap { $0[1] as? Int }.reduce(0, +) == lines.count - 30)
  }

  @Test("what dedupe removed is shown, with texts and without")
  func removed() throws {
    let copies = try copies()
    let folder = try TemporaryFolder()
    #expect(
      try darnel("dedupe", wire, "-o", "kept", "--removed", "removed.jsonl", in: folder).status == 0
    )
    for texts in [[], ["--texts", wire]] {
      let run = try Command.darnel(
        ["report", "removed.jsonl", "-o", "page.html", "--force"] + texts, in: folder.url)
      #expect(run.status == 0)
      let facts = try facts(folder.text("page.html"))
      #expect(facts["all_clusters"] as? Int == 11)
      #expect(facts["all_copies"] as? Int == copies)
      #expect(facts["has_texts"] as? Int == (texts.isEmpty ? 0 : 1))
      #expect(facts["documents"] as? Int == (texts.isEmpty ? nil : 67))
    }
  }

  /// How many copies the corpus has, as `cluster` says.
  private func copies() throws -> Int {
    let run = try Command.darnel(["cluster", wire, "--json", "-q"])
    let summary = try #require(try Fixture.objects(run.lines).first?["summary"] as? [String: Any])
    return try #require(summary["copies"] as? Int)
  }

  private func facts(_ html: String) throws -> [String: Any] {
    let block = try #require(html.firstMatch(of: /id="facts">([^<]*)</))
    return try JSONSerialization.jsonObject(with: Data(block.output.1.utf8)) as? [String: Any]
      ?? [:]
  }

  @Test("shares of sites and days are those of the corpus")
  func shares() throws {
    let copies = try copies()
    let folder = try TemporaryFolder()
    let facts = try facts(String(decoding: page(folder), as: UTF8.self))
    let sites = try #require(facts["site_shares"] as? [[Any]])
    let rows = try Fixture.objects(Fixture.lines(Fixture.wire))
    #expect(sites.compactMap { $0[1] as? Int }.reduce(0, +) == rows.count)
    #expect(sites.compactMap { $0[3] as? Int }.reduce(0, +) == copies)
    for site in sites {
      let name = try #require(site[0] as? String)
      #expect(site[1] as? Int == rows.count { $0["site"] as? String == name })
    }
    let hours = try #require(facts["hour_shares"] as? [[Any]]).compactMap { $0[0] as? Int }
    #expect(hours == hours.sorted() && hours.allSatisfy { $0 % 3600 == 0 })
  }

  @Test("a page keeps within its size, and says what it cut", arguments: [90, 100, 115, 200])
  func size(kilobytes: Int) throws {
    let folder = try TemporaryFolder()
    let page = try page(folder, "--page-size", "\(kilobytes)kB")
    #expect(page.count <= kilobytes * 1000)
    let facts = try facts(String(decoding: page, as: UTF8.self))
    let isCut = facts["cut_texts"] as? Int ?? 0 > 0
    #expect(isCut == (kilobytes < 200))
  }

  @Test("a size too small for any document leaves the list")
  func tiny() throws {
    let copies = try copies()
    let folder = try TemporaryFolder()
    let facts = try facts(String(decoding: page(folder, "--page-size", "1"), as: UTF8.self))
    #expect(facts["clusters"] as? Int == 11)
    #expect(facts["left_out"] as? Int == copies)
  }

  @Test("nothing but the page's own style and script may run")
  func policy() throws {
    let folder = try TemporaryFolder()
    let html = String(decoding: try page(folder), as: UTF8.self)
    let style = try #require(html.firstMatch(of: /<style>([^<]*)<\/style>/)).output.1
    let script = try #require(html.firstMatch(of: /<script>([\s\S]*?)<\/script>/)).output.1
    let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    #expect(policy.output.1.hasPrefix("default-src 'none'; base-uri 'none'; form-action 'none';"))
    for (name, text) in [("style", style), ("script", script)] {
      try folder.write(name, Array(text.utf8))
      let sum = try Command.shell("sha256sum \(name) | cut -c 1-64", in: folder.url).text
      #expect(policy.output.1.contains("\(name)-src 'sha256-\(base64(hex: sum))'"))
    }
    #expect(!html.contains("unsafe-") && !html.contains("http-equiv=\"refresh"))
  }

  private func base64(hex: String) -> String {
    let digits = hex.compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] * 16 + digits[$0 + 1])
    }
    return Data(bytes).base64EncodedString()
  }

  @Test(
    "what is no result is refused, with the line",
    arguments: [
      (
        "{\"id\":\"a\",\"text\":\"b\"}\n",
        "in:1: names no cluster, no removed document and no verdict"
      ),
      ("not json\n", "in:1: is no JSON of such a result"),
      ("\n{\"schema_version\":2,\"clusters\":[]}\n", "in:2: has schema version 2"),
      (ReportTests.line + "\n" + ReportTests.line + "\n", "in: has cluster 1 twice"),
      (ReportTests.line + "\n{\"cluster\":2", "in:2: is no JSON of such a result"),
      (ReportTests.line.replacing("0.9,\"c", with: "1e300,\"c"), "in:1: has a share of 1e+300"),
    ])
  func refused(text: String, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("in", text)
    let run = try darnel("report", "in", "-o", "page.html", in: folder)
    #expect(run.status == 2)
    #expect(run.talk.contains(reason))
    #expect(try folder.names() == ["in"])
  }

  static let line =
    #"{"cluster":1,"component":1,"size":2,"kept":{"id":"a"},"copies":[{"document":{"id":"b"},"#
    + #""evidence":"shingles","resemblance":0.9,"containment":0.9,"kept_containment":1}]}"#

  @Test("a result that was damaged makes a page or is refused", arguments: 0..<40)
  func damaged(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    var bytes = try Fixture.bytes("Tests/Commands/cluster-json/stdout")
    let signs = Array("{}[]\",:0987.e-\\un \n".utf8) + [0, 0xFF, 0xD8]
    for _ in 0...(random.next() % 4) {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
      case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
      default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
      }
    }
    try folder.write("in", bytes)
    let run = try darnel("report", "in", "-o", "page.html", in: folder)
    #expect([0, 2].contains(run.status), "\(run.status): \(run.talk)")
    #expect(try folder.names().contains("page.html") == (run.status == 0))
  }

  @Test("texts that the result does not know are refused, or told")
  func lostTexts() throws {
    let folder = try TemporaryFolder()
    try folder.write("in", Self.line + "\n")
    try folder.write("none.jsonl", Fixture.rows(texts: ["x"]))
    let none = try darnel("report", "in", "--texts", "none.jsonl", "-o", "page.html", in: folder)
    #expect(none.status == 2)
    #expect(none.talk.contains("none of the 2 documents of in is in none.jsonl"))
    try folder.write("one.jsonl", Fixture.row(["id": "a", "text": "words"]) + "\n")
    let one = try darnel("report", "in", "--texts", "one.jsonl", "-o", "page.html", in: folder)
    #expect(one.status == 0)
    #expect(one.talk.contains("1 of 2 documents are not in the texts"))
    try folder.write(
      "two.jsonl", String(repeating: Fixture.row(["id": "a", "text": "w"]) + "\n", count: 2))
    let two = try darnel("report", "in", "--texts", "two.jsonl", "-o", "p.html", in: folder)
    #expect(two.status == 2)
  }

  @Test("a result without clusters makes a page without clusters")
  func nothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("in", "")
    #expect(try darnel("report", "in", "-o", "page.html", in: folder).status == 0)
    #expect(try facts(folder.text("page.html"))["all_clusters"] as? Int == 0)
  }

  @Test("--open starts what opens files, and is refused where there is none")
  func opens() throws {
    let folder = try TemporaryFolder()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let bin = folder.url.appending(path: "bin").path
    _ = try Command.shell(
      "mkdir bin && printf '#!/bin/sh\\necho \"$1\" > opened\\n' > bin/xdg-open && chmod +x bin/xdg-open",
      in: folder.url)
    let words = ["cluster", wire, "-o", "out", "--report", "html=page.html", "--open"]
    let run = try Command.darnel(words, in: folder.url, environment: ["PATH": "\(bin):\(path)"])
    #expect(run.status == 0)
    for _ in 0..<100 where !(try folder.names().contains("opened")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    #expect(try folder.text("opened") == "page.html\n")
    let none = try Command.darnel(
      words + ["--force"], in: folder.url, environment: ["PATH": "\(folder.url.path)/none"])
    #expect(none.status == 2)
    #expect(none.talk.contains("--open: there is no xdg-open and no open in PATH"))
  }

  @Test("holds in a browser")
  func browser() throws {
    let script = repository.appending(path: "Scripts/browser_check").path
    let tool = try Command.executable().path
    let run = try Command.shell("'\(script)' '\(tool)' --clusters 20000")
    if run.status == 77 {
      print("SKIPPED: no chromium in PATH (Debian package chromium), so no page was opened")
    } else {
      #expect(run.status == 0, "\(run.text)\(run.talk)")
    }
  }
}
