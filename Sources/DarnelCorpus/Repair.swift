internal import DarnelCodecs

/// Replaces each maximal ill-formed subpart by U+FFFD (Unicode 15, 3.9) and counts them.
func repairUTF8(_ bytes: inout [UInt8]) -> Int {
  if isWellFormedUTF8(bytes) { return 0 }
  var repaired: [UInt8] = []
  repaired.reserveCapacity(bytes.count + 64)
  var count = 0
  var index = 0
  while index < bytes.count {
    let (length, isWell) = sequence(bytes, at: index)
    if isWell {
      repaired += bytes[index..<(index + length)]
    } else {
      repaired += [0xef, 0xbf, 0xbd]
      count += 1
    }
    index += length
  }
  bytes = repaired
  return count
}

/// The length of the sequence at `index`, or of what there is of it.
private func sequence(_ bytes: [UInt8], at index: Int) -> (length: Int, isWell: Bool) {
  let lead = bytes[index]
  if lead < 0x80 { return (1, true) }
  let (wanted, second) = continuation(of: lead)
  guard wanted > 0, index + 1 < bytes.count, second.contains(bytes[index + 1]) else {
    return (1, false)
  }
  var length = 2
  while length <= wanted, index + length < bytes.count, bytes[index + length] & 0xc0 == 0x80 {
    length += 1
  }
  return (length, length == wanted + 1)
}

/// How many bytes follow a lead byte, and which may come second (Unicode 15, table 3-7).
private func continuation(of lead: UInt8) -> (count: Int, second: ClosedRange<UInt8>) {
  switch lead {
  case 0xc2...0xdf: (1, 0x80...0xbf)
  case 0xe0: (2, 0xa0...0xbf)
  case 0xed: (2, 0x80...0x9f)
  case 0xe1...0xef: (2, 0x80...0xbf)
  case 0xf0: (3, 0x90...0xbf)
  case 0xf1...0xf3: (3, 0x80...0xbf)
  case 0xf4: (3, 0x80...0x8f)
  default: (0, 0x80...0xbf)
  }
}

/// Rewrites each escape of a lone surrogate in a JSON row as `\ufffd` and counts them.
func repairSurrogates(_ bytes: inout [UInt8]) -> Int {
  var count = 0
  var index = 0
  while index + 1 < bytes.count {
    guard bytes[index] == 0x5c else {
      index += 1
      continue
    }
    guard let unit = escapedUnit(bytes, at: index) else {
      index += 2
      continue
    }
    let isHigh = 0xd800..<0xdc00 ~= unit
    if isHigh, let next = escapedUnit(bytes, at: index + 6), 0xdc00..<0xe000 ~= next {
      index += 12
      continue
    }
    if isHigh || 0xdc00..<0xe000 ~= unit {
      bytes.replaceSubrange((index + 2)..<(index + 6), with: Array("fffd".utf8))
      count += 1
    }
    index += 6
  }
  return count
}

/// The code unit of the escape at `index`, as of `\u00e9`; nil when there is none.
private func escapedUnit(_ bytes: [UInt8], at index: Int) -> Int? {
  guard index + 6 <= bytes.count, bytes[index] == 0x5c, bytes[index + 1] == 0x75 else { return nil }
  let digits = bytes[(index + 2)..<(index + 6)]
  var unit = 0
  for digit in digits {
    guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
    unit = unit << 4 | value
  }
  return unit
}
