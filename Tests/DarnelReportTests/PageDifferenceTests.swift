import Darnel
import DarnelTestSupport
import Foundation
import Testing

@testable import DarnelReport

@Suite("A copy told by its kept document")
struct PageDifferenceTests {
  /// The copy put together again as the page does it, and the kept ranges that are the same.
  private func copy(of pieces: PageDifference.Pieces, kept: ArraySlice<UInt8>) throws -> [UInt8] {
    let units = Array(String(decoding: kept, as: UTF8.self).utf16)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(pieces.json.bytes)) as? [Any])
    var text: [UInt16] = []
    var place = 0
    var last = 0
    while place < list.count {
      if let start = list[place] as? Int, let length = list[place + 1] as? Int {
        #expect(start >= last)
        text += units[start..<start + length]
        last = start + length
        place += 1
      } else if let own = list[place] as? String {
        text += own.utf16
      } else if let part = list[place] as? [Any], let spelled = part[2] as? String {
        text += spelled.utf16
        let start = try #require(part[0] as? Int)
        let length = try #require(part[1] as? Int)
        #expect(start >= -1 && start + length <= units.count)
        if part.count == 3 {
          #expect(start >= last)
          last = start + length
        }
      }
      place += 1
    }
    return Array(String(decoding: text, as: UTF16.self).utf8)
  }

  /// A text with lines and signs, and a copy of it with words changed, spelled otherwise and moved.
  private func pair(_ seed: Int) -> (kept: String, copy: String) {
    var texts = MadeTexts(seed: UInt64(seed), script: seed % 2)
    var random = SeededGenerator(seed: UInt64(seed))
    let words = texts.words(20 + Int(random.next() % 200))
    var edited = texts.edited(words, edits: Int(random.next() % 12))
    if edited.count > 40, random.next() % 2 == 0 {
      let moved = Array(edited[5..<20])
      edited.removeSubrange(5..<20)
      edited += moved
    }
    let ends = [" ", " ", " ", ", ", "\n", ". ", "\r\n", " 👩‍🚀 ", "-"]
    let join = { (words: [String], random: inout SeededGenerator) in
      words.map { word in
        let shape = random.next() % 9 == 0 ? word.uppercased() : word
        return shape + (ends.randomElement(using: &random) ?? "")
      }.joined()
    }
    var same = SeededGenerator(seed: UInt64(seed + 1))
    var other = seed % 3 == 0 ? SeededGenerator(seed: UInt64(seed + 1)) : random
    return (join(words, &same), join(edited, &other))
  }

  @Test("is what it was, as far as it is told", arguments: 0..<60)
  func rebuilt(seed: Int) throws {
    let (kept, copy) = pair(seed)
    let (keptBytes, copyBytes) = (Array(kept.utf8), Array(copy.utf8))
    let difference = PageDifference(kept: keptBytes, copy: copyBytes)
    for limit in [0, 1, 7, 50, 120, 320, 700, 5_000, 32_768] {
      let shown = PageMember.beginning(of: keptBytes, limit: limit)
      let pieces = difference.pieces(kept: shown, copy: copyBytes, limit: limit)
      let rebuilt = try self.copy(of: pieces, kept: shown)
      #expect(rebuilt == Array(copyBytes.prefix(pieces.bytes)))
      #expect(pieces.bytes <= max(limit, 0))
      #expect(pieces.isCut == (pieces.bytes < copyBytes.count))
    }
    let whole = difference.pieces(kept: keptBytes[...], copy: copyBytes, limit: .max)
    #expect(!whole.isCut)
  }

  @Test("tells words that are spelled otherwise, moved, added")
  func kinds() throws {
    let kept = "the council of the quiet harbour town met on Monday about ميناء and its two cranes"
    let copy =
      "Today the council of the quiet harbour town MET on Monday about میناء and its cranes"
    let pieces = PageDifference(kept: Array(kept.utf8), copy: Array(copy.utf8))
      .pieces(kept: Array(kept.utf8)[...], copy: Array(copy.utf8), limit: .max)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(pieces.json.bytes)) as? [Any])
    #expect(list.first as? String == "Today ")
    #expect(list.contains { ($0 as? [Any])?[2] as? String == "MET" })
    #expect(list.contains { ($0 as? [Any])?[2] as? String == "میناء" })
  }

  @Test("a text beside itself is one piece")
  func equal() {
    let text = Array("the same words, twice over".utf8)
    let pieces = PageDifference(kept: text, copy: text)
      .pieces(kept: text[...], copy: text, limit: .max)
    #expect(String(decoding: pieces.json.bytes, as: UTF8.self) == "[0,26]")
  }

  @Test("what has moved is told by where it stands in the kept text")
  func moved() throws {
    var texts = MadeTexts(seed: 3)
    let words = texts.words(60)
    let kept = words.joined(separator: " ")
    let copy = (words[..<10] + words[30...] + words[10..<30]).joined(separator: " ")
    let pieces = PageDifference(kept: Array(kept.utf8), copy: Array(copy.utf8))
      .pieces(kept: Array(kept.utf8)[...], copy: Array(copy.utf8), limit: .max)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(pieces.json.bytes)) as? [Any])
    let moved = try #require(list.compactMap { $0 as? [Any] }.first { $0.count == 4 })
    let start = try #require(moved[0] as? Int)
    let length = try #require(moved[1] as? Int)
    let units = Array(kept.utf16)
    #expect(String(decoding: units[start..<start + length], as: UTF16.self) == moved[2] as? String)
  }
}
