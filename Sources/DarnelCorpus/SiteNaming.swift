internal import DarnelTemplate

/// Names the sites of rows and numbers them.
public struct SiteNaming: Sendable {
  /// The sites named so far, by their numbers: of the spellings of a name that are one to Unicode, as of
  /// accents apart from their letters and not, the lowest in byte order.
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  /// The numbers of fields and addresses that were met lately.
  private var known: [[UInt8]: Int] = [:]
  /// What was last asked for.
  private var key: [UInt8] = []

  /// Nothing named yet.
  public init() {}

  /// The site of a row: its field, else the registrable domain of its address, else empty.
  public mutating func site(of row: borrowing DocumentRow) -> String { names[number(of: row)] }

  /// The number of a row's site, of those named here ascending from 0.
  mutating func number(of row: borrowing DocumentRow) -> Int {
    // A field may be spelled like an address.
    let isAddress = row.site.isEmpty
    key.removeAll(keepingCapacity: true)
    key.append(isAddress ? 1 : 0)
    if isAddress {
      key += Self.head(of: row.url)
    } else {
      key += row.site
    }
    if let found = known[key] { return found }
    if known.count > 4096 { known.removeAll() }
    let text = String(decoding: key.dropFirst(), as: UTF8.self)
    let name = isAddress ? SiteName.shared.site(ofAddress: text) ?? "" : SiteName.spelled(text)
    let number = numbers[name] ?? names.count
    if number == names.count {
      numbers[name] = number
      names.append(name)
    } else {
      names[number] = Self.lower(name, names[number])
    }
    known[key] = number
    return number
  }

  /// An address up to the stroke that ends its host; those of a scheme follow a colon or another stroke.
  private static func head(of address: [UInt8]) -> ArraySlice<UInt8> {
    let stroke = UInt8(ascii: "/")
    var last = stroke
    return address.prefix { byte in
      defer { last = byte }
      return byte != stroke || [stroke, UInt8(ascii: "\\"), UInt8(ascii: ":")].contains(last)
    }
  }

  /// Of two spellings of a name the lower one in byte order.
  static func lower(_ name: String, _ other: String) -> String {
    name.utf8.lexicographicallyPrecedes(other.utf8) ? name : other
  }
}
