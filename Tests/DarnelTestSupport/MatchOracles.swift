public import Darnel

/// Every pair of sets whose resemblance is at least `threshold`, compared one with another.
public func plainMatches(_ sets: [Set<UInt64>], threshold: Double) -> [Match] {
  var matches: [Match] = []
  for first in sets.indices {
    for second in sets.indices where first < second {
      let shared = sets[first].intersection(sets[second]).count
      let union = sets[first].union(sets[second]).count
      if shared > 0 && Double(shared) / Double(union) >= threshold {
        let overlap = Overlap(
          shared: shared, first: sets[first].count, second: sets[second].count)
        matches.append(Match(first: first, second: second, overlap: overlap))
      }
    }
  }
  return matches
}

/// A cluster as the oracle sees it: who is kept, who went, and what chains of matches lead to.
public struct PlainCluster: Sendable, Hashable {
  /// The document that stays.
  public var kept: Int
  /// Its copies, ascending.
  public var copies: [Int]
  /// The least document of the connected component.
  public var component: Int

  /// A cluster.
  public init(kept: Int, copies: [Int], component: Int) {
    self.kept = kept
    self.copies = copies
    self.component = component
  }

  /// What a cluster of the library says.
  public init(_ cluster: Cluster) {
    self.init(
      kept: cluster.kept, copies: cluster.copies.map(\.document), component: cluster.component)
  }
}

/// Clusters greedily: in order of preference, a document that matches a kept one becomes the copy
/// of the kept one it resembles most, and any other is kept.
///
/// - Parameters:
///   - order: all documents, the most wanted first; of kept documents that a copy resembles
///     equally, the most wanted is its kept one.
///   - alike: for each document the first with the same words. These stay together: where the most
///     wanted of them goes, the others go.
public func plainClusters(
  _ matches: [Match], order: [Int], alike: [Int]
) -> [PlainCluster] {
  var resemblance: [Int: [Int: Double]] = [:]
  for match in matches {
    resemblance[match.first, default: [:]][match.second] = match.overlap.resemblance
    resemblance[match.second, default: [:]][match.first] = match.overlap.resemblance
  }
  var copies: [Int: [Int]] = [:]
  var kept: [Int] = []
  var place: [Int: Int] = [:]
  for document in order {
    guard let near = resemblance[document] else { continue }
    if let home = place[alike[document]] {
      copies[home, default: []].append(document)
      continue
    }
    var best: Int?
    for other in kept {
      guard let value = near[other] else { continue }
      if best.flatMap({ near[$0] }).map({ $0 < value }) ?? true { best = other }
    }
    if let best {
      copies[best, default: []].append(document)
    } else {
      kept.append(document)
    }
    place[alike[document]] = best ?? document
  }
  return kept.sorted().map { head in
    PlainCluster(
      kept: head, copies: (copies[head] ?? []).sorted(),
      component: reachable(from: head, resemblance.mapValues { Array($0.keys) }).min() ?? head)
  }
}

/// For each text the first with the same words in the same order.
public func firstAlike(_ texts: [String]) -> [Int] {
  var first: [[Substring]: Int] = [:]
  return texts.enumerated().map { place, text in
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let head = first[words] ?? place
    first[words] = head
    return head
  }
}

/// Every document that a chain of matches leads to.
private func reachable(from document: Int, _ neighbours: [Int: [Int]]) -> Set<Int> {
  var seen: Set = [document]
  var open = [document]
  while let next = open.popLast() {
    for other in neighbours[next] ?? [] where seen.insert(other).inserted { open.append(other) }
  }
  return seen
}
