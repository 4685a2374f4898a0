internal import DarnelKernels

extension SiteTemplate {
  /// Learns from all pages of one site; copies of one article count once.
  ///
  /// - Complexity: linear in the bytes, but for the guard against copies, which compares pages that
  ///   share sentences.
  public init(learning pages: [String]) {
    var (page, readings) = (PageContext(), PageReadings())
    let sketches = pages.map { text in
      let bytes = Array(text.utf8)
      let hash = hash64(bytes.span)
      page.scan(bytes)
      readings.append(page, text: hash)
      return PageSketch(page, text: hash)
    }
    let copies = Set(CopyGuard.copies(in: sketches))
    var counts = SiteCounts()
    for place in sketches.indices where !copies.contains(place) {
      page.recall(readings, at: place)
      counts.add(page)
    }
    self.init(counts)
    remember(
      sketches.indices.filter { !copies.contains($0) }.map { sketches[$0] },
      texts: Dictionary(copies.map { (sketches[$0].text, false) }) { first, _ in first })
  }

  /// A page without what the site repeats; whole when nothing would be left.
  ///
  /// - Parameters:
  ///   - mode: how much is taken away.
  ///   - isLearned: whether the page is one of those that the template was learned from.
  ///   - name: what the page is called.
  public func stripping(
    _ page: String, mode: StripMode = .safe, isLearned: Bool = true,
    named name: PageName = PageName()
  ) -> String {
    var stripper = Stripper(mode: mode)
    let text = Array(page.utf8)
    stripper.judge(text, by: self, isLearned: isLearned, named: name)
    return String(decoding: stripper.content(of: text), as: UTF8.self)
  }
}
