/// What the pages of one site repeat, while it is being learned.
///
/// Pages can be added in any order, in parts that are joined, and taken away again: all counts are
/// sums. Memory grows with the distinct lines, not with the pages.
public struct SiteCounts: Sendable {
  /// Pages learned; negative in a part that more was taken away from than added to.
  public private(set) var pages = 0
  private(set) var lines = LineTable()
  private(set) var slots = KeyTable(empty: SlotCounts())
  /// Whether lines of single pages were learned that are not among these any more.
  private var hasForgotten = false

  /// No page yet.
  public init() {}

  /// The counts that a template holds: all of a site with few pages, else those of what repeats.
  public init(_ template: SiteTemplate) {
    pages = template.pages
    hasForgotten = template.isGrown
    let seldom = template.seldom
    reserve(
      lines: template.lines.count + seldom.lines.count,
      slots: template.slots.count + seldom.slots.count)
    template.lines.forEach { key, counts in add(key, counts) }
    template.slots.forEach { key, counts in add(key, counts) }
    join(seldom)
  }

  /// Distinct lines and slots.
  public var distinct: Int { lines.count + slots.count }

  /// Whether there are too many pages and lines for those of single pages to be remembered.
  ///
  /// Both only grow, so that it does not matter in how many parts they were learned.
  var isGrown: Bool {
    if hasForgotten || pages < SiteTemplate.fewPages { return hasForgotten }
    var times = 0
    lines.forEach { times += Int(Int32(bitPattern: $1.times)) }
    return times >= SiteTemplate.fewLines
  }

  /// Lines and slots on enough pages to be in a template.
  var repeated: (lines: Int, slots: Int) {
    var (lineCount, slotCount) = (0, 0)
    lines.forEach { if $1.pages >= SiteTemplate.leastPages { lineCount += 1 } }
    slots.forEach { if $1.pages >= SiteTemplate.leastSlotPages { slotCount += 1 } }
    return (lineCount, slotCount)
  }

  /// Adds a page.
  public mutating func add(_ page: PageContext) {
    pages += 1
    lines.add(page.sums.keys, page.sums.counts)
    add(page.slots, 1)
  }

  /// Takes a page away that was added before, here or to another part of the site.
  public mutating func remove(_ page: PageContext) {
    pages -= 1
    lines.add(page.sums.keys, page.sums.counts.map { LineCounts() - $0 })
    add(page.slots, UInt32(bitPattern: -1))
  }

  /// Adds the slots of a page, or takes them away with one -1, wrapping.
  private mutating func add(_ page: PageSlots, _ one: UInt32) {
    slots.updateEach(page.keys.span) { place, counts in
      counts += SlotCounts(pages: one, edges: place < page.edgeCount ? one : 0)
    }
  }

  /// Makes room for more lines and slots, before those of another table are added.
  mutating func reserve(lines lineCount: Int, slots slotCount: Int) {
    lines.reserve(lineCount)
    slots.reserve(slotCount)
  }

  /// Adds to the counts of a line.
  mutating func add(_ key: UInt64, _ counts: LineCounts) { lines.add(key, counts) }

  /// Adds to the counts of a slot.
  mutating func add(_ key: UInt64, _ counts: SlotCounts) { slots.update(key) { $0 += counts } }

  /// Adds the pages of another part of the site.
  public mutating func join(_ other: SiteCounts) {
    pages += other.pages
    hasForgotten = hasForgotten || other.hasForgotten
    reserve(lines: other.lines.count, slots: other.slots.count)
    other.lines.forEach { key, counts in lines.add(key, counts) }
    other.slots.forEach { key, counts in slots.update(key) { $0 += counts } }
  }
}
