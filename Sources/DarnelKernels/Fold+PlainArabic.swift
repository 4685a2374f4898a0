internal import CXXHash

extension Folder {
  /// Folds Arabic letters and ASCII thirty-two bytes at a time while every character keeps its
  /// length, where the processor has vectors for it.
  @inline(__always)
  mutating func foldPlainArabic(to border: Int) {
    let (input, output) = unsafe (place.input, place.output)
    // Elsewhere the attempt would be lost; the kernel looks at the byte before.
    guard input > 0, input < border,
      unsafe text[input] & 0xFC == 0xD8 || text[input &+ 1] & 0xFC == 0xD8
    else { return }
    let count = unsafe Int(darnel_plain_arabic_v3(text + input, border &- input, target + output))
    unsafe (place.input, place.output) = (input &+ count, output &+ count)
  }
}

extension FoldTable {
  /// Whether the low entries say of plain Arabic and ASCII what `darnel_plain_arabic_v3` does.
  static func isPlainArabic(_ low: [UInt64]) -> Bool {
    let letters = Array(0x621...0x63A) + Array(0x641...0x64A) + [0x6A9, 0x6CC]
    let isArabic = letters.allSatisfy { letter in
      let (bytes, length) = FoldEntry.utf8(plainFold(UInt32(letter)))
      return low[letter] == FoldEntry.inline(bytes, length: length).bits
    }
    // The quotation mark is left to the table: between two letters it goes.
    return isArabic
      && (0..<0x80).allSatisfy { byte in
        let entry = FoldEntry(bits: low[byte])
        return byte == 0x22
          || entry.special == nil && entry.length == 1 && entry.payload & 0xFF == plainASCII(byte)
      }
  }

  private static func plainFold(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x622, 0x623, 0x625: 0x627
    case 0x629: 0x647
    case 0x649, 0x6CC: 0x64A
    case 0x6A9: 0x643
    default: letter
    }
  }

  private static func plainASCII(_ byte: Int) -> UInt64 {
    switch byte {
    case 0x41...0x5A: UInt64(byte | 0x20)
    case 0x0A, 0x30...0x39, 0x61...0x7A: UInt64(byte)
    default: 0x20
    }
  }
}
