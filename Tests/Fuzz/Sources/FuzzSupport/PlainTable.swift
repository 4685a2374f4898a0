/// A table as libcsv reads it when it is not strict, with carriage returns as its only space.
///
/// Written as rules for one field at a time, over the whole file: no feeding, no chunks.
public struct PlainTable {
  /// A row.
  public struct Row {
    /// Its fields.
    public var fields: [[UInt8]]
    /// The line where it begins, counted from 1.
    public var line: Int
    /// Its bytes in the file, without the line feed at the end.
    public var range: Range<Int>
  }

  /// All rows, the header first.
  public private(set) var rows: [Row] = []
  /// Lines that are part of no row and stand behind the header.
  public private(set) var blank = 0
  /// The line where a row begins whose quote nothing closes.
  public private(set) var unclosedLine: Int?

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line = 1

  /// Reads `bytes` from `start` on.
  public init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    place = start
    while place < bytes.count && unclosedLine == nil { readRow() }
  }

  private static let (lineFeed, space, quote) = (UInt8(0x0a), UInt8(0x0d), UInt8(0x22))

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func readRow() {
    let (start, startLine) = (place, line)
    skipSpace()
    guard let first = next, first != Self.lineFeed else {
      place += 1
      line += 1
      if !rows.isEmpty { blank += 1 }
      return
    }
    var fields: [[UInt8]] = []
    repeat {
      guard let field = readField() else {
        unclosedLine = startLine
        return
      }
      fields.append(field)
    } while takeDelimiter()
    rows.append(Row(fields: fields, line: startLine, range: start..<place))
    place += 1
    line += 1
  }

  private mutating func skipSpace() { while next == Self.space { place += 1 } }

  private mutating func takeDelimiter() -> Bool {
    guard next == delimiter else { return false }
    place += 1
    return true
  }

  /// A field up to what ends it; nil when its quote is never closed.
  private mutating func readField() -> [UInt8]? {
    skipSpace()
    guard next == Self.quote else { return readBare() }
    place += 1
    return readQuoted()
  }

  private mutating func readBare() -> [UInt8] {
    var field: [UInt8] = []
    while let byte = next, byte != delimiter, byte != Self.lineFeed {
      field.append(byte)
      place += 1
    }
    while field.last == Self.space { field.removeLast() }
    return field
  }

  private mutating func readQuoted() -> [UInt8]? {
    var field: [UInt8] = []
    while let byte = next {
      place += 1
      if byte == Self.lineFeed { line += 1 }
      guard byte == Self.quote else {
        field.append(byte)
        continue
      }
      // Behind a quote and any space, only an end ends the field; a quote right behind is a quote.
      let mark = place
      skipSpace()
      if next == nil || next == delimiter || next == Self.lineFeed { return field }
      field.append(byte)
      field += bytes[mark..<place]
      if next == Self.quote && mark == place { place += 1 }
    }
    return nil
  }
}
