/// Judges the lines of pages and gives what is left of their texts: a workspace.
public struct Stripper: Sendable {
  /// How much is taken away.
  public let mode: StripMode
  /// Whether dates, bylines and sources are kept whenever they are not plainly furniture.
  public let keepsCredits: Bool
  /// The verdict on each line of the last page, empty lines included.
  public internal(set) var verdicts: [LineVerdict] = []
  /// Whether the last page was kept whole because nothing would have been left.
  public private(set) var isLastResort = false
  /// The last page and the evidence about it: about every line when ``explainsAll``.
  public internal(set) var evidence = LineEvidence()
  /// Whether evidence is wanted about lines too that no verdict needs it for.
  private let explainsAll: Bool
  /// Nil where nothing asks for it: its trees take a while to read.
  private let content: EvidenceModel?
  private let repetition = EvidenceModel.repetition
  var headlines = HeadlineSearch()
  /// Lines of the last page that are a sentence behind or before furniture.
  var edged: [Int] = []
  private var scores: [Int32] = []

  /// A stripper with empty buffers.
  public init(mode: StripMode = .safe, keepsCredits: Bool = true, explainsAll: Bool = false) {
    self.mode = mode
    self.keepsCredits = keepsCredits
    self.explainsAll = explainsAll
    content = mode == .onlyContent ? .content : nil
  }

  /// Judges every line of a page; the verdicts stand in ``verdicts`` until the next call.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - isLearned: whether the template was learned from this very page among others.
  ///   - name: what the page is called; of the lines that say it one stays.
  ///   - known: what was found in the text when it was read before.
  /// - Complexity: linear in the bytes.
  public mutating func judge(
    _ text: [UInt8], by template: SiteTemplate, isLearned: Bool, named name: PageName = PageName(),
    knowing known: KnownReading? = nil
  ) {
    evidence.read(text, knowing: known)
    verdicts.removeAll(keepingCapacity: true)
    isLastResort = false
    for facts in evidence.page.lines.facts {
      verdicts.append(
        LineVerdict(
          isKept: true, score: 0, reason: facts.key == 0 ? .blank : .content, credit: facts.credit))
    }
    guard template.knowsAnything else { return }
    evidence.look(template, isLearned: isLearned)
    findEdged(text, template)
    judgeRepeated(text)
    keepRows()
    keepForms(text)
    keepFirst()
    if let content { judgeContent(text, by: content) }
    keepHeadline(text, name, template)
    takeSelfLinks(text)
    applyRules(of: template)
    settleBlanks()
    saveLastLines()
    if !isLastResort { cutParts(text, template) }
  }
}

// MARK: - Single lines

extension Stripper {
  /// Judges what the site demonstrably repeats.
  private mutating func judgeRepeated(_ text: [UInt8]) {
    let isWhole = explainsAll || mode == .onlyContent
    let found = evidence.page.lines.solid.compactMap { line in
      repeated(line, text).map { (line: line, reason: $0) }
    }
    let lines = found.map(\.line)
    let wanted = isWhole ? Array(0..<evidence.page.count) : lines
    evidence.collect(wanted, in: text)
    repetition.scores(evidence.rows, lines: isWhole ? lines : Array(lines.indices), into: &scores)
    for ((line, reason), score) in zip(found, scores) {
      verdicts[line].score = score
      if score < limit(line, text) || isFixed(line, text) {
        verdicts[line].isKept = false
        verdicts[line].reason = reason
      } else if isNotice(line, text) {
        verdicts[line].isKept = false
        verdicts[line].reason = .notice(pages: Int(evidence.pages[line]))
      } else if verdicts[line].credit != .none {
        verdicts[line].reason = .credit
      }
    }
  }

  /// Whether a line says the same once on each of nearly all pages of the site: a button, a heading of
  /// what follows, an invitation.
  ///
  /// Of what ends no sentence only up to four words are that: headlines have more. What stands several
  /// times on a page may be the name of somebody who speaks.
  private func isFixed(_ line: Int, _ text: [UInt8]) -> Bool {
    let facts = evidence.page.lines.facts[line]
    guard facts.dates == 0, facts.credit == .none, !facts.isLong, evidence.stands(once: line),
      evidence.isCommon(line, tenths: 8), evidence.own.place(of: line) != nil,
      !evidence.isHigherThanUsual(line)
    else { return false }
    return facts.end == .sentence
      ? LinePartFinder.endsWithFullStop(text, range(ofLine: line))
      : facts.weight < Self.leastHeadline
  }

  /// The fewest half tokens of a headline that many pages list: five words.
  private static let leastHeadline: Int32 = 10

  /// Whether a line is a notice, about the paper or its rights, which reads like the article: a sentence
  /// of eight words and more that many of the site's pages have.
  ///
  /// Above what only this page says stand its headline and deck too, which others list further down, and
  /// questions among the answers to them.
  private func isNotice(_ line: Int, _ text: [UInt8]) -> Bool {
    let facts = evidence.page.lines.facts[line]
    guard facts.isLong, facts.isSentence, let place = evidence.own.place(of: line) else {
      return false
    }
    switch place {
    case .below: return evidence.isCommon(line, tenths: 3)
    case .above, .among:
      return evidence.isCommon(line, tenths: place == .above ? 5 : 8)
        && LinePartFinder.endsWithFullStop(text, range(ofLine: line))
        && !evidence.isHigherThanUsual(line)
    }
  }

