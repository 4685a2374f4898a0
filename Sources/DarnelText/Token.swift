/// A word or a letter unit, folded, and where it stood in the text.
public struct Token: Sendable, Hashable {
  /// The folded bytes, UTF-8.
  public let bytes: [UInt8]
  /// The bytes of the original that became the token, from its first letter to the end of its last.
  ///
  /// Letters that one character holds together (㎏, ﷺ, ㍿) have the same range.
  public let range: Range<Int>
  /// Whether the token is a letter of a script without spaces, with its marks.
  public let isLetterUnit: Bool

  /// Makes a token of its parts.
  public init(bytes: [UInt8], range: Range<Int>, isLetterUnit: Bool) {
    self.bytes = bytes
    self.range = range
    self.isLetterUnit = isLetterUnit
  }

  /// The folded letters.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
