/// A page and what is known about each of its lines, in numbers: the input of the model.
///
/// A workspace of one row a line; all numbers are integers, so that they are the same everywhere.
public struct LineEvidence: Sendable {
  /// The page.
  private(set) var page = PageContext()
  private var details = LineDetails()
  /// The numbers of the lines last collected, row by row, `EvidenceName.allCases.count` each.
  public private(set) var rows: [Int32] = []
  /// For each line the pages of the site that have it, as the template says.
  public private(set) var pages: [Int32] = []
  /// What no other page of the site says.
  private(set) var own = OwnText()
  /// Pages of the site.
  private(set) var total: Int32 = 1
  private var known: [KnownLine] = []
  /// Weights with a line counting up to 120.
  private(set) var weights = LineSums()
  private(set) var templateCount = LineSums()
  private(set) var templateWeight = LineSums()
  private var longCount = LineSums()
  private var anchors = Anchors()
  private var gaps = Gaps()

  /// What the template says about a line.
  private struct KnownLine: Sendable {
    /// The share of the site's pages that have it, in thousandths.
    var share: Int32 = 0
    /// Its first tokens.
    var opening = SlotCounts()
    /// Its last tokens.
    var ending = SlotCounts()
    /// What usually stands around it.
    var around = AroundMeans.none
  }

  /// Nothing read yet.
  public init() {}

  /// How many numbers a line has.
  public static let width = EvidenceName.allCases.count

  /// Reads the text of a page, of which it may be known what was found in it before.
  mutating func read(_ text: [UInt8], knowing known: KnownReading?) {
    page.read(text, knowing: known)
    rows.removeAll(keepingCapacity: true)
  }

  /// Whether one of some lines of the page is a part of another one, or begins or ends with it.
  mutating func has(
    _ part: LinePart, atAnEndOf isWanted: (Int) -> Bool, in text: [UInt8]
  ) -> Bool {
    page.has(part, atAnEndOf: isWanted, in: text)
  }

  /// Looks up what the template says about each line of the page.
  ///
  /// - Parameter isLearned: whether the template was learned from this very page, whose own part is
  ///   then left out of what usually stands around a line.
  mutating func look(_ template: borrowing SiteTemplate, isLearned: Bool) {
    total = Int32(clamping: max(template.pages, 1))
    pages.refill(page.count, 0)
    known.refill(page.count, KnownLine())
    for line in 0..<page.count {
      let facts = page.lines.facts[line]
      let first = Int(page.firsts.places[line].first)
      var found = first < line ? known[first] : KnownLine()
      if first < line {
        pages[line] = pages[first]
      } else if let counts = template.lines[facts.key] {
        pages[line] = Int32(clamping: counts.pages)
        found.share = ratio(pages[line], to: total, times: 1000)
        let added = isLearned ? page.counts(atFirst: line) : nil
        found.around = AroundMeans(counts, without: added)
      }
      found.opening = template.slots[facts.opening] ?? SlotCounts()
      found.ending = template.slots[facts.ending] ?? SlotCounts()
      known[line] = found
    }
    own.fill(page.lines.facts, pages)
  }

  /// Collects the numbers of the wanted lines of the page last looked up, a row each.
  ///
  /// - Parameters:
  ///   - wanted: ascending.
  ///   - text: the page's.
  mutating func collect(_ wanted: [Int], in text: [UInt8]) {
    rows.removeAll(keepingCapacity: true)
    if wanted.isEmpty { return }
    details.begin(lines: page.count)
    for line in wanted { details.complete(line, of: page.lines, in: text) }
    fillSums()
    anchors.fill(pages)
    gaps.fill(weights, page.sentences, pages)
    let whole = pageNumbers
    let edges = page.lines.edges
    var filled = rows
    rows = []
    filled.append(contentsOf: repeatElement(0, count: wanted.count * Self.width))
    var cells = filled.mutableSpan
    var at = 0
    for line in wanted {
      addSite(line, &cells, &at)
      addShape(line, &cells, &at)
      addNeighbours(line, &cells, &at)
      addPlace(line, isEdge: edges.contains(line), &cells, &at)
      addAround(line, &cells, &at)
      for number in whole { cells.put(number, &at) }
    }
    rows = filled
  }

