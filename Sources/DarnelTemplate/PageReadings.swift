/// What was found in the texts of pages, kept so that they need not be read a second time.
///
/// Some fifty bytes a line, and as many for each end of a line that may be furniture, in memory.
public struct PageReadings: Sendable {
  /// Where what belongs to a page ends, and the hash of its text.
  private struct Page: Sendable {
    var text: UInt64
    var lines: Int
    var parts: Int
  }

  private var pages: [Page] = []
  private var facts: [LineFacts] = []
  private var parts: [LinePart] = []

  /// No page yet.
  public init() {}

  /// Bytes that it takes, room for more left aside.
  public var bytes: Int {
    pages.count * MemoryLayout<Page>.stride + facts.count * MemoryLayout<LineFacts>.stride
      + parts.count * MemoryLayout<LinePart>.stride
  }

  /// Adds what was found in a text whose hash is given.
  public mutating func append(_ page: borrowing PageContext, text: UInt64) {
    facts += page.lines.facts
    parts += page.parts
    pages.append(Page(text: text, lines: facts.count, parts: parts.count))
  }

  /// The same in no more room than it needs.
  public func copy() -> PageReadings {
    var copy = PageReadings()
    (copy.pages, copy.facts, copy.parts) = (
      Self.fitted(pages), Self.fitted(facts), Self.fitted(parts)
    )
    return copy
  }

  /// Empties it; its room stays unless it is more than twice so many bytes.
  public mutating func removeAll(keeping most: Int) {
    let held =
      facts.capacity * MemoryLayout<LineFacts>.stride + parts.capacity
      * MemoryLayout<LinePart>.stride
    let isLarge = held > 2 * most
    pages.removeAll(keepingCapacity: !isLarge)
    facts.removeAll(keepingCapacity: !isLarge)
    parts.removeAll(keepingCapacity: !isLarge)
  }

  private static func fitted<Element>(_ array: [Element]) -> [Element] {
    var fitted: [Element] = []
    fitted.reserveCapacity(array.count)
    fitted += array
    return fitted
  }

  /// What was found in the text of one page; nil when it was another text.
  func found(at place: Int, text: UInt64) -> (ArraySlice<LineFacts>, ArraySlice<LinePart>)? {
    guard pages.indices.contains(place), pages[place].text == text else { return nil }
    return page(at: place)
  }

  /// What was found in the text of one page.
  func page(at place: Int) -> (ArraySlice<LineFacts>, ArraySlice<LinePart>) {
    let before = place == 0 ? Page(text: 0, lines: 0, parts: 0) : pages[place - 1]
    let page = pages[place]
    return (facts[before.lines..<page.lines], parts[before.parts..<page.parts])
  }
}

/// What was found in one page's text when it was read before.
public struct KnownReading: Sendable {
  private let readings: PageReadings
  private let place: Int

  /// The reading of the page that was appended at a place.
  public init(_ readings: PageReadings, at place: Int) {
    (self.readings, self.place) = (readings, place)
  }

  func found(text: UInt64) -> (ArraySlice<LineFacts>, ArraySlice<LinePart>)? {
    readings.found(at: place, text: text)
  }
}
