internal import DarnelKernels
internal import DarnelText

/// A document of a block that was read, and what was found for it among those before the block.
private struct BlockEntry: Sendable {
  let set: ShingleSet
  let prefix: [UInt64]
  var compared: [(other: Int, overlap: Overlap?)] = []
}

extension Verifier {
  /// Chooses who is kept in a large component.
  ///
  /// The outcome is that of `Leaders.choose`, but where its buckets hold many kept documents, one is
  /// compared only with those that share a shingle of its prefix, so that documents with the same
  /// furniture and nothing else in common are not compared; and comparisons run on all threads.
  func chooseByPrefixes(_ leaders: inout Leaders) throws(Failure) {
    let (component, order) = (leaders.component, leaders.order)
    let shingles = try sampledOrder(of: component)
    var index = KeptIndex(component, order: order)
    var shelf = SetShelf(documents: order.count, limit: scale.heldShingles)
    for start in stride(from: 0, to: order.count, by: scale.block) {
      let block = start..<min(start + scale.block, order.count)
      let entries = try compare(order[block], component, shingles, index, order, shelf)
      for (place, entry) in zip(block, entries) {
        let document = order[place]
        for (other, overlap) in entry.compared { leaders.note(document, other, overlap) }
        for other in index.places(for: document, prefix: entry.prefix, from: start) {
          let overlap = entry.set.overlap(
            with: entries[other - start].set, atLeast: threshold)
          leaders.note(document, order[other], overlap)
        }
        if leaders.isKept(document) {
          index.insert(place, prefix: entry.prefix)
          shelf.put(entry.set, document)
        }
      }
    }
  }

  /// Reads documents and compares each with the kept ones, by their places in `order`, that share a
  /// bucket and a shingle of its prefix.
  ///
  /// A function of its own: what its threads hold of the index is let go before that grows.
  private func compare(
    _ documents: ArraySlice<Int>, _ component: CandidateComponent, _ shingles: ShingleOrder,
    _ index: KeptIndex, _ order: [Int], _ shelf: SetShelf
  ) throws(Failure) -> [BlockEntry] {
    try parallelMap(documents.count, jobs: jobs, workspace: workspace) {
      (room, offset) throws(Failure) in
      let document = documents[documents.startIndex + offset]
      var entry = try read(document, component, shingles, &room)
      for place in index.places(for: document, prefix: entry.prefix) {
        let other = order[place]
        let set = try held(other, shelf, component, &room)
        entry.compared.append((other, entry.set.overlap(with: set, atLeast: threshold)))
      }
      return entry
    }
  }

  /// Connects what is not connected yet in a large component.
  ///
  /// In a large bucket only documents that share a shingle of their prefixes are compared.
  func connectByPrefixes(_ leaders: inout Leaders) throws(Failure) {
    let component = leaders.component
    var room = workspace()
    let load = { (document: Int) throws(Failure) -> ShingleSet in try self.load(&room, document) }
    var shingles: ShingleOrder?
    for bucket in 0..<component.bucketCount where leaders.isOpen(bucket) {
      let members = component.members(of: bucket).map { Int($0) }
      if members.count <= 64 {
        for (place, first) in members.enumerated() {
          for second in members.dropFirst(place + 1) {
            try leaders.link(first, second, load: load)
          }
        }
        continue
      }
      if shingles == nil { shingles = try sampledOrder(of: component) }
      guard let order = shingles else { return }
      let prefixes = try parallelMap(members.count, jobs: jobs, workspace: workspace) {
        (room, place) throws(Failure) in
        let set = try self.load(&room, component.documents[members[place]])
        return order.prefix(of: set, threshold: threshold)
      }
      for (first, second) in crossing(members, prefixes, &leaders) {
        try leaders.link(first, second, load: load)
      }
    }
  }

