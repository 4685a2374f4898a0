internal import CXXHash

extension Folder {
  /// Folds characters of one and two bytes until a wider one or more than a few of ASCII.
  mutating func foldLow(to border: Int) {
    let isPlain = unsafe table.foldsPlainArabic
    while unsafe place.input < border {
      if isPlain { unsafe foldPlainArabic(to: border) }
      guard unsafe place.input < border else { return }
      let shape = unsafe darnel_shape_32(text + place.input)
      if shape.high == 0 { return }
      if unsafe foldLowBlock(shape) { continue }
      // A look around is over when the special character is: the next block may be plain.
      let stretch = unsafe min(place.input + 32, border)
      while unsafe place.input < stretch {
        if unsafe text[place.input] >= 0xE0 { return }
        if unsafe !foldOne() { break }
      }
    }
  }

  /// Folds thirty-two bytes, every one as if a character started there; the continuations are
  /// deleted characters, so nothing waits for the length of the character before.
  ///
  /// Gives up, with nothing done, when there is a wider, special or ill-formed character among
  /// them.
  @inline(__always)
  private mutating func foldLowBlock(_ shape: darnel_shape) -> Bool {
    let (input, start) = unsafe (place.input, place.output)
    let lead = shape.high & ~shape.continuation
    let border = lead >> 31
    let follows = unsafe border == 0 || text[input + 32] & 0xC0 == 0x80
    guard shape.other == 0, shape.continuation == lead << 1, follows else {
      return false
    }
    unsafe darnel_low_scalars_16(text + input, scalars)
    unsafe darnel_low_scalars_16(text + input + 16, scalars + 16)
    var output = start
    for octet in 0..<4 { unsafe writeEight(scalars + 8 &* octet, at: &output) }
    guard output &- start < Int(FoldEntry.specialLength) else { return false }
    unsafe place.output = output
    unsafe place.input = input + 32 + Int(border)
    return true
  }

  /// Writes the plain entries of eight code points below 0x800.
  ///
  /// A special one is counted as longer than any block, and writes nothing that is looked at.
  @inline(__always)
  private func writeEight(_ scalars: UnsafePointer<UInt16>, at output: inout Int) {
    for place in 0..<8 {
      let entry = unsafe low[Int(scalars[place])]
      unsafe UnsafeMutableRawPointer(target + output).storeBytes(of: entry, as: UInt64.self)
      output &+= Int(truncatingIfNeeded: entry >> 56)
    }
  }

  /// Folds characters of three and four bytes until a run of shorter ones comes.
  ///
  /// In the block that is all letter units no entry is asked for.
  mutating func foldWide(to border: Int) {
    let unitBlock = unsafe table.unitBlock
    var (input, output) = unsafe (place.input, place.output)
    while input < border {
      let word = unsafe UnsafeRawPointer(text + input).loadUnaligned(as: UInt32.self)
      guard word & 0xC0C0F0 == 0x8080E0 else {
        // One byte of ASCII, a space most often, does not end the run.
        let entry = unsafe low[Int(word & 0x7F)]
        guard word & 0x8080 == 0x8000, entry & FoldEntry.special == 0 else { break }
        unsafe write(entry, copying: 0, at: &output)
        input &+= 1
        continue
      }
      let block = unsafe index[Int((word & 0xF) << 6 | (word >> 8) & 0x3F)]
      if block == unitBlock {
        let unit = 0x1E_0000_001F | UInt64(word & 0xFF_FFFF) << 8
        unsafe UnsafeMutableRawPointer(target + output).storeBytes(of: unit, as: UInt64.self)
        output &+= 5
        input &+= 3
        continue
      }
      let entry = unsafe blocks[Int(block) << 6 | Int((word >> 16) & 0x3F)]
      if entry & FoldEntry.special != 0 {
        if unsafe isPlainQuote(entry, at: output) {
          unsafe target[output] = 0x20
          output &+= 1
          input &+= 3
          continue
        }
        unsafe (place.input, place.output) = (input, output)
        unsafe foldSpecial(FoldEntry(bits: entry))
        (input, output) = unsafe (place.input, place.output)
        continue
      }
      unsafe write(entry, copying: UInt64(word & 0xFF_FFFF), at: &output)
      input &+= 3
    }
    unsafe (place.input, place.output) = (input, output)
    if unsafe input < border && text[input] >= 0xE0 { unsafe foldOne() }
  }

  /// Folds one character of any length; false when it was a special one.
  @discardableResult
  mutating func foldOne() -> Bool {
    let input = unsafe place.input
    let first = unsafe UInt32(text[input])
    var entry = FoldEntry.special(.malformed).bits
    var (copied, length): (UInt64, Int) = (0, 1)
    if first < 0x80 {
      entry = unsafe low[Int(first)]
    } else if first < 0xE0 {
      let second = unsafe UInt32(text[input + 1])
      if first >= 0xC2 && second & 0xC0 == 0x80 {
        entry = unsafe low[Int((first & 0x1F) << 6 | second & 0x3F)]
        length = 2
      }
    } else {
      let word = unsafe UnsafeRawPointer(text + input).loadUnaligned(as: UInt32.self)
      (entry, length) = unsafe wideEntry(word)
      copied = UInt64(length == 3 ? word & 0xFF_FFFF : word)
    }
    if entry & FoldEntry.special != 0 {
      if unsafe !isPlainQuote(entry, at: place.output) {
        unsafe foldSpecial(FoldEntry(bits: entry))
        return false
      }
      entry = FoldEntry.separator().bits
    }
    unsafe write(entry, copying: copied, at: &place.output)
    unsafe place.input = input + length
    return true
  }

  /// Whether an entry is that of a quotation mark and no Arabic letter is before it.
  @inline(__always)
  private func isPlainQuote(_ entry: UInt64, at output: Int) -> Bool {
    // A byte above 0x7F ends a letter, and byte 0 is none.
    unsafe entry == FoldEntry.special(.quote).bits
      && (target[output - 1] < 0x80 || target[output - 2] & 0xFC != 0xD8)
  }

  /// The entry of the character of three or four bytes in a word, and its length.
  private func wideEntry(_ word: UInt32) -> (entry: UInt64, length: Int) {
    if word & 0xC0C0F0 == 0x8080E0 {
      let block = unsafe index[Int((word & 0xF) << 6 | (word >> 8) & 0x3F)]
      return unsafe (blocks[Int(block) << 6 | Int((word >> 16) & 0x3F)], 3)
    }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      let high = (word & 7) << 12 | ((word >> 8) & 0x3F) << 6 | (word >> 16) & 0x3F
      if high >= 0x400 && high < 0x4400 {
        return unsafe (blocks[Int(index[Int(high)]) << 6 | Int(word >> 24 & 0x3F)], 4)
      }
    }
    return (FoldEntry.special(.malformed).bits, 1)
  }

  /// Writes a plain entry: its own bytes, and the character's when it is one that is copied.
  @inline(__always)
  func write(_ entry: UInt64, copying bytes: UInt64, at output: inout Int) {
    let mask = 0 &- ((entry >> 48) & 1)
    let value = entry | (bytes & mask) &<< ((entry >> 46) & 8)
    unsafe UnsafeMutableRawPointer(target + output).storeBytes(of: value, as: UInt64.self)
    output &+= Int(truncatingIfNeeded: entry >> 56)
  }
}
