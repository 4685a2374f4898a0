import Foundation

/// A value of JSON in which numbers and booleans are told apart.
enum JSONValue: Decodable, Hashable {
  case null, bool(Bool), number(Double), string(String)
  case array([JSONValue]), object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let value = try? box.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? box.decode(Double.self) {
      self = .number(value)
    } else if let value = try? box.decode(String.self) {
      self = .string(value)
    } else if let value = try? box.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try box.decode([String: JSONValue].self))
    }
  }

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(Self.self, from: Data(bytes)) }

  var object: [String: JSONValue] { if case .object(let values) = self { values } else { [:] } }
  var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

/// Checks values against the part of JSON Schema that our schemas use; an unknown word is a fault.
struct SchemaCheck {
  private let root: JSONValue
  private static let silent = ["$schema", "$id", "$defs", "title", "description"]

  init(_ schema: [UInt8]) throws { root = try JSONValue(schema) }

  /// Everything that is wrong with a value.
  func faults(_ value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    let words = schema.object
    return words.keys.sorted().flatMap { word in
      fault(value, word, words[word] ?? .null, place)
    } + propertyFaults(value, words, place)
  }

  private func fault(
    _ value: JSONValue, _ word: String, _ wanted: JSONValue, _ place: String
  ) -> [String] {
    switch word {
    case "$ref": return faults(value, definition(wanted.string ?? ""), place)
    case "type": return isType(value, wanted.string) ? [] : ["\(place): no \(wanted)"]
    case "const": return value == wanted ? [] : ["\(place): not \(wanted)"]
    case "enum": return wanted.array.contains(value) ? [] : ["\(place): \(value) is no choice"]
    case "minimum": return value.number ?? 0 < wanted.number ?? 0 ? ["\(place): too small"] : []
    case "maximum": return value.number ?? 0 > wanted.number ?? 0 ? ["\(place): too large"] : []
    case "pattern":
      let found = value.string?.range(of: wanted.string ?? "(", options: .regularExpression)
      return found == nil ? ["\(place): not like \(wanted)"] : []
    case "required":
      let missing = wanted.array.compactMap(\.string).filter { value.object[$0] == nil }
      return missing.map { "\(place): has no \($0)" }
    case "items":
      return value.array.enumerated().flatMap { faults($1, wanted, "\(place)[\($0)]") }
    case "properties", "additionalProperties": return []
    default: return Self.silent.contains(word) ? [] : ["\(place): the schema says \(word)"]
    }
  }

  private func propertyFaults(
    _ value: JSONValue, _ words: [String: JSONValue], _ place: String
  ) -> [String] {
    let known = words["properties"]?.object ?? [:]
    return value.object.keys.sorted().flatMap { key -> [String] in
      let inner = value.object[key] ?? .null
      if let schema = known[key] { return faults(inner, schema, "\(place).\(key)") }
      switch words["additionalProperties"] {
      case .bool(false)?: return ["\(place): has \(key)"]
      case .object(let schema)?: return faults(inner, .object(schema), "\(place).\(key)")
      default: return []
      }
    }
  }

  private func definition(_ name: String) -> JSONValue {
    root.object["$defs"]?.object[name.replacing("#/$defs/", with: "")]
      ?? .object(["missing": .string(name)])
  }

  private func isType(_ value: JSONValue, _ type: String?) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
      (.number, "number"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
