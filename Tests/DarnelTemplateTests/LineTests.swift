import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Lines made of the signs that matter to shapes, some of them well beyond the Latin letters.
private func line(_ random: inout SeededGenerator) -> [UInt8] {
  let parts = [
    "a", "word ", "Word", " ", "  ", ".", "..", "…", "!", "؟", "。", "\"", "”", "»", ")", "،",
    "كلمة ",
    "字", "12", "٣", "|", "—", "\t", "\u{3000}", "😀", "\u{0}", "\u{7F}", "é", "।", "//", ": ",
    "- ", "： ", "۔ ", "» ", "کی ", "П", "ア",
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
    let (latest, second) = LinePartFinder.tails(of: bytes, range)
    #expect(second == nil || latest.map { $0 > second ?? 0 } == true)
    for place in [latest, second, LinePartFinder.head(of: bytes, range)].compactMap({ $0 }) {
      #expect(range.contains(place) && bytes[place] & 0xC0 != 0x80)
    }
  }

  @Test("parts are those that reading every character finds", arguments: 0..<2000)
  func partsOfAll(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let long = (0..<Int.random(in: 1...9, using: &random)).flatMap { _ in line(&random) }
    let bytes = [0x0A] + long + (Bool.random(using: &random) ? [] : [0x0A, 0x2E, 0x20])
    let range = 1..<1 + long.count
    let (latest, second) = LinePartFinder.tails(of: bytes, range)
    #expect([latest, second].compactMap { $0 } == slowTails(of: bytes, range))
    #expect(LinePartFinder.head(of: bytes, range) == slowHead(of: bytes, range))
  }

  @Test("tails begin behind sentences and at signs")
  func tails() {
    let tails = { (text: String) in
      let bytes = Array(text.utf8)
      let (latest, second) = LinePartFinder.tails(of: bytes, 0..<bytes.count)
      return [latest, second].compactMap { $0 }.map {
        String(decoding: bytes[$0...], as: UTF8.self)
      }
    }
    #expect(tails("The mayor left. Read more: the harbour") == ["Read more: the harbour"])
    #expect(tails("غادر المدير الدولي. // انتهى //").contains("// انتهى //"))
    #expect(tails("他离开了。责任编辑").first == "责任编辑")
    #expect(tails("no end here") == [])
    #expect(tails("") == [])
  }
}

@Suite("Furniture inside lines")
struct PartTests {
  private let names = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak"]
  private let endings = [
    "Rain kept most of the stalls shut after noon.", "Its old bridge opens when spring comes.",
    "A vote on the new school was put off twice.",
    "Two ferries ran late because of heavy fog.",
    "Farmers there expect less barley than last year.", "Nobody asked who had paid for the clock.",
    "The choir sang until the lamps were lit.", "Her successor will be named before winter.",
    "Children painted every bench in the park blue.",
  ]

  private func page(_ place: Int, head: String, tail: String) -> [UInt8] {
    let name = names[place]
    let body = (0..<5).map { line in
      "Number \(place * 7 + line) of the \(name) council spoke about \(name.lowercased()) trees, "
        + "and the \(line + place) others listened until the bells rang for \(name) evening."
    }
    let first = "\(head)The \(name) council met under the old \(name.lowercased()) tree again."
    let last = endings[place] + tail
    return Array(([first] + body + [last]).joined(separator: "\n").utf8)
  }

  private func stripped(_ pages: [[UInt8]]) -> [String] {
    var counts = SiteCounts()
    var context = PageContext()
    for page in pages {
      context.read(page)
      counts.add(context)
    }
    let template = SiteTemplate(counts)
    var stripper = Stripper()
    return pages.map { page in
      stripper.judge(page, by: template, isLearned: true)
      #expect(stripper.verdicts.allSatisfy { $0.isKept })
      return String(decoding: stripper.content(of: page), as: UTF8.self)
    }
  }

  @Test("goes from the beginning and the end, and the rest of the line stays")
  func bothEnds() {
    let pages = names.indices.map {
      page($0, head: "From the Grove Gazette: ", tail: " // end of report //")
    }
    for (place, text) in stripped(pages).enumerated() {
      #expect(text == String(decoding: page(place, head: " ", tail: " "), as: UTF8.self))
    }
  }

  @Test("goes with what follows it: a title behind the same words on every page")
  func slotTail() {
    let pages = names.indices.map {
      page($0, head: "", tail: " رابط الخبر بصحيفة البستان: \(names[$0]) وأشجارها")
    }
    for text in stripped(pages) { #expect(!text.contains("رابط الخبر")) }
  }

  @Test("stays where the site does not repeat it, and where it is a credit")
  func kept() {
    let own = names.indices.map { page($0, head: "", tail: " \(names[$0]) said \(names[$0]).") }
    for (place, text) in stripped(own).enumerated() {
      #expect(text == String(decoding: own[place], as: UTF8.self))
    }
    let credits = names.indices.map { page($0, head: "", tail: " (Reuters)") }
    for text in stripped(credits) { #expect(text.hasSuffix("(Reuters)")) }
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

/// The last two tails, found by reading every character.
private func slowTails(of bytes: [UInt8], _ range: Range<Int>) -> [Int] {
  var first = max(range.lowerBound, range.upperBound - LinePartFinder.reach)
  while first < range.upperBound && bytes[first] & 0xC0 == 0x80 { first += 1 }
  let all = characters(bytes, first..<range.upperBound)
  var tails: [Int] = []
  for (place, (at, scalar)) in all.enumerated() where place > 0 && at > range.lowerBound {
    let before = all[..<place].map { CharacterKind.of($0.scalar) }
    guard before.last == .space || all[place - 1].scalar == 0x3002 else { continue }
    let next = place + 1 < all.count ? all[place + 1].scalar : 0
    let isSign =
      [0x7C, 0x2022, 0x2013, 0x2014, 0xBB, 0xAB].contains(scalar) || scalar == 0x2F && next == 0x2F
      || scalar == 0x2D && next == 0x20
    let kind = CharacterKind.of(scalar)
    let isBehindStop = before.last { $0 != .space && $0 != .closing } == .stop
    if isSign || isBehindStop && kind != .space && kind != .stop { tails.append(at) }
  }
  return tails.suffix(2).reversed()
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
