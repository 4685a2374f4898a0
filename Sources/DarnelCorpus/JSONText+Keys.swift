extension JSONText {
  /// Whether the bytes between a key's quotation marks mean a name.
  static func isSpelled(_ row: [UInt8], _ range: Range<Int>, _ key: [UInt8]) -> Bool {
    let bytes = row[range]
    return bytes.contains(backslash) ? spelled(bytes) == key : bytes.elementsEqual(key)
  }

  /// A key's bytes with what is escaped decoded.
  private static func spelled(_ key: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = key
    while let byte = rest.popFirst() {
      guard byte == backslash, let letter = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): result += String(Character(scalar(&rest))).utf8
      default: result.append(letter)
      }
    }
    return result
  }

  /// Takes what follows `\u`, of a pair of surrogates both; one alone is U+FFFD.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let first = unit(rest) else { return replacement }
    rest = rest.dropFirst(4)
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? replacement }
    guard rest.starts(with: [backslash, UInt8(ascii: "u")]), let second = unit(rest.dropFirst(2)),
      UTF16.isTrailSurrogate(second)
    else { return replacement }
    rest = rest.dropFirst(6)
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  /// The number that four hexadecimal digits are.
  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    guard bytes.count >= 4 else { return nil }
    return UInt16(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16)
  }
}

private let backslash = UInt8(ascii: "\\")