  private mutating func fillSums() {
    let (pages, facts) = (pages, page.lines.facts)
    weights.fill(pages.count) { min(facts[$0].weight, 120) }
    templateCount.fill(pages.count) { pages[$0] >= 2 ? 1 : 0 }
    templateWeight.fill(pages.count) { pages[$0] >= 2 ? min(facts[$0].weight, 120) : 0 }
    longCount.fill(pages.count) { facts[$0].weight >= 30 ? 1 : 0 }
  }

  /// Whether what is repeated of a line stands on few pages of many: on less than a fiftieth.
  func isRare(_ line: Int) -> Bool {
    let most = max(Int(pages[line]), slotPages(line).map { Int($0) + 1 } ?? 0)
    return 50 * most < Int(total)
  }

  /// Whether a line stands on five of the site's pages, and on a share of them in tenths.
  func isCommon(_ line: Int, tenths: Int) -> Bool {
    pages[line] >= 5 && 10 * Int(pages[line]) >= tenths * Int(total)
  }

  /// Whether a line stands once on the page.
  func stands(once line: Int) -> Bool { page.firsts.places[line].times == 1 }

  /// Whether a line stands higher than on other pages, by a quarter of the page.
  func isHigherThanUsual(_ line: Int) -> Bool {
    Int(known[line].around.place) >= (2 * line + 1) * 500 / max(page.count, 1) + 250
  }

  /// Other pages of the site with the same first tokens or with the same last ones, whichever are more,
  /// when those stand at pages' edges.
  func slotPages(_ line: Int) -> Int32? {
    let (opening, ending) = (
      slotPages(known[line].opening, line), slotPages(known[line].ending, line)
    )
    guard let opening, let ending else { return opening ?? ending }
    return max(opening, ending)
  }

  /// Whether other pages have lines with the same last tokens at their edges.
  func endsLikeOthers(_ line: Int) -> Bool { slotPages(known[line].ending, line) != nil }

  /// How many pages have a line with the same first tokens, when that is five and a share of the site's in
  /// tenths.
  func openingPages(_ line: Int, tenths: Int) -> Int? {
    let pages = Int(known[line].opening.pages)
    return pages >= 5 && 10 * pages >= tenths * Int(total) ? pages : nil
  }

  /// Whether a line usually stands where hardly a sentence is.
  func isAmongFigures(_ line: Int) -> Bool { known[line].around.sentences < 100 }

