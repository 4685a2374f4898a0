/// A cluster written for a page: a row of its list, and its own page.
///
/// What a page may not carry is cut: first the texts, all to the same length, then the addresses, then
/// the last copies, and in the end all documents: then only the row is left.
public struct PageEntry: Sendable {
  /// Bytes of row and page together.
  public var byteCount: Int { row.count + Self.numberBytes * (sites.count + 2) + detail.count }
  /// Texts that were cut.
  public private(set) var cutTexts = 0
  /// Texts there are.
  public private(set) var texts = 0
  /// Copies that the page does not carry.
  public private(set) var leftOut = 0
  /// Addresses that the page does not carry.
  public private(set) var lostAddresses = 0

  /// The row without the numbers of its language and sites.
  let row: [UInt8]
  private(set) var detail: [UInt8] = []
  /// The language of the kept document.
  let language: String
  /// The sites of the members in the order of their first member, without the empty one.
  let sites: [String]
  private let siteNumbers: [String: Int]

  /// The lengths that texts are cut to, one after the other, until the cluster fits.
  static let lengths = [32_768, 16_384, 8_192, 4_096, 2_048, 1_024, 512, 320, 200, 120, 0]
  /// Letters of the beginning of a text, and bytes of ids to search, in a row.
  private static let (headLetters, idBytes) = (100, 160)
  /// Bytes of the number of a site or language in a row.
  private static let numberBytes = 6

  /// How much of a cluster is written.
  private struct Cut {
    /// Bytes of each text.
    var length: Int
    var copies: Int
    var hasAddresses = true
  }

