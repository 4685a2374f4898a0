internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Components counted from 1 in input order.
struct ComponentNumbers {
  private let numbers: [Int: Int]

  init(_ clustering: Clustering) {
    let components = Set(clustering.clusters.map(\.component)).sorted()
    numbers = Dictionary(
      uniqueKeysWithValues: components.enumerated().map { ($0.element, $0.offset + 1) })
  }

  subscript(component: Int) -> Int { numbers[component] ?? 0 }
}

/// Reads what a report shows of clusters, one at a time.
struct ClusterSource {
  private let clustering: Clustering
  private let table: DocumentTable
  private let numbers: ComponentNumbers
  private var reader: ChunkReader

  init(_ clustering: Clustering, _ found: Investigation) {
    self.clustering = clustering
    table = found.table
    numbers = ComponentNumbers(clustering)
    reader = ChunkReader(found.corpus, wanting: [.site, .published, .url])
  }

  /// Whether a cluster has copies: others only hold a document that a chain leads to.
  func isShown(_ place: Int) -> Bool { !clustering.clusters[place].copies.isEmpty }

  mutating func cluster(_ place: Int) throws(CorpusError) -> ReportedCluster {
    let cluster = clustering.clusters[place]
    var copies: [ReportedCluster.Copy] = []
    for copy in cluster.copies {
      copies.append(.init(document: try document(copy.document), evidence: copy.evidence))
    }
    return ReportedCluster(
      number: place + 1, component: numbers[cluster.component], kept: try document(cluster.kept),
      copies: copies)
  }

  private mutating func document(_ index: Int) throws(CorpusError) -> ReportedDocument {
    try reader.reread(table.location(of: index))
    let row = reader.row
    // Bytes enough for the letters shown, and no letter cut in two.
    var head = row.text.prefix(1 << 13)
    if head.count < row.text.count, let cut = head.lastIndex(where: { $0 & 0xC0 != 0x80 }) {
      head = head[..<cut]
    }
    return ReportedDocument(
      id: try table.id(index), site: String(decoding: row.site, as: UTF8.self),
      published: String(decoding: row.published, as: UTF8.self),
      url: String(decoding: row.url, as: UTF8.self),
      excerpt: excerpt(of: String(decoding: head, as: UTF8.self)))
  }
}
