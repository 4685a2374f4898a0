internal import DarnelKernels
public import DarnelTemplate
internal import Synchronization

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
  /// Documents that neither a field nor an address gave a site.
  public let withoutSite: Int
  /// What was found in the texts of each chunk, where it was kept.
  let readings: [PageReadings?]
}

/// What one chunk adds to the templates.
private struct LearnedChunk: Sendable {
  var rows: ChunkRows
  var sites: [String] = []
  var siteOf: [UInt32] = []
  var sketches: [PageSketch] = []
  var withoutSite = 0
  var readings: PageReadings?
}

/// Counts that several threads add to, each in tables of its own; what they say is their sum.
private final class SiteLedger: Sendable {
  private let tables = Mutex<[[String: SiteCounts]]>([])

  /// Tables that nobody else adds to until they are given back.
  func borrow() -> [String: SiteCounts] { tables.withLock { $0.popLast() ?? [:] } }

  func giveBack(_ table: consuming [String: SiteCounts]) {
    tables.withLock { [table] in $0.append(table) }
  }

  /// What all of them say of each site, as templates onto older ones.
  func templates(_ sites: [String], onto known: [String: SiteTemplate], jobs: Int) -> [SiteTemplate]
  {
    let tables = tables.withLock { $0 }
    return parallelMap(sites.count, jobs: jobs, workspace: { () }) { _, place in
      let older = known[sites[place]]
      var parts = tables.compactMap { $0[sites[place]] } + (older.map { [SiteCounts($0)] } ?? [])
      parts.sort { $0.distinct > $1.distinct }
      var counts = parts.first ?? SiteCounts()
      for part in parts.dropFirst() { counts.join(part) }
      return SiteTemplate(counts, rulesOf: older)
    }
  }
}

extension Corpus {
  /// Reads every document once, and copies of an article twice, and learns each site's template.
  ///
  /// - Parameters:
  ///   - known: templates that the pages are added to; those of other sites stay out.
  ///   - budget: what is found in the texts is kept in a part of it, so that whoever reads them
  ///     again is spared the work; nil keeps nothing.
  ///   - progress: told the bytes of each chunk as it is finished, from any thread.
  public func learned(
    onto known: [String: SiteTemplate] = [:], within budget: MemoryBudget? = nil, jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> LearnedCorpus {
    let ledger = SiteLedger()
    let room = Atomic(budget?.readings(jobs: jobs, chunkSize: options.chunkSize) ?? 0)
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { LearningReader(self) }
    ) { (reader, index) throws(CorpusError) in
      let isKept = room.load(ordering: .relaxed) > 0
      var part = try reader.read(chunks[index], into: ledger, keeping: isKept)
      let bytes = part.readings?.bytes ?? 0
      if room.wrappingSubtract(bytes, ordering: .relaxed).newValue < 0 {
        part.readings = nil
        room.wrappingAdd(bytes, ordering: .relaxed)
      }
      progress(part.rows.tally.bytes)
      return part
    }
    let pages = try LearnedPages(parts, of: self)
    let older = pages.sites.map { known[$0]?.sketches ?? [] }
    let copies = pages.copies(of: older, jobs: jobs)
    let places = try copies.map { (document) throws(CorpusError) in
      try pages.table.location(of: document)
    }
    try forget(copies, at: places, pages, ledger, jobs: jobs)
    var templates = ledger.templates(pages.sites, onto: known, jobs: jobs)
    let dropped = Set(copies)
    for site in templates.indices where templates[site].pages < SiteTemplate.grownPages {
      let own = pages.ofSite[site].filter { !dropped.contains($0) }
      templates[site].remember(older[site] + own.map { pages.sketches[$0] })
    }
    return LearnedCorpus(
      table: pages.table, sites: pages.sites, siteOf: pages.siteOf, templates: templates,
      copies: Set(places),
      withoutSite: parts.reduce(0) { $0 + $1.withoutSite }, readings: parts.map(\.readings))
  }

