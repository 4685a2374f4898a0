/// Counts under 64-bit keys, in one table with open addressing.
///
/// Keys are hashes, so their low bits choose the place; 0 is no key. What is added under a key does
/// not depend on the order of adding, and nothing reads the table in the order of its places.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let empty: Value
  /// Number of keys.
  private(set) var count = 0

  /// A table whose keys begin with `empty`.
  init(empty: Value, capacity: Int = 16) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    self.empty = empty
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: empty, count: size)
  }

  /// What stands under a key, nil when it was never added.
  subscript(key: UInt64) -> Value? {
    if key == 0 { return nil }
    let place = place(of: key)
    return keys[place] == key ? values[place] : nil
  }

  /// Changes what stands under a key, which is added when it is new.
  mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    precondition(key != 0, "0 is no key")
    if 4 * (count + 1) > 3 * keys.count { enlarge() }
    let place = place(of: key)
    if keys[place] == 0 {
      keys[place] = key
      count += 1
    }
    change(&values[place])
  }

  /// All keys with what stands under them, ascending by key.
  var sorted: [(key: UInt64, value: Value)] {
    keys.indices.filter { keys[$0] != 0 }.map { (keys[$0], values[$0]) }.sorted { $0.0 < $1.0 }
  }

  /// Visits all keys, in no order that means anything.
  func forEach(_ body: (UInt64, Value) -> Void) {
    for place in keys.indices where keys[place] != 0 { body(keys[place], values[place]) }
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != key && keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func enlarge() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: empty, count: oldKeys.count * 2)
    for old in oldKeys.indices where oldKeys[old] != 0 {
      let place = place(of: oldKeys[old])
      keys[place] = oldKeys[old]
      values[place] = oldValues[old]
    }
  }
}
