/// What is known about each line of a page, in numbers: the input of the model.
///
/// A workspace of one row a line; all numbers are integers, so that they are the same everywhere.
public struct LineEvidence: Sendable {
  /// The numbers of the lines last collected, row by row, `EvidenceName.allCases.count` each.
  public private(set) var rows: [Int32] = []
  /// For each line the pages of the site that have it, as the template says.
  public private(set) var pages: [Int32] = []
  private var shares: [Int32] = []
  private var total: Int32 = 1
  private var opening: [SlotCounts] = []
  private var ending: [SlotCounts] = []
  private var templateCount = LineSums()
  private var templateWeight = LineSums()
  private var longCount = LineSums()
  private var anchors = Anchors()
  private var gaps = Gaps()
  private var means: [AroundMeans] = []

  /// Nothing read yet.
  public init() {}

  /// How many numbers a line has.
  public static let width = EvidenceName.allCases.count

  /// Looks up what the template says about each line of a page.
  ///
  /// - Parameter isLearned: whether the template was learned from this very page, whose own part is
  ///   then left out of what usually stands around a line.
  mutating func look(_ page: PageContext, _ template: SiteTemplate, isLearned: Bool) {
    pages.removeAll(keepingCapacity: true)
    shares.removeAll(keepingCapacity: true)
    opening.removeAll(keepingCapacity: true)
    ending.removeAll(keepingCapacity: true)
    means.removeAll(keepingCapacity: true)
    total = Int32(clamping: max(template.pages, 1))
    for line in 0..<page.count {
      let facts = page.lines.facts[line]
      let first = Int(page.firsts.first[line])
      if first < line {
        pages.append(pages[first])
        shares.append(shares[first])
        means.append(means[first])
      } else {
        let counts = template.lines[facts.key]
        pages.append(Int32(clamping: counts?.pages ?? 0))
        shares.append(ratio(pages[line], to: total, times: 1000))
        means.append(
          counts.map { AroundMeans($0, without: isLearned ? page.counts(atFirst: line) : nil) }
            ?? .none)
      }
      opening.append(template.slots[facts.opening] ?? SlotCounts())
      ending.append(template.slots[facts.ending] ?? SlotCounts())
    }
  }

  /// Collects the numbers of the wanted lines of the page last looked up, a row each.
  ///
  /// - Parameter wanted: lines whose shape is complete, ascending.
  mutating func collect(_ page: PageContext, _ wanted: [Int]) {
    let facts = page.lines.facts
    let isTemplate = { [pages] (line: Int) in pages[line] >= 2 }
    templateCount.fill(page.count) { isTemplate($0) ? 1 : 0 }
    templateWeight.fill(page.count) { isTemplate($0) ? min(facts[$0].shape.weight, 120) : 0 }
    longCount.fill(page.count) { facts[$0].shape.weight >= 30 ? 1 : 0 }
    anchors.fill(pages)
    gaps.fill(page, pages)
    rows.removeAll(keepingCapacity: true)
    let whole = PageNumbers(page, templateCount, templateWeight)
    let edges = page.lines.edges
    for line in wanted {
      addSite(page, line)
      addShape(page, line)
      addNeighbours(page, line)
      addPlace(page, line, isEdge: edges.contains(line))
      addAround(line)
      whole.append(to: &rows)
    }
  }

  /// Other pages of the site with the same first or last tokens, when those stand at pages' edges.
  func slotPages(_ line: Int) -> Int32? {
    for slot in [opening[line], ending[line]] {
      let others = others(slot, line)
      if others >= 3 && slot.isAtEdges { return others }
    }
    return nil
  }

  private func others(_ slot: SlotCounts, _ line: Int) -> Int32 {
    max(Int32(clamping: slot.pages) - max(pages[line], 1), 0)
  }
}

/// A part of a whole in thousandths, hundredths and so on, rounded down; 0 of nothing.
@inline(__always)
func ratio(_ part: Int32, to whole: Int32, times scale: Int64) -> Int32 {
  whole == 0 ? 0 : Int32(clamping: Int64(part) * scale / Int64(whole))
}

// MARK: - The numbers of a line, in the order of EvidenceName

extension LineEvidence {
  private mutating func addSite(_ page: PageContext, _ line: Int) {
    rows.append(min(pages[line], 40))
    rows.append(shares[line])
    rows.append(min(total, 40))
    rows.append(min(page.firsts.times[Int(page.firsts.first[line])], 5))
    for slot in [opening[line], ending[line]] {
      let others = others(slot, line)
      rows.append(min(others, 60))
      rows.append(ratio(others, to: total, times: 1000))
      rows.append(slot.pages > 1 ? slot.edgeShare : -1)
    }
  }

