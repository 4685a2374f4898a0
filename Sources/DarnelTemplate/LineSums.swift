/// Sums over the lines of a page up to each line, so that any stretch of lines is one subtraction.
struct LineSums: Sendable {
  /// How many lines beyond the page's ends may be asked for; they count nothing.
  static let reach = 20

  private var sums: [Int32] = Array(repeating: 0, count: 2 * reach + 1)

  /// Fills the sums with a number a line.
  @inline(__always)
  mutating func fill(_ count: Int, _ number: (Int) -> Int32) {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: count + 2 * Self.reach + 1))
    var cells = sums.mutableSpan
    var sum: Int32 = 0
    for line in 0..<count {
      sum += number(line)
      cells[Self.reach + line + 1] = sum
    }
    for place in Self.reach + count + 1..<cells.count { cells[place] = sum }
  }

  /// The sum over all lines.
  var total: Int32 { sums[sums.count - 1] }

  /// The sum over the lines from `first` to `last`, what lies outside the page left out.
  func sum(_ first: Int, _ last: Int) -> Int32 {
    sums[Self.reach + last + 1] - sums[Self.reach + first]
  }
}

/// The first line on a page with the same key as each line: a workspace.
struct FirstLines: Sendable {
  /// For each line the first one with its key; itself for lines without tokens.
  private(set) var first: [Int32] = []
  /// For each first line, how often its key stands on the page; 0 for the others.
  private(set) var times: [Int32] = []
  /// For each line the next one with its key, -1 when there is none.
  private(set) var next: [Int32] = []
  private var lasts: [Int32] = []
  private var places: [Int32] = []

  /// Finds the lines with equal keys.
  mutating func fill(_ facts: [LineFacts]) {
    var size = 16
    while size < 2 * facts.count { size *= 2 }
    if places.count < size { places = Array(repeating: -1, count: size) }
    for place in 0..<size { places[place] = -1 }
    first.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    next.removeAll(keepingCapacity: true)
    lasts.removeAll(keepingCapacity: true)
    for line in facts.indices {
      let key = facts[line].key
      times.append(1)
      next.append(-1)
      lasts.append(Int32(line))
      guard key != 0 else {
        first.append(Int32(line))
        continue
      }
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while places[place] >= 0 && facts[Int(places[place])].key != key {
        place = (place + 1) & (size - 1)
      }
      if places[place] < 0 { places[place] = Int32(line) }
      let head = places[place]
      first.append(head)
      if head != line {
        times[Int(head)] += 1
        times[line] = 0
        next[Int(lasts[Int(head)])] = Int32(line)
        lasts[Int(head)] = Int32(line)
      }
    }
  }
}
