import DarnelTestSupport
import Testing

@testable import DarnelTemplate

/// Counts of one line on one page, and now and then others.
private func counts(_ random: inout SeededGenerator) -> LineCounts {
  var counts = LineCounts()
  let isPlain = Int.random(in: 0..<4, using: &random) > 0
  func number(below limit: UInt64) -> UInt64 {
    UInt64.random(in: 0..<(isPlain ? limit : 3 * limit), using: &random)
  }
  counts.pages = isPlain ? 1 : UInt32(number(below: 3))
  counts.times = isPlain ? 1 : UInt32(number(below: 3))
  counts.place = number(below: 1000)
  (counts.after, counts.before) = (number(below: 641), number(below: 641))
  (counts.sentencesAfter, counts.sentencesBefore) = (number(below: 9), number(below: 9))
  (counts.next, counts.previous) = (number(below: 241), number(below: 241))
  return counts
}

@Suite("Counts of lines")
struct LineTableTests {
  @Test("are sums, whatever fits into a word", arguments: 0..<200)
  func sums(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var table = LineTable()
    var expected: [UInt64: LineCounts] = [:]
    for _ in 0..<40 {
      let keys = Set((0..<9).map { _ in UInt64.random(in: 1...60, using: &random) << 4 })
      let added = keys.map { ($0, counts(&random)) }
      if Bool.random(using: &random) {
        table.add(added.map(\.0), added.map(\.1))
      } else {
        for (key, counts) in added { table.add(key, counts) }
      }
      for (key, counts) in added { expected[key, default: LineCounts()] += counts }
    }
    #expect(table.count == expected.count)
    #expect(table.sorted.map(\.key) == expected.keys.sorted())
    for (key, counts) in table.sorted { #expect(counts == expected[key]) }
  }

  @Test("come to nothing when what was added is taken away again")
  func takenAway() {
    var random = SeededGenerator(seed: 1)
    var table = LineTable()
    let added = (1...50).map { (UInt64($0), counts(&random)) }
    for (key, counts) in added { table.add(key, counts) }
    for (key, counts) in added { table.add(key, LineCounts() - counts) }
    table.forEach { _, counts in #expect(counts == LineCounts()) }
  }
}

@Suite("What a page adds")
struct PageSumTests {
  private let words = [
    "Home", "About us", "The board met again, and nobody spoke.", "12 May", "", "关于我们",
    "Share | Print",
  ]

  private func page(_ random: inout SeededGenerator) -> PageContext {
    let lines = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      words[Int.random(in: words.indices, using: &random)]
        + (Bool.random(using: &random)
          ? "" : " \(Int.random(in: 0..<4, using: &random)) more of it")
    }
    var page = PageContext()
    page.read(Array(lines.joined(separator: "\n").utf8))
    return page
  }

  @Test("each line once, as often as it stands there", arguments: 0..<100)
  func lines(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let page = page(&random)
    var times: [UInt64: UInt32] = [:]
    for line in page.lines.solid { times[page.lines.facts[line].key, default: 0] += 1 }
    #expect(Set(page.sums.keys).count == page.sums.keys.count)
    #expect(page.sums.keys.count == times.count)
    for (key, counts) in zip(page.sums.keys, page.sums.counts) {
      #expect(counts.pages == 1 && counts.times == times[key])
    }
  }

  @Test("each slot once, those at its edges first", arguments: 0..<100)
  func slots(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let page = page(&random)
    let ends = { (lines: [Int]) in
      Set(lines.flatMap { [page.lines.facts[$0].opening, page.lines.facts[$0].ending] })
    }
    let parts = Set(page.parts.flatMap { [$0.key, $0.opening] })
    let edges = ends(page.lines.edges).union(parts).subtracting([0])
    let keys = page.slots.keys
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys[..<page.slots.edgeCount]) == edges)
    #expect(Set(keys) == edges.union(ends(page.lines.solid)).subtracting([0]))
  }
}
