extension MutableSpan<Int32> {
  /// Sets the number at a place and goes on to the next.
  @inline(__always)
  mutating func put(_ number: Int32, _ at: inout Int) {
    self[at] = number
    at += 1
  }
}

/// What usually stands around a line, as means over where it stands.
struct AroundMeans: Sendable, Hashable {
  private var after: Int32 = -1
  private var sentencesAfter: Int32 = -1
  private var before: Int32 = -1
  private var sentencesBefore: Int32 = -1
  private(set) var place: Int32 = -1
  private var next: Int32 = -1
  private var previous: Int32 = -1

  /// Nothing known.
  static let none = AroundMeans()

  private init() {}

  /// The means of counts, a page's own part left out when others remain.
  init(_ counts: LineCounts, without own: LineCounts?) {
    var rest = counts
    if let own, counts.times > own.times { rest = counts - own }
    let times = max(rest.times, 1)
    after = Self.mean(rest.after, times)
    sentencesAfter = Self.mean(rest.sentencesAfter, times, hundredths: true)
    before = Self.mean(rest.before, times)
    sentencesBefore = Self.mean(rest.sentencesBefore, times, hundredths: true)
    place = Self.mean(rest.place, times)
    next = Self.mean(rest.next, times)
    previous = Self.mean(rest.previous, times)
  }

  /// Sentences among the eight lines before and the eight after, in hundredths.
  var sentences: Int32 { sentencesBefore + sentencesAfter }

  private static func mean(_ sum: UInt64, _ times: UInt32, hundredths: Bool = false) -> Int32 {
    Int32(clamping: sum &* (hundredths ? 100 : 1) / UInt64(times))
  }

  func append(to cells: inout MutableSpan<Int32>, _ at: inout Int) {
    cells.put(after, &at)
    cells.put(sentencesAfter, &at)
    cells.put(before, &at)
    cells.put(sentencesBefore, &at)
    cells.put(place, &at)
    cells.put(next, &at)
    cells.put(previous, &at)
  }
}

/// The nearest template lines above and below each line, -1 where there is none.
struct Anchors: Sendable {
  private(set) var above: [Int32] = []
  private(set) var below: [Int32] = []

  mutating func fill(_ pages: [Int32]) {
    above.refill(pages.count, -1)
    below.refill(pages.count, -1)
    Self.fill(&above, pages.indices, pages)
    Self.fill(&below, pages.indices.reversed(), pages)
  }

  @inline(__always)
  private static func fill(
    _ nearest: inout [Int32], _ lines: some Sequence<Int>, _ pages: [Int32]
  ) {
    var cells = nearest.mutableSpan
    var last: Int32 = -1
    for line in lines {
      cells[line] = last
      if pages[line] >= 2 { last = Int32(line) }
    }
  }
}

/// The stretches between template lines; lines of the template have 0.
struct Gaps: Sendable {
  /// The stretch that a line is in.
  struct Gap: Sendable {
    var weight: Int32 = 0
    var sentences: Int32 = 0
  }

  /// The stretch of each line.
  private(set) var lines: [Gap] = []
  /// Weight of the page's heaviest stretch.
  private(set) var largest: Int32 = 0

  mutating func fill(_ weights: LineSums, _ sentences: LineSums, _ pages: [Int32]) {
    lines.refill(pages.count, Gap())
    largest = 0
    var line = 0
    while line < pages.count {
      var end = line
      while end < pages.count && pages[end] < 2 { end += 1 }
      if end > line {
        let gap = Gap(
          weight: weights.sum(line, end - 1), sentences: sentences.sum(line, end - 1))
        for place in line..<end { lines[place] = gap }
        largest = max(largest, gap.weight)
      }
      line = end + 1
    }
  }
}

extension LineEvidence {
  /// What is the same for every line of the page.
  var pageNumbers: [Int32] {
    let solid = Int32(max(page.lines.solid.count, 1))
    let total = max(weights.total, 1)
    return [
      ratio(templateCount.total, to: solid, times: 1000),
      ratio(templateWeight.total, to: total, times: 1000), ratio(total, to: solid, times: 10),
      ratio(page.sentences.total, to: solid, times: 1000), Int32(min(page.count, 2000)),
      min(total - templateWeight.total, 20000),
    ]
  }
}
