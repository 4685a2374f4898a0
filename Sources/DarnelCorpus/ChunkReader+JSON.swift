internal import DarnelCodecs

extension ChunkReader {
  /// Fills the row from the JSON object in `buffer[range]`.
  mutating func fillFromJSON(_ range: Range<Int>) throws(RowFault) {
    row.malformed = 0
    if let fault = json.parse(buffer, range) {
      try parseRepaired(range, fault)
    }
    try checkText()
    try takeID()
    json.copy(1, into: &row.text)
    if !wanting.isEmpty { takeOthers() }
    takeRaw(range)
  }

  /// Keeps the row as it stands in the buffer, when that is wanted.
  mutating func takeRaw(_ range: Range<Int>) {
    guard wanting.contains(.raw) else { return }
    row.raw.removeAll(keepingCapacity: true)
    append(buffer, range, to: &row.raw)
  }

  /// Ill-formed UTF-8 and lone surrogates make no bad row: a copy without them is parsed.
  private func parse(_ bytes: [UInt8]) -> JSONFault? {
    let padded = bytes + Array(repeating: 0, count: JSONRowParser.padding)
    return json.parse(padded, 0..<bytes.count)
  }

  private mutating func parseRepaired(
    _ range: Range<Int>, _ fault: JSONFault
  ) throws(RowFault) {
    var copy = Array(buffer[range])
    let malformed = repairUTF8(&copy) + repairSurrogates(&copy)
    let plain = copy
    let hasWideNumbers = quoteWideNumbers(&copy)
    guard malformed > 0 || hasWideNumbers else { throw .notJSON(reason: fault.reason) }
    if let fault = parse(copy) { throw .notJSON(reason: fault.reason) }
    if hasWideNumbers { try checkNumbers(plain) }
    row.malformed = malformed
  }

  /// Numbers that were read as strings are no text, and no id unless they are integers.
  private func checkNumbers(_ plain: [UInt8]) throws(RowFault) {
    let fields = corpus.options.fields
    if wideNumber(fields.text, in: plain) != nil { throw .textIsNoString(field: fields.text) }
    if let id = wideNumber(fields.id, in: plain), !isInteger(id) {
      throw .badID(field: fields.id)
    }
  }

  private func wideNumber(_ field: String, in row: [UInt8]) -> ArraySlice<UInt8>? {
    let value = JSONText.range(of: field, in: row, row.indices).map { row[$0] }
    return value.flatMap { isWideNumber($0) ? $0 : nil }
  }

  private func checkText() throws(RowFault) {
    switch json.kind(1) {
    case .string: return
    case .missing, .null: throw .noText(field: corpus.options.fields.text)
    default: throw .textIsNoString(field: corpus.options.fields.text)
    }
  }

  private mutating func takeID() throws(RowFault) {
    switch json.kind(0) {
    case .string, .integer, .missing, .null: json.copy(0, into: &row.id)
    default: throw .badID(field: corpus.options.fields.id)
    }
  }

  private mutating func takeOthers() {
    var next = 2
    func index() -> Int {
      defer { next += 1 }
      return next
    }
    if wanting.contains(.site) { json.copy(index(), into: &row.site) }
    if wanting.contains(.published) { json.copy(index(), into: &row.published) }
    if wanting.contains(.url) { json.copy(index(), into: &row.url) }
    if wanting.contains(.title) { json.copy(index(), into: &row.title) }
    if wanting.contains(.extra) {
      for number in row.extra.indices { json.copy(index(), into: &row.extra[number]) }
    }
  }
}