  /// Judges whether the lines that are left are the article.
  private mutating func judgeContent(_ text: [UInt8], by content: EvidenceModel) {
    let lines = evidence.page.lines.solid.filter { verdicts[$0].isKept }
    content.scores(evidence.rows, lines: lines, into: &scores)
    for (line, score) in zip(lines, scores) {
      verdicts[line].score = score
      verdicts[line].isKept = score >= Self.contentLimit
      verdicts[line].reason =
        verdicts[line].isKept ? .content : repeated(line, text) ?? .unlikeContent
    }
  }

  /// What a person decided wins.
  private mutating func applyRules(of template: SiteTemplate) {
    guard template.hasRules else { return }
    for line in evidence.page.lines.solid {
      guard let rule = template.rule(ofLine: evidence.page.lines.facts[line].key) else { continue }
      verdicts[line].isKept = rule == .keep
      verdicts[line].score = 0
      verdicts[line].reason = .rule
    }
  }

  private func limit(_ line: Int, _ text: [UInt8]) -> Int32 {
    let isSpared = keepsCredits && mode == .safe && verdicts[line].credit != .none
    // Whose the text is and when it was written belongs to it, however often others say so.
    if isSpared, evidence.own.hasCredit(line), !isButton(line, text) { return .min }
    if isBackground(line) || evidence.isRare(line) { return Self.rareLimit }
    return isSpared ? Self.creditLimit : Self.safeLimit
  }

  /// Whether a line stands between sentences that only this page has, as what a running story has to
  /// repeat: a paragraph on up to half of the pages, or a sentence of eight words on a fifth.
  private func isBackground(_ line: Int) -> Bool {
    let facts = evidence.page.lines.facts[line]
    guard facts.isLong, facts.isSentence,
      (facts.isParagraph ? 2 : 5) * Int(evidence.pages[line]) <= Int(evidence.total),
      let place = evidence.page.lines.place(of: line)
    else { return false }
    return isOwnSentence(at: place - 1) && isOwnSentence(at: place + 1)
  }

  /// Whether what looks like a credit says whose the page is, or is a button that begins with a word of
  /// bylines, as *Photo gallery*: the same on nearly all pages, and without a colon.
  private func isButton(_ line: Int, _ text: [UInt8]) -> Bool {
    let range = range(ofLine: line)
    if Credits.isCopyright(text, range) { return true }
    return verdicts[line].credit == .byline && evidence.isCommon(line, tenths: 8)
      && !Credits.hasColon(text, range)
  }

  /// What of the line the site demonstrably repeats.
  private func repeated(_ line: Int, _ text: [UInt8]) -> LineVerdict.Reason? {
    let pages = evidence.pages[line]
    if pages >= 2 { return .repeated(pages: Int(pages)) }
    // Of a credit of another name only the form is repeated.
    if keepsCredits && mode == .safe && verdicts[line].credit != .none { return nil }
    guard let pages = formPages(line, text) else { return nil }
    // Sentences of articles and their decks begin alike too; none is divided by bars.
    let facts = evidence.page.lines.facts[line]
    let isDeck =
      facts.isLong && !evidence.endsLikeOthers(line) && evidence.own.place(of: line) != .below
      && LinePartFinder.head(of: text, range(ofLine: line)) == nil
    return (facts.isSentence || isDeck) && !LinePartFinder.isDivided(text, range(ofLine: line))
      ? nil : .slot(pages: pages)
  }

  /// Below this, what is repeated goes.
  static let safeLimit: Int32 = -300
  /// The same for what few of many pages have: stories told twice look so, in all but their words.
  static let rareLimit: Int32 = -3500
  /// Below this, a repeated credit goes.
  static let creditLimit: Int32 = -800
  /// Below this, a line goes that is not content, in the mode that keeps only content.
  static let contentLimit: Int32 = -300
}

// MARK: - The page

extension Stripper {
  /// Lines without tokens go with the line before them, leading ones with the line behind.
  private mutating func settleBlanks() {
    guard let first = evidence.page.lines.solid.first else { return }
    var isKept = verdicts[first].isKept
    for line in verdicts.indices {
      if evidence.page.lines.facts[line].key == 0 {
        verdicts[line].isKept = isKept
      } else {
        isKept = verdicts[line].isKept
      }
    }
  }

  /// Whether at least half of some lines are numbers, which elsewhere too stand where no text is, and no
  /// person decided about any.
  private func isMostlyNumbers(_ lines: [Int]) -> Bool {
    let numbered = lines.count { line in
      let facts = evidence.page.lines.facts[line]
      return facts.dates > 0 && facts.credit != .date && evidence.isAmongFigures(line)
    }
    return numbered >= Self.leastNumbered && 2 * numbered >= lines.count
      && !lines.contains { verdicts[$0].reason == .rule }
  }

  /// The fewest lines with numbers that are what a page says.
  static let leastNumbered = 3

  /// A page is never emptied, nor left with its headline alone, nor with its first line where most of the
  /// others are numbers: prices and measures are what such a page says.
  private mutating func saveLastLines() {
    let (solid, facts) = (evidence.page.lines.solid, evidence.page.lines.facts)
    let kept = solid.filter { verdicts[$0].isKept && verdicts[$0].reason != .headline }
    guard !solid.isEmpty, kept.isEmpty || kept == [solid[0]] && !facts[solid[0]].isSentence else {
      return
    }
    if !kept.isEmpty && !isMostlyNumbers(solid.filter { !verdicts[$0].isKept }) { return }
    isLastResort = true
    for line in verdicts.indices {
      verdicts[line].isKept = true
      verdicts[line].reason = .lastResort
    }
  }
}
