/// Counts under 64-bit keys, in one table with open addressing.
///
/// Keys are hashes, so their low bits choose the place; 0 is no key. What is added under a key does
/// not depend on the order of adding, and nothing reads the table in the order of its places.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: UInt64
    var value: Value
  }

  private var entries: [Entry]
  private let empty: Value
  /// Number of keys.
  private(set) var count = 0
  /// Kept only so that reading ahead is not left out as useless.
  private var lastRead: UInt64 = 0

  /// A table whose keys begin with `empty`.
  init(empty: Value, capacity: Int = 16) {
    self.empty = empty
    entries = Array(repeating: Entry(key: 0, value: empty), count: Self.size(for: capacity))
  }

  /// Places for a number of keys, a quarter of them free.
  private static func size(for count: Int) -> Int {
    var size = 16
    while size * 3 < count * 4 { size *= 2 }
    return size
  }

  /// Makes room for more keys.
  ///
  /// Whoever adds the keys of another table in the order of its places needs room for all of them first:
  /// in a smaller table they would pile up in a part of its places, and adding would take quadratic time.
  mutating func reserve(_ more: Int) {
    let size = Self.size(for: count + more + 1)
    if size > entries.count { enlarge(to: size) }
  }

  /// What stands under a key, nil when it was never added.
  subscript(key: UInt64) -> Value? {
    if key == 0 { return nil }
    let place = place(of: key)
    return entries[place].key == key ? entries[place].value : nil
  }

  /// Changes what stands under a key, which is added when it is new.
  @inline(__always)
  mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    if 4 * (count + 1) > 3 * entries.count { enlarge(to: 2 * entries.count) }
    var cells = entries.mutableSpan
    let (place, isNew) = Self.claim(key, in: &cells)
    change(&cells[place].value)
    if isNew { count += 1 }
  }

  /// Changes what stands under each of many keys, which are added when they are new.
  ///
  /// The memory of all of them is waited for at once, not one after another.
  ///
  /// - Parameter change: told the place of the key among `keys`.
  @inline(__always)
  mutating func updateEach(_ keys: Span<UInt64>, _ change: (Int, inout Value) -> Void) {
    while 4 * (count + keys.count) > 3 * entries.count { enlarge(to: 2 * entries.count) }
    let mask = entries.count - 1
    var cells = entries.mutableSpan
    var (read, added): (UInt64, Int) = (0, 0)
    for number in keys.indices {
      read ^= cells[Int(truncatingIfNeeded: keys[number]) & mask].key
    }
    for number in keys.indices {
      let (place, isNew) = Self.claim(keys[number], in: &cells)
      change(number, &cells[place].value)
      if isNew { added += 1 }
    }
    (lastRead, count) = (read, count + added)
  }

  /// All keys with what stands under them, ascending by key.
  var sorted: [(key: UInt64, value: Value)] {
    entries.filter { $0.key != 0 }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Visits all keys, in no order that means anything.
  func forEach(_ body: (UInt64, Value) -> Void) {
    for entry in entries where entry.key != 0 { body(entry.key, entry.value) }
  }

  private func place(of key: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while entries[place].key != key && entries[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  /// Where a key stands, which is put there when it is new.
  @inline(__always)
  private static func claim(
    _ key: UInt64, in cells: inout MutableSpan<Entry>
  ) -> (place: Int, isNew: Bool) {
    precondition(key != 0, "0 is no key")
    let mask = cells.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while cells[place].key != key && cells[place].key != 0 { place = (place + 1) & mask }
    let isNew = cells[place].key == 0
    cells[place].key = key
    return (place, isNew)
  }

  private mutating func enlarge(to size: Int) {
    let old = entries
    entries = Array(repeating: Entry(key: 0, value: empty), count: size)
    var cells = entries.mutableSpan
    for entry in old where entry.key != 0 {
      cells[Self.claim(entry.key, in: &cells).place].value = entry.value
    }
  }
}
