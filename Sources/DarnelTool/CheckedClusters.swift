internal import Darnel
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// The clusters of a check, with what baseline and suppressions say of them.
struct CheckedClusters {
  /// A cluster of two documents and more.
  struct Entry {
    /// Its place in the clustering.
    let place: Int
    let size: Int
    let hash: ContentHash
    let state: BaselineState?
    /// The place of the suppression that is about it, expired or not.
    let suppression: Int?
    /// Whether that suppression holds.
    let isSuppressed: Bool
  }

  /// The clusters in input order.
  private(set) var entries: [Entry] = []
  /// How the clusters stand to the baseline.
  private(set) var counts: BaselineCounts?
  private let clustering: Clustering

  /// - Parameter baseline: the known clusters and their file.
  init(
    _ run: CheckRun, _ suppressions: SuppressionList,
    baseline: (path: String, index: BaselineIndex)?
  ) throws {
    clustering = run.clustering
    var present: [Baseline.Entry] = []
    for (place, cluster) in clustering.clusters.enumerated() where !cluster.copies.isEmpty {
      let tokens = try run.tokenHashes(cluster)
      let hash = ContentHash(members: tokens)
      var state: BaselineState?
      if let baseline {
        let entry = Baseline.Entry(hash: hash, members: tokens.map { MemberHash($0) }, label: "")
        state = baseline.index.state(of: entry)
        present.append(entry)
      }
      let accepted = try Self.suppression(of: cluster, hash, suppressions, run.found.table)
      entries.append(
        Entry(
          place: place, size: cluster.count, hash: hash, state: state, suppression: accepted,
          isSuppressed: accepted.map { suppressions.holds($0) } ?? false))
    }
    guard let baseline else { return }
    let states = entries.compactMap(\.state)
    counts = BaselineCounts(
      path: baseline.path, known: states.count { $0 == .known },
      grown: states.count { $0.isNew && $0 != .new }, new: states.count { $0 == .new },
      gone: baseline.index.goneCount(present))
  }

  private static func suppression(
    of cluster: Cluster, _ hash: ContentHash, _ list: SuppressionList, _ table: DocumentTable
  ) throws -> Int? {
    if let place = list.place(of: hash), list.holds(place) { return place }
    guard list.namesIDs else { return list.place(of: hash) }
    let named = try cluster.members.compactMap { list.place(ofID: try table.id($0)) }
    return named.first { list.holds($0) } ?? list.place(of: hash) ?? named.first
  }

  /// A cluster's documents.
  func cluster(_ entry: Entry) -> Cluster { clustering.clusters[entry.place] }

  /// The clusters that count.
  var counted: [Entry] { entries.filter { !$0.isSuppressed } }

  /// The clusters that a report has room for, in input order: those that fail before others, and
  /// large ones before small ones.
  func reported() -> [Entry] {
    let ranked = entries.indices.sorted { a, b in rank(a) < rank(b) }
    return ranked.prefix(CheckedCluster.most).sorted().map { entries[$0] }
  }

  private func rank(_ index: Int) -> (Int, Int, Int, Int) {
    let entry = entries[index]
    return (
      entry.isSuppressed ? 1 : 0, entry.state?.isNew == false ? 1 : 0, -entry.size, index
    )
  }
}
