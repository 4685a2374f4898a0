/// Writes a report page piece by piece: one HTML file that needs no other.
///
/// The page's own style and script are known to its content security policy by their hashes, so
/// that nothing else in the file can run. Clusters stand in data blocks that the page reads when it
/// needs them. Equal pages and entries make equal bytes.
public struct ReportPageWriter: Sendable {
  private let page: ReportPage
  private var rows = PageJSON.Items()
  private var details = PageJSON.Items()
  private var blocks = 0
  private var sites = PageNumbers()
  private var languages = PageNumbers()
  /// Bytes of the page if it ended here.
  public var byteCount: Int { ownBytes + sites.byteCount + languages.byteCount }
  private var ownBytes = 0
  private var carried = (clusters: 0, texts: 0, cutTexts: 0, leftOut: 0, addresses: 0)

  /// Bytes of clusters in one data block.
  private static let blockBytes = 1 << 18
  /// Bytes of the tags around a block, or at the end, at most.
  private static let aroundBytes = 200

  /// A writer of a page.
  public init(_ page: ReportPage) {
    self.page = page
    ownBytes = head.count + facts().count + PageSource.script.utf8.count + Self.aroundBytes
  }

  /// Everything before the first cluster.
  public var head: [UInt8] {
    let title = "Darnel: \(page.sources.joined(separator: ", "))"
    let policy =
      "default-src 'none'; base-uri 'none'; form-action 'none'; "
      + "style-src '\(PageSource.styleHash)'; script-src '\(PageSource.scriptHash)'"
    let markup = PageSource.markup
      .replacing("{{policy}}", with: policy)
      .replacing("{{style}}", with: PageSource.style)
      .replacing("{{title}}", with: Self.escaped(title))
    return Array((markup + "\n").utf8)
  }

  /// Takes a cluster and returns what is to be written now, which is often nothing.
  public mutating func add(_ entry: PageEntry) -> [UInt8] {
    var row = PageJSON()
    row.list { row in
      row.append(written: entry.row)
      if entry.language.isEmpty {
        row.append(-1)
      } else {
        row.append(languages.number(of: entry.language))
      }
      row.list { list in for site in entry.sites { list.append(sites.number(of: site)) } }
    }
    rows.append(row.bytes)
    details.append(entry.detail)
    ownBytes += row.bytes.count + entry.detail.count + 2
    carried.clusters += 1
    carried.texts += entry.texts
    carried.cutTexts += entry.cutTexts
    carried.leftOut += entry.leftOut
    carried.addresses += entry.lostAddresses
    return details.byteCount < Self.blockBytes ? [] : takeBlock()
  }

  /// Everything behind the last cluster.
  public mutating func end() -> [UInt8] {
    var bytes = details.byteCount > 0 ? takeBlock() : []
    bytes += Self.block("facts", facts())
    bytes += Array("<script>\(PageSource.script)</script>\n</body>\n</html>\n".utf8)
    return bytes
  }

  private mutating func takeBlock() -> [UInt8] {
    let bytes =
      Self.block("rows\(blocks)", rows.take()) + Self.block("clusters\(blocks)", details.take())
    blocks += 1
    ownBytes += Self.aroundBytes
    return bytes
  }

  private static func block(_ id: String, _ json: [UInt8]) -> [UInt8] {
    Array("<script type=\"application/json\" id=\"\(id)\">".utf8) + json + Array("</script>\n".utf8)
  }

  private func facts() -> [UInt8] {
    var json = PageJSON()
    json.object { json in
      json.append("blocks", blocks)
      json.append("sites", sites.names)
      json.append("languages", languages.names)
      json.append("clusters", carried.clusters)
      json.append("texts", carried.texts)
      json.append("cut_texts", carried.cutTexts)
      json.append("left_out", carried.leftOut)
      json.append("lost_addresses", carried.addresses)
      page.append(to: &json)
    }
    return json.bytes
  }

  /// Text as it may stand between tags.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// Names in the order in which they first came.
struct PageNumbers: Sendable {
  private(set) var names: [String] = []
  /// Bytes that the names take as a list.
  private(set) var byteCount = 0
  private var numbers: [String: Int] = [:]

  /// The number of a name, counted from 0.
  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    var json = PageJSON()
    json.append(name)
    byteCount += json.bytes.count + 1
    return names.count - 1
  }
}
