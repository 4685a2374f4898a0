/// The slots of a page, each once: the first and last tokens of its lines, and the pieces at its edges.
struct PageSlots: Sendable {
  /// The keys in its first `count` entries.
  private(set) var keys: [UInt64] = []
  /// How many keys there are.
  private(set) var count = 0
  /// How many of them, the first ones, stand at an edge of the page.
  private(set) var edgeCount = 0
  private var seen: [UInt64] = []

  /// Finds the slots of a page.
  mutating func fill(_ lines: borrowing PageLines, _ parts: [LinePart]) {
    let most = 2 * (lines.solid.count + lines.edges.count + parts.count)
    var size = 16
    while size < 2 * most { size *= 2 }
    seen.refill(size, 0)
    keys.refill(most, 0)
    (edgeCount, count) = Self.fill(lines, parts, &seen, &keys)
  }

  /// Forgets the slots.
  mutating func removeAll() { (edgeCount, count) = (0, 0) }

  private static func fill(
    _ lines: borrowing PageLines, _ parts: [LinePart], _ seen: inout [UInt64],
    _ keys: inout [UInt64]
  ) -> (edgeCount: Int, count: Int) {
    var seen = seen.mutableSpan
    var keys = keys.mutableSpan
    var count = 0
    for line in lines.edges {
      let facts = lines.facts[line]
      add(facts.opening, facts.ending, &seen, &keys, &count)
    }
    for part in parts { add(part.key, part.opening, &seen, &keys, &count) }
    let edgeCount = count
    for line in lines.solid {
      let facts = lines.facts[line]
      add(facts.opening, facts.ending, &seen, &keys, &count)
    }
    return (edgeCount, count)
  }
}

/// Adds two keys to those that were seen, and to the list when they are new.
@inline(__always)
private func add(
  _ first: UInt64, _ second: UInt64, _ seen: inout MutableSpan<UInt64>,
  _ keys: inout MutableSpan<UInt64>, _ count: inout Int
) {
  add(first, &seen, &keys, &count)
  add(second, &seen, &keys, &count)
}

@inline(__always)
private func add(
  _ key: UInt64, _ seen: inout MutableSpan<UInt64>, _ keys: inout MutableSpan<UInt64>,
  _ count: inout Int
) {
  if key == 0 { return }
  let mask = seen.count - 1
  var place = Int(truncatingIfNeeded: key) & mask
  while seen[place] != 0 && seen[place] != key { place = (place + 1) & mask }
  if seen[place] == key { return }
  (seen[place], keys[count]) = (key, key)
  count += 1
}
