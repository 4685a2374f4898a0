/// A JSON value as far as a document needs it.
public indirect enum PlainJSON {
  case null
  case string([UInt8])
  /// An integer: of 64 bits as it is spelled out again, else as it stands.
  case integer(String)
  case number
  case bool
  case array
  /// Keys decoded, in order, repeats included.
  case object([(key: [UInt8], value: PlainJSON)])

  /// The value of the last key of that name; nil when there is none or this is no object.
  public subscript(name: String) -> PlainJSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == Array(name.utf8) }?.value
  }
}

/// Why a row is no value.
public enum PlainJSONFault: Error {
  case syntax
  /// Nested so deep that this reader does not say.
  case tooDeep
}

/// Reads one JSON text (RFC 8259), recursively, byte by byte.
public struct PlainJSONReader {
  /// Escapes of lone surrogates, read as U+FFFD.
  public private(set) var loneSurrogates = 0
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// A reader of well-formed UTF-8.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole text.
  public mutating func read() throws(PlainJSONFault) -> PlainJSON {
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw .syntax }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ word: String) throws(PlainJSONFault) {
    for character in word where !take(character) { throw .syntax }
  }

  private mutating func value() throws(PlainJSONFault) -> PlainJSON {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw .tooDeep }
    switch next {
    case 0x7b: return .object(try members())
    case 0x5b: return try array()
    case 0x22: return .string(try string())
    case 0x74: try expect("true")
    case 0x66: try expect("false")
    case 0x6e:
      try expect("null")
      return .null
    default: return try number()
    }
    return .bool
  }

  private mutating func array() throws(PlainJSONFault) -> PlainJSON {
    try expect("[")
    skipSpace()
    if take("]") { return .array }
    repeat {
      _ = try value()
      skipSpace()
    } while take(",")
    try expect("]")
    return .array
  }

  private mutating func members() throws(PlainJSONFault) -> [(key: [UInt8], value: PlainJSON)] {
    var found: [(key: [UInt8], value: PlainJSON)] = []
    try expect("{")
    skipSpace()
    if take("}") { return found }
    repeat {
      skipSpace()
      let key = try string()
      skipSpace()
      try expect(":")
      found.append((key, try value()))
      skipSpace()
    } while take(",")
    try expect("}")
    return found
  }
}

// MARK: - Strings and numbers

extension PlainJSONReader {
  private mutating func string() throws(PlainJSONFault) -> [UInt8] {
    try expect("\"")
    var text: [UInt8] = []
    while !take("\"") {
      guard let byte = next, byte >= 0x20 else { throw .syntax }
      place += 1
      if byte == 0x5c { text += try escape() } else { text.append(byte) }
    }
    return text
  }

  private mutating func escape() throws(PlainJSONFault) -> [UInt8] {
    guard let letter = next else { throw .syntax }
    place += 1
    switch letter {
    case 0x22, 0x5c, 0x2f: return [letter]
    case 0x62: return [0x08]
    case 0x66: return [0x0c]
    case 0x6e: return [0x0a]
    case 0x72: return [0x0d]
    case 0x74: return [0x09]
    case 0x75: return Array(String(try unit()).utf8)
    default: throw .syntax
    }
  }

  /// The scalar whose `\u` has been read.
  private mutating func unit() throws(PlainJSONFault) -> Character {
    let high = try fourDigits()
    if let scalar = Unicode.Scalar(high) { return Character(scalar) }
    let mark = place
    if high < 0xdc00, take("\\"), take("u"), let low = try? fourDigits(), low >> 10 == 0x37 {
      let scalar = Unicode.Scalar(0x10000 + (high - 0xd800) << 10 + (low - 0xdc00))
      return Character(scalar ?? "\u{fffd}")
    }
    place = mark
    loneSurrogates += 1
    return "\u{fffd}"
  }

  private mutating func fourDigits() throws(PlainJSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw .syntax
      }
      unit = unit << 4 | UInt32(digit)
      place += 1
    }
    return unit
  }

  private mutating func digits() throws(PlainJSONFault) {
    guard let byte = next, (0x30...0x39).contains(byte) else { throw .syntax }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
  }

  private mutating func number() throws(PlainJSONFault) -> PlainJSON {
    let start = place
    var isInteger = true
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    let spelled = String(decoding: bytes[start..<place], as: UTF8.self)
    if isInteger {
      if let number = Int64(spelled) { return .integer("\(number)") }
      if let number = UInt64(spelled) { return .integer("\(number)") }
      return .integer(spelled)
    }
    return .number
  }
}
