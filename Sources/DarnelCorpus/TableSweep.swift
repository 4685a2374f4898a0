internal import DarnelCodecs
internal import SystemPackage

/// Reads a table once from front to back to find its header and where its rows begin.
///
/// A line feed between quotes ends no row, and only the whole way from the front tells which do.
struct TableSweep {
  /// The first row, nil when there is none.
  private(set) var header: TableHeader?
  /// The offset of the first byte behind the header.
  private(set) var rowsBegin: UInt64
  /// Groups of whole rows, about a chunk each.
  private(set) var ranges: [Range<UInt64>] = []

  private let body: Range<UInt64>
  private let chunkSize: UInt64
  private let delimiter: UInt8
  private let parser: CSVRowParser
  private var buffer: [UInt8]
  private var headerBytes: [UInt8] = []
  private var headerLines = 0
  private var rowStart: UInt64
  private var rangeStart: UInt64

  init(delimiter: UInt8, body: Range<UInt64>, chunkSize: Int) {
    self.body = body
    self.chunkSize = UInt64(chunkSize)
    self.delimiter = delimiter
    parser = CSVRowParser(delimiter: delimiter)
    buffer = zeroBytes(1 << 18)
    rowsBegin = body.lowerBound
    rowStart = body.lowerBound
    rangeStart = body.lowerBound
  }

  /// Sweeps over the whole table.
  mutating func run(_ view: View, _ name: String) throws(CorpusError) {
    var offset = body.lowerBound
    while offset < body.upperBound {
      let count = try fill(view, name, at: offset)
      if count == 0 { break }
      sweep(count, at: offset)
      offset += UInt64(count)
    }
    switch parser.finish() {
    case .unclosedQuote:
      throw .unclosedQuote(path: name, line: try line(of: rowStart, view, name))
    case .row where header == nil: endHeader(at: offset)
    case .row, .nothing: break
    }
    if offset > rangeStart && header != nil { ranges.append(rangeStart..<offset) }
  }

  /// Feeds the parser what may change its mind: between quotes, that is only the next quote.
  private mutating func sweep(_ count: Int, at offset: UInt64) {
    var start = 0
    while start < count {
      if header != nil && parser.isInsideQuotes {
        start = firstIndex(of: quote, in: buffer, start..<count) ?? count
        if start == count { return }
      }
      var end = firstIndex(of: lineFeed, in: buffer, start..<count).map { $0 + 1 } ?? count
      let quoted = firstIndex(of: quote, in: buffer, start..<end)
      if header != nil && quoted == nil && !parser.isInsideRow && buffer[end - 1] == lineFeed {
        // A whole line without a quote is a row, or blank.
        endRow(at: offset + UInt64(end))
        start = end
        continue
      }
      if let quoted { end = quoted + 1 }
      feed(start..<end, at: offset)
      start = end
    }
  }

  private mutating func feed(_ piece: Range<Int>, at offset: UInt64) {
    let isRow = parser.feed(buffer, piece)
    if header == nil { append(buffer, piece, to: &headerBytes) }
    guard buffer[piece.upperBound - 1] == lineFeed else { return }
    let end = offset + UInt64(piece.upperBound)
    if header == nil { headerLines += 1 }
    if parser.isInsideRow { return }
    if header != nil {
      endRow(at: end)
    } else if isRow {
      endHeader(at: end)
    } else {
      headerBytes.removeAll()
      rowStart = end
    }
  }

  private mutating func endRow(at offset: UInt64) {
    rowStart = offset
    if offset - rangeStart >= chunkSize {
      ranges.append(rangeStart..<offset)
      rangeStart = offset
    }
  }

  private mutating func endHeader(at offset: UInt64) {
    if headerBytes.last == 0x0a { headerBytes.removeLast() }
    var columns: [String] = []
    var start = 0
    for end in parser.ends {
      columns.append(String(decoding: parser.bytes[start..<end], as: UTF8.self))
      start = end
    }
    header = TableHeader(
      delimiter: delimiter, columns: columns, bytes: headerBytes, lines: max(headerLines, 1))
    rowsBegin = offset
    rowStart = offset
    rangeStart = offset
  }

  private mutating func fill(
    _ view: View, _ name: String, at offset: UInt64
  ) throws(CorpusError) -> Int {
    do throws(Errno) {
      return try view.read(at: offset, count: buffer.count, into: &buffer, from: 0)
    } catch {
      throw .unreadable(path: name, reason: error.reason)
    }
  }

  /// Counts the lines up to an offset; only an error needs that.
  private mutating func line(
    of offset: UInt64, _ view: View, _ name: String
  ) throws(CorpusError) -> Int {
    var lines = 1
    var at: UInt64 = 0
    while at < offset {
      let count = min(try fill(view, name, at: at), Int(clamping: offset - at))
      if count == 0 { break }
      lines += buffer[..<count].count { $0 == lineFeed }
      at += UInt64(count)
    }
    return lines
  }
}

private let quote: UInt8 = 0x22
private let lineFeed: UInt8 = 0x0a
