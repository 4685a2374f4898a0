import Darnel
import DarnelTestSupport
import Foundation
import Testing

@testable import DarnelReport

@Suite("A comparison as text and JSON")
struct ComparisonReportTests {
  private func reported(
    _ first: String, _ second: String, names: (String, String) = ("a.txt", "b.txt")
  ) -> ReportedComparison {
    ReportedComparison(
      Comparison(Array(first.utf8), Array(second.utf8)), first: .init(id: names.0),
      second: .init(id: names.1), threshold: 0.8)
  }

  private func edited(seed: Int, words: Int = 300) -> ReportedComparison {
    var texts = MadeTexts(seed: UInt64(seed), script: seed)
    let original = texts.words(words)
    let copy = texts.edited(original, edits: 9)
    return reported(original.joined(separator: " "), copy.joined(separator: " "))
  }

  @Test(
    "what is the same, what is not and what has moved is told",
    arguments: ["comparison", "comparison-diff", "comparison-narrow"])
  func text(golden: String) throws {
    let reported = try sample()
    let lines =
      switch golden {
      case "comparison": ComparisonText(width: 90, colour: false).lines(reported)
      case "comparison-diff": ComparisonDiff(width: 90, colour: false).lines(reported)
      default: ComparisonDiff(width: 60, colour: false).lines(reported)
      }
    try checkGolden(lines.joined(separator: "\n") + "\n", "Tests/Goldens/\(golden).txt")
  }

  /// A story and a copy with another word, a block moved and a line more, in Arabic and English.
  private func sample() throws -> ReportedComparison {
    let story = try String(
      contentsOf: repository.appending(path: "fixtures/small/arabic-a.txt"), encoding: .utf8)
    let lines = story.split(separator: "\n").map(String.init)
    let copy =
      [lines[1], lines[0], lines[2], lines[3]].joined(separator: "\n")
      .replacing("أربعين قرية", with: "خمسين قرية صغيرة")
      .replacing("الاحتياجات", with: "الاحتياجات (Low Haven)") + "\nتقرير: وكالة سدرة\n"
    return reported(story, copy, names: ("قصة.txt", "copy.txt"))
  }

  @Test("lines keep within the columns", arguments: 0..<8)
  func width(seed: Int) {
    let reported = edited(seed: seed)
    for width in [40, 79, 80, 121] {
      let lines =
        ComparisonDiff(width: width, colour: false).lines(reported)
        + ComparisonText(width: width, colour: false).lines(reported).filter { $0.contains("…") }
      #expect(lines.allSatisfy { columnCount($0) <= max(width, 40) })
    }
  }

  @Test("wide letters, long words and marks keep within the columns")
  func wide() {
    let first = String(repeating: "中文字", count: 80) + " " + String(repeating: "w", count: 150)
    let second = String(repeating: "字中", count: 90) + " e" + String(repeating: "\u{301}", count: 90)
    let lines = ComparisonDiff(width: 80, colour: false).lines(reported(first, second))
    #expect(lines.allSatisfy { columnCount($0) <= 80 })
    #expect(columnCount("中e\u{301}\u{200D}ش") == 4)
  }

  @Test("nothing in a text or a name reaches the terminal as a command")
  func terminal() {
    let hostile =
      "a\u{1B}[2Jb one\u{07} two\u{9B}31m three\u{202E} four\u{2066} five\u{7F}\0\u{2069}"
    let reported = reported(
      hostile, hostile.replacing("three", with: "ثلاثة"), names: (hostile, "b\n\u{1B}"))
    let lines =
      ComparisonText(width: 90, colour: false).lines(reported)
      + ComparisonDiff(width: 90, colour: false).lines(reported)
      + ComparisonDiff(width: 60, colour: false).lines(reported)
    for line in lines {
      let isSafe = line.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E: false
        default: true
        }
      }
      #expect(isSafe)
      let opened = line.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
      #expect(opened == line.unicodeScalars.count { $0.value == 0x2069 })
    }
  }

  @Test("colours take the place of signs")
  func colour() {
    let reported = edited(seed: 3)
    let lines =
      ComparisonText(width: 90, colour: true).lines(reported)
      + ComparisonDiff(width: 90, colour: true).lines(reported)
    #expect(lines.contains { $0.contains("\u{1B}[31m") })
    #expect(lines.contains { $0.contains("\u{1B}[32m") })
    #expect(!lines.contains { $0.contains("[-") || $0.contains("{+") })
  }

  @Test("texts without words are told so")
  func empty() {
    let lines = ComparisonText(width: 90, colour: false).lines(reported("", "…"))
    #expect(lines[0].hasSuffix("has no words"))
    #expect(lines[1].hasSuffix("has no words"))
    #expect(lines[2].contains("0.000000, no match at 0.8"))
    #expect(ComparisonDiff(width: 90, colour: false).lines(reported("", "")).count == 2)
  }

  @Test("the longest passages come first, ten unless more are asked for")
  func most() {
    var texts = MadeTexts(seed: 8)
    var words = texts.words(2_000)
    let original = words.joined(separator: " ")
    for place in 1...15 { words[place * 100] = texts.text(place) }
    let reported = reported(original, words.joined(separator: " "))
    let few = ComparisonText(width: 90, colour: false).lines(reported)
    #expect(few.count { $0.hasPrefix("… and 5 shorter passages") } == 2)
    #expect(few.contains { $0.hasPrefix("15 words") } && !few.contains { $0.hasPrefix("2 words") })
    let all = ComparisonText(width: 90, colour: false, most: .max).lines(reported)
    #expect(all.contains { $0.hasPrefix("2 words") })
  }

  @Test("bytes in JSON give the passages back", arguments: 0..<8)
  func bytes(seed: Int) throws {
    let reported = edited(seed: seed)
    let line = try ResultJSON.object(reported)
    #expect(try line == ResultJSON.object(edited(seed: seed)))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["schema_version"] as? Int == 1)
    for (key, side) in [("only_first", Comparison.Side.first), ("only_second", .second)] {
      let passages = try #require(object[key] as? [[String: Any]])
      #expect(passages.count == reported.comparison.alone(in: side).count)
      for passage in passages {
        let (start, end) = (passage["start"] as? Int ?? 0, passage["end"] as? Int ?? 0)
        let text = reported.comparison.text(side).bytes[start..<end]
        #expect(passage["text"] as? String == String(decoding: text, as: UTF8.self))
      }
    }
  }
}
