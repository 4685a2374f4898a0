/// What two sequences of tokens share, in their order and moved.
///
/// Long stretches are split at anchors: n-grams that occur once in each (patience, Cohen 2003;
/// Heckel 1978), the longest chain of them that ascends in both. What is left between anchors is
/// split again by shorter n-grams, and short stretches are aligned by the fewest edits (Myers
/// 1986), up to a limit beyond which they count as different.
struct Alignment {
  /// A stretch of both sequences that is not aligned yet.
  struct Gap {
    var first: Range<Int>
    var second: Range<Int>
    var level = 0
    var round = 0

    var size: Int { first.count + second.count }
    var isOneSided: Bool { first.isEmpty || second.isEmpty }
  }

  /// Tokens in an anchor, level by level.
  static let widths = [8, 3, 1]
  /// How often a stretch is split by anchors of one width.
  static let rounds = 4
  /// Stretches up to this many tokens are aligned by edits at once.
  static let small = 32

  let first: [UInt64]
  let second: [UInt64]
  /// Ascending in both; neighbours do not touch in both.
  private(set) var shared: [SharedPassage] = []
  /// In the order of the first.
  private(set) var moved: [SharedPassage] = []
  /// Tokens and table entries looked at: what aligning costs, whatever the machine.
  private(set) var steps = 0
  private let grams: [(first: [UInt64], second: [UInt64])]

  init(_ first: [UInt64], _ second: [UInt64]) {
    precondition(first.count + second.count < Int(UInt32.max), "too many tokens")
    self.first = first
    self.second = second
    grams = Self.widths.map { (gramHashes(first, width: $0), gramHashes(second, width: $0)) }
    steps = Self.widths.count * (first.count + second.count)
    align()
    shared.sort { $0.first.lowerBound < $1.first.lowerBound }
    shared = withoutIslands(joined(shared), ends: (first.count, second.count))
    moved = findMoved()
  }

  private mutating func align() {
    var open = [Gap(first: first.indices, second: second.indices)]
    while let next = open.popLast() {
      let gap = trimmed(next)
      if gap.isOneSided { continue }
      if gap.size <= Self.small || gap.level == Self.widths.count {
        addEdits(gap)
      } else {
        open += split(gap)
      }
    }
  }

  /// Takes what both begin and end with off a stretch.
  private mutating func trimmed(_ gap: Gap) -> Gap {
    let limit = min(gap.first.count, gap.second.count)
    let (i, j) = (gap.first.lowerBound, gap.second.lowerBound)
    var head = 0
    while head < limit, first[i + head] == second[j + head] { head += 1 }
    let (m, n) = (gap.first.upperBound - 1, gap.second.upperBound - 1)
    var tail = 0
    while tail < limit - head, first[m - tail] == second[n - tail] { tail += 1 }
    steps += head + tail + 2
    add(first: i, second: j, count: head)
    add(first: m + 1 - tail, second: n + 1 - tail, count: tail)
    var gap = gap
    gap.first = (i + head)..<(m + 1 - tail)
    gap.second = (j + head)..<(n + 1 - tail)
    return gap
  }

  /// Splits a stretch at its anchors, or hands it on to shorter ones.
  private mutating func split(_ gap: Gap) -> [Gap] {
    let deeper = Gap(first: gap.first, second: gap.second, level: gap.level + 1)
    var next = gap
    next.round += 1
    if next.round == Self.rounds { next = deeper }
    var gaps: [Gap] = []
    var (i, j) = (gap.first.lowerBound, gap.second.lowerBound)
    for anchor in ascending(commonGrams(gap)) where anchor.first >= i && anchor.second >= j {
      guard let run = extended(anchor, from: (i, j), in: gap) else { continue }
      add(first: run.first.lowerBound, second: run.second.lowerBound, count: run.count)
      next.first = i..<run.first.lowerBound
      next.second = j..<run.second.lowerBound
      gaps.append(next)
      (i, j) = (run.first.upperBound, run.second.upperBound)
    }
    if gaps.isEmpty { return [deeper] }
    next.first = i..<gap.first.upperBound
    next.second = j..<gap.second.upperBound
    return gaps + [next]
  }

  /// The longest run of equal tokens around an anchor; nil when only the hashes were equal.
  private mutating func extended(
    _ anchor: Anchor, from low: (Int, Int), in gap: Gap
  ) -> SharedPassage? {
    var (i, j) = (anchor.first, anchor.second)
    guard first[i] == second[j] else { return nil }
    while i > low.0, j > low.1, first[i - 1] == second[j - 1] { (i, j) = (i - 1, j - 1) }
    var (m, n) = (anchor.first + 1, anchor.second + 1)
    while m < gap.first.upperBound, n < gap.second.upperBound, first[m] == second[n] {
      (m, n) = (m + 1, n + 1)
    }
    steps += m - i
    return SharedPassage(first: i, second: j, count: m - i)
  }

  private mutating func add(first: Int, second: Int, count: Int) {
    if count > 0 { shared.append(SharedPassage(first: first, second: second, count: count)) }
  }

