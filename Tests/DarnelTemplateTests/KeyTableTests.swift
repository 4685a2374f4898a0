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
}
