internal import Darnel
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// What a check counts, and the rows that show it.
struct CheckMeasures {
  private let run: CheckRun
  private let levels: [Gate: Levels]
  private let suppressions: SuppressionList
  let clusters: CheckedClusters
  private let leaks: LeakSearch?
  /// Documents of suppressed clusters.
  private let accepted: Set<Int>

  init(_ run: CheckRun) throws {
    let said = run.settings.configuration
    self.run = run
    levels = said.levels
    suppressions = SuppressionList(said.suppressions, on: run.settings.today)
    let clusters = try CheckedClusters(run, suppressions, baseline: try run.baseline())
    self.clusters = clusters
    leaks = try run.splits.map { try LeakSearch(run.found, run.clustering, $0) }
    accepted = clusters.entries.filter(\.isSuppressed).reduce(into: []) { accepted, entry in
      accepted.formUnion(clusters.cluster(entry).members)
    }
  }

  /// All of it.
  ///
  /// - Parameter withClusters: whether clusters are wanted for reports.
  func result(withClusters: Bool) throws -> CheckResult {
    var result = CheckResult()
    let table = run.found.table
    result.documents = table.count
    result.badRows = table.tally.badCount
    result.clusterCount = clusters.entries.count
    result.suppressedClusters = clusters.entries.count - clusters.counted.count
    result.baseline = clusters.counts
    result.recipe = run.found.summary(run.clustering).recipe
    result.suppressions = try suppressionUses()
    result.gates = try gates(&result)
    if withClusters { result.clusters = try clusters.reported().map(reported) }
    return result
  }

  private func gates(_ result: inout CheckResult) throws -> [GateOutcome] {
    let documents = run.found.table.count
    let counted = clusters.counted
    var gates: [GateOutcome] = []
    gates.append(
      try outcome(
        Measure(.duplicates, counted.reduce(0) { $0 + $1.size - 1 }, of: documents)
      ) { try copies(of: counted) })
    gates.append(try exactDuplicates(of: documents))
    if let leaks, let splits = run.splits { gates.append(try leaked(leaks, splits, &result)) }
    if let whole = run.whole, let covered = whole.covered {
      gates.append(try boilerplate(covered, of: whole.tokens))
    }
    let largest = counted.max { ($0.size, $1.place) < ($1.size, $0.place) }
    gates.append(
      try outcome(Measure(.largestCluster, largest?.size ?? 0, of: documents)) {
        try copies(of: largest.map { [$0] } ?? [])
      })
    if clusters.counts != nil {
      let new = counted.filter { $0.state?.isNew == true }
      gates.append(
        try outcome(Measure(.newClusters, new.count, of: clusters.entries.count)) {
          try new.prefix(Example.most).map(newCluster)
        })
    }
    gates.append(try empty(of: documents))
    let bad = run.found.table.tally.badCount
    gates.append(
      try outcome(Measure(.badRows, bad, of: documents + bad)) { badRows() })
    return gates
  }

  /// A measure held against its levels, with examples if it exceeds one.
  private func outcome(
    _ measure: Measure, _ examples: () throws -> [Example]
  ) throws -> GateOutcome {
    let levels = levels[measure.gate] ?? Levels()
    let bare = GateOutcome(measure, levels)
    guard bare.outcome == .fail || bare.outcome == .warn else { return bare }
    return GateOutcome(measure, levels, examples: Array(try examples().prefix(Example.most)))
  }

  private func isAccepted(_ document: Int) throws -> Bool {
    if accepted.contains(document) { return true }
    guard suppressions.namesIDs else { return false }
    return suppressions.place(ofID: try run.found.table.id(document))
      .map { suppressions.holds($0) } ?? false
  }

  /// The first copy of each cluster, the largest clusters first; then the second copies.
  private func copies(of entries: [CheckedClusters.Entry]) throws -> [Example] {
    let ranked = entries.sorted { ($1.size, $0.place) < ($0.size, $1.place) }.prefix(Example.most)
    var found: [Example] = []
    for round in 0..<Example.most {
      for entry in ranked where round < entry.size - 1 && found.count < Example.most {
        let cluster = clusters.cluster(entry)
        found.append(try example(cluster.copies[round], of: cluster))
      }
    }
    return found
  }

  private func example(_ copy: Copy, of cluster: Cluster) throws -> Example {
    Example(
      try run.document(copy.document), other: try run.document(cluster.kept),
      resemblance: copy.evidence.resemblance)
  }

  private func exactDuplicates(of documents: Int) throws -> GateOutcome {
    let pairs = try (run.whole?.repeats() ?? repeats()).filter { try !isAccepted($0.document) }
    return try outcome(Measure(.exactDuplicates, pairs.count, of: documents)) {
      try pairs.prefix(Example.most).map {
        Example(
          try run.document($0.document), other: try run.document($0.first), resemblance: 1,
          note: "same text")
      }
    }
  }

  /// The documents whose text is that of an earlier one, ascending, told by their sketches.
  private func repeats() throws -> [(document: Int, first: Int)] {
    let sketches = run.found.sketched.sketches
    var pairs: [(document: Int, first: Int)] = []
    for head in run.found.twins.pairedRepresentatives {
      var first: [UInt64: Int] = [:]
      for member in run.found.twins.members(of: head) {
        let text = try sketches.textHash(of: member)
        if let earlier = first[text] {
          pairs.append((member, earlier))
        } else {
          first[text] = member
        }
      }
    }
    return pairs.sorted { $0.document < $1.document }
  }

