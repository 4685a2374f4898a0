internal import DarnelCodecs

extension ChunkReader {
  /// Visits the rows of a table that the chunk holds.
  mutating func readTable(
    _ chunk: Chunk, _ header: TableHeader, _ visit: (inout DocumentRow) throws(CorpusError) -> Void
  ) throws(CorpusError) -> ChunkTally {
    let source = chunk.sources.lowerBound
    let parser = tableParser(header)
    let columns = Columns(header, corpus.options.fields, wanting)
    var tally = ChunkTally()
    try load(chunk.range, of: source)
    let filled = chunk.range.count
    var rowStart = 0
    var rowLine = 1
    var start = 0
    tally.bytes = UInt64(filled)
    while start < filled {
      let newline = firstIndex(of: 0x0a, in: buffer, start..<filled)
      let end = newline ?? filled
      tally.lines += 1
      var isRow = parser.feed(buffer, start..<min(end + 1, filled))
      if newline == nil { isRow = parser.finish() == .row || isRow }
      start = end + 1
      if isRow {
        row.location = try location(
          source, offset: chunk.range.lowerBound + UInt64(rowStart), count: end - rowStart)
        row.line = rowLine
        if take(parser, columns, header, &tally) {
          takeRaw(rowStart..<end)
          try visit(&row)
        }
      } else if parser.isInsideRow {
        continue
      } else {
        tally.blank += 1
      }
      rowStart = start
      rowLine = tally.lines + 1
    }
    return tally
  }

  /// Fills the row; false when it is bad.
  private mutating func take(
    _ parser: CSVRowParser, _ columns: Columns, _ header: TableHeader, _ tally: inout ChunkTally
  ) -> Bool {
    do throws(RowFault) {
      try fill(parser, columns, header)
      tally.rows += 1
      if row.malformed > 0 { tally.repaired += 1 }
      return true
    } catch {
      tally.countBad(error, line: row.line)
      return false
    }
  }

  /// Fills the row from the fields that the parser holds.
  private mutating func fill(
    _ parser: CSVRowParser, _ columns: Columns, _ header: TableHeader
  ) throws(RowFault) {
    guard parser.ends.count == header.columns.count else {
      throw .fieldCount(expected: header.columns.count, found: parser.ends.count)
    }
    row.malformed = 0
    copy(parser, columns.id, into: &row.id)
    copy(parser, columns.text, into: &row.text)
    if wanting.contains(.site) { copy(parser, columns.site, into: &row.site) }
    if wanting.contains(.published) { copy(parser, columns.published, into: &row.published) }
    if wanting.contains(.url) { copy(parser, columns.url, into: &row.url) }
    if wanting.contains(.title) { copy(parser, columns.title, into: &row.title) }
    for (number, column) in columns.extra.enumerated() {
      copy(parser, column, into: &row.extra[number])
    }
    _ = repairUTF8(&row.title)
    row.malformed = repairUTF8(&row.text) + repairUTF8(&row.id)
  }

  private func copy(_ parser: CSVRowParser, _ column: Int?, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    guard let column else { return }
    let start = column == 0 ? 0 : parser.ends[column - 1]
    append(parser.bytes, start..<parser.ends[column], to: &bytes)
  }

  private mutating func tableParser(_ header: TableHeader) -> CSVRowParser {
    if let parser = tables[header.delimiter] {
      parser.reset()
      return parser
    }
    let parser = CSVRowParser(delimiter: header.delimiter)
    tables[header.delimiter] = parser
    return parser
  }

  /// Fills the row again from the bytes of one row in `buffer[range]`.
  mutating func refillFromTable(_ range: Range<Int>, _ header: TableHeader) throws(RowFault) {
    let parser = tableParser(header)
    _ = parser.feed(buffer, range)
    guard parser.finish() == .row else { throw .notJSON(reason: "no row") }
    try fill(parser, Columns(header, corpus.options.fields, wanting), header)
    takeRaw(range)
  }
}

/// Which columns of a table hold what; a name that occurs twice counts by its last column.
private struct Columns {
  let id: Int?
  let text: Int?
  let site: Int?
  let published: Int?
  let url: Int?
  let title: Int?
  let extra: [Int?]

  init(_ header: TableHeader, _ names: FieldNames, _ wanting: RowFields) {
    let columns = header.columns
    id = columns.lastIndex(of: names.id)
    text = columns.lastIndex(of: names.text)
    site = columns.lastIndex(of: names.site)
    published = columns.lastIndex(of: names.published)
    url = columns.lastIndex(of: names.url)
    title = columns.lastIndex(of: names.title)
    extra = wanting.contains(.extra) ? names.extra.map { columns.lastIndex(of: $0) } : []
  }
}
