internal import DarnelCodecs

/// Writes rows again with another text: every other byte of a row of JSON stays as it was.
struct RowWriter {
  private let corpus: Corpus
  private let request: StripRequest

  init(_ corpus: Corpus, _ request: StripRequest) {
    self.corpus = corpus
    self.request = request
  }

  /// A row with the new text, and with the credits when they are wanted; its own bytes are at hand.
  func rewritten(
    _ row: borrowing DocumentRow, _ text: [UInt8], credits: [[UInt8]]
  ) -> [UInt8] {
    // Only the text becomes another, and seldom a longer one.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.raw.count + 64)
    bytes += row.raw
    let source = Int(row.location.source)
    switch corpus.sources[source].layout {
    case .lines: rewriteObject(&bytes, row, text, credits)
    case .table(let header): rewriteTable(&bytes, header, row, text)
    case .text:
      var object = Array(#"{"id":"#.utf8)
      JSONText.append(row.id, to: &object)
      object += Array(#","text":""}"#.utf8)
      bytes = object
      rewriteObject(&bytes, row, text, credits)
    }
    return bytes
  }

  private func rewriteObject(
    _ bytes: inout [UInt8], _ row: borrowing DocumentRow, _ text: [UInt8], _ credits: [[UInt8]]
  ) {
    let isText = corpus.isText(source: Int(row.location.source))
    let textField = isText ? "text" : corpus.options.fields.text
    if request.field != nil || text != row.text || isText || row.malformed > 0 {
      set(request.field ?? textField, in: &bytes) { JSONText.append(text, to: &$0) }
    }
    guard let name = request.creditsField else { return }
    set(name, in: &bytes) { target in
      target.append(UInt8(ascii: "["))
      for (place, credit) in credits.enumerated() {
        if place > 0 { target.append(UInt8(ascii: ",")) }
        JSONText.append(credit, to: &target)
      }
      target.append(UInt8(ascii: "]"))
    }
  }

  /// Replaces the value under a key, or adds the key at the end of the object.
  ///
  /// - Parameter append: appends the value.
  private func set(
    _ name: String, in bytes: inout [UInt8], _ append: (inout [UInt8]) -> Void
  ) {
    let rest: [UInt8]
    if let range = JSONText.range(of: name, in: bytes, 0..<bytes.count) {
      rest = Array(bytes[range.upperBound...])
      bytes.removeSubrange(range.lowerBound...)
    } else if let end = JSONText.end(of: 0..<bytes.count, in: bytes) {
      rest = Array(bytes[end...])
      bytes.removeSubrange(end...)
      let isEmpty = bytes.last { $0 > 0x20 } == UInt8(ascii: "{")
      if !isEmpty { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(Array(name.utf8), to: &bytes)
      bytes.append(UInt8(ascii: ":"))
    } else {
      return
    }
    append(&bytes)
    bytes += rest
  }

  /// Replaces one column; the other fields keep their bytes.
  private func rewriteTable(
    _ bytes: inout [UInt8], _ header: TableHeader, _ row: borrowing DocumentRow, _ text: [UInt8]
  ) {
    guard text != row.text else { return }
    let fields = Self.fields(of: bytes, delimiter: header.delimiter)
    // A name that occurs twice counts by its last column, as for reading.
    guard let column = header.columns.lastIndex(of: corpus.options.fields.text),
      fields.count == header.columns.count
    else {
      assertionFailure("A row with other fields than its header was taken when it was read.")
      return
    }
    var value: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text { value += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
    value.append(UInt8(ascii: "\""))
    bytes.replaceSubrange(fields[column], with: value)
  }

  /// Where the fields of a row of a table stand, with their quotation marks.
  ///
  /// The parser that reads tables says which delimiters end a field, so that quotation marks mean
  /// here what they mean there.
  static func fields(of row: [UInt8], delimiter: UInt8) -> [Range<Int>] {
    let parser = CSVRowParser(delimiter: delimiter)
    var end = row.count
    while end > 0 && row[end - 1] == 0x0D { end -= 1 }
    var fields: [Range<Int>] = []
    var start = 0
    var fed = 0
    for at in 0..<end where row[at] == delimiter {
      _ = parser.feed(row, fed..<(at + 1))
      fed = at + 1
      guard parser.ends.count > fields.count else { continue }
      fields.append(start..<at)
      start = fed
    }
    fields.append(start..<end)
    return fields
  }
}
