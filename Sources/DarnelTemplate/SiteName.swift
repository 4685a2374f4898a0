/// Which site a page belongs to when no field says so: the registrable domain of its address.
///
/// That is the public suffix with one label more, by the bundled list of publicsuffix.org:
/// `news.bbc.co.uk` is of `bbc.co.uk`, `a.blogspot.com` its own site. Addresses by number and names
/// without a dot stand for themselves.
public struct SiteName: Sendable {
  private let suffixes: Set<String>
  /// The most labels that a rule has.
  private let deepest: Int

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
    deepest = suffixes.reduce(0) { max($0, $1.utf8.count { $0 == 0x2E }) } + 1
  }

  /// The site of an address, nil when it names no host.
  public func site(ofAddress address: some StringProtocol) -> String? {
    guard let host = host(of: address) else { return nil }
    return registrableDomain(of: host)
  }

  /// A name of a site with the labels that are spelled in ASCII (`xn--…`) as they are meant.
  public static func spelled(_ site: String) -> String { Punycode.decoded(host: site) }

  /// The public suffix of a host with one label more; the host itself when there is none.
  public func registrableDomain(of host: String) -> String {
    if host.utf8.first == UInt8(ascii: "[") { return host }
    let labels = host.split(separator: ".", omittingEmptySubsequences: true)
    let isNumber = labels.last?.allSatisfy { ("0"..."9").contains($0) } ?? true
    guard labels.count > 1, !isNumber else { return host }
    // The longest rule wins; an exception is shorter than the rule that it excepts from.
    for first in labels.indices.suffix(deepest) {
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

  /// The host of an address, nil when there is none.
  ///
  /// What stands before the first `://` says nothing, as in `<https://…>` or `view-source:https://…`,
  /// unless the host is over by then. Without it a dot tells a host from a word, and the ending from a
  /// file.
  private func host(of address: some StringProtocol) -> String? {
    let text = String(address).unicodeScalars[...].drop { Self.isSpace($0) || Self.isFormat($0) }
    if let rest = Self.behindSchemes(text) { return Self.host(atStartOf: rest) }
    guard let host = Self.host(atStartOf: text), host.contains("."), !isFile(host) else {
      return nil
    }
    return host
  }

  /// Whether a name ends like a file and not in a public suffix.
  private func isFile(_ name: String) -> Bool {
    let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].dropFirst() } ?? ""
    return Self.fileEndings.contains(ending) && !suffixes.contains(String(ending))
  }

  /// What relative addresses of pages end in, and of what is saved beside them.
  private static let fileEndings: Set<Substring> = [
    "html", "htm", "xhtml", "shtml", "mhtml", "mht", "php", "phtml", "asp", "aspx", "jsp", "jspx",
    "jsf", "cfm", "cgi", "txt", "xml", "json", "jsonl", "csv", "tsv", "pdf", "doc", "docx", "odt",
    "rtf", "epub", "gz", "warc", "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js",
  ]

  /// The host at the start of a text, lower case, without port, user and a dot at the end, spelled in the
  /// letters that it is meant to have.
  ///
  /// White space ends it, and a backslash is a stroke, as browsers have it.
  private static func host(atStartOf text: Substring.UnicodeScalarView) -> String? {
    var rest = text.prefix {
      !isEnd($0) && !isSpace($0) && !"\"<>".unicodeScalars.contains($0)
    }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    if rest.first == "[" {
      return rest.firstIndex(of: "]").map { String(rest[...$0]).lowercased() }
    }
    rest = rest.prefix(while: mayStand)
    // Looked for once: taking off the last one by one walks the whole host for each.
    guard let last = rest.lastIndex(where: { $0 != "." && !isFormat($0) }) else { return nil }
    return Punycode.decoded(host: String(rest[...last]).lowercased())
  }

  /// Whether a host can have such a scalar.
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    // Letters spelled by their bytes, and what stands for any name.
    case "%", "*": true
    default: !scalar.isASCII && !isBracket(scalar)
    }
  }

  /// Brackets and quotation marks; other punctuation stands in names of some languages.
  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: true
    default: false
    }
  }

  /// What follows the scheme of an address, of one that was written twice the last; nil when there is
  /// none.
  private static func behindSchemes(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    guard var rest = behindScheme(text) else { return nil }
    while beginsWithScheme(rest), let inner = behindScheme(rest) { rest = inner }
    return rest
  }

  /// What follows the two strokes of an address; nil when there are none.
  private static func behindScheme(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    let head = text.prefix { !isEnd($0) }
    let tail = text[head.endIndex...]
    guard head.isEmpty || head.last == ":", beginsWithStrokes(tail) else { return nil }
    return tail.dropFirst(2)
  }

  /// Whether `http:` or `https:` is at the start, which is no host with an empty port.
  private static func beginsWithScheme(_ text: Substring.UnicodeScalarView) -> Bool {
    let head = String(text.prefix(6)).lowercased()
    return head == "https:" || head.hasPrefix("http:")
  }

  /// Spaces of any kind, those without width too.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar == "\u{200B}" || scalar == "\u{FEFF}"
      || scalar.properties.isWhitespace
  }

  private static func isFormat(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// Whether a host ends here, or what stands before it.
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    isStroke(scalar) || scalar == "?" || scalar == "#"
  }

  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "\\"
  }

  private static func beginsWithStrokes(_ text: Substring.UnicodeScalarView) -> Bool {
    let first = text.prefix(2)
    return first.count == 2 && first.allSatisfy(isStroke)
  }
}
