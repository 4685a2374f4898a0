internal import CXXHash

/// Binary trees over rows of whole numbers, to be summed up: the kernel of a boosted model.
///
/// No tree is walked. Every question is asked of sixteen rows at once, and each answer takes away
/// the leaves that it makes unreachable; the leftmost of those left is where the walk would end.
/// (Lucchese et al. 2015, QuickScorer, §3; Lucchese et al. 2016, its vectorised form.)
public struct DecisionTrees: Sendable {
  /// A tree, as it is read or grown.
  public indirect enum Tree: Sendable {
    /// What it adds.
    case leaf(Int32)
    /// On to `below` when the number at this place of the row is less than `limit`, else to `above`.
    case node(number: Int32, limit: Int32, below: Tree, above: Tree)
  }

  /// The most leaves of a tree.
  public static let mostLeaves = 16
  /// Rows that are asked at once.
  private static let lanes = 16

  private var questions: [darnel_question] = []
  /// How many questions each tree asks.
  private var counts: [UInt32] = []
  /// The leaves of each tree from left to right, in as many places as there can be.
  private var leaves: [Int32] = []
  /// The numbers of a row that are asked for; a question names one by its place here.
  private var asked: [Int] = []
  private let width: Int

  /// A forest over rows of `width` numbers; every tree asks about numbers of a row alone, with limits
  /// of 16 bits, and has no more leaves than the most.
  public init(trees: [Tree], width: Int) {
    self.width = width
    for tree in trees {
      let (first, before) = (leaves.count, questions.count)
      add(tree, from: first)
      precondition(leaves.count - first <= Self.mostLeaves, "a tree has too many leaves")
      leaves += Array(repeating: 0, count: first + Self.mostLeaves - leaves.count)
      counts.append(UInt32(questions.count - before))
    }
  }

  private mutating func add(_ tree: Tree, from first: Int) {
    guard case .node(let number, let limit, let below, let above) = tree else {
      if case .leaf(let value) = tree { leaves.append(value) }
      return
    }
    precondition((0..<width).contains(Int(number)), "a tree asks for no number of a row")
    // What is beyond 16 bits is taken as their end, which has to be above every limit or below.
    precondition(limit > Int16.min && limit <= Int16.max, "a limit has more than 16 bits")
    let column = asked.firstIndex(of: Int(number)) ?? asked.count
    if column == asked.count { asked.append(Int(number)) }
    let (place, start) = (questions.count, leaves.count - first)
    questions.append(
      darnel_question(column: UInt16(column), limit: Int16(limit), reached: UInt16.max))
    add(below, from: first)
    let end = leaves.count - first
    let gone: UInt32 = (1 << UInt32(end)) &- (1 << UInt32(start))
    questions[place].reached = ~UInt16(truncatingIfNeeded: gone)
    add(above, from: first)
  }

  /// The sum of all trees for each of the rows at `places`, wrapping on overflow.
  ///
  /// - Complexity: rows times the leaves of all trees.
  public func sums(of rows: [Int32], at places: [Int], into sums: inout [Int32]) {
    precondition(places.allSatisfy { $0 >= 0 && ($0 + 1) * width <= rows.count }, "no such row")
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: places.count))
    let bytes = max(asked.count, 1) * Self.lanes * MemoryLayout<Int16>.stride
    unsafe withUnsafeTemporaryAllocation(byteCount: bytes, alignment: 32) { room in
      let room = unsafe room.bindMemory(to: Int16.self)
      for first in stride(from: 0, to: places.count, by: Self.lanes) {
        let some = places[first..<min(first + Self.lanes, places.count)]
        unsafe fill(room, from: rows, at: some)
        unsafe add(room, to: &sums, at: some.indices)
      }
    }
  }

  /// Puts the numbers that are asked for side by side, a column for each with a row in each lane.
  private func fill(
    _ columns: UnsafeMutableBufferPointer<Int16>, from rows: [Int32], at places: ArraySlice<Int>
  ) {
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe places.withUnsafeBufferPointer { places in
        unsafe asked.withUnsafeBufferPointer { asked in
          unsafe darnel_columns(
            rows.baseAddress, width, places.baseAddress, places.count, asked.baseAddress,
            asked.count, columns.baseAddress)
        }
      }
    }
  }

  /// Adds the leaves that the rows in the columns end in, up to sixteen of them.
  private func add(
    _ columns: UnsafeMutableBufferPointer<Int16>, to sums: inout [Int32], at places: Range<Int>
  ) {
    let isWide = ProcessorLevel.current == .v3
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      let sums = unsafe base + places.lowerBound
      if isWide {
        unsafe darnel_trees_v3(
          questions, counts, counts.count, leaves, columns.baseAddress, places.count, sums)
      } else {
        unsafe darnel_trees_baseline(
          questions, counts, counts.count, leaves, columns.baseAddress, places.count, sums)
      }
    }
  }
}
