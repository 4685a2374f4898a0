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
