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
  /// The first document of each chunk.
  let firstOf: [Int]
  /// Documents that neither a field nor an address gave a site.
  public let withoutSite: Int
}

/// What one chunk adds to the templates.
private struct LearnedChunk: Sendable {
  var rows: ChunkRows
  var sites: [String] = []
  var siteOf: [UInt32] = []
  var sketches: [PageSketch] = []
  var withoutSite = 0
}

/// Counts that several threads add to, site by site.
private final class SiteLedger: Sendable {
  private let known: [String: SiteTemplate]
  private let sites: Mutex<[String: SiteCounts]>

  init(onto known: [String: SiteTemplate]) {
    self.known = known
    sites = Mutex(known.mapValues { SiteCounts($0) })
  }

  func join(_ parts: [String: SiteCounts]) {
    sites.withLock { sites in
      for (site, part) in parts { sites[site, default: SiteCounts()].join(part) }
    }
  }

  func remove(_ page: PageContext, from site: String) {
    sites.withLock { $0[site]?.remove(page) }
  }

  func template(of site: String) -> SiteTemplate {
    sites.withLock { SiteTemplate($0[site] ?? SiteCounts(), rulesOf: known[site]) }
  }
}

extension Corpus {
  /// Reads every document once, and copies of an article twice, and learns each site's template.
  ///
  /// - Parameters:
  ///   - known: templates that the pages are added to; those of other sites stay out.
  ///   - progress: told the bytes of each chunk as it is finished, from any thread.
  public func learned(
    onto known: [String: SiteTemplate] = [:], jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> LearnedCorpus {
    let ledger = SiteLedger(onto: known)
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { LearningReader(self) }
    ) { (reader, index) throws(CorpusError) in
      let part = try reader.read(chunks[index], into: ledger)
      progress(part.rows.tally.bytes)
      return part
    }
    var table = DocumentTable(of: self)
    let names = Set(parts.flatMap(\.sites)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0..<UInt32(names.count)))
    var siteOf: [UInt32] = []
    var sketches: [PageSketch] = []
    var firstOf: [Int] = []
    for part in parts {
      firstOf.append(table.count)
      try table.append(part.rows)
      let local = part.sites.map { numbers[$0] ?? 0 }
      siteOf += part.siteOf.map { local[Int($0)] }
      sketches += part.sketches
    }
    let pages = Self.pages(of: siteOf, sites: names.count)
    let older = names.map { known[$0]?.sketches ?? [] }
    let copies = pages.indices.flatMap { site in
      CopyGuard.copies(in: pages[site].map { sketches[$0] }, of: older[site])
        .map { pages[site][$0] }
    }
    let places = try copies.map { (document) throws(CorpusError) in
      try table.location(of: document)
    }
    try forget(copies, at: places, siteOf, names, ledger, jobs: jobs)
    let dropped = Set(copies)
    let templates = names.indices.map { site in
      var template = ledger.template(of: names[site])
      template.remember(
        older[site] + pages[site].filter { !dropped.contains($0) }.map { sketches[$0] })
      return template
    }
    return LearnedCorpus(
      table: table, sites: names, siteOf: siteOf, templates: templates,
      copies: Set(places), firstOf: firstOf, withoutSite: parts.reduce(0) { $0 + $1.withoutSite })
  }

  /// The documents of each site, ascending.
  private static func pages(of sites: [UInt32], sites count: Int) -> [[Int]] {
    var pages: [[Int]] = Array(repeating: [], count: count)
    for (document, site) in sites.enumerated() { pages[Int(site)].append(document) }
    return pages
  }

  /// Takes the copies out of the counts again.
  private func forget(
    _ copies: [Int], at places: [RowLocation], _ siteOf: [UInt32], _ names: [String],
    _ ledger: SiteLedger, jobs: Int
  ) throws(CorpusError) {
    _ = try parallelMap(
      copies.count, jobs: jobs, workspace: { (ChunkReader(self), PageContext(judging: false)) }
    ) { (room, place) throws(CorpusError) in
      let document = copies[place]
      try room.0.reread(places[place])
      room.1.read(room.0.row.text)
      ledger.remove(room.1, from: names[Int(siteOf[document])])
      return true
    }
  }
}

/// What one thread needs to learn from chunks.
private struct LearningReader {
  private var reader: ChunkReader
  private var page = PageContext(judging: false)
  private var names = SiteNaming()

  init(_ corpus: Corpus) { reader = ChunkReader(corpus, wanting: [.site, .url]) }

  mutating func read(_ chunk: Chunk, into ledger: SiteLedger) throws(CorpusError) -> LearnedChunk {
    var part = LearnedChunk(rows: ChunkRows(chunk))
    var counts: [String: SiteCounts] = [:]
    var places: [String: UInt32] = [:]
    part.rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      let site = names.site(of: row)
      if site.isEmpty { part.withoutSite += 1 }
      if places[site] == nil {
        places[site] = UInt32(part.sites.count)
        part.sites.append(site)
      }
      page.read(row.text)
      counts[site, default: SiteCounts()].add(page)
      part.siteOf.append(places[site] ?? 0)
      part.sketches.append(PageSketch(page, text: hash64(row.text.span)))
      part.rows.append(row)
    }
    ledger.join(counts)
    return part
  }
}
