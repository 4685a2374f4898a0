internal import FoundationEssentials

/// What is wrong with a file that is no template, and where.
enum TemplateFault {
  /// A key that a template or a row of one does not have.
  struct UnknownKey: Error {
    let path: [any CodingKey]
    let known: [String]
  }

  /// The place and the reason.
  static func reason(_ error: any Error, in data: Data) -> String {
    if let unknown = error as? UnknownKey {
      return placed(
        unknown.path, "there is no such key; there are: \(unknown.known.joined(separator: ", "))")
    }
    guard let error = error as? DecodingError else { return "is no template" }
    switch error {
    case .keyNotFound(let key, let context): return placed(context.codingPath + [key], "is missing")
    case .valueNotFound(_, let context): return placed(context.codingPath, "is null")
    case .typeMismatch(let type, let context):
      return placed(context.codingPath, "\(kind(of: type)) belongs here")
    case .dataCorrupted(let context):
      if !context.codingPath.isEmpty {
        return placed(context.codingPath, "is no value that fits here")
      }
      let reason = "is no JSON, or has a number that is too large or broken"
      return line(of: data).map { "\(reason): line \($0)" } ?? reason
    @unknown default: return "is no template"
    }
  }

  /// `lines[3].pages: reason`.
  private static func placed(_ keys: [any CodingKey], _ reason: String) -> String {
    var place = ""
    for key in keys {
      if let number = key.intValue {
        place += "[\(number)]"
      } else {
        place += (place.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return place.isEmpty ? reason : "\(place): \(reason)"
  }

  private static func kind(of type: any Any.Type) -> String {
    if type == String.self { return "a string" }
    if type == Double.self || type == Int.self { return "a whole number" }
    return "\(type)".hasPrefix("Array") ? "a list" : "an object"
  }

  /// The first line that is no JSON, and what is wrong with it, where rows stand on lines of their own.
  private static func line(of data: Data) -> String? {
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false).map { trimmed($0) }
    // The first line begins the whole.
    for (place, line) in lines.enumerated().dropFirst() where line.first == UInt8(ascii: "{") {
      let isFollowed = line.last == UInt8(ascii: ",")
      let row = Data(isFollowed ? line.dropLast() : line)
      if (try? JSONDecoder().decode(TemplateFile.AnyRow.self, from: row)) == nil {
        return "\(place + 1)"
      }
      let next = lines[(place + 1)...].first { !$0.isEmpty }?.first
      if next == UInt8(ascii: "{") && !isFollowed { return "\(place + 1) wants a comma at its end" }
    }
    return nil
  }

  private static func trimmed(_ line: Data.SubSequence) -> Data.SubSequence {
    let rest = line.drop { $0 <= 0x20 }
    return rest.lastIndex { $0 > 0x20 }.map { rest[...$0] } ?? rest.prefix(0)
  }
}
