/// What a site repeats: its lines that stand on two pages or more, and the fixed ends of slot lines.
public struct SiteTemplate: Sendable {
  /// What a person decided about a line; it wins over all evidence.
  public enum Rule: String, Sendable, Hashable {
    case keep, strip
  }

  /// The fewest pages of a line in a template.
  public static let leastPages: UInt32 = 2
  /// The fewest pages of a slot in a template.
  public static let leastSlotPages: UInt32 = 3
  /// A site of fewer pages remembers all that stands on them, and one of fewer lines in all the lines
  /// of single pages: the next ones may have them too.
  public static let fewPages = 10
  static let fewLines = 2000

  /// Pages learned, copies of one article counted once.
  public internal(set) var pages: Int
  /// Lines by key.
  var lines: KeyTable<LineCounts>
  /// Slots by key.
  var slots: KeyTable<SlotCounts>
  /// Decided lines by key.
  var rules: [UInt64: Rule] = [:]
  /// What stands on too few pages to say anything, while the site has few pages: the next ones may
  /// have it too.
  private(set) var seldom = SiteCounts()
  /// Whether the lines of single pages are no longer remembered: some were forgotten.
  public private(set) var isGrown = false
  /// Sketches of the learned pages, while the site has few: a copy of one of them teaches nothing.
  public private(set) var sketches: [PageSketch] = []
  /// What came of the pages of which no sketch is kept, by hashes of their texts, while the site has not
  /// many.
  ///
  /// True for one that was learned, false for a copy of another: neither teaches anything when it comes
  /// again.
  public private(set) var texts: [UInt64: Bool] = [:]

  /// The fewest pages of a site that are no longer remembered, even by a hash.
  public static let manyPages = 1000

  /// A template of nothing: no page was learned.
  public init() {
    pages = 0
    lines = KeyTable(empty: LineCounts())
    slots = KeyTable(empty: SlotCounts())
  }

  /// The template of what was counted, with the rules of an older one.
  ///
  /// - Parameter isGrowing: whether pages are to be learned onto it, for which it remembers what stands
  ///   on too few pages so far.
  public init(_ counts: SiteCounts, rulesOf older: SiteTemplate? = nil, isGrowing: Bool = true) {
    self.init()
    pages = counts.pages
    rules = older?.rules ?? [:]
    let (lineCount, slotCount) = counts.repeated
    lines.reserve(lineCount)
    slots.reserve(slotCount)
    isGrown = counts.isGrown
    let keepsLines = isGrowing && !isGrown
    let keepsSlots = isGrowing && pages < Self.fewPages
    seldom.reserve(
      lines: keepsLines ? counts.lines.count - lineCount : 0,
      slots: keepsSlots ? counts.slots.count - slotCount : 0)
    counts.lines.forEach { key, counts in add(key, counts, isRemembered: keepsLines) }
    counts.slots.forEach { key, counts in add(key, counts, isRemembered: keepsSlots) }
  }

  private mutating func add(_ key: UInt64, _ counts: LineCounts, isRemembered: Bool) {
    if counts.pages >= Self.leastPages {
      lines.update(key) { $0 = counts }
    } else if isRemembered && counts.pages > 0 {
      seldom.add(key, counts)
    }
  }

  private mutating func add(_ key: UInt64, _ counts: SlotCounts, isRemembered: Bool) {
    if counts.pages >= Self.leastSlotPages {
      slots.update(key) { $0 = counts }
    } else if isRemembered && counts.pages > 0 {
      seldom.add(key, counts)
    }
  }

  /// Whether anything can be said about a page: two pages or more were learned, or a person spoke.
  public var knowsAnything: Bool { pages >= 2 || !rules.isEmpty }

  /// On how many pages a line stands; 0 when the template does not have it.
  public func pages(ofLine key: UInt64) -> Int { Int(lines[key]?.pages ?? 0) }

  /// Whether a person decided anything.
  var hasRules: Bool { !rules.isEmpty }

