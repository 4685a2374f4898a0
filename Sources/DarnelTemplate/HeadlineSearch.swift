internal import DarnelKernels

/// Tells how well lines say what a page is called: a workspace.
struct HeadlineSearch: Sendable {
  /// The tokens of the page's title and of its slug.
  private var names: [Name] = []
  private var words = FoldedTokens()

  private struct Name: Sendable {
    let tokens: [UInt64]
    let isLong: Bool
  }

  /// Three words, or six letters of a script without spaces: fewer say too little but for the same number.
  private static let leastWeight = 6
  /// Two words, as *Chapter 5*.
  private static let leastTokens = 2
  /// Longer names are texts.
  private static let mostTokens = 60

  /// Begins another page.
  mutating func begin(_ name: PageName) {
    names.removeAll(keepingCapacity: true)
    add(name.title.span)
    let (slug, numbered) = name.slugs
    add(slug.span)
    if numbered != slug { add(numbered.span) }
  }

  /// Begins with a line that is taken for the name.
  mutating func begin(_ line: Span<UInt8>) {
    names.removeAll(keepingCapacity: true)
    add(line)
  }

  private mutating func add(_ name: Span<UInt8>) {
    // Tokens can be single letters, but names are short: what is longer need not be read.
    guard !name.isEmpty, name.count <= 64 * Self.mostTokens else { return }
    words.read(name)
    let tokens = words.tokens
    guard tokens.count <= Self.mostTokens, tokens.count >= Self.leastTokens else { return }
    let letters = (0..<tokens.count).count { tokens.isLetterUnit($0) }
    names.append(
      Name(
        tokens: Array(tokens.hashes[..<tokens.count]),
        isLong: 2 * tokens.count - letters >= Self.leastWeight))
  }

  /// How well a line says what the page is called, in hundredths: the share of the longer one's tokens,
  /// of it and a name, that are in the shorter one.
  ///
  /// Nil when the longer one is more than twice as long, or has not four fifths of the shorter one's
  /// tokens; of short lines when they differ at all or have no number; and for lines that are cut off.
  mutating func likeness(of line: LineFacts, _ range: Range<Int>, in text: [UInt8]) -> Int? {
    guard line.end != .cut,
      names.contains(where: { Self.areComparable($0.tokens.count, Int(line.tokens)) })
    else { return nil }
    words.read(text.span.extracting(range))
    let (isLong, hasNumber) = (Int(line.weight) >= Self.leastWeight, line.dates > 0)
    let line = words.tokens.hashes[..<words.tokens.count]
    return names.compactMap { name -> Int? in
      if hasNumber || isLong && name.isLong, line.elementsEqual(name.tokens) { return 100 }
      return isLong && name.isLong ? Self.likeness(of: line, name.tokens[...]) : nil
    }.max()
  }

  private static func likeness(of line: ArraySlice<UInt64>, _ name: ArraySlice<UInt64>) -> Int? {
    guard areComparable(name.count, line.count) else { return nil }
    let (short, long) = line.count < name.count ? (line, name) : (name, line)
    let shared = short.count { long.contains($0) }
    return 5 * shared >= 4 * short.count ? 100 * shared / long.count : nil
  }

  private static func areComparable(_ first: Int, _ second: Int) -> Bool {
    first <= 2 * second && second <= 2 * first
  }
}

extension Stripper {
  /// Of the lines that say what the page is called one stays: the likeliest, when all would go.
  ///
  /// A line on most pages of a site is no headline, whatever titles and addresses say: some give the
  /// site's name to every page, or the section's; unless it usually stands further down, in lists, or is
  /// the name word for word with a number or a date, levelled on other pages. Nor is a line that a
  /// headline is but a part of, as "More on this: …", which is known by what stands around it.
  mutating func keepHeadline(_ text: [UInt8], _ name: PageName, _ template: SiteTemplate) {
    let most = max(template.pages / 2, min(template.pages - 1, Self.listedPages))
    let gone = evidence.page.lines.solid.filter {
      !verdicts[$0].isKept && (isListed($0, most) || isNumbered($0))
    }
    if gone.isEmpty { return }
    headlines.begin(name)
    var best: (line: Int, likeness: Int)?
    for line in gone {
      guard let likeness = likeness(ofLine: line, text) else { continue }
      if likeness < 100, !isListed(line, most) { continue }
      // Of lines that others only begin or end like, most name another page beside furniture.
      if case .slot = verdicts[line].reason, likeness < 100 { continue }
      if likeness > best?.likeness ?? 0 { best = (line, likeness) }
    }
    guard let best, !isSaid(best.line, text) else { return }
    verdicts[best.line].isKept = true
    verdicts[best.line].reason = .headline
  }

  /// Whether a line has a date or several numbers, or one above the text: names of papers have one too.
  private func isNumbered(_ line: Int) -> Bool {
    let facts = evidence.page.lines.facts[line]
    if facts.isNumbered || facts.dates == 0 { return facts.isNumbered }
    let place = evidence.page.lines.place(of: line)
    return place.map { isOwnSentence(at: $0 + 1) } ?? false
  }

  /// Whether a line stands on few enough pages, or elsewhere so far down, that those may list it.
  private func isListed(_ line: Int, _ most: Int) -> Bool {
    evidence.pages[line] <= most || evidence.isHigherThanUsual(line)
  }

  /// On so many pages of a small site, but not on all, a headline may be listed.
  private static let listedPages = 12

  /// Whether a line that stays says what the page is called, or what this line says.
  private mutating func isSaid(_ line: Int, _ text: [UInt8]) -> Bool {
    let kept = evidence.page.lines.solid.filter { verdicts[$0].isKept }
    if kept.contains(where: { likeness(ofLine: $0, text) != nil }) { return true }
    headlines.begin(text.span.extracting(range(ofLine: line)))
    return kept.contains { likeness(ofLine: $0, text) != nil }
  }

  mutating func likeness(ofLine line: Int, _ text: [UInt8]) -> Int? {
    headlines.likeness(of: evidence.page.lines.facts[line], range(ofLine: line), in: text)
  }
}
