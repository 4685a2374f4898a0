internal import DarnelTemplate

/// Says which bytes of documents are set aside when documents are compared by their content: a
/// workspace.
public struct FurnitureReading {
  private var judging: RowJudging

  /// A reading by the templates of sites.
  public init(_ sites: KnownSites) { judging = RowJudging(sites) }

  /// What of a row's text is not compared, as ascending byte ranges.
  ///
  /// That is what its site repeats, and dates, bylines and sources; where little else is left,
  /// credits and rows of figures stay; nothing when nothing else would be left.
  ///
  /// - Complexity: linear in the bytes of the text.
  public mutating func ranges(of row: borrowing DocumentRow) -> [Range<Int>] {
    guard judging.judgeKnown(row), let content = judging.comparedContent(of: row.text) else {
      return []
    }
    return judging.stripper.removed(content.extent)
  }
}
