internal import DarnelKernels
internal import DarnelTemplate

/// The pages of a corpus by site.
struct LearnedPages: Sendable {
  private(set) var table: DocumentTable
  /// Ascending.
  let sites: [String]
  private(set) var siteOf: [UInt32] = []
  /// The documents whose article another page of their site carries, which stays: by site, and
  /// ascending in each.
  private(set) var copies: [Int] = []
  /// Those of them whose text is not that of a learned page: nothing of them is in the templates.
  private(set) var unlearned: Set<Int> = []
  /// What was found in the texts of each chunk, where it was kept.
  let readings: [PageReadings?]
  private var sketches: [PageSketch] = []
  /// The documents of each site, ascending.
  private var ofSite: [[Int]]

  init(_ parts: [LearnedChunk], of corpus: Corpus) throws(CorpusError) {
    table = DocumentTable(of: corpus)
    let spelled = parts.flatMap(\.sites).map { ($0, $0) }
    let names = Dictionary(spelled, uniquingKeysWith: SiteNaming.lower).values.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0..<UInt32(names.count)))
    sites = names
    ofSite = Array(repeating: [], count: names.count)
    readings = parts.map(\.readings)
    for part in parts {
      try table.append(part.rows)
      let local = part.sites.map { numbers[$0] ?? 0 }
      siteOf += part.siteOf.map { local[Int($0)] }
      sketches += part.sketches
    }
    for (document, site) in siteOf.enumerated() { ofSite[Int(site)].append(document) }
  }

  /// The site of a document.
  func site(of document: Int) -> String { sites[Int(siteOf[document])] }

  /// Whether what was found in a document's text was kept.
  func isKept(_ document: Int) -> Bool { readings[table.chunk(of: document).place] != nil }

  /// Finds the copies, the pages of older templates among those that they may be copies of.
  mutating func findCopies(of known: [String: SiteTemplate], jobs: Int) {
    let found = parallelMap(sites.count, jobs: jobs, workspace: { () }) { [self] _, site in
      let (own, older) = (ofSite[site], known[sites[site]])
      let copies = CopyGuard.copies(
        in: own.map { sketches[$0] }, of: older?.sketches ?? [], texts: (older?.texts ?? [:]).keys
      ).map { own[$0] }
      if copies.isEmpty { return (copies: copies, unlearned: copies) }
      let learned = Set(Set(own).subtracting(copies).map { sketches[$0].text })
      let unlearned = copies.filter { copy in
        let text = sketches[copy].text
        return !learned.contains(text) && older?.wasLearned(text) != true
      }
      return (copies, unlearned)
    }
    copies = found.flatMap(\.copies)
    unlearned = Set(found.flatMap(\.unlearned))
  }

  /// The templates of all sites, onto older ones; growing ones are to be learned onto in their turn.
  func templates(
    _ ledger: SiteLedger, onto known: [String: SiteTemplate], areGrowing: Bool, jobs: Int
  ) -> [SiteTemplate] {
    let copies = Set(copies)
    return parallelMap(sites.count, jobs: jobs, workspace: { PageContext() }) { page, site in
      let older = known[sites[site]]
      let own = ofSite[site].filter { !copies.contains($0) }
      var counts = joined(ledger.counts(of: sites[site]) + (older.map { [SiteCounts($0)] } ?? []))
      add(own, to: &counts, &page)
      var template = SiteTemplate(counts, rulesOf: older, isGrowing: areGrowing)
      if areGrowing {
        let others = ofSite[site].filter { copies.contains($0) }.map { (sketches[$0].text, false) }
        template.remember(
          (older?.sketches ?? []) + own.map { sketches[$0] },
          texts: (older?.texts ?? [:]).merging(others) { $0 || $1 })
      }
      return template
    }
  }

  private func joined(_ parts: [SiteCounts]) -> SiteCounts {
    let parts = parts.sorted { $0.distinct > $1.distinct }
    var counts = parts.first ?? SiteCounts()
    for part in parts.dropFirst() { counts.join(part) }
    return counts
  }

  /// Counts those of a site's pages whose readings were kept.
  private func add(_ documents: [Int], to counts: inout SiteCounts, _ page: inout PageContext) {
    for document in documents {
      let (chunk, number) = table.chunk(of: document)
      guard let readings = readings[chunk] else { continue }
      page.recall(readings, at: number)
      counts.add(page)
    }
  }
}
