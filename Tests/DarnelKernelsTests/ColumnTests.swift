import DarnelKernels
import DarnelTestSupport
import Synchronization
import Testing

@Suite("Columns")
struct ColumnTests {
  @Test("hold what was appended, flushed or not, in blocks of any size", arguments: 0..<20)
  func contents(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = MemoryFile()
    var column = Column<UInt32>(blockCount: Int.random(in: 1...9, using: &random))
    var expected: [UInt32] = []
    for _ in 0..<40 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try column.flush(to: file.spill)
      case 1:
        expected.append(.random(in: 0...9, using: &random))
        column.append(expected[expected.count - 1])
      default:
        let more = (0..<Int.random(in: 0...20, using: &random)).map { UInt32($0) }
        expected += more
        column.append(contentsOf: more)
      }
      #expect(column.count == expected.count)
    }
    #expect(try expected.indices.map { try column.value(at: $0) } == expected)
    var visited: [UInt32] = []
    try column.forEachBlock { base, block in
      #expect(base == visited.count)
      visited += block
    }
    #expect(visited == expected)
    let start = Int.random(in: 0...expected.count, using: &random)
    let end = Int.random(in: start...expected.count, using: &random)
    #expect(try column.values(in: start..<end) == Array(expected[start..<end]))
  }

  @Test("free the memory of what was flushed")
  func freed() throws {
    var column = Column<UInt64>(blockCount: 100)
    column.append(contentsOf: Array(0..<1050))
    #expect(column.heldBytes >= 8 * 1050)
    try column.flush(to: MemoryFile().spill)
    #expect(column.heldBytes < 8 * 200)
    #expect(try column.value(at: 999) == 999)
  }

  @Test("tell a file that fails")
  func failing() throws {
    let failure = SpillError(directory: "/full", reason: "No space left on device")
    let spill = unsafe Spill(
      append: { _ throws(SpillError) in throw failure },
      read: { (_, _) throws(SpillError) in throw failure })
    var column = Column<UInt8>(blockCount: 2)
    column.append(contentsOf: [1, 2, 3])
    #expect(throws: failure) { try column.flush(to: spill) }
    #expect(try column.values(in: 0..<3) == [1, 2, 3])
    #expect(failure.description.contains("--temp-dir"))
  }
}
