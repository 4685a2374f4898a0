internal import DarnelKernels
internal import DarnelText

/// What a page is called where it is named: its title and its address, as written.
public struct PageName: Sendable, Hashable {
  /// The title; empty when it is not known.
  public var title: [UInt8]
  /// The address; empty when it is not known.
  public var address: [UInt8]

  /// A name; both parts well-formed UTF-8.
  public init(title: [UInt8] = [], address: [UInt8] = []) {
    (self.title, self.address) = (title, address)
  }

  /// The words of the last part of the address's path that has three of them, but for numbers; empty
  /// when none has.
  var slug: [UInt8] {
    let stroke = UInt8(ascii: "/")
    let whole = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    // The host stands behind a scheme and two strokes, where there is one.
    let host = whole.firstIndex(of: UInt8(ascii: ":")).map { min($0 + 3, whole.endIndex) } ?? 0
    var path = whole[host...].drop { $0 != stroke }
    while let start = path.lastIndex(of: stroke) {
      let part = path[(start + 1)...]
      path = path[..<start]
      // Most parts are no words.
      if part.count(where: { !Self.isInWord($0) }) < HeadlineSearch.least - 1 { continue }
      let words = Self.words(of: part)
      if words.count >= HeadlineSearch.least { return Array(words.joined(separator: [0x20])) }
    }
    return []
  }

  /// The words of a part of a path, without an ending such as `.html`.
  private static func words(of part: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var part = part
    if let dot = part.lastIndex(of: UInt8(ascii: ".")), part.endIndex - dot <= 6 {
      part = part[..<dot]
    }
    return decoded(part).split { !isInWord($0) }.filter { !$0.allSatisfy(isDigit) }
  }

  /// The bytes that `%` and two digits stand for; what they are no UTF-8 of is replaced.
  private static func decoded(_ part: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      let pair = rest.prefix(2)
      if byte == UInt8(ascii: "%"), pair.count == 2,
        let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isInWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}

/// Tells which lines of a page say what the page is called: a workspace.
///
/// Sites list their pages by their headlines, so that a page's own looks like what its site repeats.
struct HeadlineSearch: Sendable {
  /// The tokens of the page's title and of its slug, those that have enough.
  private var names: [[UInt64]] = []
  private var folded: [UInt8] = []
  private var tokens = TokenHashes()
  private let table = TextProfile.standard.table

  /// Names and lines of fewer tokens say too little.
  static let least = 3

  /// Begins another page.
  mutating func begin(_ name: PageName) {
    names.removeAll(keepingCapacity: true)
    for words in [name.title, name.slug] where !words.isEmpty {
      read(words.span)
      if tokens.count >= Self.least { names.append(Array(tokens.hashes[..<tokens.count])) }
    }
  }

  /// Whether a line of so many tokens is as long as a name, up to twice or half.
  func mayBe(tokens count: Int) -> Bool {
    count >= Self.least && names.contains { $0.count <= 2 * count && count <= 2 * $0.count }
  }

  /// How well a line says what the page is called: of it and a name, up to twice as long, the share of
  /// the shorter one's tokens that are in the other, in hundredths; nil below four fifths.
  mutating func likeness(of line: Span<UInt8>) -> Int? {
    read(line)
    let line = tokens.hashes[..<tokens.count]
    let shares = names.compactMap { name -> Int? in
      let isShorter = line.count < name.count
      let (short, long) = isShorter ? (line, name[...]) : (name[...], line)
      guard short.count >= Self.least, long.count <= 2 * short.count else { return nil }
      return 100 * short.count { long.contains($0) } / short.count
    }
    return shares.max().flatMap { $0 >= 80 ? $0 : nil }
  }

  private mutating func read(_ words: Span<UInt8>) {
    let used = fold(words, with: table, into: &folded).count
    tokens.fill(from: folded, count: used)
  }
}
