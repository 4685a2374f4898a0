internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// How many documents of each site, and of each hour, there are, and how many are copies.
struct PageTally: Sendable {
  /// What a document is in the clusters.
  enum Role: UInt8, Sendable {
    case alone, kept, copy
  }

  private struct Counts: Sendable {
    var documents = 0
    var kept = 0
    var copies = 0

    mutating func add(_ role: Role) {
      documents += 1
      kept += role == .kept ? 1 : 0
      copies += role == .copy ? 1 : 0
    }

    static func + (left: Counts, right: Counts) -> Counts {
      Counts(
        documents: left.documents + right.documents, kept: left.kept + right.kept,
        copies: left.copies + right.copies)
    }
  }

  private var sites: [String: Counts] = [:]
  private var hours: [Int: Counts] = [:]

  /// Sites that a page lists at most.
  static let mostSites = 2_000
  /// Hours from which on days are counted.
  private static let mostHours = 2_400

  private mutating func add(_ site: String, _ seconds: Double?, _ role: Role) {
    sites[site, default: Counts()].add(role)
    // Nobody publishes before the year 1 or after 9999; such a number is no time.
    guard let seconds, (-62_135_596_800..<253_402_300_800).contains(seconds) else { return }
    hours[Int((seconds / 3600).rounded(.down)), default: Counts()].add(role)
  }

  private mutating func add(_ other: PageTally) {
    sites.merge(other.sites, uniquingKeysWith: +)
    hours.merge(other.hours, uniquingKeysWith: +)
  }

  /// Counts the documents that a result names.
  init(_ documents: [NamedDocument], _ outlines: [PageOutline]) {
    let roles = Self.roles(outlines, of: documents.count) { $0 }
    for (document, role) in zip(documents, roles) where role != .alone {
      add(document.site ?? "", seconds(document.published ?? ""), role)
    }
  }

  /// Reads and counts the first documents of a corpus.
  init(
    _ table: DocumentTable, first count: Int, _ roles: [Role], jobs: Int
  ) throws(CorpusError) {
    let portion = 1_024
    let parts = try parallelMap(
      (count + portion - 1) / portion, jobs: jobs,
      workspace: { (ChunkReader(table.corpus, wanting: [.site, .url, .published]), SiteNaming()) }
    ) { (room, part) throws(CorpusError) in
      var tally = PageTally()
      for document in part * portion..<min((part + 1) * portion, count) {
        try room.0.reread(table.location(of: document))
        let published = String(decoding: room.0.row.published, as: UTF8.self)
        tally.add(room.1.site(of: room.0.row), seconds(published), roles[document])
      }
      return tally
    }
    self.init()
    for part in parts { add(part) }
  }

  private init() {}

  /// The role of each document; `place` gives its number, or nil when it has none.
  static func roles(
    _ outlines: [PageOutline], of count: Int, _ place: (Int) -> Int?
  ) -> [Role] {
    var roles = [Role](repeating: .alone, count: count)
    for outline in outlines {
      if let kept = place(outline.kept) { roles[kept] = .kept }
      for copy in outline.copies.compactMap({ place($0.document) }) { roles[copy] = .copy }
    }
    return roles
  }

  /// Sites, most copies first, and hours or days, ascending.
  ///
  /// - Parameter isWhole: whether all documents were counted, not only those in clusters.
  func shares(isWhole: Bool) -> (sites: [PageShare], times: [PageShare]) {
    let ordered = sites.sorted {
      ($1.value.copies, $1.value.documents, $0.key) < ($0.value.copies, $0.value.documents, $1.key)
    }
    let sites = ordered.prefix(Self.mostSites).map { site, counts in
      share(.site(site), counts, isWhole)
    }
    let span = (hours.keys.max() ?? 0) - (hours.keys.min() ?? 0)
    let unit = span > Self.mostHours ? 24 : 1
    let parts = Dictionary(
      hours.map { hour, counts in ((hour - modulo(hour, unit)) * 3600, counts) },
      uniquingKeysWith: +)
    let times = parts.sorted { $0.key < $1.key }.map { share(.time($0.key), $0.value, isWhole) }
    return (sites, times)
  }

  /// How many sites there are, the unknown one left out.
  var siteCount: Int { sites.count - (sites[""] == nil ? 0 : 1) }

  private func modulo(_ hour: Int, _ unit: Int) -> Int { ((hour % unit) + unit) % unit }

  private func share(_ name: PageShare.Name, _ counts: Counts, _ isWhole: Bool) -> PageShare {
    PageShare(
      name: name, documents: isWhole ? counts.documents : nil, kept: counts.kept,
      copies: counts.copies)
  }
}