  @inline(__always)
  private func slotPages(_ slot: SlotCounts, _ line: Int) -> Int32? {
    let others = others(slot, line)
    return others >= 3 && slot.isAtEdges ? others : nil
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
  private func addSite(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    cells.put(min(pages[line], 40), &at)
    cells.put(known[line].share, &at)
    cells.put(min(total, 40), &at)
    cells.put(min(page.firsts.places[Int(page.firsts.places[line].first)].times, 5), &at)
    add(known[line].opening, line, &cells, &at)
    add(known[line].ending, line, &cells, &at)
  }

  private func add(
    _ slot: SlotCounts, _ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int
  ) {
    let others = others(slot, line)
    cells.put(min(others, 60), &at)
    cells.put(ratio(others, to: total, times: 1000), &at)
    cells.put(slot.pages > 1 ? slot.edgeShare : -1, &at)
  }

  private func addShape(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    let facts = page.lines.facts[line]
    let (shape, wording) = (details.shape(ofLine: line), details.wording(ofLine: line))
    cells.put(min(facts.weight, 120), &at)
    cells.put(min(facts.words, 60), &at)
    cells.put(facts.end.rawValue, &at)
    cells.put(shape.hasColon ? 1 : 0, &at)
    cells.put(min(shape.commas, 20), &at)
    cells.put(min(shape.sentences, 20), &at)
    cells.put(min(shape.marks, 20), &at)
    cells.put(shape.start, &at)
    cells.put(ratio(facts.dates, to: facts.tokens, times: 100), &at)
    cells.put(ratio(shape.digits, to: shape.letters, times: 100), &at)
    let cased = shape.capitals + shape.smalls
    cells.put(ratio(shape.capitals, to: cased, times: 100), &at)
    cells.put(min(ratio(shape.letters, to: facts.weight, times: 20), 400), &at)
    cells.put(ratio(shape.commas, to: facts.weight, times: 200), &at)
    cells.put(wording.mean, &at)
    cells.put(max(wording.against, -2000), &at)
    cells.put(wording.lowest, &at)
    cells.put(wording.highest, &at)
    cells.put(wording.first, &at)
    cells.put(wording.last, &at)
    cells.put(wording.known, &at)
    cells.put(facts.credit.rawValue, &at)
  }

  private func addNeighbours(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    for step in [1, 2, 3] { addNeighbour(line - step, &cells, &at) }
    for step in [1, 2, 3] { addNeighbour(line + step, &cells, &at) }
    addWording(line - 1, &cells, &at)
    addWording(line + 1, &cells, &at)
    for (low, high) in Self.windows {
      cells.put(weights.sum(line + low, line + high), &at)
      cells.put(page.sentences.sum(line + low, line + high), &at)
      cells.put(templateCount.sum(line + low, line + high), &at)
      cells.put(longCount.sum(line + low, line + high), &at)
    }
  }

  private func addNeighbour(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    let isInside = known.indices.contains(line)
    cells.put(isInside ? min(page.lines.facts[line].weight, 120) : -1, &at)
    cells.put(isInside ? known[line].share : -1, &at)
  }

  private func addWording(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    let isInside = known.indices.contains(line)
    let facts = isInside ? page.lines.facts[line] : LineFacts()
    cells.put(ratio(facts.dates, to: facts.tokens, times: 100), &at)
    cells.put(isInside ? details.wording(ofLine: line).mean : 0, &at)
  }

  /// The stretches of lines that are summed up, as distances from the line.
  private static let windows = [(-3, -1), (1, 3), (-10, -1), (1, 10), (-5, 5), (-20, -1), (1, 20)]

  private func addPlace(
    _ line: Int, isEdge: Bool, _ cells: inout MutableSpan<Int32>, _ at: inout Int
  ) {
    let total = max(weights.total, 1)
    cells.put(Int32((2 * line + 1) * 500 / page.count), &at)
    let middle = 2 * weights.sum(0, line - 1) + weights.sum(line, line)
    cells.put(ratio(middle, to: total, times: 500), &at)
    cells.put(Int32(min(line, 60)), &at)
    cells.put(Int32(min(page.count - 1 - line, 60)), &at)
    cells.put(isEdge ? 1 : 0, &at)
    let above = anchors.above[line] < 0 ? 99 : Int32(line) - anchors.above[line]
    let below = anchors.below[line] < 0 ? 99 : anchors.below[line] - Int32(line)
    cells.put(min(above, 40), &at)
    cells.put(min(below, 40), &at)
    cells.put(min(above + below, 60), &at)
    cells.put(min(gaps.lines[line].weight, 2000), &at)
    cells.put(min(gaps.lines[line].sentences, 40), &at)
    cells.put(ratio(gaps.lines[line].weight, to: max(gaps.largest, 1), times: 1000), &at)
  }

  private func addAround(_ line: Int, _ cells: inout MutableSpan<Int32>, _ at: inout Int) {
    let above = anchors.above[line] < 0 ? .none : known[Int(anchors.above[line])].around
    let below = anchors.below[line] < 0 ? .none : known[Int(anchors.below[line])].around
    let own = pages[line] >= 2 ? known[line].around : .none
    above.append(to: &cells, &at)
    below.append(to: &cells, &at)
    own.append(to: &cells, &at)
    cells.put(anchors.above[line] < 0 ? -1 : known[Int(anchors.above[line])].share, &at)
    cells.put(anchors.below[line] < 0 ? -1 : known[Int(anchors.below[line])].share, &at)
  }
}
