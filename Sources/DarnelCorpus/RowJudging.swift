internal import DarnelTemplate

/// A template that one thread reads in place.
///
/// A copy for every row would count references that all threads share, many of them.
private final class HeldTemplate: Sendable {
  let template: SiteTemplate

  init(_ template: SiteTemplate) { self.template = template }
}

/// Judges rows by the templates of their sites: a workspace.
struct RowJudging {
  /// The verdicts on the row last judged.
  private(set) var stripper: Stripper
  private let sites: KnownSites
  private var names = SiteNaming()
  /// The templates of the sites named so far, by their numbers.
  private var templates: [HeldTemplate] = []
  /// The number of the site of the row last looked at.
  private var number = 0

  init(_ sites: KnownSites, _ stripper: Stripper = Stripper()) {
    self.sites = sites
    self.stripper = stripper
  }

  /// The site of the row last looked at.
  var site: String { names.names[number] }

  /// The template of that site.
  var template: SiteTemplate { templates[number].template }

  /// Whether anything is known of that site.
  var knowsAnything: Bool { templates[number].template.knowsAnything }

  /// What was found in the texts of a chunk when templates were learned; nil where it was not kept.
  func readings(of chunk: Chunk) -> PageReadings? { sites.readings(of: chunk) }

  /// Judges the lines of a row: all stay where nothing is known of its site.
  ///
  /// - Parameter known: what was found in its text before.
  mutating func judge(_ row: borrowing DocumentRow, knowing known: KnownReading? = nil) {
    find(row)
    judgeFound(row, known)
  }

  /// Judges the lines of a row, whose site something must be known of; else nothing is done.
  ///
  /// - Returns: whether the row was judged.
  mutating func judgeKnown(
    _ row: borrowing DocumentRow, knowing known: KnownReading? = nil
  ) -> Bool {
    find(row)
    let knowsAnything = knowsAnything
    if knowsAnything { judgeFound(row, known) }
    return knowsAnything
  }

  private mutating func find(_ row: borrowing DocumentRow) {
    number = names.number(of: row)
    if number == templates.count { templates.append(HeldTemplate(sites.template(of: site))) }
  }

  private mutating func judgeFound(_ row: borrowing DocumentRow, _ known: KnownReading?) {
    let held = templates[number]
    stripper.judge(
      row.text, by: held.template, isLearned: sites.isLearned(row.location),
      named: PageName(title: row.title, address: row.url), knowing: known)
  }

  /// What of the row last judged is compared; nil when that is all of it, since there is nothing but
  /// furniture and credits.
  ///
  /// Rows of figures look like dates and repeat each other's form, and what is said around them would
  /// make every such page a copy of the others: tables count, and where little is left all figures.
  func comparedContent(of text: [UInt8]) -> (text: [UInt8], extent: ContentExtent)? {
    let bare = stripper.content(of: text, .keptWithoutCredits)
    guard bare.contains(where: { $0 > 0x20 }) else { return nil }
    if stripper.contentTokens < Self.leastTokens { return compared(text, .keptOrFigures) }
    return stripper.setsTableAside
      ? compared(text, .keptWithRows) : (bare, .keptWithoutCredits)
  }

  private func compared(
    _ text: [UInt8], _ extent: ContentExtent
  ) -> (text: [UInt8], extent: ContentExtent) {
    (stripper.content(of: text, extent), extent)
  }

  /// Tokens that are enough to be compared without more: five widths of a usual shingle.
  private static let leastTokens = 25
}
