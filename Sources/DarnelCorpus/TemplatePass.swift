internal import DarnelKernels
public import DarnelTemplate

/// What learning the templates of a corpus came to.
public struct LearnedCorpus: Sendable {
  /// Place and id of each document.
  public let table: DocumentTable
  /// The sites, ascending by name.
  public let sites: [String]
  /// The site of each document, a place in `sites`.
  public let siteOf: [UInt32]
  /// The template of each site.
  public var templates: [SiteTemplate]
  /// Documents left out of learning, since another page of the site carries their article.
  public let copies: Set<RowLocation>
  /// Those of them whose text is not that of a learned page.
  let unlearned: Set<RowLocation>
  /// Documents that neither a field nor an address gave a site.
  public let withoutSite: Int
  /// What was found in the texts of each chunk, where it was kept.
  let readings: [PageReadings?]
}

extension Corpus {
  /// Reads every document once, and copies of an article twice where memory is short, and learns each
  /// site's template.
  ///
  /// What is found in the texts is kept and counted site by site when all were read; where there is no
  /// room for it, it is counted at once. What comes of it is the same.
  ///
  /// - Parameters:
  ///   - known: templates that the pages are added to; those of other sites stay out.
  ///   - areGrowing: whether the templates are to be learned onto later, for which those of few pages
  ///     remember more.
  ///   - budget: what is found in the texts is kept in a part of it, so that whoever reads them
  ///     again is spared the work; nil keeps nothing.
  ///   - progress: told the bytes of each chunk as it is finished, from any thread.
  public func learned(
    onto known: [String: SiteTemplate] = [:], areGrowing: Bool = true,
    within budget: MemoryBudget? = nil, jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> LearnedCorpus {
    let ledger = SiteLedger(budget, jobs: jobs, chunkSize: options.chunkSize)
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { LearningReader(self, ledger) }
    ) { (reader, index) throws(CorpusError) in
      let part = try reader.read(chunks[index])
      progress(part.rows.tally.bytes)
      return part
    }
    var pages = try LearnedPages(parts, of: self)
    pages.findCopies(of: known, jobs: jobs)
    let places = try pages.copies.map { (document) throws(CorpusError) in
      try pages.table.location(of: document)
    }
    try forget(pages, at: places, ledger, jobs: jobs)
    let unlearned = zip(pages.copies, places).filter { pages.unlearned.contains($0.0) }.map(\.1)
    return LearnedCorpus(
      table: pages.table, sites: pages.sites, siteOf: pages.siteOf,
      templates: pages.templates(ledger, onto: known, areGrowing: areGrowing, jobs: jobs),
      copies: Set(places),
      unlearned: Set(unlearned), withoutSite: parts.reduce(0) { $0 + $1.withoutSite },
      readings: pages.readings)
  }

  /// Takes the copies that were counted at once out of the counts again.
  private func forget(
    _ pages: LearnedPages, at places: [RowLocation], _ ledger: SiteLedger, jobs: Int
  ) throws(CorpusError) {
    let counted = pages.copies.indices.filter { !pages.isKept(pages.copies[$0]) }
    _ = try parallelMap(
      counted.count, jobs: jobs, workspace: { (ChunkReader(self), PageContext()) }
    ) { (room, number) throws(CorpusError) in
      let copy = counted[number]
      try room.0.reread(places[copy])
      room.1.read(room.0.row.text)
      var counts = ledger.borrow()
      counts[pages.site(of: pages.copies[copy]), default: SiteCounts()].remove(room.1)
      ledger.giveBack(counts)
      return true
    }
  }
}
