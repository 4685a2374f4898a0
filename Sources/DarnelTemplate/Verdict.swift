/// What was decided about one line of a page, and why.
public struct LineVerdict: Sendable, Hashable {
  /// Why a line stays or goes.
  public enum Reason: Sendable, Hashable {
    /// Nothing speaks against it.
    case content
    /// The site repeats it, on this many pages.
    case repeated(pages: Int)
    /// It is a notice that reads like the article, but stands on this many pages above or below it.
    case notice(pages: Int)
    /// Its first or last tokens stand on this many pages, around something else.
    case slot(pages: Int)
    /// It stands once, but among and like what is not the article.
    case unlikeContent
    /// A date, a byline or a source.
    case credit
    /// It says what the page is called, so it stays.
    case headline
    /// A person's rule says so.
    case rule
    /// It has no tokens and goes with the line before it.
    case blank
    /// The whole page would have gone, so it stays.
    case lastResort
  }

  /// Whether the line stays.
  public var isKept: Bool
  /// Log-odds that it is content, in thousandths.
  public var score: Int32
  /// Why.
  public var reason: Reason
  /// Whether it is a date, a byline or a source.
  public var credit: Credits.Kind
  /// Furniture at the beginning of a line that stays.
  public internal(set) var head = LineCut()
  /// Furniture at the end of a line that stays.
  public internal(set) var tail = LineCut()

  /// Whether the line goes as a notice.
  public var isNotice: Bool { if case .notice = reason { true } else { false } }
}

/// What goes of a line at one of its ends.
public struct LineCut: Sendable, Hashable {
  /// Bytes of it.
  public private(set) var bytes = 0
  /// Tokens of it.
  public private(set) var tokens = 0
  /// How many pages have it, or that piece of it which was taken last; 0 for none.
  public private(set) var pages = 0

  /// Takes a piece that begins or ends with the line, if that is more than went before.
  mutating func widen(to bytes: Int, tokens: Int, pages: Int) {
    if bytes > self.bytes { (self.bytes, self.tokens, self.pages) = (bytes, tokens, pages) }
  }

  /// Takes blanks behind a piece that was taken.
  mutating func widen(by blanks: Int) {
    if bytes > 0 { bytes += blanks }
  }
}

/// How much is taken away.
public enum StripMode: String, Sendable, CaseIterable {
  /// Only what the site demonstrably repeats.
  case safe
  /// Everything that is not the article, also what stands only once.
  case onlyContent = "only-content"
}

/// Which lines of a page count as its content.
public enum ContentExtent: Sendable, Hashable, CaseIterable {
  /// Those that stay, dates, bylines and sources among them.
  case kept
  /// Those that stay and are no dates, bylines and sources, nor numbers alone.
  case keptWithoutCredits
  /// The same, and rows of figures whether they stay or not.
  case keptWithRows
  /// Those that stay, and those that go but are figures: their site repeats the form, perhaps not the
  /// numbers.
  case keptOrFigures
}
