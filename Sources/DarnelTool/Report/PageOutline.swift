internal import Darnel
internal import DarnelReport

/// A cluster without its texts: which documents, and what proves that they match.
struct PageOutline: Sendable {
  struct Copy: Sendable {
    let document: Int
    let proof: String
    let resemblance: Double
    /// Shares that a check does not tell are nil.
    let copyInKept: Double?
    let keptInCopy: Double?
  }

  let number: Int
  let component: Int
  let kept: Int
  let copies: [Copy]
  /// All copies, when `copies` are only the first.
  var copyCount: Int
  /// What else a result says of it.
  var remarks: [String] = []
  /// What stripping did to the kept document, which is the only one then.
  var stripped: PageCluster.Stripped?

  init(number: Int, component: Int, kept: Int, copies: [Copy], copyCount: Int? = nil) {
    self.number = number
    self.component = component
    self.kept = kept
    self.copies = copies
    self.copyCount = max(copyCount ?? 0, copies.count)
  }
}

extension PageOutline.Copy {
  init(_ copy: Copy) {
    self.init(
      document: copy.document, proof: copy.evidence.word, resemblance: copy.evidence.resemblance,
      copyInKept: copy.evidence.copyInKept, keptInCopy: copy.evidence.keptInCopy)
  }
}

extension PageOutline {
  /// What decides which clusters a page carries: copies, or lines that went.
  var weight: Int { stripped?.lines ?? copyCount }

  /// The clusters of a run that have copies.
  static func outlines(of clustering: Clustering) -> [PageOutline] {
    let numbers = ComponentNumbers(clustering)
    return clustering.clusters.enumerated().compactMap { place, cluster in
      if cluster.copies.isEmpty { return nil }
      return PageOutline(
        number: place + 1, component: numbers[cluster.component], kept: cluster.kept,
        copies: cluster.copies.map { Copy($0) })
    }
  }
}

extension ReportTiles {
  /// Counts clusters.
  mutating func add(_ outlines: [PageOutline]) {
    for outline in outlines {
      add(copies: outline.copies.map { (proof: $0.proof, resemblance: $0.resemblance) })
    }
  }
}
