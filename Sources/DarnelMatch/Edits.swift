/// The fewest tokens to leave out and put in that make one short sequence of another (Myers 1986).
struct Edits {
  private let first: [UInt64]
  private let second: [UInt64]
  /// How far each diagonal reached, for every number of edits.
  private var trace: [[Int]] = []
  /// Tokens looked at.
  private(set) var steps = 0

  init(_ first: [UInt64], _ second: [UInt64]) {
    self.first = first
    self.second = second
  }

  /// The most edits that are looked for: fewer where a step of each diagonal costs much.
  private var limit: Int {
    let size = first.count + second.count
    return min(size, max(16, min(100, 4_000_000 / max(size, 1))))
  }

  /// What both share in order; nothing when that takes more edits than are looked for.
  mutating func runs() -> [SharedPassage] {
    for edits in 0...limit where reachesEnd(with: edits) { return traced() }
    return []
  }

  /// Lets every diagonal reach as far as it can with one edit more.
  private mutating func reachesEnd(with edits: Int) -> Bool {
    // Diagonal k is at index k + edits.
    var reached = [Int](repeating: -1, count: 2 * edits + 1)
    defer { trace.append(reached) }
    for diagonal in stride(from: -edits, through: edits, by: 2) {
      var x = entry(diagonal, edits).x
      guard x >= 0 else { continue }
      let begin = x
      while x < first.count, x - diagonal < second.count, first[x] == second[x - diagonal] {
        x += 1
      }
      steps += x - begin + 1
      reached[diagonal + edits] = x
      if x == first.count && x - diagonal == second.count { return true }
    }
    return false
  }

  /// Where a diagonal is entered by its last edit, and from which one; -1 for nowhere.
  private func entry(_ diagonal: Int, _ edits: Int) -> (x: Int, from: Int) {
    guard edits > 0 else { return (0, diagonal) }
    var down = reach(diagonal + 1, edits - 1)
    if down - diagonal > second.count { down = -1 }
    var right = reach(diagonal - 1, edits - 1)
    right = right < 0 || right == first.count ? -1 : right + 1
    return down >= right ? (down, diagonal + 1) : (right, diagonal - 1)
  }

  private func reach(_ diagonal: Int, _ edits: Int) -> Int {
    let index = diagonal + edits
    return trace[edits].indices.contains(index) ? trace[edits][index] : -1
  }

  /// The equal runs on the way back from the end.
  private func traced() -> [SharedPassage] {
    var runs: [SharedPassage] = []
    var diagonal = first.count - second.count
    for edits in trace.indices.reversed() {
      let begin = entry(diagonal, edits)
      let count = reach(diagonal, edits) - begin.x
      if count > 0 {
        runs.append(SharedPassage(first: begin.x, second: begin.x - diagonal, count: count))
      }
      diagonal = begin.from
    }
    return runs.reversed()
  }
}