  /// The anchors of a stretch: n-grams that are once in each part of it, in the order of the first.
  private mutating func commonGrams(_ gap: Gap) -> [Anchor] {
    let width = Self.widths[gap.level]
    guard min(gap.first.count, gap.second.count) >= width else { return [] }
    let left = gap.first.lowerBound...(gap.first.upperBound - width)
    let right = gap.second.lowerBound...(gap.second.upperBound - width)
    let (a, b) = grams[gap.level]
    steps += 2 * gap.size
    return anchors(a, Array(left), b, Array(right))
  }

  private mutating func addEdits(_ gap: Gap) {
    var edits = Edits(Array(first[gap.first]), Array(second[gap.second]))
    for run in edits.runs() {
      add(
        first: gap.first.lowerBound + run.first.lowerBound,
        second: gap.second.lowerBound + run.second.lowerBound, count: run.count)
    }
    steps += edits.steps
  }
}

extension Alignment {
  /// The alignment of two sequences, the same whichever is named first.
  static func symmetric(_ first: [UInt64], _ second: [UInt64]) -> Alignment {
    let isInOrder =
      first.count == second.count
      ? !second.lexicographicallyPrecedes(first) : first.count < second.count
    if isInOrder { return Alignment(first, second) }
    var alignment = Alignment(second, first)
    alignment.shared = alignment.shared.map(\.swapped)
    alignment.moved = alignment.moved.map(\.swapped).sorted {
      $0.first.lowerBound < $1.first.lowerBound
    }
    return alignment
  }
}

// MARK: - What stands elsewhere

extension Alignment {
  /// Long runs that are in both outside of what is shared, each token in one run at most.
  private mutating func findMoved() -> [SharedPassage] {
    let width = Self.widths[0]
    let left = gaps(\.first, first.count)
    let right = gaps(\.second, second.count)
    let places = { (gaps: [Range<Int>]) in
      gaps.flatMap { $0.count < width ? [] : Array($0.lowerBound...($0.upperBound - width)) }
    }
    let (from, to) = (places(left), places(right))
    steps += 2 * (from.count + to.count)
    // What is not free is taken: by what is shared, and by what has been found moved.
    var isFree = (
      first: [Bool](repeating: false, count: first.count + 1),
      second: [Bool](repeating: false, count: second.count + 1)
    )
    for gap in left { for place in gap { isFree.first[place] = true } }
    for gap in right { for place in gap { isFree.second[place] = true } }
    var found: [SharedPassage] = []
    for anchor in anchors(grams[0].first, from, grams[0].second, to) {
      let run = freeRun(anchor, isFree)
      steps += run.count
      guard run.count >= width else { continue }
      for place in run.first { isFree.first[place] = false }
      for place in run.second { isFree.second[place] = false }
      found.append(run)
    }
    return found
  }

  /// The run of equal free tokens around an anchor.
  private func freeRun(
    _ anchor: Anchor, _ isFree: (first: [Bool], second: [Bool])
  ) -> SharedPassage {
    func fits(_ i: Int, _ j: Int) -> Bool {
      isFree.first[i] && isFree.second[j] && first[i] == second[j]
    }
    var (i, j) = (anchor.first, anchor.second)
    guard fits(i, j) else { return SharedPassage(first: i, second: j, count: 0) }
    var count = 1
    while fits(i + count, j + count) { count += 1 }
    while i > 0, j > 0, fits(i - 1, j - 1) { (i, j, count) = (i - 1, j - 1, count + 1) }
    return SharedPassage(first: i, second: j, count: count)
  }

  private func gaps(_ side: (SharedPassage) -> Range<Int>, _ count: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for run in shared.map(side) {
      gaps.append(end..<run.lowerBound)
      end = run.upperBound
    }
    return gaps + [end..<count]
  }
}

/// Runs that go on where the one before ends become one.
private func joined(_ runs: [SharedPassage]) -> [SharedPassage] {
  var result: [SharedPassage] = []
  for run in runs {
    if let last = result.last, last.first.upperBound == run.first.lowerBound,
      last.second.upperBound == run.second.lowerBound
    {
      result[result.count - 1] = SharedPassage(
        first: last.first.lowerBound, second: last.second.lowerBound,
        count: last.count + run.count)
    } else {
      result.append(run)
    }
  }
  return result
}

/// Leaves out up to three tokens that are equal by chance amid many that differ.
private func withoutIslands(
  _ runs: [SharedPassage], ends: (first: Int, second: Int)
) -> [SharedPassage] {
  func gap(_ left: SharedPassage?, _ right: SharedPassage?) -> Int {
    max(
      (right?.first.lowerBound ?? ends.first) - (left?.first.upperBound ?? 0),
      (right?.second.lowerBound ?? ends.second) - (left?.second.upperBound ?? 0))
  }
  var kept: [SharedPassage] = []
  for next in runs.map(Optional.some) + [nil] {
    while let last = kept.last, last.count <= 3 {
      let (left, right) = (gap(kept.dropLast().last, last), gap(last, next))
      guard left > 0, right > 0, left + right > 2 * last.count + 1 else { break }
      kept.removeLast()
    }
    if let next { kept.append(next) }
  }
  return kept
}
