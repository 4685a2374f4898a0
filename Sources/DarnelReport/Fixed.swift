/// A number with a fixed count of decimals, rounded half up; the same on every machine.
public func fixed(_ value: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
  let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
  guard scaled < 9e15 else { return "\(value)" }
  let digits = String(UInt64(scaled))
  let padded = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
  let whole = padded.dropLast(decimals)
  let sign = value < 0 && scaled > 0 ? "-" : ""
  return decimals == 0 ? sign + padded : sign + whole + "." + padded.suffix(decimals)
}

/// Appends a cell of a tab-separated table: tabs, line breaks and backslashes are escaped.
public func appendTabCell(_ text: [UInt8], to line: inout [UInt8]) {
  guard text.contains(where: { $0 < 0x20 || $0 == 0x5C }) else {
    line.append(contentsOf: text)
    return
  }
  for byte in text {
    switch byte {
    case 0x09: line += [0x5C, 0x74]
    case 0x0A: line += [0x5C, 0x6E]
    case 0x0D: line += [0x5C, 0x72]
    case 0x5C: line += [0x5C, 0x5C]
    default: line.append(byte)
    }
  }
}

/// Appends a share, from 0 to 1, with six decimals: the digits of ``fixed(_:_:)``.
public func appendShare(_ value: Double, to line: inout [UInt8]) {
  precondition((0...1).contains(value), "a share lies between 0 and 1")
  var left = UInt32((value * 1_000_000).rounded(.toNearestOrAwayFromZero))
  var place: UInt32 = 1_000_000
  while place > 0 {
    line.append(UInt8(truncatingIfNeeded: 0x30 + left / place))
    if place == 1_000_000 { line.append(0x2E) }
    left %= place
    place /= 10
  }
}
