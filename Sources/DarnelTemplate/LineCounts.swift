/// What the pages of a site say about one line: on how many it stands, and what stands around it.
///
/// All are sums, so that pages can be added in any order and taken away again. Weights are half
/// tokens: a word counts two, a letter of a script without spaces one. Sums over lines are as wide as
/// four thousand million pages need.
public struct LineCounts: Sendable, Hashable {
  /// Pages that have the line.
  public var pages: UInt32 = 0
  /// Times it stands on them.
  public var times: UInt32 = 0
  /// Sum of its places from the top of the page, in thousandths.
  public var place: UInt64 = 0
  /// Weight of the eight lines after it; a line counts up to 80.
  public var after: UInt64 = 0
  /// Sentences among them.
  public var sentencesAfter: UInt64 = 0
  /// Weight of the eight lines before it.
  public var before: UInt64 = 0
  /// Sentences among them.
  public var sentencesBefore: UInt64 = 0
  /// Weight of the three lines after it.
  public var next: UInt64 = 0
  /// Weight of the three lines before it.
  public var previous: UInt64 = 0

  /// No page yet.
  public init() {}

  /// Its mean place from the top of the page, in thousandths.
  public var meanPlace: UInt32 { UInt32(clamping: place / UInt64(max(times, 1))) }

  static func += (sum: inout LineCounts, part: LineCounts) {
    sum.pages &+= part.pages
    sum.addAround(part)
  }

  static func - (whole: LineCounts, part: LineCounts) -> LineCounts {
    var rest = whole
    rest.pages &-= part.pages
    rest.addAround(part, sign: ~0)
    return rest
  }

  /// Adds everything but the pages, one more time on the same page; or takes it away with sign -1.
  mutating func addAround(_ part: LineCounts, sign: UInt64 = 1) {
    times &+= UInt32(truncatingIfNeeded: sign) &* part.times
    place &+= sign &* part.place
    after &+= sign &* part.after
    sentencesAfter &+= sign &* part.sentencesAfter
    before &+= sign &* part.before
    sentencesBefore &+= sign &* part.sentencesBefore
    next &+= sign &* part.next
    previous &+= sign &* part.previous
  }
}

/// What the pages of a site say about the first or last tokens of lines: a slot line's furniture.
public struct SlotCounts: Sendable, Hashable {
  /// Pages with such a line.
  public var pages: UInt32 = 0
  /// Pages where one stands among the first or last two lines.
  public var edges: UInt32 = 0

  /// No page yet.
  public init() {}

  /// Counts.
  public init(pages: UInt32, edges: UInt32) { (self.pages, self.edges) = (pages, edges) }

  /// The share of its pages where it stands at an edge, in thousandths.
  var edgeShare: Int32 { Int32(clamping: UInt64(edges) * 1000 / UInt64(max(pages, 1))) }

  /// Whether it mostly stands at an edge.
  var isAtEdges: Bool { UInt64(edges) * 1000 >= UInt64(pages) * 600 }

  static func += (sum: inout SlotCounts, part: SlotCounts) {
    sum.pages &+= part.pages
    sum.edges &+= part.edges
  }
}
