internal import Darnel
internal import DarnelCorpus

/// For every document that is counted one of another split that it matches, where there is one.
///
/// Documents of the base are not asked about. A copy whose kept document is of another split needs
/// no further look, nor does a text that stands in two splits; the others look among their
/// candidates.
struct LeakSearch {
  /// A document of another split, and how much it resembles the one that was asked about.
  struct Foreign: Sendable {
    let document: Int
    let resemblance: Double
  }

  private let splits: SplitMap
  private let twins: Twins
  /// What was found in the clusters, by document.
  private var near: [Int: Foreign] = [:]
  /// What was found among the candidates, by representative.
  private var far: [Int: Foreign] = [:]
  /// The first document of each split among the twins of a representative that has any.
  private var heads: [Int: [(split: Int, document: Int)]] = [:]

  init(_ found: Investigation, _ clustering: Clustering, _ splits: SplitMap) throws {
    self.splits = splits
    twins = found.twins
    for head in twins.pairedRepresentatives { heads[head] = firsts(head) }
    for cluster in clustering.clusters { look(in: cluster) }
    let search = SplitSides(parts: parts(found.table.count), open: open(found))
    try found.forEachSlice { verifier, graph in
      for match in try verifier.foreignMatches(in: graph, search) {
        far[match.document] = foreign(match)
      }
    }
  }

  /// Takes what a cluster tells: copies match their kept document.
  private mutating func look(in cluster: Cluster) {
    let own = splits.split(of: cluster.kept)
    for copy in cluster.copies {
      guard let split = splits.split(of: copy.document), let own, split != own else { continue }
      let resemblance = copy.evidence.resemblance
      near[copy.document] = Foreign(document: cluster.kept, resemblance: resemblance)
      let back = Foreign(document: copy.document, resemblance: resemblance)
      if resemblance > near[cluster.kept]?.resemblance ?? 0 { near[cluster.kept] = back }
    }
  }

  private func firsts(_ head: Int) -> [(split: Int, document: Int)] {
    var seen: Set<Int> = []
    var found: [(split: Int, document: Int)] = []
    for member in twins.members(of: head) {
      if let split = splits.split(of: member), seen.insert(split).inserted {
        found.append((split, member))
      }
    }
    return found
  }

  private func heads(_ head: Int) -> [(split: Int, document: Int)] {
    heads[head] ?? splits.split(of: head).map { [($0, head)] } ?? []
  }

  /// The part of each representative as the search wants it.
  private func parts(_ count: Int) -> [Int32] {
    (0..<count).map { document in
      guard twins.isRepresentative(document) else { return -1 }
      let own = heads(document)
      return own.count > 1 ? -2 : Int32(own.first?.split ?? -1)
    }
  }

  /// Representatives that stand for a document that is counted and has no match yet.
  private func open(_ found: Investigation) -> [Int] {
    (0..<found.table.count).filter { head in
      guard twins.isRepresentative(head), found.candidates.contains(head) else { return false }
      let own = heads(head)
      guard own.count == 1, own[0].split > 0 else { return false }
      return near[own[0].document] == nil
    }
  }

  private func foreign(_ match: ForeignMatch) -> Foreign? {
    let own = heads(match.document).first?.split
    return heads(match.other).first { $0.split != own }.map {
      Foreign(document: $0.document, resemblance: match.overlap.resemblance)
    }
  }

  /// A document of another split that a document matches; nil for the base and for those of none.
  func foreign(to document: Int) -> Foreign? {
    guard let own = splits.split(of: document), own > 0 else { return nil }
    let head = twins.representative(of: document)
    if let twin = heads(head).first(where: { $0.split != own }) {
      return Foreign(document: twin.document, resemblance: 1)
    }
    return near[document] ?? near[heads(head)[0].document] ?? far[head]
  }
}
