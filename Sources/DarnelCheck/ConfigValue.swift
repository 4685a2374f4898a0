/// A value of a configuration file, whatever the file's format.
public enum ConfigValue: Sendable, Hashable {
  /// Text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction.
  case number(Double)
  /// True or false.
  case bool(Bool)
  /// A day.
  case date(CivilDate)
  /// Values in order.
  case array([ConfigValue])
  /// Values by name.
  case table([String: ConfigValue])
  /// A value of a kind that no configuration has.
  case other(String)

  /// What kind of value it is, in words.
  var kind: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .bool: "a boolean"
    case .date: "a date"
    case .array: "an array"
    case .table: "a table"
    case .other(let kind): kind
    }
  }
}

/// What is wrong with a configuration.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The key, with those that lead to it: `gates.duplicates.max`.
  public let key: [String]
  /// What is wrong with it and what to do.
  public let reason: String

  /// A fault of a key.
  public init(_ key: [String], _ reason: String) {
    self.key = key
    self.reason = reason
  }

  /// The key and what is wrong with it.
  public var description: String { "\(key.joined(separator: ".")): \(reason)" }
}

/// A table of a configuration that is being read: keys that nobody knows are errors.
struct ConfigTable {
  private let values: [String: ConfigValue]
  private let path: [String]

  /// - Parameter elsewhere: where other names belong, as in `match.threshold`.
  init(
    _ values: [String: ConfigValue], at path: [String], knowing names: [String],
    elsewhere: [String] = []
  ) throws(ConfigurationError) {
    self.values = values
    self.path = path
    for name in values.keys.sorted() where !names.contains(name) {
      let known = nearest(to: name, among: names) ?? nearest(to: name, amongEnds: elsewhere)
      throw ConfigurationError(
        path + [name],
        "is not known here; "
          + (known.map { "did you mean \"\($0)\"?" } ?? "known are \(names.joined(separator: ", "))")
      )
    }
  }

  subscript(name: String) -> ConfigValue? { values[name] }

  func fault(_ name: String, _ reason: String) -> ConfigurationError {
    ConfigurationError(path + [name], reason)
  }

  func string(_ name: String) throws(ConfigurationError) -> String? {
    switch values[name] {
    case nil: return nil
    case .string(let text) where !text.isEmpty: return text
    case .string: throw fault(name, "must not be empty")
    case let other?: throw fault(name, "must be a string, not \(other.kind)")
    }
  }

  func integer(_ name: String) throws(ConfigurationError) -> Int? {
    switch values[name] {
    case nil: return nil
    case .integer(let number): return number
    case let other?: throw fault(name, "must be an integer, not \(other.kind)")
    }
  }

  func number(_ name: String) throws(ConfigurationError) -> Double? {
    switch values[name] {
    case nil: return nil
    case .integer(let number): return Double(number)
    case .number(let number): return number
    case let other?: throw fault(name, "must be a number, not \(other.kind)")
    }
  }

  func bool(_ name: String) throws(ConfigurationError) -> Bool? {
    switch values[name] {
    case nil: return nil
    case .bool(let answer): return answer
    case let other?: throw fault(name, "must be true or false, not \(other.kind)")
    }
  }

  func strings(_ name: String) throws(ConfigurationError) -> [String] {
    guard let value = values[name] else { return [] }
    guard case .array(let elements) = value else {
      throw fault(name, "must be an array of strings, not \(value.kind)")
    }
    var texts: [String] = []
    for element in elements {
      guard case .string(let text) = element, !text.isEmpty else {
        throw fault(name, "must be an array of strings that are not empty")
      }
      texts.append(text)
    }
    return texts
  }

  func table(
    _ name: String, knowing names: [String]
  ) throws(ConfigurationError) -> ConfigTable? {
    guard let value = values[name] else { return nil }
    guard case .table(let inner) = value else {
      throw fault(name, "must be a table, not \(value.kind)")
    }
    return try ConfigTable(inner, at: path + [name], knowing: names)
  }

  func tables(_ name: String, knowing names: [String]) throws(ConfigurationError) -> [ConfigTable] {
    guard let value = values[name] else { return [] }
    guard case .array(let elements) = value else {
      throw fault(name, "must be an array of tables ([[\(name)]]), not \(value.kind)")
    }
    var tables: [ConfigTable] = []
    for (place, element) in elements.enumerated() {
      guard case .table(let inner) = element else {
        throw fault(name, "must be an array of tables, and has \(element.kind)")
      }
      let path = path + ["\(name)[\(place + 1)]"]
      tables.append(try ConfigTable(inner, at: path, knowing: names))
    }
    return tables
  }
}

/// The name that was probably meant: the one of least edits, when those are few.
public func nearest(to name: String, among names: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars.prefix(100))
  let ranked = names.map { (edits(typed, Array($0.unicodeScalars)), $0) }
  guard let best = ranked.min(by: { $0.0 < $1.0 }), best.0 <= max(typed.count / 3, 1) else {
    return names.first { !name.isEmpty && ($0.hasPrefix(name) || name.hasPrefix($0)) }
  }
  return best.1
}

/// The dotted name whose last part was probably meant.
func nearest(to name: String, amongEnds names: [String]) -> String? {
  let ends = names.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
  return nearest(to: name, among: ends).flatMap { ends.firstIndex(of: $0) }.map { names[$0] }
}

/// Letters to insert, delete, replace, or swap with their neighbour (optimal string alignment).
private func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
