/// What a site repeats, as a report page shows it.
public struct PageTemplate: Sendable, Hashable {
  /// A line of a template.
  public struct Line: Sendable, Hashable {
    /// The line as first seen.
    public var text: String
    /// Pages that it stands on.
    public var pages: Int
    /// Where it stands on them: `top`, `middle` or `end`; empty when unknown.
    public var position: String
    /// What a person decided about it: `keep` or `strip`; empty when nobody did.
    public var rule: String

    /// A line.
    public init(text: String, pages: Int, position: String, rule: String) {
      self.text = text
      self.pages = pages
      self.position = position
      self.rule = rule
    }
  }

  /// The site; empty for pages of no known site.
  public var site: String
  /// Pages that it was learned from.
  public var pages: Int
  /// Its lines, those on the most pages first.
  public var lines: [Line]
  /// All lines there are, when `lines` are only the first.
  public var lineCount: Int

  /// A site's template.
  ///
  /// - Parameter lineCount: all lines when `lines` are only the first.
  public init(site: String, pages: Int, lines: [Line], lineCount: Int? = nil) {
    self.site = site
    self.pages = pages
    self.lines = lines
    self.lineCount = max(lineCount ?? 0, lines.count)
  }
}