  /// Tokens that templates cover; those of accepted documents do not count.
  private func boilerplate(_ covered: [UInt32], of tokens: [UInt32]) throws -> GateOutcome {
    let found = try covered.indices.filter { try covered[$0] > 0 && !isAccepted($0) }
    let measure = Measure(
      .boilerplate, found.reduce(0) { $0 + Int(covered[$1]) },
      of: tokens.reduce(0) { $0 + Int($1) })
    let share = { (document: Int) in Double(covered[document]) / Double(tokens[document]) }
    return try outcome(measure) {
      let ranked = found.sorted { a, b in
        let (x, y) = (share(a), share(b))
        return x == y ? (covered[b], a) < (covered[a], b) : x > y
      }
      return try ranked.prefix(Example.most).map {
        Example(
          try run.document($0),
          note: "\(grouped(Int(covered[$0]))) of its \(counted(Int(tokens[$0]), "token")), "
            + "\(fixed(100 * share($0), 1)) %")
      }
    }
  }

  private func leaked(
    _ leaks: LeakSearch, _ splits: SplitMap, _ result: inout CheckResult
  ) throws -> GateOutcome {
    var found: [(document: Int, other: LeakSearch.Foreign)] = []
    var counts = [Int](repeating: 0, count: splits.names.count)
    for document in 0..<run.found.table.count {
      guard let split = splits.split(of: document), let other = leaks.foreign(to: document),
        try !isAccepted(document)
      else { continue }
      counts[split] += 1
      found.append((document, other))
    }
    let documents = splits.counts
    result.splits = splits.names.indices.map {
      .init(name: splits.names[$0], documents: documents[$0], leaks: $0 == 0 ? nil : counts[$0])
    }
    let scope = "of " + splits.names.dropFirst().prefix(4).joined(separator: ", ")
    let measure = Measure(
      .leaks, found.count, of: documents.dropFirst().reduce(0, +),
      scope: splits.names.count > 5 ? scope + "…" : scope)
    return try outcome(measure) {
      let ranked = found.sorted {
        ($1.other.resemblance, $0.document) < ($0.other.resemblance, $1.document)
      }
      return try ranked.prefix(Example.most).map {
        Example(
          try run.document($0.document), other: try run.document($0.other.document),
          resemblance: $0.other.resemblance)
      }
    }
  }

  private func newCluster(_ entry: CheckedClusters.Entry) throws -> Example {
    let cluster = clusters.cluster(entry)
    let grown: String
    if case .grown(_, let members)? = entry.state {
      grown = ", was known with \(members)"
    } else {
      grown = ""
    }
    return Example(
      try run.document(cluster.kept), other: try run.document(cluster.copies[0].document),
      resemblance: cluster.copies[0].evidence.resemblance,
      note: "cluster of \(cluster.count) documents\(grown), hash \(entry.hash.text)")
  }

  private func empty(of documents: Int) throws -> GateOutcome {
    let found = try (0..<documents).filter { try isEmpty($0) && !isAccepted($0) }
    return try outcome(Measure(.empty, found.count, of: documents)) {
      try found.prefix(Example.most).map { Example(try run.document($0), note: "no word") }
    }
  }

  private func isEmpty(_ document: Int) throws -> Bool {
    if let whole = run.whole { return whole.tokens[document] == 0 }
    return try run.found.sketched.sketches.shingleCount(of: document) == 0
  }

  private func badRows() -> [Example] {
    run.found.table.badRows.prefix(Example.most).map { bad in
      let colon = bad.place.lastIndex(of: ":") ?? bad.place.endIndex
      let line = Int(bad.place[colon...].dropFirst())
      return Example(
        CheckedDocument(id: "", path: String(bad.place[..<colon]), line: line),
        note: "\(bad.fault)")
    }
  }

  private func suppressionUses() throws -> [SuppressionUse] {
    let table = run.found.table
    var clusterCounts = [Int](repeating: 0, count: suppressions.all.count)
    var documentCounts = clusterCounts
    var members: Set<Int> = []
    for entry in clusters.entries {
      guard let place = entry.suppression else { continue }
      clusterCounts[place] += 1
      documentCounts[place] += entry.size
      members.formUnion(clusters.cluster(entry).members)
    }
    if suppressions.namesIDs {
      for document in 0..<table.count where !members.contains(document) {
        guard let place = suppressions.place(ofID: try table.id(document)) else { continue }
        documentCounts[place] += 1
      }
    }
    return suppressions.all.indices.map { place in
      SuppressionUse(
        suppressions.all[place], isExpired: suppressions.expired[place],
        clusters: clusterCounts[place], documents: documentCounts[place])
    }
  }

  private func reported(_ entry: CheckedClusters.Entry) throws -> CheckedCluster {
    let cluster = clusters.cluster(entry)
    let copies = try cluster.copies.prefix(CheckedCluster.mostCopies).map { copy in
      CheckedCluster.Copy(
        try run.document(copy.document), resemblance: copy.evidence.resemblance,
        evidence: copy.evidence.word)
    }
    let accepted = entry.isSuppressed ? entry.suppression.map { suppressions.all[$0] } : nil
    return CheckedCluster(
      hash: entry.hash, kept: try run.document(cluster.kept), copies: copies, size: entry.size,
      state: entry.state, suppression: accepted)
  }
}
