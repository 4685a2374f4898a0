import Darnel
import DarnelTestSupport
import Foundation
import Testing

@testable import DarnelReport

@Suite("Report pages")
struct PageTests {
  /// Text that would like to be more than text.
  private func hostile(_ random: inout SeededGenerator, pieces: Int = 12) -> String {
    let parts = [
      "</script", "<!--", "-->", "<script>", "&lt;", "&", "<", ">", "\"", "\\", "\u{2028}",
      "\u{2029}", "\u{2027}", "\u{0}", "\u{7F}", "\u{1F}", "\n", "\r\n", "\t", "ميناء", "👩‍🚀",
      "\u{202E}", "\u{FEFF}", "é", "字", " ", "]]>", "${", "`", "{{style}}",
    ]
    return (0..<pieces).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }

  @Test("a string comes back as it was, and can end no element", arguments: 0..<200)
  func escapes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = hostile(&random)
    var json = PageJSON()
    json.list { $0.append(text) }
    let written = String(decoding: json.bytes, as: UTF8.self)
    let risky: Set<Unicode.Scalar> = [
      "<", ">", "&", "\u{2028}", "\u{2029}", "\u{7F}", "\u{FEFF}",
    ]
    #expect(!written.unicodeScalars.contains { risky.contains($0) || $0.value < 0x20 })
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read.map { Array($0[0].utf16) } == Array(text.utf16))
  }

  @Test("lists and objects have their commas")
  func shape() {
    var json = PageJSON()
    json.object { json in
      json.append("a", 1)
      json.key("b")
      json.list { list in
        list.appendNull()
        list.append(0.5, decimals: 4)
        list.append(share: 0.99999)
        list.append(share: 1)
        list.list { _ in }
        list.append(written: Array("7".utf8))
      }
      json.append("c", ["x", "y"])
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":1,"b":[null,0.5,0.9999,1,[],7],"c":["x","y"]}"#)
  }

  @Test("a beginning cuts no letter in two")
  func beginning() {
    let text = Array("aé字👩 z".utf8)
    for limit in 0...text.count {
      let head = PageMember.beginning(of: text, limit: limit)
      #expect(head.count <= limit && limit - head.count < 4)
      #expect(String(validating: head, as: UTF8.self) != nil)
    }
  }

  private func cluster(_ random: inout SeededGenerator, copies: Int = 3) -> PageCluster {
    var texts = MadeTexts(seed: random.next(), script: Int(random.next() % 2))
    let words = texts.words(80)
    func member(_ text: String) -> PageMember {
      PageMember(
        id: hostile(&random), site: hostile(&random, pieces: 2), published: hostile(&random),
        seconds: random.next() % 2 == 0 ? nil : Double(random.next() % 2_000_000_000),
        url: hostile(&random), language: hostile(&random, pieces: 1), text: Array(text.utf8))
    }
    var cluster = PageCluster(
      number: Int(random.next() % 1_000_000), component: 1,
      kept: member(words.joined(separator: " ") + hostile(&random)),
      copies: (0..<copies).map { _ in
        let text = texts.edited(words, edits: 4).joined(separator: " ") + hostile(&random)
        return PageCluster.Copy(
          member: member(text), proof: "shingles", resemblance: 0.9, copyInKept: 0.95,
          keptInCopy: 0.9)
      })
    cluster.compare(ShingleRecipe())
    return cluster
  }

  @Test("a page is one file of well-formed blocks, whatever its texts", arguments: 0..<20)
  func blocks(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var page = ReportPage(sources: [hostile(&random)])
    page.sites = [PageShare(name: .site(hostile(&random)), documents: nil, kept: 1, copies: 2)]
    let written = write(page, (0..<5).map { _ in cluster(&random) }, allowance: 100_000)
    let html = String(decoding: written, as: UTF8.self)
    // The page's own markup has none of these besides its end tags.
    #expect(html.matches(of: /<!--/).isEmpty)
    let blocks = html.matches(
      of: /<script type="application\/json" id="([a-z0-9]+)">([^<]*)<\/script>\n/)
    #expect(blocks.map { String($0.output.1) } == ["rows0", "clusters0", "facts"])
    #expect(html.matches(of: /<\/script/).count == blocks.count + 1)
    for block in blocks {
      #expect((try? JSONSerialization.jsonObject(with: Data(block.output.2.utf8))) != nil)
    }
    let rows = try #require(try objects(blocks[0].output.2))
    #expect(rows.count == 5 && rows.allSatisfy { ($0 as? [Any])?.count == 9 })
  }

  private func objects(_ json: Substring) throws -> [Any]? {
    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any]
  }

  private func write(
    _ page: ReportPage, _ clusters: [PageCluster], allowance: Int
  ) -> [UInt8] {
    var writer = ReportPageWriter(page)
    var bytes = writer.head
    for cluster in clusters { bytes += writer.add(PageEntry(cluster, allowance: allowance)) }
    bytes += writer.end()
    #expect(bytes.count <= writer.byteCount)
    return bytes
  }

  @Test("a cluster keeps within its allowance, and says what it lost", arguments: 0..<20)
  func allowance(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cluster = cluster(&random, copies: 9)
    let whole = PageEntry(cluster, allowance: .max)
    #expect(whole.cutTexts == 0 && whole.leftOut == 0 && whole.lostAddresses == 0)
    #expect(whole.texts == 10)
    var last = whole
    for share in (0...40).reversed() {
      let allowance = whole.byteCount * share / 40
      let entry = PageEntry(cluster, allowance: allowance)
      let object =
        try JSONSerialization.jsonObject(with: Data(entry.detail)) as? [String: Any] ?? [:]
      let copies = (object["copies"] as? [Any])?.count ?? 0
      #expect(copies + entry.leftOut == 9)
      #expect(object["kept"] == nil || entry.byteCount <= allowance)
      #expect(object["left"] as? Int ?? 0 == entry.leftOut)
      #expect(entry.leftOut >= last.leftOut)
      #expect(entry.leftOut == 0 || entry.texts == entry.cutTexts)
      last = entry
    }
    #expect(last.leftOut == 9)
  }

  @Test("gates and templates are told when there are any")
  func options() throws {
    var page = ReportPage(sources: ["a"])
    let without = try facts(page)
    #expect(without["gates"] == nil && without["templates"] == nil && without["made"] == nil)
    page.gates = PageGate.Outcome.allCases.map {
      PageGate(name: "leaks", value: "3 of 10", level: "0", outcome: $0, examples: ["a matches b"])
    }
    page.templates = [
      PageTemplate(
        site: "a.example", pages: 9,
        lines: [.init(text: "Read also", pages: 7, position: "end", rule: "keep")], lineCount: 3)
    ]
    page.stripping = PageStripping()
    page.stripping?.sites = [
      .init(name: "b.example", documents: 2, lines: 3, bytes: 70, bytesGone: 7),
      .init(name: "", documents: 1, lines: 0, bytes: 30, bytesGone: 0),
    ]
    page.made = "2025-03-03"
    let with = try facts(page)
    let gates = with["gates"] as? [[Any]]
    #expect(gates?.compactMap { $0[3] as? String } == ["pass", "warn", "fail", "open"])
    #expect(gates?[0][4] as? [String] == ["a matches b"])
    #expect(page.stripping?.bytes.map { [$0.all, $0.gone] } == [100, 7])
    #expect((with["stripping"] as? [String: Any])?["documents"] as? Int == 0)
    let templates = try #require(with["templates"] as? [[String: Any]])
    #expect(templates[0]["site"] as? String == "a.example")
    #expect(templates[0]["all"] as? Int == 3 && templates[0]["pages"] as? Int == 9)
    #expect(with["template_count"] as? Int == 1)
    #expect((templates[0]["lines"] as? [[Any]])?[0].count == 4)
    #expect(with["made"] as? String == "2025-03-03")
  }

  private func facts(_ page: ReportPage) throws -> [String: Any] {
    var writer = ReportPageWriter(page)
    let end = String(decoding: writer.end(), as: UTF8.self)
    let block = try #require(end.firstMatch(of: /id="facts">([^<]*)</))
    return try JSONSerialization.jsonObject(with: Data(block.output.1.utf8)) as? [String: Any]
      ?? [:]
  }

  @Test("furniture is told in the letters of what is shown")
  func furniture() throws {
    let text = "字字 Menu\nStory 👩 here\nFooter"
    var kept = PageMember(
      id: "a", site: "", published: "", seconds: nil, url: "", language: "", text: Array(text.utf8))
    let menu = Array("字字 Menu".utf8).count
    kept.furniture = [0..<menu, kept.text.count - 6..<kept.text.count]
    let cluster = PageCluster(number: 1, component: 1, kept: kept, copies: [])
    let entry = PageEntry(cluster, allowance: .max)
    let object = try JSONSerialization.jsonObject(with: Data(entry.detail)) as? [String: Any]
    let grey = (object?["kept"] as? [String: Any])?["grey"] as? [Int]
    #expect(grey == [0, 7, text.utf16.count - 6, 6])
  }

  @Test("tiles count what results carry")
  func tiles() {
    var tiles = ReportTiles()
    tiles.add(copies: [("same_bytes", 1), ("same_tokens", 1), ("shingles", 0.999999)])
    tiles.add(copies: [("shingles", 0.8)])
    #expect(tiles.clusters == 2 && tiles.copies == 4)
    #expect(tiles.sameBytes == 1 && tiles.sameTokens == 1)
    #expect(tiles.resemblances[100] == 2 && tiles.resemblances[99] == 1)
    #expect(tiles.resemblances[80] == 1)
    #expect(tiles.sizes == [4: 1, 2: 1])
  }

  @Test("furniture is cut where the text is, and left out of beginnings")
  func cutFurniture() throws {
    var member = PageMember(
      id: "a", site: "", published: "", seconds: nil, url: "", language: "",
      text: Array("Menu\n\nThe story\nPrint".utf8))
    #expect(member.content == member.text)
    member.furniture = [0..<4, 16..<40]
    #expect(member.furniture(within: 18) == [0..<4, 16..<18])
    #expect(member.furniture(within: 2) == [0..<2])
    #expect(member.furniture(within: 0).isEmpty)
    #expect(String(decoding: member.content, as: UTF8.self) == "The story\n")
    member.furniture = [0..<member.text.count]
    #expect(member.content == member.text)
    let cluster = PageCluster(number: 1, component: 1, kept: member, copies: [])
    let entry = PageEntry(cluster, allowance: 10_000)
    #expect(String(decoding: entry.detail, as: UTF8.self).contains("\"grey\":[0,21]"))
  }

  @Test("shares that are not known are left out, remarks and places are told")
  func checked() {
    var member = PageMember(
      id: "a", site: "", published: "", seconds: nil, url: "", language: "", text: Array("w".utf8))
    member.place = "train: a.jsonl:3"
    let copy = PageCluster.Copy(
      member: member, proof: "shingles", resemblance: 0.5, copyInKept: nil, keptInCopy: nil)
    var cluster = PageCluster(number: 1, component: 1, kept: member, copies: [copy], copyCount: 200)
    cluster.remarks = ["new"]
    let entry = PageEntry(cluster, allowance: 10_000)
    let detail = String(decoding: entry.detail, as: UTF8.self)
    #expect(!detail.contains("\"in\":") && !detail.contains("\"has\":"))
    #expect(detail.contains("\"remarks\":[\"new\"]"))
    #expect(detail.contains("\"place\":\"train: a.jsonl:3\""))
    #expect(entry.leftOut == 199)
  }
}
