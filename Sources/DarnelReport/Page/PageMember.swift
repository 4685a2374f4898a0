/// A document as a report page shows it.
public struct PageMember: Sendable, Hashable {
  /// The id that it is known by.
  public var id: String
  /// The site; empty when unknown.
  public var site: String
  /// The time of publication as written; empty when unknown.
  public var published: String
  /// The same in seconds since 1970, when it was understood.
  public var seconds: Double?
  /// The address; empty when unknown.
  public var url: String
  /// A language as its source names it, or the script of the text; empty when unknown.
  public var language: String
  /// The text, or its beginning: well-formed UTF-8.
  public var text: [UInt8]
  /// Bytes of the whole text, when more than `text`.
  public var wholeBytes: Int
  /// Where it stands in what was read; empty when that is not said.
  public var place = ""
  /// Ascending byte ranges of `text` that were set aside, most of them furniture of its site.
  public var furniture: [Range<Int>] = []

  /// Bytes of a text that a page carries at most.
  public static let longestText = 1 << 15

  /// A document to show.
  ///
  /// - Parameter wholeBytes: bytes of the whole text when `text` is only its beginning.
  public init(
    id: String, site: String, published: String, seconds: Double?, url: String, language: String,
    text: [UInt8], wholeBytes: Int? = nil
  ) {
    self.id = id
    self.site = site
    self.published = published
    self.seconds = seconds
    self.url = url
    self.language = language
    self.text = text
    self.wholeBytes = max(wholeBytes ?? 0, text.count)
  }

  /// The longest beginning of a text of at most `limit` bytes that cuts no letter in two.
  public static func beginning(of text: [UInt8], limit: Int) -> ArraySlice<UInt8> {
    precondition(limit >= 0, "a text is cut to a count of bytes that is not negative")
    guard text.count > limit else { return text[...] }
    var end = limit
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end]
  }

  /// The furniture of the first bytes of the text.
  func furniture(within bytes: Int) -> [Range<Int>] {
    furniture.map { $0.clamped(to: 0..<max(bytes, 0)) }.filter { !$0.isEmpty }
  }

  /// The text without its furniture; whole when nothing else is left.
  var content: [UInt8] {
    var content: [UInt8] = []
    var end = 0
    for range in furniture(within: text.count) {
      content += text[end..<range.lowerBound]
      end = range.upperBound
    }
    content += text[end...]
    let begin = content.firstIndex { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return begin.map { Array(content[$0...]) } ?? text
  }
}