  /// What a person decided about a line.
  public func rule(ofLine key: UInt64) -> Rule? { rules.isEmpty ? nil : rules[key] }

  /// A line of a template.
  public struct Line: Sendable, Hashable {
    /// Its key.
    public var key: UInt64
    /// What was counted.
    public var counts: LineCounts
    /// What a person decided about it.
    public var rule: Rule?

    /// A line with its counts.
    public init(key: UInt64, counts: LineCounts, rule: Rule? = nil) {
      (self.key, self.counts, self.rule) = (key, counts, rule)
    }
  }

  /// The first or last tokens of slot lines.
  public struct Slot: Sendable, Hashable {
    /// Their key.
    public var key: UInt64
    /// What was counted.
    public var counts: SlotCounts

    /// A slot with its counts.
    public init(key: UInt64, counts: SlotCounts) { (self.key, self.counts) = (key, counts) }
  }

  /// A template of what a file says.
  ///
  /// - Parameter isGrown: whether lines of single pages were forgotten.
  public init(pages: Int, lines: [Line], slots: [Slot], isGrown: Bool = false) {
    self.init()
    (self.pages, self.isGrown) = (pages, isGrown)
    for line in lines where line.key != 0 {
      add(line.key, line.counts, isRemembered: true)
      if let rule = line.rule { rules[line.key] = rule }
    }
    for slot in slots where slot.key != 0 { add(slot.key, slot.counts, isRemembered: true) }
  }

  /// All lines, ascending by key, those that only a person named among them.
  public var allLines: [Line] {
    let counted = lines.sorted.map { Line(key: $0.key, counts: $0.value, rule: rules[$0.key]) }
    let named = rules.filter { lines[$0.key] == nil }
      .map { Line(key: $0.key, counts: LineCounts(), rule: $0.value) }
    return (counted + named).sorted { $0.key < $1.key }
  }

  /// All slots, ascending by key.
  public var allSlots: [Slot] { slots.sorted.map { Slot(key: $0.key, counts: $0.value) } }

  /// Remembers the learned pages: by sketches as long as their lines are, then by hashes.
  ///
  /// - Parameter texts: those of which no more was remembered, and copies.
  public mutating func remember(_ pages: [PageSketch], texts: [UInt64: Bool] = [:]) {
    let isGrown = isGrown
    sketches =
      isGrown ? [] : pages.sorted { ($0.text, $0.keys.count) < ($1.text, $1.keys.count) }
    self.texts = self.pages < Self.manyPages ? texts : [:]
    if self.pages >= Self.manyPages { return }
    // A page may have come with twins, which are copies of it.
    for page in pages { self.texts[page.text] = isGrown ? true : nil }
  }

  /// Whether a page of this text was learned, as far as pages are remembered.
  public func wasLearned(_ text: UInt64) -> Bool {
    texts[text] ?? sketches.contains { $0.text == text }
  }

  /// The lines on too few pages to be in the template, ascending by key; none once the site has grown.
  public var seldomLines: [Line] {
    seldom.lines.sorted.map { Line(key: $0.key, counts: $0.counts) }
  }

  /// The slots on too few pages to be in the template, ascending by key; none once it has ten pages.
  public var seldomSlots: [Slot] {
    seldom.slots.sorted.map { Slot(key: $0.key, counts: $0.value) }
  }

  /// Adds what other pages of the site showed; rules of this template win.
  public mutating func merge(_ other: SiteTemplate) {
    var counts = SiteCounts(self)
    counts.join(SiteCounts(other))
    let older = self
    self = SiteTemplate(counts, rulesOf: older)
    remember(older.sketches + other.sketches, texts: older.texts.merging(other.texts) { $0 || $1 })
    rules.merge(other.rules) { own, _ in own }
  }

  /// The key of a line of text, as a person writes it into a rule.
  public static func key(ofLine text: String) -> UInt64 {
    var lines = PageLines()
    lines.read(Array(text.utf8))
    return lines.facts.first { $0.key != 0 }?.key ?? 0
  }
}
