internal import DarnelCodecs

/// Writes rows again with another text: every other byte of a row of JSON stays as it was.
struct RowWriter {
  private let corpus: Corpus
  private let request: StripRequest

  init(_ corpus: Corpus, _ request: StripRequest) {
    self.corpus = corpus
    self.request = request
  }

  /// Puts the new text, and the credits when they are wanted, into a row.
  func rewrite(
    _ bytes: inout [UInt8], _ row: borrowing DocumentRow, _ text: [UInt8], credits: [[UInt8]]
  ) throws(CorpusError) {
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
  }

  private func rewriteObject(
    _ bytes: inout [UInt8], _ row: borrowing DocumentRow, _ text: [UInt8], _ credits: [[UInt8]]
  ) {
    let isText = corpus.isText(source: Int(row.location.source))
    let textField = isText ? "text" : corpus.options.fields.text
    if request.field != nil || text != row.text || isText || row.malformed > 0 {
      var value: [UInt8] = []
      JSONText.append(text, to: &value)
      set(request.field ?? textField, value, in: &bytes)
    }
    guard let name = request.creditsField else { return }
    var value: [UInt8] = [UInt8(ascii: "[")]
    for (place, credit) in credits.enumerated() {
      if place > 0 { value.append(UInt8(ascii: ",")) }
      JSONText.append(credit, to: &value)
    }
    value.append(UInt8(ascii: "]"))
    set(name, value, in: &bytes)
  }

  /// Replaces the value under a key, or adds the key at the end of the object.
  private func set(_ name: String, _ value: [UInt8], in bytes: inout [UInt8]) {
    if let range = JSONText.range(of: name, in: bytes, 0..<bytes.count) {
      bytes.replaceSubrange(range, with: value)
    } else if let end = JSONText.end(of: 0..<bytes.count, in: bytes) {
      let isEmpty = bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: "{")
      var member: [UInt8] = isEmpty ? [] : [UInt8(ascii: ",")]
      JSONText.append(Array(name.utf8), to: &member)
      member.append(UInt8(ascii: ":"))
      bytes.insert(contentsOf: member + value, at: end)
    }
  }

  /// Replaces one column; the other fields keep their bytes.
  private func rewriteTable(
    _ bytes: inout [UInt8], _ header: TableHeader, _ row: borrowing DocumentRow, _ text: [UInt8]
  ) {
    guard text != row.text, let column = header.columns.firstIndex(of: corpus.options.fields.text)
    else { return }
    let fields = Self.fields(of: bytes, delimiter: header.delimiter)
    guard column < fields.count else { return }
    var value: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text { value += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
    value.append(UInt8(ascii: "\""))
    bytes.replaceSubrange(fields[column], with: value)
  }

  /// Where the fields of a row of a table stand, with their quotation marks.
  static func fields(of row: [UInt8], delimiter: UInt8) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start = 0
    var isQuoted = false
    let end = row.last == 0x0D ? row.count - 1 : row.count
    for at in 0..<end {
      if row[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if row[at] == delimiter && !isQuoted {
        fields.append(start..<at)
        start = at + 1
      }
    }
    fields.append(start..<end)
    return fields
  }
}
