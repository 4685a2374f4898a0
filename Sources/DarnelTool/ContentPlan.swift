internal import DarnelCorpus
internal import DarnelReport

/// Whether documents are compared whole or by their content, and by which templates.
struct ContentPlan {
  /// Nil when the corpus decides.
  let strip: Bool?
  /// The directory of templates that is learned onto.
  let templates: String?

  /// Sites with fewer pages are left alone when nobody asked for stripping.
  static let leastPages = 5

  /// The corpus as it is to be compared.
  ///
  /// - Parameters:
  ///   - budget: in which what is found in texts is kept for the next reading.
  ///   - measuring: whether templates are wanted even if documents are compared whole.
  /// - Returns: what is known of all sites too, where anything was learned.
  func prepare(
    _ corpus: Corpus, within budget: MemoryBudget, _ talk: Talk, measuring: Bool = false
  ) throws -> (corpus: Corpus, sites: KnownSites?) {
    let isAsked = strip ?? (templates != nil)
    let isCompared =
      try isAsked || strip == nil && corpus.looksLikeSites(leastPages: Self.leastPages)
    guard isCompared || measuring else { return (corpus, nil) }
    let learned = try corpus.learned(
      ontoFilesOf: templates, within: isCompared ? budget : nil, talk)
    if isAsked || measuring { SiteTalk.tell(learned, talk) }
    talk.phase("learned")
    var sites = KnownSites(learned)
    // Whoever asks for all sites reads much later.
    sites.forgetReadings()
    guard isCompared else { return (corpus, sites) }
    let compared = KnownSites(learned, leastPages: isAsked ? 1 : Self.leastPages)
    return (corpus.comparingContent(by: compared), sites)
  }
}
