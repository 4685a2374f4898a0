internal import DarnelText

/// Every pair of matching documents, those with the same tokens included, in input order.
///
/// Pairs are made one document at a time: a text that stands m times makes m(m − 1)/2 of them, and
/// no more than one document's are held at once.
public struct PairStream: Sendable {
  private let twins: Twins
  private let sizes: [Int: Int]
  private let neighbours: [Int: [(document: Int, overlap: Overlap)]]

  /// Prepares the pairs that follow from the matches of representatives.
  ///
  /// - Parameter sizes: the number of distinct shingles of each representative that has twins.
  public init(matches: [Match], twins: Twins, sizes: [Int: Int]) {
    var neighbours: [Int: [(document: Int, overlap: Overlap)]] = [:]
    for match in matches {
      neighbours[match.first, default: []].append((match.second, match.overlap))
      neighbours[match.second, default: []].append((match.first, match.overlap.reversed))
    }
    self.neighbours = neighbours
    self.twins = twins
    self.sizes = sizes
  }

  /// The matches of `document` with documents behind it, in input order.
  public func matches(of document: Int) -> [Match] {
    let head = twins.representative(of: document)
    var found: [Match] = []
    if let size = sizes[head] {
      let overlap = Overlap(shared: size, first: size, second: size)
      append(twins.members(of: head), overlap, behind: document, to: &found)
    }
    for (other, overlap) in neighbours[head] ?? [] {
      append(twins.members(of: other), overlap, behind: document, to: &found)
    }
    return found.sorted { $0.second < $1.second }
  }

  private func append(
    _ members: [Int], _ overlap: Overlap, behind document: Int, to found: inout [Match]
  ) {
    for member in members where member > document {
      found.append(Match(first: document, second: member, overlap: overlap))
    }
  }
}
