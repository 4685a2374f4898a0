internal import DarnelText

/// The clusters of a corpus, and how they were found.
public struct Clustering: Sendable {
  /// Clusters by the input order of their kept documents.
  ///
  /// One with no copies is a document that stays although a chain of matches leads to it: it
  /// matches copies, but no kept document.
  public let clusters: ClusterList
  /// How many candidates were compared.
  public let counts: VerificationCounts

  /// Documents that are copies of a kept one.
  public var copies: Int { clusters.copyCount }
}

/// Clusters in the order of their kept documents, made when they are asked for.
///
/// Sixteen bytes a cluster and as many a copy.
public struct ClusterList: RandomAccessCollection, Sendable {
  /// A kept document, its component, and where its copies end.
  struct Head: Sendable {
    let kept: UInt32
    let component: UInt32
    let end: Int
  }

  /// A copy with what proves it; no shingles when its tokens are those of the kept document.
  struct CopyRecord: Sendable {
    let document: UInt32
    let sameBytes: Bool
    let shared: UInt32
    let first: UInt32
    let second: UInt32
  }

  private let heads: [Head]
  private let copies: [CopyRecord]

  init(heads: [Head], copies: [CopyRecord]) {
    self.heads = heads
    self.copies = copies
  }

  /// Documents that are copies of a kept one.
  public var copyCount: Int { copies.count }
  /// The place of the first cluster.
  public var startIndex: Int { 0 }
  /// The place behind the last cluster.
  public var endIndex: Int { heads.count }

  /// The cluster at a place.
  public subscript(place: Int) -> Cluster {
    let start = place == 0 ? 0 : heads[place - 1].end
    let copies = copies[start..<heads[place].end].map { record in
      Copy(document: Int(record.document), evidence: record.evidence)
    }
    return Cluster(
      kept: Int(heads[place].kept), copies: copies, component: Int(heads[place].component))
  }
}

extension ClusterList.CopyRecord {
  fileprivate var evidence: Evidence {
    if first == 0 { return sameBytes ? .sameBytes : .sameTokens }
    return .shingles(Overlap(shared: Int(shared), first: Int(first), second: Int(second)))
  }
}
