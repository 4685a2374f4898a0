// Tables: any bytes are a CSV and a TSV file. Nothing traps, rows and bad rows are those of a plain
// reader, no chunk size changes anything, and every row reads again as it did.
internal import DarnelCodecs
internal import DarnelCorpus
internal import FuzzSupport
internal import Glibc

exit(
  unsafe runFuzzer { bytes, count in
    let bytes = unsafe input(bytes, count)
    if Compression(magic: bytes[...]) != nil || ForeignFormat(magic: bytes) != nil { return -1 }
    for format in [InputFormat.csv, .tsv] { check(bytes, format) }
    return 0
  })

func check(_ bytes: [UInt8], _ format: InputFormat) {
  let plain = PlainTable(
    bytes, from: bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0,
    delimiter: format == .csv ? 0x2c : 0x09)
  let columns = (plain.rows.first?.fields ?? []).map { String(decoding: $0, as: UTF8.self) }
  var options = CorpusOptions()
  options.format = format
  // Whatever the columns are called, the last one is the text and the first one the id.
  options.fields.text = columns.last ?? "text"
  options.fields.id = columns.first ?? "id"
  options.fields.extra = ["none"] + columns.suffix(1)
  let file = ScratchFile(bytes)
  let reading: Reading
  do throws(CorpusError) {
    reading = try readWithAnyChunkSize(file.path, bytes.count, options)
    let raw = try rawRows(file.path, options, reading.rows)
    for (row, raw) in zip(reading.rows, raw) {
      let start = Int(row.location.offset)
      requireEqual(raw, Array(bytes[start..<(start + raw.count)]), "raw row of line \(row.line)")
    }
  } catch .unclosedQuote(_, let line) {
    return require(plain.unclosedLine == line, "\(format): an open quote in line \(line)")
  } catch {
    fatalError("\(format): \(error)")
  }
  require(plain.unclosedLine == nil, "\(format): the quote in line \(plain.unclosedLine ?? 0)")
  compare(reading, plain, columns, options.fields, format)
}

func compare(
  _ reading: Reading, _ plain: PlainTable, _ columns: [String], _ names: FieldNames,
  _ format: InputFormat
) {
  let wanted = plain.rows.dropFirst()
  let good = wanted.filter { $0.fields.count == columns.count }
  let text = columns.lastIndex(of: names.text) ?? 0
  let id = columns.lastIndex(of: names.id) ?? 0
  for (row, plain) in zip(reading.rows, good) {
    let texts = plainlyRepaired(plain.fields[text][...])
    let ids = plainlyRepaired(plain.fields[id][...])
    require(row.line == plain.line, "\(format): line \(row.line) instead of \(plain.line)")
    requireEqual(row.text, texts.bytes, "\(format): text of line \(row.line)")
    requireEqual(row.id, ids.bytes, "\(format): id of line \(row.line)")
    require(row.malformed == texts.malformed + ids.malformed, "\(format): malformed")
    let start = Int(row.location.offset)
    let range = start..<(start + Int(row.location.length))
    require(range == plain.range, "\(format): \(range) instead of \(plain.range)")
  }
  let tally = reading.tally
  require(reading.rows.count == good.count, "\(format): \(tally.rows) rows, not \(good.count)")
  require(tally.badCount == wanted.count - good.count, "\(format): \(tally.badCount) bad rows")
  require(tally.blank == plain.blank, "\(format): \(tally.blank) blank, not \(plain.blank)")
}
