/// Reads the numbers of `FoldData.payload`.
struct FoldDataReader {
  private let bytes: [UInt8]
  private var place = 0

  init() {
    bytes = Self.decode(Array(FoldData.payload.utf8), count: FoldData.byteCount)
  }

  var isAtEnd: Bool { place >= FoldData.byteCount }

  /// The next number: seven bits a byte, the lowest first.
  mutating func number() -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = bytes[place]
      place += 1
      value |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// Passes over numbers.
  mutating func skip(_ count: Int) {
    var left = count
    while left > 0 {
      if bytes[place] < 0x80 { left -= 1 }
      place += 1
    }
  }

  /// Decodes base64 without padding, four characters at a time.
  private static func decode(_ text: [UInt8], count: Int) -> [UInt8] {
    let values = digits
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 3)
    var place = 0
    while place + 4 <= text.count {
      let high = values[Int(text[place])] << 18 | values[Int(text[place + 1])] << 12
      let low = values[Int(text[place + 2])] << 6 | values[Int(text[place + 3])]
      bytes.append(UInt8(truncatingIfNeeded: (high | low) >> 16))
      bytes.append(UInt8(truncatingIfNeeded: (high | low) >> 8))
      bytes.append(UInt8(truncatingIfNeeded: high | low))
      place += 4
    }
    precondition(bytes.count >= count, "the folding data is not whole")
    return bytes
  }

  /// The value of every base64 character.
  private static var digits: [UInt32] {
    var digits = [UInt32](repeating: 0, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, character) in alphabet.utf8.enumerated() {
      digits[Int(character)] = UInt32(value)
    }
    return digits
  }
}
