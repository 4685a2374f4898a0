/// Counts how many hashes one text after another shares with each set of an ``OverlapIndex``.
///
/// One a thread; its buffers are used again.
public struct OverlapCounts: Sendable {
  private let index: OverlapIndex
  /// For each set the count from which it is given, negative; the least number behind the last.
  private let start: [Int32]
  /// What each set shares with the text so far, besides `pending`, less its least count.
  ///
  /// The sign tells whether the set is given. As long as `start`, a multiple of 32.
  private var counts: [Int32]
  /// The entries that the text holds.
  private var entries: [UInt32] = []
  /// Which text an entry was last seen in, so that repeats count once.
  private var seenIn: [UInt32]
  private var text: UInt32 = 0
  /// Sums of at most 255 rows, not yet added to the counts.
  private var pending: [UInt8]
  private var pendingRows = 0

  /// Counts against the sets of `index`: 4 bytes a distinct hash, 9 a set.
  ///
  /// - Parameter least: for each set the count from which it is given, at least 1.
  public init(_ index: OverlapIndex, least: [UInt32]) {
    precondition(least.count == index.sets, "one least count a set")
    precondition(least.allSatisfy { $0 >= 1 }, "a set that shares nothing is never given")
    self.index = index
    start =
      least.map { -Int32(clamping: $0) }
      + Array(repeating: .min, count: index.rowBytes - index.sets)
    counts = start
    seenIn = Array(repeating: 0, count: index.distinct)
    pending = Array(repeating: 0, count: index.rowBytes)
  }

  /// Counts the first `count` of `hashes` and gives the sets that share enough.
  ///
  /// - Parameters:
  ///   - hashes: repeats count once.
  ///   - found: receives `set << 32 | shared`, ascending.
  /// - Complexity: `count`, and for each different hash that is in the index at most (sets)/16;
  ///   besides, (sets)/16 for each text.
  public mutating func count(
    _ hashes: borrowing [UInt64], count: Int, into found: inout [UInt64]
  ) {
    precondition(count <= hashes.count, "more hashes asked for than there are")
    found.removeAll(keepingCapacity: true)
    nextText()
    let hits = find(hashes, count)
    for place in 0..<hits { add(Int(entries[place])) }
    if pendingRows > 0 { addPending() }
    gather(into: &found)
  }

  /// Begins a text; after 2³² texts the marks of the first would come again.
  private mutating func nextText() {
    text &+= 1
    guard text == 0 else { return }
    for entry in seenIn.indices { seenIn[entry] = 0 }
    text = 1
  }

  /// Notes the entries of the hashes that are in the index, each once; gives their number.
  private mutating func find(_ hashes: borrowing [UInt64], _ count: Int) -> Int {
    if entries.count < count { entries = Array(repeating: 0, count: count * 2) }
    let (index, text) = (index, text)
    let mask = index.slots.count - 1
    var found = 0
    unsafe hashes.withUnsafeBufferPointer { hashes in
      unsafe index.filter.withUnsafeBufferPointer { filter in
        unsafe index.slots.withUnsafeBufferPointer { slots in
          unsafe index.entryOf.withUnsafeBufferPointer { entryOf in
            unsafe seenIn.withUnsafeMutableBufferPointer { seenIn in
              unsafe entries.withUnsafeMutableBufferPointer { entries in
                for place in 0..<count {
                  let hash = unsafe hashes[place]
                  let bit = hash &>> index.filterShift
                  guard unsafe filter[Int(bit &>> 6)] &>> (bit & 63) & 1 == 1 else { continue }
                  var slot = Int(truncatingIfNeeded: hash) & mask
                  var entry = unsafe entryOf[slot]
                  while entry != OverlapIndex.none, unsafe slots[slot] != hash {
                    slot = (slot &+ 1) & mask
                    unsafe entry = entryOf[slot]
                  }
                  guard entry != OverlapIndex.none, unsafe seenIn[Int(entry)] != text else {
                    continue
                  }
                  unsafe seenIn[Int(entry)] = text
                  unsafe entries[found] = entry
                  found &+= 1
                }
              }
            }
          }
        }
      }
    }
    return found
  }

  @inline(__always)
  private mutating func add(_ entry: Int) {
    let row = unsafe index.rowOf.withUnsafeBufferPointer { unsafe $0[entry] }
    if row == OverlapIndex.none {
      let end = unsafe index.ends.withUnsafeBufferPointer { unsafe Int($0[entry]) }
      let start = unsafe index.ends.withUnsafeBufferPointer {
        unsafe entry == 0 ? 0 : Int($0[entry - 1])
      }
      addMembers(start, end)
    } else {
      if pendingRows == 255 { addPending() }
      addRow(Int(row))
    }
  }

  @inline(__always)
  private mutating func addMembers(_ start: Int, _ end: Int) {
    unsafe index.members.withUnsafeBufferPointer { members in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        for place in start..<end { unsafe counts[Int(members[place])] &+= 1 }
      }
    }
  }

  private mutating func addRow(_ row: Int) {
    pendingRows += 1
    let rowBytes = index.rowBytes
    unsafe index.rows.withUnsafeBufferPointer { rows in
      unsafe pending.withUnsafeMutableBufferPointer { sums in
        guard let from = rows.baseAddress, let sum = sums.baseAddress else { return }
        let start = unsafe from + row * rowBytes
        for place in 0..<rowBytes { unsafe sum[place] &+= start[place] }
      }
    }
  }

  private mutating func addPending() {
    pendingRows = 0
    let size = index.rowBytes
    unsafe pending.withUnsafeMutableBufferPointer { sums in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        guard let sum = sums.baseAddress, let count = counts.baseAddress else { return }
        for set in 0..<size { unsafe count[set] &+= Int32(sum[set]) }
        unsafe sum.update(repeating: 0, count: size)
      }
    }
  }

  /// Gives what reaches its least count, 32 sets at a time, and sets all counts back.
  private mutating func gather(into found: inout [UInt64]) {
    let size = index.rowBytes
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      unsafe start.withUnsafeBufferPointer { start in
        guard let count = counts.baseAddress, let first = start.baseAddress else { return }
        for block in stride(from: 0, to: size, by: 32) {
          let from = unsafe UnsafeRawPointer(count + block)
          var signs = SIMD4<Int32>(repeating: -1)
          for part in 0..<8 {
            unsafe signs &= from.loadUnaligned(
              fromByteOffset: part * 16, as: SIMD4<Int32>.self)
          }
          if signs[0] & signs[1] & signs[2] & signs[3] < 0 { continue }
          for set in block..<block + 32 {
            guard unsafe count[set] >= 0 else { continue }
            let shared = unsafe UInt64(count[set] &- first[set])
            found.append(UInt64(set) << 32 | shared)
          }
        }
        unsafe count.update(from: first, count: size)
      }
    }
  }
}