  /// Takes the copies out of the counts again.
  private func forget(
    _ copies: [Int], at places: [RowLocation], _ pages: borrowing LearnedPages,
    _ ledger: SiteLedger, jobs: Int
  ) throws(CorpusError) {
    let sites = copies.map { pages.sites[Int(pages.siteOf[$0])] }
    _ = try parallelMap(
      copies.count, jobs: jobs, workspace: { (ChunkReader(self), PageContext()) }
    ) { (room, place) throws(CorpusError) in
      try room.0.reread(places[place])
      room.1.read(room.0.row.text)
      var counts = ledger.borrow()
      counts[sites[place], default: SiteCounts()].remove(room.1)
      ledger.giveBack(counts)
      return true
    }
  }
}

/// The pages of a corpus by site.
private struct LearnedPages: Sendable {
  var table: DocumentTable
  /// Ascending.
  let sites: [String]
  private(set) var siteOf: [UInt32] = []
  private(set) var sketches: [PageSketch] = []
  /// The documents of each site, ascending.
  private(set) var ofSite: [[Int]]

  init(_ parts: [LearnedChunk], of corpus: Corpus) throws(CorpusError) {
    table = DocumentTable(of: corpus)
    let names = Set(parts.flatMap(\.sites)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0..<UInt32(names.count)))
    sites = names
    ofSite = Array(repeating: [], count: names.count)
    for part in parts {
      try table.append(part.rows)
      let local = part.sites.map { numbers[$0] ?? 0 }
      siteOf += part.siteOf.map { local[Int($0)] }
      sketches += part.sketches
    }
    for (document, site) in siteOf.enumerated() { ofSite[Int(site)].append(document) }
  }

  /// The documents whose article another page of their site carries, which stays.
  func copies(of older: [[PageSketch]], jobs: Int) -> [Int] {
    parallelMap(sites.count, jobs: jobs, workspace: { () }) { _, site in
      CopyGuard.copies(in: ofSite[site].map { sketches[$0] }, of: older[site])
        .map { ofSite[site][$0] }
    }.flatMap { $0 }
  }
}

/// What one thread needs to learn from chunks.
private struct LearningReader {
  private var reader: ChunkReader
  private var learning = RowLearning()

  init(_ corpus: Corpus) { reader = ChunkReader(corpus, wanting: [.site, .url]) }

  mutating func read(
    _ chunk: Chunk, into ledger: SiteLedger, keeping: Bool
  ) throws(CorpusError) -> LearnedChunk {
    var part = LearnedChunk(rows: ChunkRows(chunk))
    if keeping { part.readings = PageReadings() }
    var counts = ledger.borrow()
    learning.begin()
    part.rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      learning.learn(row, &part, &counts)
    }
    ledger.giveBack(counts)
    part.readings?.close()
    return part
  }
}

/// Learns from one row after another.
private struct RowLearning {
  private var page = PageContext()
  private var names = SiteNaming()
  /// Where the sites of a chunk stand among them.
  private var places: [String: UInt32] = [:]

  /// Begins another chunk.
  mutating func begin() { places.removeAll(keepingCapacity: true) }

  mutating func learn(
    _ row: borrowing DocumentRow, _ part: inout LearnedChunk, _ counts: inout [String: SiteCounts]
  ) {
    let site = names.site(of: row)
    if site.isEmpty { part.withoutSite += 1 }
    let place = places[site] ?? UInt32(part.sites.count)
    if Int(place) == part.sites.count {
      places[site] = place
      part.sites.append(site)
    }
    page.read(row.text)
    counts[site, default: SiteCounts()].add(page)
    let text = hash64(row.text.span)
    part.siteOf.append(place)
    part.sketches.append(PageSketch(page, text: text))
    part.readings?.append(page, text: text)
    part.rows.append(row)
  }
}
