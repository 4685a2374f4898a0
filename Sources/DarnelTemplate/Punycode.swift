/// Names of hosts spelled in ASCII (RFC 3492).
enum Punycode {
  /// A host with its labels that begin with `xn--` as they are meant; those that mean nothing stay.
  static func decoded(host: String) -> String {
    guard host.utf8.contains(UInt8(ascii: "-")) else { return host }
    return host.split(separator: ".", omittingEmptySubsequences: false)
      .map { decoded(label: $0) ?? String($0) }.joined(separator: ".")
  }

  /// What a label means that begins with `xn--` in letters of any case, lower case; nil when it is no
  /// such label.
  private static func decoded(label: Substring) -> String? {
    // Longer ones are no labels of hosts.
    guard label.utf8.count <= 63 else { return nil }
    let label = label.lowercased()
    guard label.hasPrefix("xn--") else { return nil }
    let code = Array(label.utf8.dropFirst(4))
    // ASCII letters stand before the last hyphen.
    let split = code.lastIndex(of: UInt8(ascii: "-")) ?? 0
    var scalars = code[..<split].map { Unicode.Scalar($0) }
    var rest = code[(split > 0 ? split + 1 : 0)...]
    guard !rest.isEmpty, scalars.allSatisfy(\.isASCII) else { return nil }
    var (next, place, bias) = (128, 0, 72)
    while !rest.isEmpty {
      guard let step = number(&rest, bias: bias) else { return nil }
      let count = scalars.count + 1
      bias = adapted(step, count, isFirst: place == 0)
      next += (place + step) / count
      place = (place + step) % count
      guard let scalar = UInt32(exactly: next).flatMap({ Unicode.Scalar($0) }) else { return nil }
      scalars.insert(scalar, at: place)
      place += 1
    }
    guard scalars.allSatisfy(mayStand) else { return nil }
    let name = String(String.UnicodeScalarView(scalars)).lowercased()
    // What is decoded means what it says.
    return name.hasPrefix("xn--") ? nil : name
  }

  /// Whether a name can have such a scalar.
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      false
    default: true
    }
  }

  /// Takes a number of variable length from the front; nil when it is broken or far too great.
  private static func number(_ code: inout ArraySlice<UInt8>, bias: Int) -> Int? {
    var (sum, weight, base) = (0, 1, 36)
    while let digit = code.popFirst().flatMap(value) {
      sum += digit * weight
      let least = min(max(base - bias, 1), 26)
      if digit < least { return sum }
      weight *= 36 - least
      base += 36
      guard sum < 1 << 40, weight < 1 << 40 else { return nil }
    }
    return nil
  }

  private static func value(_ digit: UInt8) -> Int? {
    switch digit {
    case 0x61...0x7A: Int(digit) - 0x61
    case 0x30...0x39: Int(digit) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ step: Int, _ count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? step / 700 : step / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
