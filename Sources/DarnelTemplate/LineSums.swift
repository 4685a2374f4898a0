/// Sums over the lines of a page up to each line, so that any stretch of lines is one subtraction.
struct LineSums: Sendable {
  /// How many lines beyond the page's ends may be asked for; they count nothing.
  static let reach = 20

  private var sums: [Int32] = Array(repeating: 0, count: 2 * reach + 1)

  /// Fills the sums with a number a line.
  @inline(__always)
  mutating func fill(_ count: Int, _ number: (Int) -> Int32) {
    sums.refill(count + 2 * Self.reach + 1, 0)
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

/// Which lines of a page have the same key: a workspace.
struct FirstLines: Sendable {
  /// A line among those with its key.
  struct Line: Sendable {
    /// The first one; itself for lines without tokens.
    var first: Int32 = 0
    /// For a first line how often its key stands on the page; 0 for the others.
    var times: Int32 = 1
    /// The next one, -1 when there is none.
    var next: Int32 = -1
    /// For a first line the last one so far.
    fileprivate var last: Int32 = 0
  }

  /// The lines, those without tokens among them.
  private(set) var lines: [Line] = []
  /// How many keys there are.
  private(set) var distinct = 0
  private var places: [Int32] = []

  /// Finds the lines with equal keys.
  mutating func fill(_ facts: [LineFacts]) {
    var size = 16
    while size < 2 * facts.count { size *= 2 }
    places.refill(size, -1)
    lines.refill(facts.count, Line())
    distinct = Self.fill(facts, &lines, &places)
  }

  private static func fill(
    _ facts: [LineFacts], _ lines: inout [Line], _ places: inout [Int32]
  ) -> Int {
    var lines = lines.mutableSpan
    var places = places.mutableSpan
    let mask = places.count - 1
    var distinct = 0
    for line in facts.indices {
      let key = facts[line].key
      (lines[line].first, lines[line].last) = (Int32(line), Int32(line))
      if key == 0 { continue }
      var place = Int(truncatingIfNeeded: key) & mask
      while places[place] >= 0 && facts[Int(places[place])].key != key {
        place = (place + 1) & mask
      }
      let first = Int(places[place])
      if first < 0 {
        places[place] = Int32(line)
        distinct += 1
      } else {
        lines[first].times += 1
        lines[Int(lines[first].last)].next = Int32(line)
        lines[first].last = Int32(line)
        (lines[line].first, lines[line].times) = (Int32(first), 0)
      }
    }
    return distinct
  }
}
