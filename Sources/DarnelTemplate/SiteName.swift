/// Which site a page belongs to when no field says so: the registrable domain of its address.
///
/// That is the public suffix with one label more, by the bundled list of publicsuffix.org:
/// `news.bbc.co.uk` is of `bbc.co.uk`, `a.blogspot.com` its own site. Addresses by number and names
/// without a dot stand for themselves.
public struct SiteName: Sendable {
  private let suffixes: Set<String>

  /// The bundled list, read when it is first asked for.
  public static let shared = SiteName()

  /// The version of the bundled list, which begins with its date.
  public static var listVersion: String { SuffixRules.version }

  private init() {
    var suffixes: Set<String> = []
    var tail: Substring = ""
    for word in SuffixRules.parts.joined(separator: " ").split(whereSeparator: \.isWhitespace) {
      if word.first == "." {
        tail = word
        suffixes.insert(String(word.dropFirst()))
      } else {
        suffixes.insert(String(word) + String(tail))
      }
    }
    self.suffixes = suffixes
  }

  /// The site of an address, nil when it names no host.
  public func site(ofAddress address: some StringProtocol) -> String? {
    guard let host = Self.host(of: address) else { return nil }
    return registrableDomain(of: host)
  }

  /// The public suffix of a host with one label more; the host itself when there is none.
  public func registrableDomain(of host: String) -> String {
    let labels = host.split(separator: ".", omittingEmptySubsequences: true)
    let isNumber = labels.last?.allSatisfy { ("0"..."9").contains($0) } ?? true
    guard labels.count > 1, !isNumber else { return host }
    // The longest rule wins; an exception is shorter than the rule that it excepts from.
    for first in labels.indices {
      let rest = labels[first...]
      let name = rest.joined(separator: ".")
      if suffixes.contains("!" + name) { return name }
      let wild = "*." + rest.dropFirst().joined(separator: ".")
      if suffixes.contains(name) || suffixes.contains(wild) {
        return first == 0 ? host : labels[(first - 1)...].joined(separator: ".")
      }
    }
    return labels.suffix(2).joined(separator: ".")
  }

  /// The host of an address, lower case, without port, user and a dot at the end, spelled in the letters
  /// that it is meant to have.
  ///
  /// White space ends it, and a backslash is a stroke, as browsers have it.
  static func host(of address: some StringProtocol) -> String? {
    let text = String(address)
    var rest = text.unicodeScalars[...].drop { isSpace($0) }
    if let colon = rest.firstIndex(of: ":"), isScheme(rest[..<colon]),
      beginsWithStrokes(rest[rest.index(after: colon)...])
    {
      rest = rest[colon...].dropFirst(3)
    } else if beginsWithStrokes(rest) {
      rest = rest.dropFirst(2)
    } else if !rest.prefix(while: { !isStroke($0) }).contains(".") {
      return nil
    }
    rest = rest.prefix { !isStroke($0) && $0 != "?" && $0 != "#" && !isSpace($0) }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    if rest.first == "[" {
      return rest.firstIndex(of: "]").map { String(rest[...$0]).lowercased() }
    }
    rest = rest.prefix { $0 != ":" }
    while rest.last == "." { rest = rest.dropLast() }
    return rest.isEmpty ? nil : Punycode.decoded(host: String(rest).lowercased())
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.isWhitespace
  }

  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "\\"
  }

  private static func beginsWithStrokes(_ text: Substring.UnicodeScalarView) -> Bool {
    let first = text.prefix(2)
    return first.count == 2 && first.allSatisfy(isStroke)
  }

  private static func isScheme(_ text: Substring.UnicodeScalarView) -> Bool {
    !text.isEmpty
      && text.allSatisfy { letter in
        ("a"..."z").contains(letter) || ("A"..."Z").contains(letter)
          || "+-.0123456789".unicodeScalars.contains(letter)
      }
  }
}
