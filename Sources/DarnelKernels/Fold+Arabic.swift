extension Folder {
  /// Leaves a quotation mark out between two Arabic letters, and makes it a separator elsewhere.
  mutating func foldQuote() {
    if unsafe endsInArabic(at: place.output) {
      var next = unsafe place.input
      while let read = unsafe look(at: next), read.isInvisible { next = read.end }
      if let read = unsafe look(at: next), read.startsArabic { return }
    }
    unsafe write(FoldEntry.separator().bits, copying: 0, at: &place.output)
  }

  /// Leaves a stretching stroke out, and after a one-letter word what stands between that and the
  /// next word of its line.
  mutating func foldTatweel() {
    let output = unsafe place.output
    guard unsafe endsInArabic(at: output) && target[output - 3] <= 0x20 else { return }
    var next = unsafe place.input
    while let read = unsafe look(at: next), read.isInvisible { next = read.end }
    unsafe place.input = next
    var hasGap = false
    while let read = unsafe look(at: next), read.isInvisible || read.isGap {
      hasGap = hasGap || read.isGap
      next = read.end
    }
    if hasGap, let read = unsafe look(at: next), read.startsArabic { unsafe place.input = next }
  }

  /// Whether the last character written before a place is a letter of U+0600 to U+06FF.
  private func endsInArabic(at output: Int) -> Bool {
    unsafe output > 2 && target[output - 2] & 0xFC == 0xD8
  }

  /// What looking ahead must know of a character.
  private struct Glimpse {
    var end: Int
    var isInvisible = false
    var isGap = false
    var startsArabic = false
  }

  /// A look at the character at a place, nil at the end of the text.
  private func look(at input: Int) -> Glimpse? {
    guard unsafe input < end else { return nil }
    let (scalar, length) = unsafe decode(at: input)
    guard let scalar else { return Glimpse(end: input + length) }
    let entry = unsafe table.entry(of: scalar)
    var starts = entry.isArabic
    if entry.special == .sequence, let first = unsafe table.sequence(of: entry).first {
      starts = unsafe table.entry(of: first).isArabic
    }
    return Glimpse(
      end: input + length,
      isInvisible: entry.isDeleted || entry.special == .tatweel,
      isGap: entry.isBlank || entry.special == .quote,
      startsArabic: starts)
  }

  /// The code point at a place and its length in bytes; nil and the length of the maximal subpart
  /// when it is ill-formed (Unicode, table 3-7).
  func decode(at input: Int) -> (scalar: UInt32?, length: Int) {
    let first = unsafe text[input]
    let (count, least, most): (Int, UInt8, UInt8)
    switch first {
    case 0..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: (count, least, most) = (2, 0x80, 0xBF)
    case 0xE0...0xEF:
      (count, least, most) = (3, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF)
    case 0xF0...0xF4:
      (count, least, most) = (4, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF)
    default: return (nil, 1)
    }
    var scalar = UInt32(first) & (0x7F >> UInt32(count))
    for offset in 1..<count {
      let byte = unsafe input + offset < end ? text[input + offset] : 0
      let isNext = offset == 1 ? byte >= least && byte <= most : byte & 0xC0 == 0x80
      guard isNext else { return (nil, offset) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, count)
  }
}