  /// Writes a cluster into at most `allowance` bytes, or its row alone if it needs more.
  public init(_ cluster: PageCluster, allowance: Int) {
    language = cluster.kept.language
    let members = [cluster.kept] + cluster.copies.map(\.member)
    var known: Set<String> = [""]
    sites = members.map(\.site).filter { known.insert($0).inserted }
    siteNumbers = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0) })
    row = Self.row(cluster, headBytes: max(60, allowance / 4))
    let room = allowance - row.count - Self.numberBytes * (sites.count + 2)
    let longest = members.map(\.text.count).max() ?? 0
    // Of the lengths that cut nothing the least; of the others those that the kept text leaves room.
    let start = Self.lengths.lastIndex { $0 >= longest } ?? 0
    for length in Self.lengths[start...]
    where length == 0 || min(length, cluster.kept.text.count) < room {
      write(cluster, Cut(length: length, copies: cluster.copies.count))
      if detail.count <= room { return }
    }
    var cut = Cut(length: 0, copies: cluster.copies.count, hasAddresses: false)
    write(cluster, cut)
    while cut.copies > 1, detail.count > room {
      cut.copies = max(min(cut.copies - 1, cut.copies * max(room, 0) / detail.count), 1)
      write(cluster, cut)
    }
    if detail.count > room { writeNumber(cluster) }
  }

  /// Writes nothing but which cluster it is.
  private mutating func writeNumber(_ cluster: PageCluster) {
    (cutTexts, texts, lostAddresses) = (0, 0, 0)
    leftOut = cluster.copyCount
    var json = PageJSON()
    json.object { json in
      json.append("number", cluster.number)
      json.append("left", leftOut)
    }
    detail = json.bytes
  }

  /// `number, size, least resemblance, first time, id, beginning, other ids`: the row's open list.
  private static func row(_ cluster: PageCluster, headBytes: Int) -> [UInt8] {
    var json = PageJSON()
    json.append(cluster.number)
    json.append(cluster.stripped?.lines ?? cluster.copyCount + 1)
    json.append(share: cluster.stripped?.share ?? cluster.copies.map(\.resemblance).min() ?? 1)
    let times = [cluster.kept.seconds] + cluster.copies.map(\.member.seconds)
    if let first = times.compactMap({ $0 }).min() {
      json.append(first, decimals: 0)
    } else {
      json.appendNull()
    }
    json.append(cluster.kept.id)
    json.append(head(of: cluster.kept, limit: headBytes))
    var ids = ""
    for copy in cluster.copies {
      guard ids.utf8.count + copy.member.id.utf8.count < min(idBytes, headBytes) else { break }
      ids += (ids.isEmpty ? "" : "\n") + copy.member.id
    }
    json.append(ids)
    return json.bytes
  }

  /// The beginning of what is not furniture of a text, on one line.
  private static func head(of member: PageMember, limit: Int) -> String {
    let text = member.content
    let head = PageMember.beginning(of: text, limit: min(limit, 4 * headLetters))
    let line = String(decoding: head.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).unicodeScalars
    let shown = line.prefix(headLetters)
    let isWhole = shown.endIndex == line.endIndex && head.count == text.count
    return String(shown) + (isWhole ? "" : "…")
  }

  private mutating func write(_ cluster: PageCluster, _ cut: Cut) {
    (cutTexts, texts, lostAddresses) = (0, 0, 0)
    leftOut = cluster.copyCount - cut.copies
    let kept = PageMember.beginning(of: cluster.kept.text, limit: cut.length)
    var json = PageJSON()
    json.object { json in
      json.append("number", cluster.number)
      json.append("part", cluster.component)
      if !cluster.remarks.isEmpty { json.append("remarks", cluster.remarks) }
      json.key("kept")
      json.object { json in
        append(cluster.kept, shown: kept.count, cut, to: &json)
        if !cluster.kept.language.isEmpty {
          json.key("lang")
          json.append(cluster.kept.language)
        }
        json.key("text")
        json.append(text: kept)
      }
      json.key("copies")
      json.list { json in
        for copy in cluster.copies.prefix(cut.copies) {
          json.object { append(copy, cluster.kept, kept, cut, to: &$0) }
        }
      }
      if leftOut > 0 { json.append("left", leftOut) }
    }
    detail = json.bytes
  }

  private mutating func append(
    _ copy: PageCluster.Copy, _ whole: PageMember, _ kept: ArraySlice<UInt8>, _ cut: Cut,
    to json: inout PageJSON
  ) {
    json.key("proof")
    json.append(copy.proof)
    for (name, share) in [
      ("res", copy.resemblance), ("in", copy.copyInKept), ("has", copy.keptInCopy),
    ] {
      guard let share else { continue }
      json.key(name)
      json.append(share: share)
    }
    if copy.member.language != whole.language {
      json.key("lang")
      json.append(copy.member.language)
    }
    let text = copy.member.text
    if text == whole.text && !text.isEmpty {
      json.append("same", 1)
      append(copy.member, shown: kept.count, cut, to: &json)
    } else if let pieces = copy.difference?.pieces(kept: kept, copy: text, limit: cut.length) {
      json.key("pieces")
      json.append(written: pieces.json.bytes)
      append(copy.member, shown: pieces.bytes, cut, to: &json)
    } else {
      let shown = PageMember.beginning(of: text, limit: cut.length)
      json.key("text")
      json.append(text: shown)
      append(copy.member, shown: shown.count, cut, to: &json)
    }
  }

  private mutating func append(
    _ member: PageMember, shown: Int, _ cut: Cut, to json: inout PageJSON
  ) {
    json.key("id")
    json.append(member.id)
    if let site = siteNumbers[member.site] { json.append("site", site) }
    if let seconds = member.seconds {
      json.key("at")
      json.append(seconds, decimals: 0)
    } else if !member.published.isEmpty {
      json.key("time")
      json.append(member.published)
    }
    if !member.url.isEmpty && cut.hasAddresses {
      json.key("url")
      json.append(member.url)
    } else if !member.url.isEmpty {
      lostAddresses += 1
    }
    texts += 1
    if shown < member.wholeBytes {
      cutTexts += 1
      json.key("cut")
      json.list {
        $0.append(shown)
        $0.append(member.wholeBytes)
      }
    }
    if !member.place.isEmpty {
      json.key("place")
      json.append(member.place)
    }
    let furniture = member.furniture(within: shown)
    if !furniture.isEmpty { append(furniture, of: member.text, to: &json) }
  }

  private func append(_ furniture: [Range<Int>], of text: [UInt8], to json: inout PageJSON) {
    let offsets = LetterOffsets(text[...])
    json.key("grey")
    json.list { json in
      for range in furniture {
        json.append(offsets[range.lowerBound])
        json.append(offsets[range.upperBound] - offsets[range.lowerBound])
      }
    }
  }
}
