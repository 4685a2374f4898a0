internal import DarnelTemplate

extension Corpus {
  /// Whether the first documents are pages of sites that repeat themselves, so that learning pays.
  ///
  /// That is when at least half of them say what site they are of, and without what their sites
  /// repeat at least a hundredth of their text less is left.
  ///
  /// - Parameters:
  ///   - leastPages: sites with fewer pages do not count; three do when there are more documents
  ///     than are looked at.
  ///   - documents: how many are looked at.
  public func looksLikeSites(
    leastPages: Int, documents: Int = 1_000
  ) throws(CorpusError) -> Bool {
    let pages = try firstPages(documents)
    let least = pages.count < documents ? leastPages : min(leastPages, 3)
    guard 2 * pages.count(where: { !$0.site.isEmpty }) >= max(pages.count, 1) else { return false }
    var counts: [String: SiteCounts] = [:]
    var learning = PageContext(judging: false)
    for page in pages where !page.site.isEmpty {
      learning.read(page.text)
      counts[page.site, default: SiteCounts()].add(learning)
    }
    let templates = counts.filter { $0.value.pages >= least }.mapValues { SiteTemplate($0) }
    var stripper = Stripper()
    var (before, gone) = (0, 0)
    for page in pages {
      before += page.text.count
      guard let template = templates[page.site] else { continue }
      stripper.judge(page.text, by: template, isLearned: true)
      gone += page.text.count - stripper.content(of: page.text).count
    }
    return 100 * gone >= max(before, 1)
  }

  private struct Page {
    var site: String
    var text: [UInt8]
  }

  private func firstPages(_ count: Int) throws(CorpusError) -> [Page] {
    var reader = ChunkReader(self, wanting: [.site, .url])
    var names = SiteNaming()
    var pages: [Page] = []
    for chunk in chunks {
      _ = try reader.read(chunk) { (row) throws(CorpusError) in
        if pages.count < count { pages.append(Page(site: names.site(of: row), text: row.text)) }
      }
      if pages.count >= count { break }
    }
    return pages
  }
}
