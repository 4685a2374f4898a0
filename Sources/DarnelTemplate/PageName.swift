/// What a page is called where it is named: its title and its address, as written.
public struct PageName: Sendable, Hashable {
  /// The title; empty when it is not known.
  public var title: [UInt8]
  /// The address; empty when it is not known.
  public var address: [UInt8]

  /// A name; the title well-formed UTF-8.
  public init(title: [UInt8] = [], address: [UInt8] = []) {
    (self.title, self.address) = (title, address)
  }

  /// The words of the last part of the address's path that has three of them, without numbers and with.
  ///
  /// Most numbers there are the page's own, but some headlines have them too. Empty when no part has three.
  var slugs: (words: [UInt8], numbered: [UInt8]) {
    let numbered = slugWords
    let words = numbered.filter { !$0.allSatisfy(Self.isDigit) }
    return (Array(words.joined(separator: [0x20])), Array(numbered.joined(separator: [0x20])))
  }

  private var slugWords: [ArraySlice<UInt8>] {
    var path = Self.path(of: address)
    while let start = path.lastIndex(of: Self.stroke) {
      let part = path[(start + 1)...]
      path = path[..<start]
      // Most parts are no words.
      if part.count(where: { !Self.isInWord($0) }) < Self.least - 1 { continue }
      let words = Self.words(of: part)
      if words.count(where: { !$0.allSatisfy(Self.isDigit) }) >= Self.least { return words }
    }
    return []
  }

  private static let stroke = UInt8(ascii: "/")
  /// Parts of fewer words say too little.
  private static let least = 3

  /// What stands behind the host and before a question, from its first stroke on.
  private static func path(of address: [UInt8]) -> ArraySlice<UInt8> {
    var rest = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let first = rest.prefix { $0 != stroke }
    if first.isEmpty || first.last == UInt8(ascii: ":"),
      rest.dropFirst(first.count).starts(with: [stroke, stroke])
    {
      rest = rest.dropFirst(first.count + 2)
    }
    return rest.drop { $0 != stroke }
  }

  /// The words of a part of a path, without an ending such as `.html`.
  private static func words(of part: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var part = part
    if let dot = part.lastIndex(of: UInt8(ascii: ".")), part.endIndex - dot <= 6 {
      part = part[..<dot]
    }
    return decoded(part).split { !isInWord($0) }
  }

  /// The bytes that `%` and two digits stand for; what they are no UTF-8 of is replaced.
  private static func decoded(_ part: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = value(rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return values.count == 2 ? UInt8(16 * values[0] + values[1]) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isInWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
