public import DarnelKernels
internal import DarnelText

/// What can go wrong while an exact join reads sets.
public enum ExactJoinError<Reading: Error>: Error {
  /// A set could not be read.
  case reading(Reading)
  /// What memory has no room for could not be put away, or read back.
  case spilling(SpillError)
}

extension Candidates {
  /// Finds, for every pair that reaches the threshold of `verifier`, a bucket that holds both: an
  /// exact set-similarity join, where banding finds pairs by chance.
  ///
  /// Every set is read twice. First its shingles are counted, then its rarest ones, so many that
  /// two sets that match must share one of them, are sorted (prefix and positional filter: Bayardo,
  /// Ma, Srikant 2007; Xiao, Wang, Lin, Yu 2008). Up to 64 documents that share such a shingle
  /// become pairs, of which those that may still match are kept; more of them stay one bucket, unless
  /// few of their pairs may match, so that copies of one template cost comparisons with kept
  /// documents only.
  ///
  /// What is found depends on neither threads nor memory. Counters take half a byte to a byte a
  /// shingle (``exactCounterBytes(for:)``); a shingle of a prefix that another set may share takes
  /// 20 bytes, which may be spilled, and 36 more in the one of some passes that sorts it.
  ///
  /// - Parameters:
  ///   - verifier: reads the sets, and knows the threshold and the sides; its threads are used.
  ///   - sketches: of the same documents; of what they hold, only the number of shingles is used.
  /// - Complexity: linear in all shingles, and in the sorted ones times 32.
  public init<Workspace, Failure>(
    exactly verifier: Verifier<Workspace, Failure>, _ sketches: Sketches, twins: Twins,
    in scratch: Scratch
  ) throws(ExactJoinError<Failure>) {
    let shingles = try Self.spilling(Failure.self) { () throws(SpillError) in
      try sketches.shingleTotal()
    }
    let join = ExactJoin(verifier, twins, shingles: shingles)
    try join.count()
    let entries = try join.entries(spill: scratch.spill)
    let filter = PrefixFilter(threshold: verifier.threshold)
    // Thirty-six bytes each, and room for arrays to grow; more passes than threads hold less.
    let passes = max(scratch.passes(entries.count, each: 72), 4 * scratch.jobs)
    let sides = verifier.sides
    self = try Self.spilling(Failure.self) { () throws(SpillError) in
      var found = try parallelFold(
        passes, jobs: scratch.jobs,
        into: Candidates(documents: twins.count, spill: scratch.spill), workspace: { () }
      ) { (_, pass) throws(SpillError) in
        try PrefixBuckets(entries, filter, sides, pass: pass, of: passes)
      } take: { (candidates, buckets) throws(SpillError) in
        try candidates.take(buckets.members, endingAt: buckets.ends)
      }
      found.flatten()
      return found
    }
  }

  /// The bytes of counters that an exact join of so many shingles takes, from 64 KiB to 1 GiB.
  public static func exactCounterBytes(for shingles: Int) -> Int {
    1 << ExactCounters.bits(for: shingles)
  }

  private static func spilling<Result, Failure>(
    _ failure: Failure.Type, _ body: () throws(SpillError) -> Result
  ) throws(ExactJoinError<Failure>) -> Result {
    do throws(SpillError) { return try body() } catch { throw .spilling(error) }
  }
}

extension Sketches {
  /// Shingles of all documents, repeats included.
  public func shingleTotal() throws(SpillError) -> Int {
    var total = 0
    try shingleCounts.forEachBlock { (_, counts) in
      for count in counts { total += Int(count) }
    }
    return total
  }
}

/// How many counters an exact join has.
enum ExactCounters {
  /// The logarithm of the number: decided by the shingles alone, so that the order of shingles, and
  /// with it which pairs are compared, depends on nothing else.
  static func bits(for shingles: Int) -> Int {
    min(max(Int.bitWidth - 1 - max(shingles, 1).leadingZeroBitCount, 16), 30)
  }
}

/// The two readings of an exact join.
private struct ExactJoin<Workspace, Failure: Error>: Sendable {
  let verifier: Verifier<Workspace, Failure>
  let twins: Twins
  let counters: SharedCounters
  /// Documents that a thread reads at once.
  private let stretch = 128

  init(_ verifier: Verifier<Workspace, Failure>, _ twins: Twins, shingles: Int) {
    self.verifier = verifier
    self.twins = twins
    counters = SharedCounters(bits: ExactCounters.bits(for: shingles))
  }

  private var stretches: Int { (twins.count + stretch - 1) / stretch }

  private func documents(of unit: Int) -> Range<Int> {
    unit * stretch..<min((unit + 1) * stretch, twins.count)
  }

  /// Counts the shingles of every set.
  func count() throws(ExactJoinError<Failure>) {
    _ = try parallelMap(stretches, jobs: verifier.jobs, workspace: verifier.workspace) {
      (room, unit) throws(ExactJoinError<Failure>) in
      for document in documents(of: unit) where twins.takesPart(document) {
        counters.add(try load(document, &room).hashes)
      }
    }
  }

  /// The prefixes of all sets, in input order.
  func entries(spill: Spill?) throws(ExactJoinError<Failure>) -> Column<PrefixEntry> {
    let filter = PrefixFilter(threshold: verifier.threshold)
    return try parallelFold(
      stretches, jobs: verifier.jobs, into: Column<PrefixEntry>(),
      workspace: { (verifier.workspace(), PrefixPicker()) }
    ) { (room, unit) throws(ExactJoinError<Failure>) in
      var entries: [PrefixEntry] = []
      for document in documents(of: unit) where twins.takesPart(document) {
        let set = try load(document, &room.0)
        room.1.pick(set, of: document, counters, filter, into: &entries)
      }
      return entries
    } take: { (all, entries) throws(ExactJoinError<Failure>) in
      all.append(contentsOf: entries)
      guard let spill else { return }
      do throws(SpillError) { try all.flush(to: spill) } catch { throw .spilling(error) }
    }
  }

  private func load(
    _ document: Int, _ room: inout Workspace
  ) throws(ExactJoinError<Failure>) -> ShingleSet {
    do throws(Failure) { return try verifier.load(&room, document) } catch {
      throw .reading(error)
    }
  }
}
