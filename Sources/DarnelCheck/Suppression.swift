/// What is known, accepted, and not counted; it stays visible.
public struct Suppression: Sendable, Hashable {
  /// What it is about.
  public enum Target: Sendable, Hashable {
    /// The cluster of the document of this id, and the document itself.
    case id(String)
    /// The cluster of this content.
    case hash(ContentHash)
  }

  /// What it is about.
  public let target: Target
  /// Why it is accepted.
  public let reason: String
  /// The last day on which it holds; nil for ever.
  public let expires: CivilDate?

  /// A suppression with its reason.
  public init(_ target: Target, reason: String, expires: CivilDate? = nil) {
    self.target = target
    self.reason = reason
    self.expires = expires
  }

  /// Whether it no longer holds.
  public func isExpired(on day: CivilDate) -> Bool { expires.map { $0 < day } ?? false }

  /// What it is about, in words.
  public var name: String {
    switch target {
    case .id(let id): "id \(id)"
    case .hash(let hash): "hash \(hash.text)"
    }
  }
}

/// A suppression and what it came to.
public struct SuppressionUse: Sendable, Hashable {
  /// The suppression.
  public let suppression: Suppression
  /// Whether its last day has passed: then it suppresses nothing.
  public let isExpired: Bool
  /// Clusters that it is about.
  public let clusters: Int
  /// Documents that it is about, those of the clusters included.
  public let documents: Int

  /// A suppression and what it came to.
  public init(_ suppression: Suppression, isExpired: Bool, clusters: Int, documents: Int) {
    self.suppression = suppression
    self.isExpired = isExpired
    self.clusters = clusters
    self.documents = documents
  }
}

/// The suppressions of a configuration, to be asked about clusters and documents.
public struct SuppressionList: Sendable {
  /// All of them, expired ones too, in the order of the configuration.
  public let all: [Suppression]
  /// Which of them have expired.
  public let expired: [Bool]
  private var byID: [String: Int] = [:]
  private var byHash: [ContentHash: Int] = [:]

  /// Suppressions as they stand on a day; of two about the same thing one that holds counts, the
  /// first of them.
  public init(_ all: [Suppression], on day: CivilDate) {
    self.all = all
    expired = all.map { $0.isExpired(on: day) }
    let order = all.indices.sorted { (expired[$0] ? 1 : 0, $0) < (expired[$1] ? 1 : 0, $1) }
    for place in order {
      switch all[place].target {
      case .id(let id): byID[id] = byID[id] ?? place
      case .hash(let hash): byHash[hash] = byHash[hash] ?? place
      }
    }
  }

  /// Whether any suppression names an id.
  public var namesIDs: Bool { !byID.isEmpty }

  /// The place of the suppression of a document.
  public func place(ofID id: String) -> Int? { byID[id] }

  /// The place of the suppression of a content.
  public func place(of hash: ContentHash) -> Int? { byHash[hash] }

  /// Whether the suppression at a place holds.
  public func holds(_ place: Int) -> Bool { !expired[place] }
}
