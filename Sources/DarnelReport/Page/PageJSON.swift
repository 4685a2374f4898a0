/// JSON as it may stand inside a `<script>` of a page: no byte of it can end the element.
///
/// `<`, `>` and `&` are escaped, so that neither `</script` nor `<!--` can come up; so are all controls,
/// U+2028 and U+2029, which older scripts take for line ends, and U+FEFF, which readers swallow.
struct PageJSON: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Whether a comma must stand before the next value.
  private var follows = false

  /// Appends a list or object that was written before.
  mutating func append(written value: [UInt8]) {
    separate()
    bytes += value
  }

  mutating func append(_ number: Int) { append(written: Array(String(number).utf8)) }

  /// Appends a number with at most so many decimals.
  mutating func append(_ number: Double, decimals: Int) {
    var digits = Substring(fixed(number, decimals))
    if digits.contains(".") {
      while digits.last == "0" { digits.removeLast() }
      if digits.last == "." { digits.removeLast() }
    }
    append(written: Array(digits.utf8))
  }

  /// Appends a share, 0 to 1, with four decimals; only 1 itself is written as 1.
  mutating func append(share: Double) { append(share < 1 ? min(share, 0.9999) : 1, decimals: 4) }

  mutating func appendNull() { append(written: Array("null".utf8)) }

  mutating func append(_ text: String) { append(text: Array(text.utf8)[...]) }

  /// Appends a string of well-formed UTF-8.
  mutating func append(text: ArraySlice<UInt8>) {
    separate()
    bytes.append(0x22)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte == 0xE2 || byte == 0xEF, let escape = Self.escape(text[place...].prefix(3)) {
        bytes += escape
        place += 3
        continue
      }
      append(escaped: byte)
      place += 1
    }
    bytes.append(0x22)
  }

  /// Appends a key with a number.
  mutating func append(_ name: String, _ number: Int) {
    key(name)
    append(number)
  }

  /// Appends a key with a list of strings.
  mutating func append(_ name: String, _ texts: [String]) {
    key(name)
    list { list in for text in texts { list.append(text) } }
  }

  mutating func key(_ name: String) {
    append(name)
    bytes.append(0x3A)
    follows = false
  }

  mutating func list(_ body: (inout PageJSON) -> Void) { enclose(0x5B, 0x5D, body) }

  mutating func object(_ body: (inout PageJSON) -> Void) { enclose(0x7B, 0x7D, body) }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout PageJSON) -> Void) {
    separate()
    bytes.append(open)
    follows = false
    body(&self)
    bytes.append(close)
    follows = true
  }

  private mutating func separate() {
    if follows { bytes.append(0x2C) }
    follows = true
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0..<0x20, 0x26, 0x3C, 0x3E, 0x7F: bytes += Self.escape(byte)
    default: bytes.append(byte)
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func escape(_ letter: ArraySlice<UInt8>) -> [UInt8]? {
    switch Array(letter) {
    case [0xE2, 0x80, 0xA8]: Array("\\u2028".utf8)
    case [0xE2, 0x80, 0xA9]: Array("\\u2029".utf8)
    case [0xEF, 0xBB, 0xBF]: Array("\\ufeff".utf8)
    default: nil
    }
  }

  /// Values that become a list, one after the other.
  struct Items: Sendable {
    private var bytes: [UInt8] = []

    var byteCount: Int { bytes.count }

    mutating func append(_ value: [UInt8]) {
      bytes.append(bytes.isEmpty ? 0x5B : 0x2C)
      bytes += value
    }

    /// The list so far; the next begins empty.
    mutating func take() -> [UInt8] {
      defer { bytes = [] }
      return bytes.isEmpty ? [0x5B, 0x5D] : bytes + [0x5D]
    }
  }
}
