internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport
internal import TOMLKit

/// Reads a configuration out of a TOML file: the only place that knows the format.
enum TOMLFile {
  /// What a file says; a refusal that names its line when it says something that is not understood.
  static func configuration(_ path: String) throws -> CheckConfiguration {
    guard let bytes = try wholeFile(path, limit: 1 << 20) else {
      throw Refusal("\(path): there is no such file; darnel init DATA writes one")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("\(path): is not UTF-8; TOML is")
    }
    // The parser takes a C string and would not see what follows.
    if let place = bytes.firstIndex(of: 0) {
      let line = bytes[..<place].count { $0 == 0x0A } + 1
      throw Refusal("\(path):\(line): has a NUL character; take it out")
    }
    if let line = lineOfDeepKey(bytes) {
      throw Refusal("\(path):\(line): a key of so many parts leads nowhere; take it out")
    }
    do {
      return try CheckConfiguration(table(try TOMLTable(string: text)))
    } catch let error as TOMLParseError {
      throw Refusal("\(path):\(error.source.begin.line): not TOML: \(shown(error.description))")
    } catch let error as ConfigurationError {
      let line = line(of: error.key, in: text).map { ":\($0)" } ?? ""
      throw Refusal("\(path)\(line): \(shown(error.description))")
    }
  }

  private static func table(_ table: TOMLTable) -> [String: ConfigValue] {
    var values: [String: ConfigValue] = [:]
    for (name, value) in table { values[name] = self.value(value) }
    return values
  }

  private static func value(_ value: any TOMLValueConvertible) -> ConfigValue {
    switch value.type {
    case .string: .string(value.string ?? "")
    case .int: value.int.map { .integer($0) } ?? .other("a number too large")
    case .double: .number(value.double ?? .nan)
    case .bool: .bool(value.bool ?? false)
    case .array: .array(value.array.map { $0.map { self.value($0) } } ?? [])
    case .table: .table(value.table.map { self.table($0) } ?? [:])
    case .date:
      value.date.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
        .map { .date($0) } ?? .other("a day that no calendar has")
    case .time: .other("a time")
    case .dateTime: .other("a date with a time")
    }
  }

  /// The line where a key seems to stand: the first one that begins with it, behind those that lead
  /// to it.
  private static func line(of key: [String], in text: String) -> Int? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var start = 0
    var found: Int?
    for part in key {
      let name = part.prefix { $0 != "[" }
      guard let place = lines[start...].firstIndex(where: { mentions(name, $0) }) else { continue }
      found = place + 1
      start = place
    }
    return found
  }

  private static func mentions(_ name: Substring, _ line: Substring) -> Bool {
    let code = line.prefix { $0 != "#" }
    return code.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.contains(name)
  }

  /// A message on one line, with nothing of the file in it that could steer the terminal.
  private static func shown(_ message: String) -> String {
    isolated(excerpt(of: message, letters: 400))
  }
}
