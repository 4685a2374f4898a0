/// A document as a reader hands it out: one workspace, filled again for every row.
public struct DocumentRow: Sendable {
  /// The id as written, empty when there is none: then `path:line` stands for it.
  public internal(set) var id: [UInt8] = []
  /// The text: well-formed UTF-8.
  public internal(set) var text: [UInt8] = []
  /// The site, empty when missing or not asked for.
  public internal(set) var site: [UInt8] = []
  /// The time of publication as written, empty when missing or not asked for.
  public internal(set) var published: [UInt8] = []
  /// The address, empty when missing or not asked for.
  public internal(set) var url: [UInt8] = []
  /// The title, empty when missing or not asked for.
  public internal(set) var title: [UInt8] = []
  /// The extra fields in the order of `FieldNames.extra`; numbers and bools are spelled.
  public internal(set) var extra: [[UInt8]] = []
  /// The row as it stands, without the line feed at its end.
  ///
  /// Empty for a text file, and when not asked for. A row that ended in CR LF keeps its CR.
  public internal(set) var raw: [UInt8] = []
  /// Where the row stands.
  public internal(set) var location = RowLocation(source: 0, offset: 0, length: 0)
  /// The line where the row begins, counted from 1 at the chunk's first row.
  public internal(set) var line = 1
  /// How many ill-formed sequences were replaced by U+FFFD to make the row readable.
  public internal(set) var malformed = 0

  init() {}

  /// Empties every field; where the row stands is left as it is.
  mutating func clear() {
    let (fields, place, line) = (extra.count, location, line)
    self = DocumentRow()
    extra = Array(repeating: [], count: fields)
    (location, self.line) = (place, line)
  }
}
