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

/// A cell of a tab-separated table: tabs, line breaks and backslashes are escaped.
public func tabCell(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) else { return text }
  var cell = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t": cell += "\\t"
    case "\n": cell += "\\n"
    case "\r": cell += "\\r"
    case "\\": cell += "\\\\"
    default: cell.unicodeScalars.append(scalar)
    }
  }
  return cell
}
