internal import DarnelTemplate

extension Corpus {
  /// Whether the first documents are pages of sites that repeat themselves, so that learning pays.
  ///
  /// That is when at least half of them say what site they are of; when lines on a fifth of the
  /// pages of their site are a hundredth of the text; when those are half of all that would be set
  /// aside, or it is formulas of the texts themselves that are repeated, as in licences; and when
  /// paragraphs are not, or the pages are versions of one text, as of terms of use.
  ///
  /// - Parameters:
  ///   - leastPages: sites with fewer pages do not count; three do when there are more documents
  ///     than are looked at.
  ///   - documents: how many are looked at.
  public func looksLikeSites(
    leastPages: Int, documents: Int = 1_000
  ) throws(CorpusError) -> Bool {
    let (pages, isAll) = try firstPages(documents)
    let least = isAll ? leastPages : min(leastPages, 3)
    guard 2 * pages.count(where: { !$0.site.isEmpty }) >= max(pages.count, 1) else { return false }
    var counts: [String: SiteCounts] = [:]
    var learning = PageContext()
    for page in pages where !page.site.isEmpty {
      learning.read(page.text)
      counts[page.site, default: SiteCounts()].add(learning)
    }
    let templates = counts.filter { $0.value.pages >= least }.mapValues { SiteTemplate($0) }
    var found = Furniture()
    for page in pages { found.add(page, templates[page.site]) }
    return 100 * found.frequent >= max(found.text, 1) && 2 * found.frequent >= found.all
      && 2 * found.paragraphs < found.all
  }

  /// Bytes of pages, and of what would be set aside of them.
  private struct Furniture {
    var text = 0
    var all = 0
    /// Those in paragraphs that are no notices.
    var paragraphs = 0
    /// Those in lines on at least a fifth of the pages of their site.
    var frequent = 0
    private var stripper = Stripper()

    mutating func add(_ page: Page, _ template: SiteTemplate?) {
      text += page.text.count
      guard let template else { return }
      stripper.judge(page.text, by: template, isLearned: true)
      for (line, verdict) in stripper.verdicts.enumerated() where !verdict.isKept {
        let pages =
          switch verdict.reason {
          case .repeated(let pages), .slot(let pages), .notice(let pages): pages
          default: 0
          }
        let bytes = stripper.range(ofLine: line).count
        all += bytes
        if stripper.isParagraph(line), !verdict.isNotice { paragraphs += bytes }
        if 5 * pages >= template.pages { frequent += bytes }
      }
    }
  }

  private struct Page {
    var site: String
    var text: [UInt8]
  }

  /// Bytes of text after which no further document is looked at.
  private static let enough = 4 << 20

  private func firstPages(_ count: Int) throws(CorpusError) -> (pages: [Page], isAll: Bool) {
    var reader = ChunkReader(self, wanting: [.site, .url])
    var names = SiteNaming()
    var pages: [Page] = []
    var bytes = 0
    for chunk in chunks {
      _ = try reader.read(chunk) { (row) throws(CorpusError) in
        guard pages.count < count, bytes < Self.enough else { return }
        bytes += row.text.count
        pages.append(Page(site: names.site(of: row), text: row.text))
      }
      if pages.count >= count || bytes >= Self.enough { return (pages, false) }
    }
    return (pages, true)
  }
}
