import DarnelTestSupport
import Foundation
import Testing

@Suite("darnel strip: what it writes, and what it cannot be asked for")
struct StripOutputTests {
  private let menu = "Home\nNews from the harbour\nContact the newsroom"

  /// Articles between the lines of a menu.
  private func pages() -> [String] {
    var made = MadeTexts(seed: 81)
    return (0..<6).map { _ in menu + "\n" + made.text(60) + ".\n" + made.text(40) + "." }
  }

  @Test("of a text file the old text stays beside the new one when that has a field of its own")
  func textFiles() throws {
    let folder = try TemporaryFolder()
    let texts = pages()
    for (number, text) in texts.enumerated() { try folder.write("d/\(number).txt", text) }
    let plain = try Fixture.objects(darnel("strip", "d", "-q", in: folder).lines)
    let run = try darnel(
      "strip", "d", "-q", "--field", "content", "--credits-field", "by", in: folder)
    let rows = try Fixture.objects(run.lines)
    try #require(rows.count == texts.count && plain.count == texts.count)
    for (number, row) in rows.enumerated() {
      #expect(row["id"] as? String == "\(number).txt")
      #expect(row["text"] as? String == texts[number])
      #expect(row["content"] as? String == plain[number]["text"] as? String)
      #expect(row["content"] as? String != texts[number])
      #expect((row["by"] as? [String])?.isEmpty == true)
    }
  }

  @Test("credits have no carriage return at their ends")
  func carriageReturns() throws {
    let folder = try TemporaryFolder()
    let rows = pages().enumerated().map { number, text in
      Fixture.row([
        "id": "\(number)", "site": "a.example",
        "text": "By Jane Miller\n\(text)\n3 March 2025".replacing("\n", with: "\r\n"),
      ])
    }
    try folder.write("in.jsonl", rows.joined(separator: "\n"))
    let run = try darnel("strip", "in.jsonl", "-q", "--credits-field", "by", in: folder)
    let credits = try Fixture.objects(run.lines).flatMap { $0["by"] as? [String] ?? [] }
    #expect(credits.count >= 6)
    for credit in credits { #expect(!credit.contains("\r"), "\(credit.debugDescription)") }
  }

  @Test(
    "what --only-content takes anyway is not asked for besides", arguments: ["credits", "none"])
  func keep(kind: String) throws {
    let run = try darnel("strip", "x.jsonl", "--only-content", "--keep", kind)
    #expect(run.status == 2)
    #expect(run.talk.contains("leave --keep out"))
  }

  @Test(
    "signatures are not offered where texts are needed",
    arguments: ["learn", "strip", "sketch", "audit"])
  func noSignatures(command: String) throws {
    #expect(try !darnel(command, "--help").text.contains("--from <"))
    let run = try darnel(command, "--from", "f.dsig", "-o", "out")
    #expect(run.status == 2)
    #expect(run.talk.contains("Unknown option '--from'"))
  }

  @Test("numbers of any size pass untouched")
  func wideNumbers() throws {
    let folder = try TemporaryFolder()
    let rows = ["1e400", "18446744073709551616", "123456789012345678901234567890"].map {
      "{\"id\":\"\($0)\",\"n\":\($0),\"text\":\"one two \($0) three\"}\n"
    }
    try folder.write("in.jsonl", rows.joined())
    for command in ["strip", "dedupe"] {
      let run = try darnel(command, "in.jsonl", "--strict", "-q", in: folder)
      #expect(run.status == 0, "\(run.talk)")
      #expect(run.text == rows.joined())
    }
  }
}
