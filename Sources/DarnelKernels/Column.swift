/// A long array of plain values, one a document as a rule, whose older parts may lie in a file.
///
/// Values are kept in blocks. Full blocks can be put into a spill at any time; what is read stays
/// the same. Appending never fails, since it only ever adds to memory.
public struct Column<Value: BitwiseCopyable & Sendable>: Sendable {
  private enum Block: Sendable {
    case held([Value])
    case spilled(UInt64, Spill)
  }

  /// Values in a block: what is read and written at once.
  public let blockCount: Int
  private var blocks: [Block] = []
  private var tail: [Value] = []
  /// How many blocks, from the first on, were put into a spill.
  private var spilled = 0

  /// No values yet.
  public init(blockCount: Int = 1 << 16) {
    precondition(blockCount > 0, "a block holds at least one value")
    self.blockCount = blockCount
  }

  /// Number of values.
  public var count: Int { blocks.count * blockCount + tail.count }

  /// Bytes of the values that lie in memory.
  public var heldBytes: Int {
    ((blocks.count - spilled) * blockCount + tail.capacity) * MemoryLayout<Value>.stride
  }

  /// Adds a value.
  public mutating func append(_ value: Value) {
    tail.append(value)
    if tail.count == blockCount { closeBlock() }
  }

  /// Adds values.
  public mutating func append(contentsOf values: [Value]) {
    var rest = values[...]
    while !rest.isEmpty {
      let part = rest.prefix(blockCount - tail.count)
      tail.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      if tail.count == blockCount { closeBlock() }
    }
  }

  private mutating func closeBlock() {
    blocks.append(.held(tail))
    tail = []
  }

  /// Moves every full block out of memory.
  public mutating func flush(to spill: Spill) throws(SpillError) {
    while spilled < blocks.count {
      if case .held(let values) = blocks[spilled] {
        let offset = try unsafe values.withUnsafeBufferPointer { (all) throws(SpillError) in
          try unsafe spill.append(UnsafeRawBufferPointer(all))
        }
        blocks[spilled] = .spilled(offset, spill)
      }
      spilled += 1
    }
  }

  /// The value at a place; a read of the file when it was spilled.
  public func value(at index: Int) throws(SpillError) -> Value {
    let (block, place) = index.quotientAndRemainder(dividingBy: blockCount)
    guard block < blocks.count else { return tail[place] }
    if case .held(let values) = blocks[block] { return values[place] }
    return try values(in: index..<index + 1)[0]
  }

  /// The values in a range of places.
  public func values(in range: Range<Int>) throws(SpillError) -> [Value] {
    precondition(0 <= range.lowerBound && range.upperBound <= count, "the column ends before that")
    var found: [Value] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let (block, place) = start.quotientAndRemainder(dividingBy: blockCount)
      let end = min(blockCount, place + range.upperBound - start)
      found.append(contentsOf: try part(place..<end, of: block))
      start += end - place
    }
    return found
  }

  /// The places of each block's values, in order.
  public var blockRanges: [Range<Int>] {
    stride(from: 0, to: count, by: blockCount).map { $0..<min($0 + blockCount, count) }
  }

  /// Visits all values in order, a block at a time.
  ///
  /// - Parameter body: is given the place of the block's first value, and the block.
  public func forEachBlock(
    _ body: (Int, ArraySlice<Value>) throws(SpillError) -> Void
  ) throws(SpillError) {
    for index in blocks.indices {
      try body(index * blockCount, try part(0..<blockCount, of: index))
    }
    if !tail.isEmpty { try body(blocks.count * blockCount, tail[...]) }
  }

  private func part(
    _ places: Range<Int>, of block: Int
  ) throws(SpillError) -> ArraySlice<Value> {
    guard block < blocks.count else { return tail[places] }
    switch blocks[block] {
    case .held(let values): return values[places]
    case .spilled(let offset, let spill):
      let from = offset + UInt64(places.lowerBound * MemoryLayout<Value>.stride)
      return try Self.load(places.count, from, spill)[...]
    }
  }

  private static func load(
    _ count: Int, _ offset: UInt64, _ spill: Spill
  ) throws(SpillError) -> [Value] {
    var failure: SpillError?
    let values = unsafe [Value](unsafeUninitializedCapacity: count) { room, initialized in
      do throws(SpillError) {
        let all = unsafe UnsafeMutableBufferPointer(rebasing: room[..<count])
        try unsafe spill.read(offset, UnsafeMutableRawBufferPointer(all))
        initialized = count
      } catch { failure = error }
    }
    if let failure { throw failure }
    return values
  }
}

/// The bytes of plain values as they lie in memory: the lowest first, on every machine we run on.
public func bytes<Value: BitwiseCopyable>(of values: ArraySlice<Value>) -> [UInt8] {
  unsafe values.withUnsafeBufferPointer { unsafe Array(UnsafeRawBufferPointer($0)) }
}

/// The values whose bytes these are.
///
/// - Parameter bytes: whole values, as ``bytes(of:)`` gives them.
public func values<Value: BitwiseCopyable>(
  of type: Value.Type = Value.self, from bytes: [UInt8]
) -> [Value] {
  let (count, rest) = bytes.count.quotientAndRemainder(dividingBy: MemoryLayout<Value>.stride)
  precondition(rest == 0, "the last value is cut")
  return unsafe [Value](unsafeUninitializedCapacity: count) { room, initialized in
    unsafe UnsafeMutableRawBufferPointer(room).copyBytes(from: bytes)
    initialized = count
  }
}
