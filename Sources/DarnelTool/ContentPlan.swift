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
  ///   - kept: bytes of what is found in texts that are kept for the next reading.
  ///   - measuring: whether templates are wanted even if documents are compared whole.
  /// - Returns: what is known of all sites too, where anything was learned.
  func prepare(
    _ corpus: Corpus, keeping kept: Int, _ talk: Talk, measuring: Bool = false
  ) throws -> (corpus: Corpus, sites: KnownSites?) {
    let isAsked = strip ?? (templates != nil)
    let isCompared =
      try isAsked || strip == nil && corpus.looksLikeSites(leastPages: Self.leastPages)
    guard isCompared || measuring else { return (corpus, nil) }
    let learned = try corpus.learned(ontoFilesOf: templates, keeping: kept, talk)
    if isAsked || measuring { SiteTalk.tell(learned, talk) }
    talk.phase("learned")
    let sites = KnownSites(learned)
    guard isCompared else { return (corpus, sites) }
    return (
      corpus.comparingContent(
        by: isAsked ? sites : KnownSites(learned, leastPages: Self.leastPages)), sites
    )
  }
}
