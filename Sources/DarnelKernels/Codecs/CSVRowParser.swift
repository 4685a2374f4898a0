internal import CCsv

/// Splits CSV rows into fields with libcsv, fed one physical line at a time; one per thread.
///
/// Fields keep their spaces; a carriage return at the end of a field is dropped, so that lines may
/// end in CR LF. Only LF ends a line.
@safe package final class CSVRowParser {
  /// The fields of the last row, one after the other.
  package private(set) var bytes: [UInt8] = []
  /// Where each field of the last row ends in `bytes`.
  package private(set) var ends: [Int] = []

  private var parser = unsafe csv_parser()
  private var rowIsDone = false
  private let delimiter: UInt8

  /// A parser for fields separated by `delimiter`.
  package init(delimiter: UInt8) {
    self.delimiter = delimiter
    start()
  }

  deinit { unsafe csv_free(&parser) }

  /// Whether the bytes fed so far end inside a row: between quotes.
  package var isInsideRow: Bool { unsafe parser.pstate != 0 }

  /// Whether they end between quotes: then nothing but a quote changes what the parser thinks.
  package var isInsideQuotes: Bool {
    let fieldHasBegun: Int32 = 2
    return unsafe parser.pstate == fieldHasBegun && parser.quoted != 0
  }

  /// Feeds one physical line with its line feed, or a part of it; true when a row ended with it.
  package func feed(_ buffer: [UInt8], _ line: Range<Int>) -> Bool {
    precondition(line.lowerBound >= 0 && line.upperBound <= buffer.count, "the line is outside")
    startRow()
    let whole = unsafe buffer.withUnsafeBytes { bytes in
      let line = unsafe UnsafeRawBufferPointer(rebasing: bytes[line])
      return unsafe csv_parse(
        &parser, line.baseAddress, line.count, csvField, csvRow, me) == line.count
    }
    precondition(whole, "out of memory")
    return rowIsDone
  }

  /// What the end of the input ended.
  package enum End: Sendable { case row, nothing, unclosedQuote }

  /// Ends the input, which may end a row: a last line without line feed.
  package func finish() -> End {
    startRow()
    // libcsv minds an open quote at the end only in strict mode, which minds much else before.
    unsafe csv_set_opts(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    defer { unsafe csv_set_opts(&parser, 0) }
    let code = unsafe csv_fini(&parser, csvField, csvRow, me)
    guard code == 0 else { return .unclosedQuote }
    return rowIsDone ? .row : .nothing
  }

  /// Forgets a half-read row.
  package func reset() {
    unsafe csv_free(&parser)
    start()
    rowIsDone = true
    startRow()
  }

  private func start() {
    unsafe csv_init(&parser, 0)
    unsafe csv_set_delim(&parser, delimiter)
    unsafe csv_set_space_func(&parser) { $0 == 13 ? 1 : 0 }
    unsafe csv_set_term_func(&parser) { $0 == 10 ? 1 : 0 }
  }

  private func startRow() {
    guard unsafe rowIsDone || parser.pstate == 0 else { return }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    rowIsDone = false
  }

  private var me: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  fileprivate func takeField(_ field: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: field)
    ends.append(bytes.count)
  }

  fileprivate func takeRow() { rowIsDone = true }
}

private func csvField(
  _ field: UnsafeMutableRawPointer?, _ count: Int, _ me: UnsafeMutableRawPointer?
) {
  guard let me = unsafe me else { return }
  unsafe Unmanaged<CSVRowParser>.fromOpaque(me).takeUnretainedValue().takeField(
    UnsafeRawBufferPointer(start: field, count: count))
}

private func csvRow(_ character: Int32, _ me: UnsafeMutableRawPointer?) {
  guard let me = unsafe me else { return }
  unsafe Unmanaged<CSVRowParser>.fromOpaque(me).takeUnretainedValue().takeRow()
}
