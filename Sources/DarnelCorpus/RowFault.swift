/// Why a row is no document.
public enum RowFault: Error, Sendable, Hashable {
  /// The row is not one JSON object.
  case notJSON(reason: String)
  /// The field that holds the text is missing or null.
  case noText(field: String)
  /// The field that holds the text holds something else.
  case textIsNoString(field: String)
  /// The id is neither a string nor an integer.
  case badID(field: String)
  /// A table's row has more or fewer fields than the first row.
  case fieldCount(expected: Int, found: Int)
}

extension RowFault: CustomStringConvertible {
  /// The reason in English.
  public var description: String {
    switch self {
    case .notJSON(let reason): reason
    case .noText(let field): "has no \"\(field)\"; name the field that holds the text"
    case .textIsNoString(let field): "\"\(field)\" is not a string"
    case .badID(let field): "\"\(field)\" is neither a string nor an integer"
    case .fieldCount(let expected, let found): "has \(found) fields instead of \(expected)"
    }
  }
}
