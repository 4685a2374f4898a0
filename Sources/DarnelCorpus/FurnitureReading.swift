internal import DarnelTemplate

/// Says which bytes of documents are set aside when documents are compared by their content: a
/// workspace.
public struct FurnitureReading {
  private let sites: KnownSites
  private var stripper = Stripper()
  private var names = SiteNaming()

  /// A reading by the templates of sites.
  public init(_ sites: KnownSites) { self.sites = sites }

  /// What of a row's text is not compared, as ascending byte ranges.
  ///
  /// That is what its site repeats, dates, bylines and sources; nothing when nothing else would be left.
  ///
  /// - Complexity: linear in the bytes of the text.
  public mutating func ranges(of row: borrowing DocumentRow) -> [Range<Int>] {
    let template = sites.template(of: names.site(of: row))
    guard template.knowsAnything else { return [] }
    stripper.judge(row.text, by: template, isLearned: sites.isLearned(row.location))
    if stripper.content(of: row.text, withCredits: false).isEmpty { return [] }
    return stripper.removed(withCredits: false)
  }
}
