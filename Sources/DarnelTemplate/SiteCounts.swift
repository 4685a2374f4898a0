/// What the pages of one site repeat, while it is being learned.
///
/// Pages can be added in any order, in parts that are joined, and taken away again: all counts are
/// sums. Memory grows with the distinct lines, not with the pages.
public struct SiteCounts: Sendable {
  /// Pages learned; negative in a part that more was taken away from than added to.
  public private(set) var pages = 0
  private(set) var lines = KeyTable(empty: LineTally())
  private(set) var slots = KeyTable(empty: SlotTally())
  /// Tells pages apart, so that what stands twice on one counts once.
  private var serial: UInt32 = 0
  /// Kept only so that reading ahead is not left out as useless.
  private var lastRead: UInt64 = 0

  /// No page yet.
  public init() {}

  /// The counts that a template holds: all of a site with few pages, else those of what repeats.
  public init(_ template: SiteTemplate) {
    pages = template.pages
    template.lines.forEach { key, counts in add(key, counts) }
    template.slots.forEach { key, counts in add(key, counts) }
    join(template.seldom)
  }

  /// Distinct lines and slots.
  public var distinct: Int { lines.count + slots.count }

  /// Adds a page.
  public mutating func add(_ page: PageContext) { change(by: 1, page) }

  /// Takes a page away that was added before, here or to another part of the site.
  public mutating func remove(_ page: PageContext) { change(by: -1, page) }

  private mutating func change(by sign: Int32, _ page: PageContext) {
    precondition(serial < UInt32.max, "too many pages of one site")
    serial += 1
    pages += Int(sign)
    readAhead(page)
    let one = UInt32(bitPattern: sign)
    for line in page.lines.solid {
      let place = page.counts(of: line)
      lines.update(page.lines.facts[line].key) { $0.change(by: one, place, serial) }
    }
    page.eachSlot { key, isEdge in slots.update(key) { $0.change(by: one, isEdge, serial) } }
  }

  /// Waits for the memory of all keys of a page at once, not one after another.
  private mutating func readAhead(_ page: PageContext) {
    var read: UInt64 = 0
    for line in page.lines.solid {
      let facts = page.lines.facts[line]
      read ^= lines.readAhead(facts.key)
      read ^= slots.readAhead(facts.opening) ^ slots.readAhead(facts.ending)
    }
    lastRead = read
  }

  /// Adds to the counts of a line.
  mutating func add(_ key: UInt64, _ counts: LineCounts) {
    lines.update(key) { $0.counts += counts }
  }

  /// Adds to the counts of a slot.
  mutating func add(_ key: UInt64, _ counts: SlotCounts) {
    slots.update(key) { $0.counts += counts }
  }

  /// Adds the pages of another part of the site.
  public mutating func join(_ other: SiteCounts) {
    pages += other.pages
    other.lines.forEach { key, tally in lines.update(key) { $0.counts += tally.counts } }
    other.slots.forEach { key, tally in slots.update(key) { $0.counts += tally.counts } }
  }
}

/// The counts of a line while pages come and go.
struct LineTally: Sendable {
  var counts = LineCounts()
  /// The serial number of the page that last had it.
  private var last: UInt32 = 0

  /// Adds a place of the line on a page times 1, or times -1, wrapping.
  mutating func change(by sign: UInt32, _ place: LineCounts, _ serial: UInt32) {
    if last != serial { counts.pages &+= sign }
    last = serial
    counts.addAround(place, sign: sign)
  }
}

/// The counts of a slot while pages come and go.
struct SlotTally: Sendable {
  var counts = SlotCounts()
  /// The serial numbers of the pages that last had it, and had it at an edge.
  private var (last, lastEdge): (UInt32, UInt32) = (0, 0)

  /// Adds a place of the slot on a page times 1, or times -1, wrapping.
  mutating func change(by sign: UInt32, _ isEdge: Bool, _ serial: UInt32) {
    if last != serial { counts.pages &+= sign }
    last = serial
    if isEdge && lastEdge != serial {
      counts.edges &+= sign
      lastEdge = serial
    }
  }
}

extension PageContext {
  /// Visits the keys of the page's slots, some of them twice, and whether each stands at an edge.
  func eachSlot(_ body: (UInt64, _ isEdge: Bool) -> Void) {
    for line in lines.solid {
      let facts = lines.facts[line]
      if facts.opening != 0 { body(facts.opening, false) }
      if facts.ending != 0 { body(facts.ending, false) }
    }
    for line in lines.edges {
      let facts = lines.facts[line]
      if facts.opening != 0 { body(facts.opening, true) }
      if facts.ending != 0 { body(facts.ending, true) }
    }
    for part in parts {
      if part.key != 0 { body(part.key, true) }
      if part.opening != 0 { body(part.opening, true) }
    }
  }
}
