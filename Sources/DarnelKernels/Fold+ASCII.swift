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
      let mask = unsafe darnel_lower_16(text + input, target + output)
      if mask != 0 {
        let count = mask.trailingZeroBitCount
        if count > 1 {
          input += count
          output += count
        }
        break
      }
      input += 16
      output += 16
    }
    unsafe (place.input, place.output) = (input, output)
  }
}
