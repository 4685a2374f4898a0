/// What was found in the texts of pages, kept so that they need not be read a second time.
///
/// Some fifty bytes a line, in memory.
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

  /// Bytes that it takes.
  public var bytes: Int {
    pages.capacity * MemoryLayout<Page>.stride + facts.capacity * MemoryLayout<LineFacts>.stride
      + parts.capacity * MemoryLayout<LinePart>.stride
  }

  /// Adds what was found in a text whose hash is given.
  public mutating func append(_ page: borrowing PageContext, text: UInt64) {
    facts += page.lines.facts
    parts += page.parts
    pages.append(Page(text: text, lines: facts.count, parts: parts.count))
  }

  /// Gives back room that was set aside for more pages.
  public mutating func close() {
    (pages, facts, parts) = (Self.fitted(pages), Self.fitted(facts), Self.fitted(parts))
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
