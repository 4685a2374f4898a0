internal import DarnelCodecs

/// Writes rows again with another text: every other byte of a row of JSON stays as it was.
struct RowWriter {
  private let corpus: Corpus
  private let request: StripRequest

  init(_ corpus: Corpus, _ request: StripRequest) {
    self.corpus = corpus
    self.request = request
  }

  /// Appends a row with the new text, and with the credits when they are wanted; its own bytes are
  /// at hand.
  func write(
    _ row: borrowing DocumentRow, _ text: [UInt8], credits: [[UInt8]], to output: inout [UInt8]
  ) {
    switch corpus.sources[Int(row.location.source)].layout {
    case .lines:
      let field = corpus.options.fields.text
      let isSame = request.field == nil && text == row.text && row.malformed == 0
      rewrite(row.raw, isSame ? nil : (request.field ?? field, text), credits, to: &output)
    case .table(let header): writeTableRow(header, row, text, to: &output)
    case .text:
      var object = Array(#"{"id":"#.utf8)
      JSONText.append(row.id, to: &object)
      object += #","text":"#.utf8
      JSONText.append(row.text, to: &object)
      object.append(UInt8(ascii: "}"))
      rewrite(object, (request.field ?? "text", text), credits, to: &output)
    }
  }

  /// Appends an object with a new text under a key, and with the credits.
  private func rewrite(
    _ object: [UInt8], _ text: (field: String, bytes: [UInt8])?, _ credits: [[UInt8]],
    to output: inout [UInt8]
  ) {
    guard let name = request.creditsField else {
      return rewrite(object, text, to: &output)
    }
    var withText: [UInt8] = []
    rewrite(object, text, to: &withText)
    set(name, in: withText, to: &output) { target in
      target.append(UInt8(ascii: "["))
      for (place, credit) in credits.enumerated() {
        if place > 0 { target.append(UInt8(ascii: ",")) }
        JSONText.append(credit, to: &target)
      }
      target.append(UInt8(ascii: "]"))
    }
  }

  private func rewrite(
    _ object: [UInt8], _ text: (field: String, bytes: [UInt8])?, to output: inout [UInt8]
  ) {
    guard let text else { return output += object }
    set(text.field, in: object, to: &output) { JSONText.append(text.bytes, to: &$0) }
  }

  /// Appends an object with another value under a key, which comes last when it is new.
  ///
  /// - Parameter addValue: appends the value.
  private func set(
    _ name: String, in object: [UInt8], to output: inout [UInt8],
    _ addValue: (inout [UInt8]) -> Void
  ) {
    let whole = object.indices
    if let range = JSONText.range(of: name, in: object, whole) {
      output += object[..<range.lowerBound]
      addValue(&output)
      output += object[range.upperBound...]
    } else if let end = JSONText.end(of: whole, in: object) {
      output += object[..<end]
      let isEmpty = object[..<end].last { $0 > 0x20 } == UInt8(ascii: "{")
      if !isEmpty { output.append(UInt8(ascii: ",")) }
      JSONText.append(Array(name.utf8), to: &output)
      output.append(UInt8(ascii: ":"))
      addValue(&output)
      output += object[end...]
    } else {
      output += object
    }
  }

  /// Appends a row with one column replaced; the other fields keep their bytes.
  private func writeTableRow(
    _ header: TableHeader, _ row: borrowing DocumentRow, _ text: [UInt8], to output: inout [UInt8]
  ) {
    guard text != row.text else { return output += row.raw }
    let fields = Self.fields(of: row.raw, delimiter: header.delimiter)
    // A name that occurs twice counts by its last column, as for reading.
    guard let column = header.columns.lastIndex(of: corpus.options.fields.text),
      fields.count == header.columns.count
    else {
      assertionFailure("A row with other fields than its header was taken when it was read.")
      return output += row.raw
    }
    output += row.raw[..<fields[column].lowerBound]
    output.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
    output += row.raw[fields[column].upperBound...]
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
