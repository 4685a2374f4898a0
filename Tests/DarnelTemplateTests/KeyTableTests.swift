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
}
