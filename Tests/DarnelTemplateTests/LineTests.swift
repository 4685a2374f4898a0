import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Lines made of the signs that matter to shapes, some of them well beyond the Latin letters.
private func line(_ random: inout SeededGenerator) -> [UInt8] {
  let parts = [
    "a", "word ", "Word", " ", "  ", ".", "..", "…", "!", "؟", "。", "\"", "”", "»", ")", "،",
    "كلمة ",
    "字", "12", "٣", "|", "—", "\t", "\u{3000}", "😀", "\u{0}", "\u{7F}", "é", "।", "//", ": ",
    "- ", "： ", "۔ ", "» ", "کی ", "П", "ア", "« ", "“", "」", "！", "።", "\u{200F}",
  ]
  return Array(
    (0..<Int.random(in: 0...14, using: &random))
      .map { _ in parts[Int.random(in: parts.indices, using: &random)] }.joined().utf8)
}

@Suite("Lines of pages")
struct LineTests {
  @Test("the end of a line is seen from its last bytes alone", arguments: 0..<500)
  func ends(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = line(&random)
    let whole = ShapeScan.shape(of: bytes, 0..<bytes.count, CharacterKind.table)
    #expect(ShapeScan.end(of: bytes, 0..<bytes.count) == whole.end)
  }

  @Test("what is known of a line does not depend on the pages read before", arguments: 0..<60)
  func memory(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let lines = (0..<8).map { _ in line(&random) }
    var known = PageLines()
    var held = LineDetails()
    for _ in 0..<12 {
      let chosen = (0..<6).map { _ in lines[Int.random(in: lines.indices, using: &random)] }
      let text = Array(chosen.joined(separator: [0x0A]))
      known.read(text)
      var fresh = PageLines()
      fresh.read(text)
      #expect(known.ranges == fresh.ranges && known.facts == fresh.facts)
      var details = LineDetails()
      held.begin(lines: known.count)
      details.begin(lines: known.count)
      for place in 0..<known.count {
        held.complete(place, of: known, in: text)
        details.complete(place, of: known, in: text)
        #expect(held.shape(ofLine: place) == details.shape(ofLine: place))
        #expect(held.wording(ofLine: place) == details.wording(ofLine: place))
      }
    }
  }

  @Test("parts begin and end between characters, inside their line", arguments: 0..<500)
  func parts(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = [0x0A] + line(&random) + [0x0A]
    let range = 1..<bytes.count - 1
    let tails = foundTails(of: bytes, range)
    #expect(tails == Set(tails).sorted())
    for place in tails + [LinePartFinder.head(of: bytes, range)].compactMap({ $0 }) {
      #expect(range.contains(place) && bytes[place] & 0xC0 != 0x80)
    }
  }

  @Test("parts are those that reading every character finds", arguments: 0..<2000)
  func partsOfAll(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let long = (0..<Int.random(in: 1...9, using: &random)).flatMap { _ in line(&random) }
    let bytes = [0x0A] + long + (Bool.random(using: &random) ? [] : [0x0A, 0x2E, 0x20])
    let range = 1..<1 + long.count
    for reach in [LinePartFinder.reach, LinePartFinder.longReach] {
      #expect(foundTails(of: bytes, range, reach) == slowTails(of: bytes, range, reach))
    }
    #expect(LinePartFinder.head(of: bytes, range) == slowHead(of: bytes, range))
  }

  @Test("tails begin behind sentences and at signs")
  func tails() {
    let tails = { (text: String) in
      let bytes = Array(text.utf8)
      return foundTails(of: bytes, 0..<bytes.count).map {
        String(decoding: bytes[$0...], as: UTF8.self)
      }
    }
    #expect(tails("The mayor left. Read more: the harbour") == ["Read more: the harbour"])
    #expect(tails("One. Two! Three") == ["Two! Three", "Three"])
    #expect(tails("वे गए थे.(ऐप के लिए") == ["(ऐप के लिए"])
    #expect(tails("Ask f(x) or 3.(4") == ["(4"])
    #expect(tails("غادر المدير الدولي. // انتهى //").contains("// انتهى //"))
    #expect(tails("他离开了。责任编辑").first == "责任编辑")
    #expect(tails("他说：“是。”责任编辑") == ["责任编辑"])
    #expect(tails("Il part. « Non. » Suivez-nous") == ["« Non. » Suivez-nous", "Suivez-nous"])
    #expect(tails("He left. » Read more") == ["» Read more", "Read more"])
    #expect(tails("He left. “Never.” Read more") == ["“Never.” Read more", "Read more"])
    #expect(tails("他说：\"是。\"责任编辑") == ["责任编辑"])
    #expect(tails("他说是。“掌上”客户端") == ["“掌上”客户端"])
    #expect(tails("他说是。\"掌上\"客户端") == ["\"掌上\"客户端"])
    #expect(tails("人口达到３５．２万人。") == [])
    #expect(tails("快看！\u{FE0F}责任编辑") == ["责任编辑"])
    let long = String(repeating: "a", count: LinePartFinder.reach)
    #expect(tails("« \(long) non. » Suivez-nous") == ["Suivez-nous"])
    #expect(tails("no end here") == [])
    #expect(tails("« Il part. » Suivez-nous") == ["Suivez-nous"])
    let isSlot = { (text: String, tail: String) in
      let bytes = Array(text.utf8)
      return LinePartFinder.slotHead(
        bytes.count - tail.utf8.count, of: bytes, 0..<bytes.count) != nil
    }
    #expect(isSlot("The mayor left. Read more: the harbour", "Read more: the harbour"))
    #expect(!isSlot("The mayor left. Nobody said more than that.", "Nobody said more than that."))
    #expect(isSlot("The mayor left. Read more: who pays?", "Read more: who pays?"))
    #expect(!isSlot("The mayor left. Losers: the harbour.", "Losers: the harbour."))
    #expect(!isSlot("The mayor left. He said: “Never.”", "He said: “Never.”"))
    #expect(!isSlot("He left.[Read more: the harbour", "[Read more: the harbour"))
    let far = "Read more: " + String(repeating: "a", count: LinePartFinder.reach)
    #expect(!isSlot("The mayor left. \(far)", far))
    #expect(tails("") == [])
  }
}

