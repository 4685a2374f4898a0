/// The first line of a TOML text with a dotted key of more than 16 parts.
///
/// The parser walks nested tables by recursion, and a key of some ten thousand parts would end the
/// process; no configuration has one of more than three. Dots in strings and comments do not count.
func lineOfDeepKey(_ text: [UInt8]) -> Int? {
  var (line, dots, place) = (1, 0, 0)
  while place < text.count {
    switch text[place] {
    case 0x0A:
      line += 1
      dots = 0
    // = , { end what may be a key.
    case 0x3D, 0x2C, 0x7B: dots = 0
    case 0x2E:
      dots += 1
      if dots > 16 { return line }
    // # begins a comment.
    case 0x23:
      place = text[place...].firstIndex(of: 0x0A) ?? text.count
      continue
    // " and ' begin a string.
    case 0x22, 0x27:
      let end = endOfString(text, from: place)
      line += text[place..<end].count { $0 == 0x0A }
      place = end
      continue
    default: break
    }
    place += 1
  }
  return nil
}

/// The place behind a string: three quotes go on over lines, and a backslash escapes in double ones.
private func endOfString(_ text: [UInt8], from start: Int) -> Int {
  let quote = text[start]
  let isLong =
    text[start...].prefix(3).count == 3 && text[start...].prefix(3).allSatisfy { $0 == quote }
  let closing = isLong ? 3 : 1
  var (place, run) = (start + closing, 0)
  while place < text.count {
    if text[place] == quote {
      run += 1
      if run == closing { return place + 1 }
    } else {
      run = 0
      if text[place] == 0x5C && quote == 0x22 { place += 1 }
      // A string of one line that does not end in it is a fault that the parser tells.
      if text[min(place, text.count - 1)] == 0x0A && !isLong { return place }
    }
    place += 1
  }
  return text.count
}
