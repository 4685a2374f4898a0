/// Where the bytes of a UTF-8 text stand in the same text as a page's script counts it: in UTF-16.
struct LetterOffsets: Sendable {
  private let units: [Int32]

  init(_ text: ArraySlice<UInt8>) {
    var units: [Int32] = []
    units.reserveCapacity(text.count + 1)
    var count: Int32 = 0
    for byte in text {
      units.append(count)
      // Four bytes are a surrogate pair; the bytes that follow the first count nothing.
      if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    units.append(count)
    self.units = units
  }

  /// The offset in UTF-16 of a byte at which a letter begins, or of the end.
  subscript(byte: Int) -> Int { Int(units[byte]) }
}