  /// Pairs of members that share a shingle of their prefixes and are not connected yet.
  private func crossing(
    _ members: [Int], _ prefixes: [[UInt64]], _ leaders: inout Leaders
  ) -> [(Int, Int)] {
    var keyed: [UInt64] = []
    for (place, prefix) in prefixes.enumerated() {
      keyed += prefix.map { ($0 & ~0xFFFF_FFFF) | UInt64(place) }
    }
    sortByHighHalf(&keyed)
    let roots = members.map { leaders.root(of: $0) }
    var pairs: [(Int, Int)] = []
    forEachRun(keyed) { run in
      let places = keyed[run].map { Int(UInt32(truncatingIfNeeded: $0)) }
        .sorted { (roots[$0], $0) < (roots[$1], $1) }
      var groupEnd = 0
      for (at, place) in places.enumerated() {
        if at == groupEnd {
          groupEnd = places[at...].firstIndex { roots[$0] != roots[place] } ?? places.count
        }
        pairs += places[groupEnd...].map { (members[place], members[$0]) }
      }
    }
    return pairs
  }

  /// Every matching pair of a large component, on all threads.
  func pairsByPrefixes(
    of component: CandidateComponent, _ matches: inout [Match],
    _ counts: inout VerificationCounts
  ) throws(Failure) {
    let shingles = try sampledOrder(of: component)
    var index = PrefixIndex()
    var shelf = SetShelf(documents: component.documents.count, limit: scale.heldShingles)
    for start in stride(from: 0, to: component.documents.count, by: scale.block) {
      let block = start..<min(start + scale.block, component.documents.count)
      let read = try parallelMap(block.count, jobs: jobs, workspace: workspace) {
        (room, offset) throws(Failure) in
        try self.read(start + offset, component, shingles, &room)
      }
      for (document, entry) in zip(block, read) {
        index.insert(document, prefix: entry.prefix)
        shelf.put(entry.set, document)
      }
      let found = try mates(block, component, read, index, shelf)
      for (document, compared) in zip(block, found) {
        counts.candidates += compared.count
        for case (let other, let overlap?) in compared {
          counts.verified += 1
          matches.append(
            Match(
              first: component.documents[other], second: component.documents[document],
              overlap: overlap))
        }
      }
    }
  }

  /// Compares documents with those before them that share a bucket and a shingle of their prefix.
  private func mates(
    _ block: Range<Int>, _ component: CandidateComponent, _ read: [BlockEntry],
    _ index: PrefixIndex, _ shelf: SetShelf
  ) throws(Failure) -> [[(other: Int, overlap: Overlap?)]] {
    try parallelMap(block.count, jobs: jobs, workspace: workspace) {
      (room, offset) throws(Failure) in
      let (document, entry) = (block.lowerBound + offset, read[offset])
      var compared: [(other: Int, overlap: Overlap?)] = []
      for other in index.documents(sharing: entry.prefix) where other < document {
        let (a, b) = (component.documents[other], component.documents[document])
        if !component.share(other, document) || sides?.meet(a, b) == false { continue }
        let set: ShingleSet
        if other >= block.lowerBound {
          set = read[other - block.lowerBound].set
        } else {
          set = try held(other, shelf, component, &room)
        }
        compared.append((other, set.overlap(with: entry.set, atLeast: threshold)))
      }
      return compared
    }
  }

  private func read(
    _ document: Int, _ component: CandidateComponent, _ shingles: ShingleOrder,
    _ room: inout Workspace
  ) throws(Failure) -> BlockEntry {
    let set = try load(document, component, &room)
    return BlockEntry(set: set, prefix: shingles.prefix(of: set, threshold: threshold))
  }

  private func load(
    _ document: Int, _ component: CandidateComponent, _ room: inout Workspace
  ) throws(Failure) -> ShingleSet {
    try load(&room, component.documents[document])
  }

  private func held(
    _ document: Int, _ shelf: SetShelf, _ component: CandidateComponent, _ room: inout Workspace
  ) throws(Failure) -> ShingleSet {
    if let set = shelf[document] { return set }
    return try load(document, component, &room)
  }

  /// The order of shingles by a sample of the component's documents, spread evenly.
  func sampledOrder(of component: CandidateComponent) throws(Failure) -> ShingleOrder {
    let count = component.documents.count
    let size = min(scale.sample, count)
    let sample = try parallelMap(size, jobs: jobs, workspace: workspace) {
      (room, place) throws(Failure) in
      try load(&room, component.documents[place * count / size])
    }
    return ShingleOrder(sample: sample)
  }
}
