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
  private var lines = 0
  private var rowLine = 1
  private var rangeStart: UInt64

  init(delimiter: UInt8, body: Range<UInt64>, chunkSize: Int) {
    self.body = body
    self.chunkSize = UInt64(chunkSize)
    self.delimiter = delimiter
    parser = CSVRowParser(delimiter: delimiter)
    buffer = zeroBytes(1 << 18)
    rowsBegin = body.lowerBound
    rangeStart = body.lowerBound
  }

  /// Sweeps over the whole table.
  mutating func run(_ view: View, _ name: String) throws(CorpusError) {
    var offset = body.lowerBound
    while offset < body.upperBound {
      let count: Int
      do throws(Errno) {
        count = try view.read(at: offset, count: buffer.count, into: &buffer, from: 0)
      } catch {
        throw .unreadable(path: name, reason: error.reason)
      }
      if count == 0 { break }
      sweep(count, at: offset)
      offset += UInt64(count)
    }
    switch parser.finish() {
    case .unclosedQuote: throw .unclosedQuote(path: name, line: rowLine)
    case .row where header == nil: endHeader(at: offset)
    case .row, .nothing: break
    }
    if offset > rangeStart && header != nil { ranges.append(rangeStart..<offset) }
  }

  private mutating func sweep(_ count: Int, at offset: UInt64) {
    var start = 0
    while start < count {
      let end = firstIndex(of: 0x0a, in: buffer, start..<count).map { $0 + 1 } ?? count
      let isRow = parser.feed(buffer, start..<end)
      if header == nil { append(buffer, start..<end, to: &headerBytes) }
      if buffer[end - 1] == 0x0a { endLine(isRow: isRow, at: offset + UInt64(end)) }
      start = end
    }
  }

  private mutating func endLine(isRow: Bool, at offset: UInt64) {
    lines += 1
    if parser.isInsideRow { return }
    rowLine = lines + 1
    if header == nil {
      if isRow { endHeader(at: offset) } else { headerBytes.removeAll() }
    } else if offset - rangeStart >= chunkSize {
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
      delimiter: delimiter, columns: columns, bytes: headerBytes, lines: max(lines, 1))
    rowsBegin = offset
    rangeStart = offset
  }
}