/// The characters of a stretch, each with its place.
private func characters(
  _ bytes: [UInt8], _ range: Range<Int>
) -> [(at: Int, scalar: UInt32)] {
  var at = range.lowerBound
  return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.map { scalar in
    defer { at += String(scalar).utf8.count }
    return (at, scalar.value)
  }
}

/// Where tails begin.
private func foundTails(
  of bytes: [UInt8], _ range: Range<Int>, _ reach: Int = LinePartFinder.reach
) -> [Int] {
  var starts: [Int] = []
  LinePartFinder.findTails(of: bytes, range, reach: reach, into: &starts)
  return starts
}

/// Where tails begin, found by reading every character.
private func slowTails(of bytes: [UInt8], _ range: Range<Int>, _ reach: Int) -> [Int] {
  var first = max(range.lowerBound, range.upperBound - reach)
  while first < range.upperBound && bytes[first] & 0xC0 == 0x80 { first += 1 }
  let all = characters(bytes, first..<range.upperBound)
  var (tails, closing): ([Int], [Bool]) = ([], [])
  let wide: Set<UInt32> = [0x3002, 0xFF01, 0xFF1F, 0xFF61]
  for (place, (at, scalar)) in all.enumerated() {
    let before = all[..<place].map { CharacterKind.of($0.scalar) }
    // Signs that close a sentence belong to its end.
    let last = (0..<place).last { !closing[$0] }.map { all[$0].scalar } ?? 0x61
    let isApart =
      wide.contains(last) || CharacterKind.of(last) == .space
    let next = place + 1 < all.count ? all[place + 1].scalar : 0
    let kind = CharacterKind.of(scalar)
    let isBehindStop = before.last { $0 != .space && $0 != .closing } == .stop
    let quotes = characters(bytes, range.lowerBound..<at).map(\.scalar)
    let isQuoted = quotes.last { [0xAB, 0xBB].contains($0) } == 0xAB
    let isSign =
      [0x7C, 0x2022, 0x2013, 0x2014, 0xAB].contains(scalar) || scalar == 0xBB && !isQuoted
      || scalar == 0x2F && next == 0x2F || scalar == 0x2D && next == 0x20
    let isBehindBlank = place > 0 && before[place - 1] == .space
    let isBehindWide = place > 0 && wide.contains(all[place - 1].scalar)
    let closes =
      switch scalar {
      case 0x22, 0x27:
        !isBehindBlank && (!isBehindWide || quotes.count { $0 == scalar } % 2 == 1)
      case 0x201C: !isBehindBlank && !isBehindWide
      case 0xBB: isQuoted
      default: kind == .closing
      }
    closing.append(isBehindStop && closes)
    let isSentence = isBehindStop && kind != .space && kind != .stop
    let isBracket = isBehindStop && [0x28, 0x5B, 0xFF08, 0x3010].contains(scalar)
    let isStart = isBracket || isApart && (isSign || isSentence)
    if isStart, !closing[place], place > 0, at > range.lowerBound { tails.append(at) }
  }
  return tails
}

/// The end of the head, found by reading every character.
private func slowHead(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
  let limit = min(range.upperBound, range.lowerBound + LinePartFinder.reach / 2)
  for (at, scalar) in characters(bytes, range) where at < limit {
    let isStroke = scalar == 0x2F && at + 1 < limit && bytes[at + 1] == 0x2F
    let end = at + (isStroke ? 2 : scalar == 0xFF1A ? 3 : 1)
    let isSign = isStroke || [0x3A, 0x7C, 0xFF1A].contains(scalar)
    if isSign && end < range.upperBound && bytes[end] == 0x20 { return end }
  }
  return nil
}
