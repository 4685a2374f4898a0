/// A few paragraphs of a page: enough to see that two pages of a site carry one article.
public struct PageSketch: Sendable, Hashable {
  /// The lowest keys of what is sampled of the page, ascending.
  ///
  /// On a page of prose those are the lines of eight words and more that end a sentence, for text may
  /// be wrapped at a column. On other pages they are paragraphs: lines of twenty words and more that
  /// end a sentence and stand beside another paragraph or sentence, or on a page of few lines.
  public let keys: [UInt64]
  /// A hash of the whole text, which chooses whom to keep among copies.
  public let text: UInt64

  /// The most keys that are kept.
  static let most = 12
  /// The most lines of a page whose paragraphs need no neighbour.
  private static let shortPage = 8

  /// A sketch as it was written down.
  public init(keys: [UInt64], text: UInt64) {
    (self.keys, self.text) = (Array(keys.sorted().prefix(Self.most)), text)
  }

  /// The sketch of a page.
  public init(_ page: borrowing PageContext, text: UInt64) {
    let (facts, solid) = (page.lines.facts, page.lines.solid)
    let isProsePage = page.lines.isProse
    var sampled: [UInt64] = []
    for place in solid.indices {
      let line = facts[solid[place]]
      let isSampled =
        isProsePage
        ? line.isLong && line.end == .sentence
        : line.isParagraph && Self.isAmongProse(place, solid, facts)
      if isSampled { sampled.append(line.key) }
    }
    sampled.sort()
    var lowest: [UInt64] = []
    for key in sampled where key != lowest.last {
      lowest.append(key)
      if lowest.count == Self.most { break }
    }
    keys = lowest
    self.text = text
  }

  /// Whether a line stands beside a paragraph or sentence, or on a page of few lines.
  ///
  /// Teasers stand alone between headlines, paragraphs beside paragraphs.
  private static func isAmongProse(_ place: Int, _ solid: [Int], _ facts: [LineFacts]) -> Bool {
    solid.count <= shortPage || place > 0 && isProse(facts[solid[place - 1]])
      || place + 1 < solid.count && isProse(facts[solid[place + 1]])
  }

  /// Whether a line is of twenty words or a sentence of eight.
  private static func isProse(_ line: LineFacts) -> Bool {
    line.isVeryLong || line.isLong && line.end == .sentence
  }
}

/// Finds the pages of a site that carry an article which another page of it carries too.
///
/// The body of such an article looks like template. Two pages are copies when half of the sampled
/// paragraphs of both, or three quarters of those of one, stand on the other, and not just one when
/// either has more; those on more than half of the pages are template and do not count.
public enum CopyGuard {
  /// The places of the pages that are to be left out of learning, ascending.
  ///
  /// Of each group of copies the page with the lowest hash of its text stays, so that the order of
  /// pages decides nothing.
  ///
  /// - Parameters:
  ///   - known: pages learned before, which stay; places are those in `pages` alone.
  ///   - texts: hashes of the texts of pages met before of which no more is known.
  public static func copies(
    in pages: [PageSketch], of known: [PageSketch], texts: some Sequence<UInt64> = []
  ) -> [Int] {
    let texts = Set(known.map(\.text)).union(texts)
    // The lowest hash of all makes a known page the one that stays.
    let older = known.map { PageSketch(keys: $0.keys, text: 0) }
    // A page that was learned itself would make its own paragraphs look common.
    let fresh = pages.indices.filter { !texts.contains(pages[$0].text) }
    let places = copies(in: older + fresh.map { pages[$0] }).map { $0 - older.count }
    let alike = Set(places.filter { $0 >= 0 }.map { fresh[$0] })
    return pages.indices.filter { alike.contains($0) || texts.contains(pages[$0].text) }
  }

  /// The places of the pages that are to be left out of learning, none learned before.
  public static func copies(in pages: [PageSketch]) -> [Int] {
    // Pages of one text count once, so that what is common does not depend on how often they came.
    var firsts: [UInt64: Int] = [:]
    let twins = pages.indices.filter { page in
      guard pages[page].text != 0 else { return false }
      defer { firsts[pages[page].text] = firsts[pages[page].text] ?? page }
      return firsts[pages[page].text] != nil
    }
    let isTwin = Set(twins)
    let places = pages.indices.filter { !isTwin.contains($0) }
    let copies = copies(inTexts: places.map { pages[$0] }).map { places[$0] }
    return (copies + twins).sorted()
  }

  /// The same for pages of different texts.
  private static func copies(inTexts pages: [PageSketch]) -> [Int] {
    let shared = sharedKeys(of: pages)
    let most = max(2, pages.count / 2)
    var rare = pages.map(\.keys)
    for (key, holders) in shared where holders.count > most {
      for page in holders { rare[page].removeAll { $0 == key } }
    }
    var heads = Array(pages.indices)
    for (_, holders) in shared where holders.count <= most {
      for (first, second) in candidatePairs(holders, pages)
      where areCopies(rare[first], rare[second]) {
        join(first, second, pages, &heads)
      }
    }
    return pages.indices.filter { head(of: $0, &heads) != $0 }
  }

  /// The keys that several pages have, each with those pages, ascending.
  private static func sharedKeys(of pages: [PageSketch]) -> [(key: UInt64, holders: [Int])] {
    var held = pages.indices.flatMap { page in pages[page].keys.map { (key: $0, page: page) } }
    held.sort { ($0.key, $0.page) < ($1.key, $1.page) }
    var shared: [(key: UInt64, holders: [Int])] = []
    var first = 0
    while first < held.count {
      var end = first + 1
      while end < held.count && held[end].key == held[first].key { end += 1 }
      if end - first > 1 { shared.append((held[first].key, held[first..<end].map(\.page))) }
      first = end
    }
    return shared
  }

  /// All pairs of a few pages; neighbours by the hash of their texts when there are many.
  private static func candidatePairs(_ holders: [Int], _ pages: [PageSketch]) -> [(Int, Int)] {
    let sorted = holders.sorted { (pages[$0].text, $0) < (pages[$1].text, $1) }
    let reach = sorted.count <= 16 ? sorted.count : 2
    return sorted.indices.flatMap { first in
      sorted[(first + 1)...].prefix(reach).map { (sorted[first], $0) }
    }
  }

  private static func areCopies(_ first: [UInt64], _ second: [UInt64]) -> Bool {
    let shared = Set(first).intersection(second).count
    if shared < min(2, max(first.count, second.count)) { return false }
    return 2 * shared >= max(first.count, second.count)
      || 4 * shared >= 3 * min(first.count, second.count)
  }

  private static func head(of page: Int, _ heads: inout [Int]) -> Int {
    var page = page
    while heads[page] != page {
      heads[page] = heads[heads[page]]
      page = heads[page]
    }
    return page
  }

  /// Joins two groups under the head with the lower hash.
  private static func join(_ first: Int, _ second: Int, _ pages: [PageSketch], _ heads: inout [Int])
  {
    let (a, b) = (head(of: first, &heads), head(of: second, &heads))
    if a == b { return }
    if (pages[a].text, a) < (pages[b].text, b) { heads[b] = a } else { heads[a] = b }
  }
}
