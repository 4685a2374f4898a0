import Testing

@testable import DarnelTemplate

@Suite struct KeyTableTests {
  @Test func countsWhatIsAdded() {
    var table = KeyTable(empty: 0)
    for key in 1...1000 as ClosedRange<UInt64> { table.update(key) { $0 += Int(key) } }
    for key in 1...1000 as ClosedRange<UInt64> { table.update(key) { $0 += 1 } }
    #expect(table.count == 1000)
    for key in 1...1000 as ClosedRange<UInt64> { #expect(table[key] == Int(key) + 1) }
    #expect(table[2000] == nil)
  }

  @Test func manyKeysAtOnceAreAddedAsOneByOne() {
    var (many, each) = (KeyTable(empty: 0), KeyTable(empty: 0))
    for first in stride(from: 1, to: 2000, by: 37) as StrideTo<UInt64> {
      let keys = (first..<first + 90).map { $0 * 0x1000 }
      many.updateEach(keys.span) { $1 += $0 }
      for (place, key) in keys.enumerated() { each.update(key) { $0 += place } }
    }
    #expect(many.count == each.count)
    #expect(many.sorted.map(\.key) == each.sorted.map(\.key))
    #expect(many.sorted.map(\.value) == each.sorted.map(\.value))
  }

  @Test(
    "pages of distinct lines are joined in linear time, far below the minutes of quadratic time",
    .timeLimit(.minutes(1)))
  func joinedTables() {
    let parts = (0..<2).map { part in
      var counts = SiteCounts()
      for number in 1...1_500_000 as ClosedRange<UInt64> {
        counts.add((number * 2 + UInt64(part)) &* 0x9E37_79B9_7F4A_7C15, LineCounts.onPage)
      }
      return counts
    }
    var whole = parts[0]
    whole.join(parts[1])
    #expect(whole.distinct == 3_000_000)
    #expect(SiteCounts(SiteTemplate(whole)).distinct == 3_000_000)
  }
}

extension LineCounts {
  /// A line that stands once on one page.
  fileprivate static let onPage: LineCounts = {
    var counts = LineCounts()
    (counts.pages, counts.times) = (1, 1)
    return counts
  }()
}
