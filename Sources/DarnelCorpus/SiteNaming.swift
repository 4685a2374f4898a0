internal import DarnelTemplate

/// Names the sites of rows, remembering the last ones.
public struct SiteNaming: Sendable {
  private var known: [[UInt8]: String] = [:]

  /// Nothing named yet.
  public init() {}

  /// The site of a row: its field, else the registrable domain of its address, else empty.
  public mutating func site(of row: borrowing DocumentRow) -> String {
    if !row.site.isEmpty { return remembered(row.site) { String(decoding: $0, as: UTF8.self) } }
    if row.url.isEmpty { return "" }
    // What follows the host names no site.
    var slashes = 0
    let head = row.url.prefix {
      if $0 == 0x2F { slashes += 1 }
      return slashes < 3
    }
    return remembered(Array(head)) {
      SiteName.shared.site(ofAddress: String(decoding: $0, as: UTF8.self)) ?? ""
    }
  }

  private mutating func remembered(_ key: [UInt8], _ name: ([UInt8]) -> String) -> String {
    if let found = known[key] { return found }
    if known.count > 4096 { known.removeAll() }
    let found = name(key)
    known[key] = found
    return found
  }
}
