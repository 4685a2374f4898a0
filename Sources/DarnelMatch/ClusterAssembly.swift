public import DarnelKernels
internal import DarnelText

extension Verifier {
  /// Decides in each component of a candidate graph who is kept, and who is a copy of whom.
  ///
  /// A copy always matches its kept document directly, at the threshold or above; documents with
  /// the same tokens match without being read again. Linear in documents when buckets hold copies
  /// of few kept documents.
  public func assign(
    _ graph: CandidateGraph, to assembly: inout ClusterAssembly
  ) throws(Failure) {
    if let sides { return try assignReferences(graph, sides, to: &assembly) }
    let (twins, order) = (assembly.twins, assembly.order)
    let ranked = { @Sendable (component: CandidateComponent) in
      let favourites = component.documents.map { twins.favourite(of: $0, order) }
      return Leaders(
        component, threshold: threshold,
        shelf: SetShelf(documents: component.documents.count, limit: scale.heldShingles)
      ) { order.prefers(favourites[$0], to: favourites[$1]) }
    }
    let (found, counts) = try gather(
      graph,
      small: { (component, room, found: inout [Assignment], counts) throws(Failure) in
        let read = { (document: Int) throws(Failure) -> ShingleSet in try load(&room, document) }
        var leaders = ranked(component)
        try leaders.choose(load: read)
        try leaders.connect(load: read)
        found += leaders.assignments()
        counts += leaders.counts
      },
      large: { (component, found, counts) throws(Failure) in
        var leaders = ranked(component)
        try chooseByPrefixes(&leaders)
        try connectByPrefixes(&leaders)
        found += leaders.assignments()
        counts += leaders.counts
      })
    assembly.counts += counts
    for assignment in found { assembly.add(assignment) }
  }

  /// Finds for each document that is asked about the reference it resembles most.
  ///
  /// Of references that it resembles equally the first one; documents of the same side are never
  /// compared.
  private func assignReferences(
    _ graph: CandidateGraph, _ sides: Sides, to assembly: inout ClusterAssembly
  ) throws(Failure) {
    let (matches, counts) = try matches(in: graph)
    assembly.counts += counts
    var best: [Int: Assignment] = [:]
    for match in matches {
      for (asked, reference, overlap) in [
        (match.first, match.second, match.overlap),
        (match.second, match.first, match.overlap.reversed),
      ] where sides.isAsked(asked) && !sides.isBridge(asked) {
        let found = Assignment(
          document: asked, kept: reference, component: reference, overlap: overlap)
        if assembly.isBetter(found, than: best[asked]) { best[asked] = found }
      }
    }
    for assignment in best.values.sorted(by: { $0.document < $1.document }) {
      assembly.add(assignment)
    }
  }
}

/// Gathers what verification decides, and puts the twins back beside those that stood for them.
public struct ClusterAssembly: Sendable {
  let twins: Twins
  let order: KeepOrder
  private let sides: Sides?
  var counts = VerificationCounts()
  private var entries: [Entry] = []
  private var placed: BitColumn

  /// A document with its kept one: itself when it is kept.
  private struct Entry: Sendable {
    let kept: UInt32
    let document: UInt32
    let component: UInt32
    let shared: UInt32
    let first: UInt32
    let second: UInt32
  }

  /// No clusters yet.
  ///
  /// - Parameter sides: when given, references are kept, the first of each text, and clusters hold
  ///   the documents asked about that match them.
  public init(of twins: Twins, keeping order: KeepOrder, sides: Sides? = nil) {
    self.twins = twins
    self.sides = sides
    self.order = order
    placed = BitColumn(count: twins.count)
  }

  mutating func add(_ assignment: Assignment) {
    let kept = keptTwin(of: assignment.kept)
    placed.insert(assignment.document)
    for member in twins.members(of: assignment.document) where sides?.isReference(member) != true {
      entries.append(
        Entry(
          kept: UInt32(kept), document: UInt32(member),
          component: UInt32(sides == nil ? assignment.component : kept),
          shared: UInt32(assignment.overlap?.shared ?? 0),
          first: UInt32(assignment.overlap?.first ?? 0),
          second: UInt32(assignment.overlap?.second ?? 0)))
    }
  }

  /// Whether one reference is a better one than another: more alike, or else earlier.
  func isBetter(_ found: Assignment, than other: Assignment?) -> Bool {
    guard let other else { return true }
    let (new, old) = (found.overlap?.resemblance ?? 1, other.overlap?.resemblance ?? 1)
    return new == old ? keptTwin(of: found.kept) < keptTwin(of: other.kept) : old < new
  }

  private func keptTwin(of representative: Int) -> Int {
    guard let sides else { return twins.favourite(of: representative, order) }
    let references = twins.members(of: representative).lazy.filter(sides.isReference)
    return references.first ?? representative
  }

  /// The clusters of all that was verified, and of the twins that resemble no one else.
  public consuming func clustering(of sketches: Sketches) throws(SpillError) -> Clustering {
    for head in twins.pairedRepresentatives where !placed.contains(head) {
      if let sides, !sides.isBridge(head) { continue }
      add(Assignment(document: head, kept: head, component: head, overlap: nil))
    }
    entries.sort { ($0.kept, $0.document) < ($1.kept, $1.document) }
    var heads: [ClusterList.Head] = []
    var copies: [ClusterList.CopyRecord] = []
    var start = 0
    while start < entries.count {
      let kept = entries[start].kept
      var (end, component) = (start, entries[start].component)
      while end < entries.count && entries[end].kept == kept {
        let entry = entries[end]
        if entry.document == kept {
          component = entry.component
        } else {
          copies.append(try record(entry, sketches))
        }
        end += 1
      }
      heads.append(.init(kept: kept, component: component, end: copies.count))
      start = end
    }
    return Clustering(clusters: ClusterList(heads: heads, copies: copies), counts: counts)
  }

  private func record(
    _ entry: Entry, _ sketches: Sketches
  ) throws(SpillError) -> ClusterList.CopyRecord {
    let (copy, kept) = (Int(entry.document), Int(entry.kept))
    var sameBytes = false
    if entry.first == 0 {
      let text = try sketches.textHash(of: copy)
      sameBytes = try sketches.textHash(of: kept) == text
    }
    return .init(
      document: entry.document, sameBytes: sameBytes, shared: entry.shared, first: entry.first,
      second: entry.second)
  }
}

extension Twins {
  /// The member of a document's twins that the order prefers.
  func favourite(of representative: Int, _ order: KeepOrder) -> Int {
    members(of: representative).reduce(representative) { order.prefers($1, to: $0) ? $1 : $0 }
  }
}
