/// What the pages of one site repeat, while it is being learned.
///
/// Pages can be added in any order, in parts that are joined, and taken away again: all counts are
/// sums. Memory grows with the distinct lines, not with the pages.
public struct SiteCounts: Sendable {
  /// Pages learned.
  public private(set) var pages = 0
  private(set) var lines = KeyTable(empty: LineCounts())
  private(set) var slots = KeyTable(empty: SlotCounts())

  /// No page yet.
  public init() {}

  /// The counts that a template holds: all of a site with few pages, else those of what repeats.
  public init(_ template: SiteTemplate) {
    pages = template.pages
    lines = template.lines
    slots = template.slots
    join(template.seldom)
  }

  /// Adds a page.
  public mutating func add(_ page: PageContext) {
    pages += 1
    page.eachKey { key, counts in lines.update(key) { $0 += counts } }
    page.eachSlot { key, counts in slots.update(key) { $0 += counts } }
  }

  /// Adds to the counts of a line.
  mutating func add(_ key: UInt64, _ counts: LineCounts) { lines.update(key) { $0 += counts } }

  /// Adds to the counts of a slot.
  mutating func add(_ key: UInt64, _ counts: SlotCounts) { slots.update(key) { $0 += counts } }

  /// Takes a page away that was added before.
  public mutating func remove(_ page: PageContext) {
    precondition(pages > 0, "only a page that was added can be taken away")
    pages -= 1
    page.eachKey { key, counts in lines.update(key) { $0 -= counts } }
    page.eachSlot { key, counts in slots.update(key) { $0 -= counts } }
  }

  /// Adds the pages of another part of the site.
  public mutating func join(_ other: SiteCounts) {
    pages += other.pages
    other.lines.forEach { key, counts in lines.update(key) { $0 += counts } }
    other.slots.forEach { key, counts in slots.update(key) { $0 += counts } }
  }
}
