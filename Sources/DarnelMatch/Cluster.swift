internal import DarnelText

/// A document that was kept and its copies, each of which matches it directly.
public struct Cluster: Sendable, Hashable {
  /// The document chosen to stay.
  public let kept: Int
  /// The others, in input order.
  public let copies: [Copy]
  /// The least document of the connected component: those that chains of matches lead to.
  public let component: Int

  /// A cluster.
  public init(kept: Int, copies: [Copy], component: Int) {
    self.kept = kept
    self.copies = copies
    self.component = component
  }

  /// Kept document and copies.
  public var count: Int { copies.count + 1 }

  /// All members in input order.
  public var members: [Int] { ([kept] + copies.map(\.document)).sorted() }
}

/// A member of a cluster that was not kept.
public struct Copy: Sendable, Hashable {
  /// The document.
  public let document: Int
  /// What proves that it matches the kept one.
  public let evidence: Evidence
}

/// The clusters of a corpus, and how they were found.
public struct Clustering: Sendable {
  /// Clusters by the input order of their kept documents.
  ///
  /// One with no copies is a document that stays although a chain of matches leads to it: it
  /// matches copies, but no kept document.
  public let clusters: [Cluster]
  /// How many candidates were compared.
  public let counts: VerificationCounts

  /// Documents that are copies of a kept one.
  public var copies: Int { clusters.reduce(0) { $0 + $1.copies.count } }
}

extension Verifier {
  /// Clusters the documents of a candidate graph: who is kept, and who is a copy of whom.
  ///
  /// A copy always matches its kept document directly, at the threshold or above; documents with
  /// the same tokens match without being read again. Linear in documents when buckets hold copies
  /// of few kept documents.
  public func clusters(
    in graph: CandidateGraph, of sketches: Sketches, twins: Twins, keeping order: KeepOrder
  ) throws(Failure) -> Clustering {
    let parts = try inBatches(graph) {
      (component, room, found: inout [Assignment], counts) throws(Failure) in
      let favourites = component.documents.map { twins.favourite(of: $0, order) }
      var leaders = Leaders(component, threshold: threshold)
      let read = { (document: Int) throws(Failure) -> ShingleSet in try load(&room, document) }
      try leaders.choose({ order.prefers(favourites[$0], to: favourites[$1]) }, load: read)
      try leaders.connect(load: read)
      found.append(contentsOf: leaders.assignments())
      counts += leaders.counts
    }
    var counts = VerificationCounts()
    var assembly = ClusterAssembly(sketches: sketches, twins: twins, order: order)
    for part in parts {
      counts += part.counts
      for assignment in part.found { assembly.add(assignment) }
    }
    return Clustering(clusters: assembly.finish(), counts: counts)
  }
}

/// Puts the twins back beside the documents that stood for them.
private struct ClusterAssembly {
  let sketches: Sketches
  let twins: Twins
  let order: KeepOrder
  private var copies: [Int: [Copy]] = [:]
  private var components: [Int: Int] = [:]
  private var placed: Set<Int> = []

  init(sketches: Sketches, twins: Twins, order: KeepOrder) {
    self.sketches = sketches
    self.twins = twins
    self.order = order
  }

  mutating func add(_ assignment: Assignment) {
    let kept = twins.favourite(of: assignment.kept, order)
    placed.insert(assignment.document)
    components[kept] = assignment.component
    let members = twins.members(of: assignment.document).filter { $0 != kept }
    copies[kept, default: []] += members.map { member in
      Copy(document: member, evidence: evidence(member, kept, assignment.overlap))
    }
  }

  mutating func finish() -> [Cluster] {
    for head in twins.pairedRepresentatives where !placed.contains(head) {
      add(Assignment(document: head, kept: head, component: head, overlap: nil))
    }
    return copies.keys.sorted().map { kept in
      let sorted = (copies[kept] ?? []).sorted { $0.document < $1.document }
      return Cluster(kept: kept, copies: sorted, component: components[kept] ?? kept)
    }
  }

  private func evidence(_ member: Int, _ kept: Int, _ overlap: Overlap?) -> Evidence {
    if let overlap { return .shingles(overlap) }
    let same = sketches.textHash(of: member) == sketches.textHash(of: kept)
    return same ? .sameBytes : .sameTokens
  }
}

extension Twins {
  /// The member of a document's twins that the order prefers.
  func favourite(of representative: Int, _ order: KeepOrder) -> Int {
    members(of: representative).reduce(representative) { order.prefers($1, to: $0) ? $1 : $0 }
  }
}
