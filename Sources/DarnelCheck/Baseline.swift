/// The clusters that are known and accepted.
///
/// It depends on documents and recipe, not on the order of inputs, paths or threads.
public struct Baseline: Sendable, Hashable {
  /// A cluster that is known.
  public struct Entry: Sendable, Hashable {
    /// The hash of its content.
    public let hash: ContentHash
    /// The hashes of its members, sorted, equal ones repeated.
    public let members: [MemberHash]
    /// The id of its kept document, for people.
    public let label: String

    /// A cluster of these members.
    public init(hash: ContentHash, members: [MemberHash], label: String) {
      self.hash = hash
      self.members = members.sorted()
      self.label = label
    }
  }

  /// What decided the clusters: see `Recipe.parameters`.
  public let recipe: [String: String]
  /// The clusters by label and hash.
  public let entries: [Entry]

  /// A baseline; entries are sorted by label and hash, and a hash stands once.
  public init(recipe: [String: String], entries: [Entry]) {
    self.recipe = recipe
    var seen: Set<ContentHash> = []
    self.entries = entries.sorted { a, b in
      a.label == b.label ? a.hash < b.hash : a.label.utf8.lexicographicallyPrecedes(b.label.utf8)
    }.filter { seen.insert($0.hash).inserted }
  }

  /// Why a baseline of one recipe says nothing under another: the parameters that differ, sorted.
  public func differences(from recipe: [String: String]) -> [String] {
    Set(self.recipe.keys).union(recipe.keys).sorted().compactMap { name in
      let (old, new) = (self.recipe[name], recipe[name])
      return old == new ? nil : "\(name) \(old ?? "none") instead of \(new ?? "none")"
    }
  }

  /// The baseline without what is gone.
  ///
  /// Clusters that lost members stand as they are now; what something grew from stays as it was.
  public func pruned(to present: [Entry]) -> Baseline {
    let index = BaselineIndex(self)
    var left: [Entry] = []
    for entry in present {
      switch index.state(of: entry) {
      case .known: left.append(entry)
      case .grown(let place, _): left.append(entries[place])
      case .new: continue
      }
    }
    return Baseline(recipe: recipe, entries: left)
  }
}

/// What a baseline says of a cluster.
public enum BaselineState: Sendable, Hashable {
  /// All members were together in a known cluster; it may have lost some.
  case known
  /// It has members of a known cluster, which stands at `place` and had `members`, and others.
  case grown(place: Int, members: Int)
  /// No member was in a known cluster.
  case new

  /// Whether the gate of new clusters counts it.
  public var isNew: Bool { self != .known }
}

/// A baseline to be asked about clusters.
public struct BaselineIndex: Sendable {
  /// The baseline.
  public let baseline: Baseline
  private var places: [MemberHash: [Int]] = [:]

  /// Linear in the members of all entries.
  public init(_ baseline: Baseline) {
    self.baseline = baseline
    for (place, entry) in baseline.entries.enumerated() {
      for member in entry.members where places[member]?.last != place {
        places[member, default: []].append(place)
      }
    }
  }

  /// What the baseline says of a cluster; linear in its members and those of the entries it meets.
  public func state(of cluster: Baseline.Entry) -> BaselineState {
    guard let first = cluster.members.first else { return .known }
    for place in places[first] ?? [] {
      if isPart(cluster.members, of: baseline.entries[place].members) { return .known }
    }
    var shared: [Int: Int] = [:]
    for member in cluster.members {
      for place in places[member] ?? [] { shared[place, default: 0] += 1 }
    }
    let best = shared.max { a, b in (a.value, b.key) < (b.value, a.key) }
    guard let best else { return .new }
    return .grown(place: best.key, members: baseline.entries[best.key].members.count)
  }

  /// How many entries no cluster was or grew from.
  public func goneCount(_ present: [Baseline.Entry]) -> Int {
    var met = Set<Int>()
    for member in present.flatMap(\.members) { met.formUnion(places[member] ?? []) }
    return baseline.entries.count - met.count
  }
}

/// Whether every one of some sorted members is among others, as often.
private func isPart(_ part: [MemberHash], of whole: [MemberHash]) -> Bool {
  var place = 0
  for member in part {
    while place < whole.count && whole[place] < member { place += 1 }
    guard place < whole.count && whole[place] == member else { return false }
    place += 1
  }
  return true
}
