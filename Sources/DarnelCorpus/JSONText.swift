internal import DarnelKernels

/// Writes and finds values in rows of JSON without reading the rest of them.
enum JSONText {
  /// Appends a string in quotation marks, its bytes being well-formed UTF-8.
  static func append(_ bytes: [UInt8], to target: inout [UInt8]) {
    target.append(quote)
    appendJSONEscaped(bytes, to: &target)
    target.append(quote)
  }

  /// The bytes of the value under a key of an object that is known to be well formed.
  ///
  /// A name with dots means the key of that very name, and failing that a path into objects. The last
  /// of the keys of one name counts. Both are as for reading.
  static func range(of name: String, in row: [UInt8], _ object: Range<Int>) -> Range<Int>? {
    if let found = value(of: Array(name.utf8), in: row, object) { return found }
    let path = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard path.count > 1 else { return nil }
    var found = object
    for key in path {
      guard let inner = value(of: Array(key), in: row, found) else { return nil }
      found = inner
    }
    return found
  }

  /// The place behind a string that begins here; the end of the row when it is never closed.
  static func endOfString(in row: [UInt8], from start: Int) -> Int {
    skipString(row, start, row.count)
  }

  /// Where a new member goes into an object: before its closing brace.
  static func end(of object: Range<Int>, in row: [UInt8]) -> Int? {
    object.reversed().first { row[$0] == closeBrace }
  }

  /// The value under the last key of that name; nil also when there is no object.
  private static func value(
    of key: [UInt8], in row: [UInt8], _ object: Range<Int>
  ) -> Range<Int>? {
    var at = skipSpace(row, object.lowerBound, object.upperBound)
    guard at < object.upperBound, row[at] == openBrace else { return nil }
    at += 1
    var found: Range<Int>?
    while at < object.upperBound {
      at = skipSpace(row, at, object.upperBound)
      guard at < object.upperBound, row[at] == quote else { return found }
      let end = skipString(row, at, object.upperBound)
      let isWanted = isSpelled(row, at + 1..<end - 1, key)
      at = skipSpace(row, end, object.upperBound) + 1
      at = skipSpace(row, at, object.upperBound)
      let start = at
      at = skipValue(row, at, object.upperBound)
      if isWanted { found = start..<at }
      at = skipSpace(row, at, object.upperBound)
      guard at < object.upperBound, row[at] == comma else { return found }
      at += 1
    }
    return found
  }

  private static func skipSpace(_ row: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end && row[at] <= 0x20 { at += 1 }
    return at
  }

  /// The place behind a string that begins here.
  private static func skipString(_ row: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = firstJSONSpecial(in: row, from: min(from + 1, end), to: end)
    while at < end && row[at] != quote {
      at = firstJSONSpecial(in: row, from: min(at + (row[at] == backslash ? 2 : 1), end), to: end)
    }
    return min(at + 1, end)
  }

  private static func skipValue(_ row: [UInt8], _ from: Int, _ end: Int) -> Int {
    guard from < end else { return end }
    if row[from] == quote { return skipString(row, from, end) }
    var depth = 0
    var at = from
    while at < end {
      switch row[at] {
      case quote:
        at = skipString(row, at, end)
        continue
      case openBrace, UInt8(ascii: "["): depth += 1
      case closeBrace, UInt8(ascii: "]"):
        if depth == 0 { return trimmed(row, from, at) }
        depth -= 1
        if depth == 0 { return at + 1 }
      case comma where depth == 0: return trimmed(row, from, at)
      default: break
      }
      at += 1
    }
    return at
  }

  private static func trimmed(_ row: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = end
    while at > from && row[at - 1] <= 0x20 { at -= 1 }
    return at
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
private let comma = UInt8(ascii: ",")
private let openBrace = UInt8(ascii: "{")
private let closeBrace = UInt8(ascii: "}")
