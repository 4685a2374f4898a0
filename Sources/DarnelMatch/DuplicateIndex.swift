internal import DarnelKernels
public import DarnelSketch
public import DarnelText

/// Documents held in memory, to ask which of them match each other or a new one.
///
/// Holds 8 bytes a distinct shingle, and a few hundred a document for its bands. The answers are those of the command:
/// candidates by banding, each verified on its shingles.
public struct DuplicateIndex: Sendable {
  /// The recipe that documents are sketched by; its threshold is the lowest that can be asked for.
  public let recipe: Recipe
  private var ids: [String] = []
  private var sets: [ShingleSet] = []
  private var sketches: Sketches
  private var sketcher: Sketcher
  /// The document last inserted under each band's key, and for each document and band the one before.
  private var newest: [UInt64: UInt32] = [:]
  private var before: [UInt32] = []

  /// An empty index.
  public init(_ recipe: Recipe = .news) {
    self.recipe = recipe
    sketches = Sketches(recipe)
    sketcher = Sketcher(recipe)
  }

  /// Number of documents.
  public var count: Int { ids.count }

  /// Adds a document; documents inserted twice are copies of each other.
  ///
  /// - Complexity: linear in the text.
  public mutating func insert(_ document: Document) {
    let place = UInt32(ids.count)
    let facts = sketcher.sketch(document.text.utf8.span)
    ids.append(document.id)
    sets.append(sketcher.lastSet(count: facts.shingles))
    sketches.append(facts, textHash: hash64(document.text.utf8.span), keys: sketcher.keys)
    for (band, key) in sketcher.keys.enumerated() {
      let name = UInt64(band) << 32 | UInt64(key)
      before.append(facts.shingles == 0 ? place : newest[name] ?? place)
      if facts.shingles > 0 { newest[name] = place }
    }
  }

  /// The documents that match `document`, those that resemble it most first.
  ///
  /// - Parameter threshold: at least the recipe's.
  public func matches(for document: Document, atLeast threshold: Double) -> [IndexMatch] {
    check(threshold)
    var sketcher = Sketcher(recipe)
    let facts = sketcher.sketch(document.text.utf8.span)
    guard facts.shingles > 0 else { return [] }
    let set = sketcher.lastSet(count: facts.shingles)
    let found = candidates(of: sketcher.keys).compactMap { place in
      set.overlap(with: sets[place], atLeast: threshold).map { (place, $0) }
    }
    let sorted = found.sorted { ($1.1.resemblance, $0.0) < ($0.1.resemblance, $1.0) }
    return sorted.map { IndexMatch(id: ids[$0.0], overlap: $0.1) }
  }

  /// The clusters of the documents inserted so far, kept documents in the order of insertion.
  ///
  /// - Parameter threshold: at least the recipe's.
  public func clusters(atLeast threshold: Double, jobs: Int = 1) -> [IndexCluster] {
    check(threshold)
    return clustering(atLeast: threshold, jobs).clusters.filter { !$0.copies.isEmpty }.map {
      cluster in
      IndexCluster(
        kept: ids[cluster.kept],
        copies: cluster.copies.map {
          IndexMatch(
            id: ids[$0.document], overlap: sets[$0.document].overlap(with: sets[cluster.kept]))
        })
    }
  }

  private func clustering(atLeast threshold: Double, _ jobs: Int) -> Clustering {
    let verifier = Verifier<Void, Never>(threshold: threshold, jobs: jobs, workspace: { () }) {
      [sets] _, place in sets[place]
    }
    do throws(SpillError) {
      let scratch = Scratch(jobs: jobs)
      let twins = try Twins(sketches, in: scratch)
      let candidates = try Candidates(sketches, twins: twins, in: scratch)
      var assembly = ClusterAssembly(of: twins, keeping: .first)
      verifier.assign(try candidates.graph(of: 0..<count), to: &assembly)
      return try assembly.clustering(of: sketches)
    } catch {
      preconditionFailure("the columns of an index are never spilled")
    }
  }

  private func check(_ threshold: Double) {
    precondition(
      threshold >= recipe.threshold && threshold <= 1,
      "this index finds resemblance from \(recipe.threshold) up; make one with a lower threshold")
  }

  private func candidates(of keys: [UInt32]) -> [Int] {
    var found: Set<Int> = []
    for (band, key) in keys.enumerated() {
      guard var place = newest[UInt64(band) << 32 | UInt64(key)] else { continue }
      while true {
        found.insert(Int(place))
        let earlier = before[Int(place) * keys.count + band]
        if earlier == place { break }
        place = earlier
      }
    }
    return found.sorted()
  }
}

/// A document of an index that matches another one.
public struct IndexMatch: Sendable, Hashable, CustomStringConvertible {
  /// The document's id.
  public let id: String
  /// What the two share; the first set is that of the document asked about, or of the copy.
  public let overlap: Overlap

  /// Size of the intersection over size of the union.
  public var resemblance: Double { overlap.resemblance }

  /// The id with the resemblance in per cent, rounded down.
  public var description: String { "\(id) (\(overlap.shared * 100 / max(overlap.union, 1)) %)" }
}

/// A kept document of an index, and its copies.
public struct IndexCluster: Sendable, Hashable {
  /// The id of the document that came first.
  public let kept: String
  /// The documents that match it, in the order of insertion.
  public let copies: [IndexMatch]
}
