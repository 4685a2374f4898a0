extension Folder {
  /// Folds the character at the input's place, whose entry says that it needs a look around.
  mutating func foldSpecial(_ entry: FoldEntry) {
    let (scalar, length) = unsafe decode(at: place.input)
    unsafe place.input += length
    guard scalar != nil, let kind = entry.special else {
      unsafe place.malformed += 1
      unsafe write(FoldEntry.separator().bits, copying: 0, at: &place.output)
      return
    }
    switch kind {
    case .quote: unsafe foldQuote()
    case .tatweel: unsafe foldTatweel()
    case .sequence:
      for part in unsafe table.sequence(of: entry) { unsafe write(part) }
    default: unsafe writeSpecial(entry, kind)
    }
  }

  /// Writes a code point of a sequence.
  private mutating func write(_ part: UInt32) {
    let entry = unsafe table.entry(of: part)
    if let kind = entry.special {
      unsafe writeSpecial(entry, kind)
    } else {
      unsafe write(entry.bits, copying: FoldEntry.utf8(part).bytes, at: &place.output)
    }
  }

  /// Writes the kinds that look only at what has been written.
  private mutating func writeSpecial(_ entry: FoldEntry, _ kind: FoldEntry.Special) {
    switch kind {
    case .mark: unsafe writeMark(entry)
    case .hamza: unsafe writeHamza(UInt32(entry.payload))
    case .vowel: unsafe writeVowel(UInt32(entry.payload))
    case .final: unsafe writeFinal(UInt32(entry.payload))
    case .voiced: unsafe writeVoiced(entry.payload)
    case .quote, .tatweel, .sequence, .malformed: break
    }
  }

  /// Writes a kana, its voicing mark and their frame.
  private mutating func writeVoiced(_ payload: UInt64) {
    let unit = UInt64(FoldEntry.opening) | payload << 8 | UInt64(FoldEntry.closing) << 56
    unsafe UnsafeMutableRawPointer(target + place.output).storeBytes(of: unit, as: UInt64.self)
    unsafe place.output += 8
  }
}

// MARK: - Marks

extension Folder {
  /// Writes a kept mark into the unit or word before it, in canonical order.
  private mutating func writeMark(_ entry: FoldEntry) {
    let closes = unsafe target[place.output - 1] == FoldEntry.closing
    if closes { unsafe place.output -= 1 }
    let length = Int(entry.payload >> 32 & 7)
    let end = unsafe place.output
    var slot = end
    if entry.order > 0 {
      for _ in 0..<FoldPlace.reach {
        let start = unsafe start(of: slot)
        guard unsafe order(at: start, to: slot) > entry.order else { break }
        slot = start
      }
    }
    unsafe (target + slot + length).update(from: target + slot, count: end - slot)
    for offset in 0..<length {
      let byte = UInt8(truncatingIfNeeded: entry.payload >> UInt64(8 * offset))
      unsafe target[slot + offset] = byte
    }
    unsafe place.output = end + length
    if closes {
      unsafe target[place.output] = FoldEntry.closing
      unsafe place.output += 1
    }
  }

  /// Where the written character that ends before a place starts.
  private func start(of end: Int) -> Int {
    var start = end - 1
    while unsafe start > 0 && target[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The combining class of a written character, 0 when it is no kept mark.
  private func order(at start: Int, to end: Int) -> UInt8 {
    guard let scalar = unsafe written(at: start, to: end) else { return 0 }
    let entry = unsafe table.entry(of: scalar)
    return entry.special == .mark ? entry.order : 0
  }

  /// The written code point between two places, nil when it is ASCII.
  private func written(at start: Int, to end: Int) -> UInt32? {
    let first = unsafe UInt32(target[start])
    guard first >= 0xC0 else { return nil }
    var scalar = first & (0x7F >> UInt32(end - start))
    for place in start + 1..<end { scalar = unsafe scalar << 6 | UInt32(target[place] & 0x3F) }
    return scalar
  }
}

// MARK: - Letters that compose

extension Folder {
  /// Composes a hamza or madda with the letter before it, which is two bytes long.
  private mutating func writeHamza(_ mark: UInt32) {
    let end = unsafe place.output
    guard end > 2, let base = unsafe written(at: end - 2, to: end),
      let whole = unsafe table.composition(of: base, and: mark)
    else { return }
    unsafe rewrite(2, as: whole)
  }

  /// Composes a vowel with the initial before it.
  private mutating func writeVowel(_ vowel: UInt32) {
    let initial = unsafe lastOfThree()
    if (0x1100...0x1112).contains(initial) {
      unsafe rewrite(3, as: 0xAC00 + ((initial - 0x1100) * 21 + vowel - 0x1161) * 28)
    } else {
      unsafe rewrite(0, as: vowel)
    }
  }

  /// Composes a final with the open syllable before it.
  private mutating func writeFinal(_ final: UInt32) {
    let syllable = unsafe lastOfThree()
    if (0xAC00...0xD7A3).contains(syllable) && (syllable - 0xAC00) % 28 == 0 {
      unsafe rewrite(3, as: syllable + final - 0x11A7)
    } else {
      unsafe rewrite(0, as: final)
    }
  }

  /// The last written code point if it has three bytes, else 0.
  private func lastOfThree() -> UInt32 {
    let end = unsafe place.output
    guard unsafe end > 3 && target[end - 3] & 0xF0 == 0xE0 else { return 0 }
    return unsafe written(at: end - 3, to: end) ?? 0
  }

  /// Puts a word letter in the place of the last bytes.
  private mutating func rewrite(_ count: Int, as scalar: UInt32) {
    let (bytes, length) = FoldEntry.utf8(scalar)
    let start = unsafe place.output - count
    unsafe UnsafeMutableRawPointer(target + start).storeBytes(of: bytes, as: UInt64.self)
    unsafe place.output = start + length
  }
}
