/// Reads the numbers of `FoldData.payload`.
struct FoldDataReader {
  private let bytes: [UInt8]
  private var place = 0

  init() {
    bytes = Self.decode(Array(FoldData.payload.utf8), count: FoldData.byteCount)
  }

  var isAtEnd: Bool { place == bytes.count }

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

  /// Decodes base64 without padding.
  private static func decode(_ text: [UInt8], count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for character in text {
      buffer = buffer << 6 | digit(character)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    precondition(bytes.count == count, "the folding data is not whole")
    return bytes
  }

  private static func digit(_ character: UInt8) -> UInt32 {
    switch character {
    case 0x61...0x7A: UInt32(character) - 0x61 + 26
    case 0x41...0x5A: UInt32(character) - 0x41
    case 0x30...0x39: UInt32(character) - 0x30 + 52
    case 0x2B: 62
    default: 63
    }
  }
}
