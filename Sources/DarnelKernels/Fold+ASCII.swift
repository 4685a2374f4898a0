internal import CXXHash

extension Folder {
  /// Folds sixteen bytes at a time while they are ASCII, and the ASCII before another character.
  ///
  /// A quotation mark with a letter on both sides of it never comes here: a run of ASCII that is
  /// only one byte long is left to the tables.
  @inline(__always)
  mutating func foldASCII(to border: Int) {
    var (input, output) = unsafe (place.input, place.output)
    while input < border {
      let source = unsafe text + input
      let mask = unsafe darnel_high_bits_16(source)
      let bytes = unsafe UnsafeRawPointer(source).loadUnaligned(as: SIMD16<UInt8>.self)
      let count = mask == 0 ? 16 : mask.trailingZeroBitCount
      if count < 2 { break }
      unsafe UnsafeMutableRawPointer(target + output).storeBytes(
        of: lowered(bytes), as: SIMD16<UInt8>.self)
      input += count
      output += count
      if mask != 0 { break }
    }
    unsafe (place.input, place.output) = (input, output)
  }
}

/// Sixteen ASCII bytes with letters in lower case and all but letters and digits made spaces.
@inline(__always)
private func lowered(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
  let small = bytes | SIMD16(repeating: 0x20)
  let isLetter = (small &- SIMD16(repeating: 0x61)) .< SIMD16(repeating: 26)
  let isDigit = (bytes &- SIMD16(repeating: 0x30)) .< SIMD16(repeating: 10)
  // A digit has the bit of the lower case already.
  return SIMD16(repeating: 0x20).replacing(with: small, where: isLetter .| isDigit)
}