  private mutating func addShape(_ page: PageContext, _ line: Int) {
    let facts = page.lines.facts[line]
    let (shape, wording) = (facts.shape, facts.wording)
    rows.append(min(shape.weight, 120))
    rows.append(min(shape.words, 60))
    rows.append(shape.end.rawValue)
    rows.append(shape.hasColon ? 1 : 0)
    rows.append(min(shape.commas, 20))
    rows.append(min(shape.sentences, 20))
    rows.append(min(shape.marks, 20))
    rows.append(shape.start)
    rows.append(ratio(shape.dates, to: shape.tokens, times: 100))
    rows.append(ratio(shape.digits, to: shape.letters, times: 100))
    let cased = shape.capitals + shape.smalls
    rows.append(ratio(shape.capitals, to: cased, times: 100))
    rows.append(min(ratio(shape.letters, to: shape.weight, times: 20), 400))
    rows.append(ratio(shape.commas, to: shape.weight, times: 200))
    rows.append(wording.mean)
    rows.append(max(wording.against, -2000))
    rows.append(wording.lowest)
    rows.append(wording.highest)
    rows.append(wording.first)
    rows.append(wording.last)
    rows.append(wording.known)
    rows.append(facts.credit.rawValue)
  }

  private mutating func addNeighbours(_ page: PageContext, _ line: Int) {
    let facts = page.lines.facts
    for step in [1, 2, 3, -1, -2, -3] {
      let at = line - step
      let isInside = facts.indices.contains(at)
      rows.append(isInside ? min(facts[at].shape.weight, 120) : -1)
      rows.append(isInside ? shares[at] : -1)
    }
    for at in [line - 1, line + 1] {
      let isInside = facts.indices.contains(at)
      let shape = isInside ? facts[at].shape : LineShape()
      rows.append(ratio(shape.dates, to: shape.tokens, times: 100))
      rows.append(isInside ? facts[at].wording.mean : 0)
    }
    for (low, high) in Self.windows {
      rows.append(page.weights.sum(line + low, line + high))
      rows.append(page.sentences.sum(line + low, line + high))
      rows.append(templateCount.sum(line + low, line + high))
      rows.append(longCount.sum(line + low, line + high))
    }
  }

  /// The stretches of lines that are summed up, as distances from the line.
  private static let windows = [(-3, -1), (1, 3), (-10, -1), (1, 10), (-5, 5), (-20, -1), (1, 20)]

  private mutating func addPlace(_ page: PageContext, _ line: Int, isEdge: Bool) {
    let total = max(page.weights.total, 1)
    rows.append(Int32((2 * line + 1) * 500 / page.count))
    let middle = 2 * page.weights.sum(0, line - 1) + page.weights.sum(line, line)
    rows.append(ratio(middle, to: total, times: 500))
    rows.append(Int32(min(line, 60)))
    rows.append(Int32(min(page.count - 1 - line, 60)))
    rows.append(isEdge ? 1 : 0)
    let above = anchors.above[line] < 0 ? 99 : Int32(line) - anchors.above[line]
    let below = anchors.below[line] < 0 ? 99 : anchors.below[line] - Int32(line)
    rows.append(min(above, 40))
    rows.append(min(below, 40))
    rows.append(min(above + below, 60))
    rows.append(min(gaps.weight[line], 2000))
    rows.append(min(gaps.sentences[line], 40))
    rows.append(ratio(gaps.weight[line], to: max(gaps.largest, 1), times: 1000))
  }

  private mutating func addAround(_ line: Int) {
    let above = anchors.above[line] < 0 ? .none : means[Int(anchors.above[line])]
    let below = anchors.below[line] < 0 ? .none : means[Int(anchors.below[line])]
    let own = pages[line] >= 2 ? means[line] : .none
    for mean in [above, below, own] { mean.append(to: &rows) }
    rows.append(anchors.above[line] < 0 ? -1 : shares[Int(anchors.above[line])])
    rows.append(anchors.below[line] < 0 ? -1 : shares[Int(anchors.below[line])])
  }
}

extension PageContext {
  /// What the page adds to the counts of a key, asked at its first line.
  func counts(atFirst line: Int) -> LineCounts {
    var counts = counts(of: line)
    var other = Int(firsts.next[line])
    while other >= 0 {
      counts.addAround(self.counts(of: other))
      other = Int(firsts.next[other])
    }
    return counts
  }
}
