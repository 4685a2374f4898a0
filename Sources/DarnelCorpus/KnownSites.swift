public import DarnelTemplate

/// The templates of sites, and which documents they were learned from.
public struct KnownSites: Sendable {
  private let templates: [String: SiteTemplate]
  /// Sites with fewer pages are left alone.
  public let leastPages: Int
  /// Documents of which nothing is in the templates.
  private let unlearned: Set<RowLocation>
  /// What was found in the texts of each chunk of the corpus, where it was kept.
  private(set) var readings: [PageReadings?]

  /// Templates learned from the corpus that they are used on.
  ///
  /// - Parameter leastPages: sites with fewer pages are left as if nothing were known of them.
  public init(_ learned: LearnedCorpus, leastPages: Int = 1) {
    let all = zip(learned.sites, learned.templates).filter { $0.1.pages >= leastPages }
    templates = Dictionary(uniqueKeysWithValues: all.map { ($0.0, $0.1) })
    unlearned = learned.unlearned
    readings = learned.readings
    self.leastPages = leastPages
  }

  /// How many sites something is known of.
  public var count: Int { templates.values.count(where: \.knowsAnything) }

  /// The sites that something is known of, ascending by name.
  public var names: [String] {
    templates.filter(\.value.knowsAnything).keys.sorted()
  }

  /// The template of a site, one that knows nothing when it was never seen.
  public func template(of site: String) -> SiteTemplate { templates[site] ?? Self.nothing }

  private static let nothing = SiteTemplate()

  /// What was found in the texts of a chunk of the corpus; nil where it was not kept.
  func readings(of chunk: Chunk) -> PageReadings? {
    readings.indices.contains(chunk.index) ? readings[chunk.index] : nil
  }

  /// Gives back the room of what was kept of the texts.
  public mutating func forgetReadings() { readings = [] }

  /// Whether the template of its site was learned from this document too, or from one of the same text.
  func isLearned(_ location: RowLocation) -> Bool { !unlearned.contains(location) }
}
