/// Puts the numbers of a row of JSON that 64 bits cannot hold into quotation marks, so that a parser of
/// such numbers takes the row; all other bytes stay.
///
/// Whatever the bytes are, what comes of it is JSON only if they are.
///
/// - Returns: whether there was such a number.
func quoteWideNumbers(_ row: inout [UInt8]) -> Bool {
  var quoted: [UInt8] = []
  var taken = 0
  var at = 0
  while at < row.count {
    if row[at] == UInt8(ascii: "\"") {
      at = JSONText.endOfString(in: row, from: at)
    } else if isOfNumber(row[at]) {
      let end = row[at...].firstIndex { !isOfNumber($0) } ?? row.count
      if isWideNumber(row[at..<end]), !isKey(row, behind: end) {
        quoted += row[taken..<at]
        JSONText.append(Array(row[at..<end]), to: &quoted)
        taken = end
      }
      at = end
    } else {
      at += 1
    }
  }
  guard taken > 0 else { return false }
  row = quoted + row[taken...]
  return true
}

/// Whether a byte can stand in a number.
private func isOfNumber(_ byte: UInt8) -> Bool {
  isDigit(byte) || "+-.eE".utf8.contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Whether bytes are a number of JSON that is none of 64 bits.
func isWideNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
  let digits = rest.prefix(while: isDigit)
  guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else {
    return false
  }
  rest = rest[digits.endIndex...]
  let text = String(decoding: bytes, as: UTF8.self)
  if rest.isEmpty { return Int64(text) == nil && UInt64(text) == nil }
  if rest.first == UInt8(ascii: ".") {
    let fraction = rest.dropFirst().prefix(while: isDigit)
    if fraction.isEmpty { return false }
    rest = rest[fraction.endIndex...]
  }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return false }
    rest = rest[rest.endIndex...]
  }
  return rest.isEmpty && Double(text).map { !$0.isFinite } ?? false
}

/// Whether a number has neither fraction nor exponent.
func isInteger(_ number: ArraySlice<UInt8>) -> Bool { !number.contains { ".eE".utf8.contains($0) } }

/// Whether what ends here would be a key, which no number is.
private func isKey(_ row: [UInt8], behind end: Int) -> Bool {
  row[end...].first { !isWhiteSpace($0) } == UInt8(ascii: ":")
}
