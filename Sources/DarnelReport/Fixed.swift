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
public func appendTabCell(_ text: some Sequence<UInt8>, to line: inout [UInt8]) {
  for byte in text {
    switch byte {
    case 0x09: line += "\\t".utf8
    case 0x0A: line += "\\n".utf8
    case 0x0D: line += "\\r".utf8
    case 0x5C: line += "\\\\".utf8
    default: line.append(byte)
    }
  }
}
