internal import DarnelKernels
internal import DarnelText

extension Verifier {
  /// For each open document one that it matches in another part, where there is one.
  ///
  /// Each stops at the first match, so that many documents that all resemble each other cost no
  /// more than they are. The same documents are found for any number of threads.
  public func foreignMatches(
    in graph: CandidateGraph, _ splits: SplitSides
  ) throws(Failure) -> [ForeignMatch] {
    let (found, _) = try gather(
      graph,
      small: { (component, room, found: inout [ForeignMatch], _) throws(Failure) in
        try foreign(of: component, splits, &room, &found)
      },
      large: { (component, found, _) throws(Failure) in
        try foreignByPrefixes(of: component, splits, &found)
      })
    return found.sorted { $0.document < $1.document }
  }

  private func foreign(
    of component: CandidateComponent, _ splits: SplitSides, _ room: inout Workspace,
    _ found: inout [ForeignMatch]
  ) throws(Failure) {
    var sets = [ShingleSet?](repeating: nil, count: component.documents.count)
    for document in component.open(splits) {
      for mate in component.foreignMates(of: document, splits, most: .max) {
        for place in [document, mate] where sets[place] == nil {
          sets[place] = try load(&room, component.documents[place])
        }
        guard let own = sets[document], let other = sets[mate],
          let overlap = own.overlap(with: other, atLeast: threshold)
        else { continue }
        found.append(component.match(document, mate, overlap))
        break
      }
    }
  }

  /// Looks among a few documents of the same buckets first, and then among those that share a
  /// shingle of their prefixes.
  private func foreignByPrefixes(
    of component: CandidateComponent, _ splits: SplitSides, _ found: inout [ForeignMatch]
  ) throws(Failure) {
    let open = component.open(splits)
    let near = try parallelMap(open.count, jobs: jobs, workspace: workspace) {
      (room, place) throws(Failure) in
      try firstMatch(
        of: open[place], among: component.foreignMates(of: open[place], splits, most: 8),
        component, &room)
    }
    found += near.compactMap { $0 }
    let left = zip(open, near).filter { $1 == nil }.map(\.0)
    if left.isEmpty { return }
    let shingles = try sampledOrder(of: component)
    let index = try prefixIndex(of: component, shingles)
    let far = try parallelMap(left.count, jobs: jobs, workspace: workspace) {
      (room, place) throws(Failure) in
      let document = left[place]
      let prefix = shingles.prefix(
        of: try load(&room, component.documents[document]), threshold: threshold)
      let mates = index.documents(sharing: prefix).filter { other in
        splits.isForeign(component.documents[other], to: component.documents[document])
          && component.share(other, document)
      }
      return try firstMatch(of: document, among: mates, component, &room)
    }
    found += far.compactMap { $0 }
  }

  private func firstMatch(
    of document: Int, among mates: [Int], _ component: CandidateComponent, _ room: inout Workspace
  ) throws(Failure) -> ForeignMatch? {
    if mates.isEmpty { return nil }
    let own = try load(&room, component.documents[document])
    for mate in mates {
      let other = try load(&room, component.documents[mate])
      if let overlap = own.overlap(with: other, atLeast: threshold) {
        return component.match(document, mate, overlap)
      }
    }
    return nil
  }

  private func prefixIndex(
    of component: CandidateComponent, _ shingles: ShingleOrder
  ) throws(Failure) -> PrefixIndex {
    var index = PrefixIndex()
    let count = component.documents.count
    for start in stride(from: 0, to: count, by: scale.block) {
      let block = start..<min(start + scale.block, count)
      let prefixes = try parallelMap(block.count, jobs: jobs, workspace: workspace) {
        (room, offset) throws(Failure) in
        shingles.prefix(
          of: try load(&room, component.documents[start + offset]), threshold: threshold)
      }
      for (document, prefix) in zip(block, prefixes) { index.insert(document, prefix: prefix) }
    }
    return index
  }
}

extension CandidateComponent {
  /// The documents, by their local numbers, that look for a match.
  fileprivate func open(_ splits: SplitSides) -> [Int] {
    documents.indices.filter { splits.isOpen(documents[$0]) }
  }

  /// Documents of other parts that share a bucket with one, each once, at most so many; bucket after
  /// bucket.
  fileprivate func foreignMates(of document: Int, _ splits: SplitSides, most: Int) -> [Int] {
    var seen: Set<Int> = []
    var mates: [Int] = []
    for bucket in buckets(of: document) {
      for mate in members(of: Int(bucket)).lazy.map({ Int($0) }) {
        if mates.count >= most { return mates }
        guard splits.isForeign(documents[mate], to: documents[document]),
          seen.insert(mate).inserted
        else { continue }
        mates.append(mate)
      }
    }
    return mates
  }

  fileprivate func match(_ document: Int, _ mate: Int, _ overlap: Overlap) -> ForeignMatch {
    ForeignMatch(document: documents[document], other: documents[mate], overlap: overlap)
  }
}
