public import DarnelMatch
public import DarnelSketch
internal import DarnelKernels
internal import DarnelText
internal import Synchronization

/// How a corpus is audited.
public struct AuditSettings: Sendable, Hashable {
  /// What the draw and the changed copies depend on.
  public var seed: UInt64 = 1
  /// Documents to draw; nil for the usual number, 0 for all.
  public var sample: Int?
  /// The recall wanted, in 0 ..< 1.
  public var wanted = 0.99
  /// Texts to change, at most as many as are drawn.
  public var changedTexts = 200

  /// The usual ways.
  public init() {}

  /// The documents drawn when nothing else is said, if texts are not longer than four kilobytes.
  public static let usualSample = 1_000
  /// The bytes that may be drawn in the mean: of long texts fewer are drawn.
  public static let usualBytes: UInt64 = 4 << 20

  /// How many of `count` documents of `bytes` in all are drawn.
  ///
  /// It depends on means alone, not on the documents that happen to be drawn.
  func size(of count: Int, bytes: UInt64) -> Int {
    if let sample { return sample == 0 ? count : min(sample, count) }
    let mean = max(bytes / UInt64(max(count, 1)), 1)
    return min(count, Self.usualSample, max(Int(Self.usualBytes / mean), 50))
  }
}

/// The audit of a corpus that was listed: draws documents, compares each document with them, changes
/// some, and reckons.
///
/// Everything is deterministic; no result depends on threads or chunks.
public struct AuditPass: Sendable {
  private let listed: ListedCorpus
  private let recipe: Recipe
  private let settings: AuditSettings
  private let jobs: Int
  private let bins: AuditBins

  /// An audit of `recipe` on a corpus.
  public init(_ listed: ListedCorpus, recipe: Recipe, settings: AuditSettings, jobs: Int) {
    self.listed = listed
    self.recipe = recipe
    self.settings = settings
    self.jobs = jobs
    bins = AuditBins(threshold: recipe.threshold, lowest: min(0.3, recipe.threshold / 2))
  }

  private var corpus: Corpus { listed.table.corpus }

  /// Runs the audit.
  ///
  /// - Parameter progress: told the bytes compared with the sample, from any thread.
  /// - Complexity: the corpus is read once more; see ``AuditCounter`` for the cost of a document.
  public func run(
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> AuditResult {
    let drawn = try draw()
    let sample = AuditSample(drawn.documents, recipe: recipe, bins: bins, seed: settings.seed)
    let (tally, setAside) = try count(sample, progress)
    let findings = AuditFindings(
      tally, recipe: recipe, bins: bins, documents: listed.table.count, wanted: settings.wanted)
    let recheck = try recheck(tally, sample, findings.bandings.map(\.banding))
    let trials = AuditTrials(drawn.texts, recipe: recipe, seed: settings.seed, jobs: jobs)
    var result = findings.result(seed: settings.seed, recheck, trials.run(jobs: jobs))
    result.bytes = corpus.byteCount
    result.badRows = listed.table.tally.badCount
    if corpus.comparesContent { result.setAside = setAside }
    return result
  }

  // MARK: - The parts of a run

  private struct Drawn {
    var documents: [SampledDocument]
    var texts: [[UInt8]]
  }

  private func draw() throws(CorpusError) -> Drawn {
    let table = listed.table
    let draw = AuditDraw(seed: settings.seed)
    var ranks: [UInt64] = []
    for document in 0..<table.count {
      let id = try table.idBytes(document)
      ranks.append(draw.rank(id.span))
    }
    let size = settings.size(of: table.count, bytes: corpus.byteCount)
    let chosen = draw.lowest(size, of: ranks)
    let toChange = Set(draw.lowest(min(settings.changedTexts, size), of: ranks))
    let read = try parallelMap(
      chosen.count, jobs: jobs, workspace: { RereadingSketcher(corpus, [recipe]) }
    ) { (reader, place) throws(CorpusError) in
      let document = chosen[place]
      let seen = try reader.read(table.location(of: document))
      let sampled = SampledDocument(
        document: document, facts: seen.facts, shingles: seen.set, keys: seen.keys[0])
      return (sampled, toChange.contains(document) ? reader.text : nil)
    }
    return Drawn(documents: read.map(\.0), texts: read.compactMap(\.1))
  }

  private func count(
    _ sample: AuditSample, _ progress: @escaping @Sendable (UInt64) -> Void
  ) throws(CorpusError) -> (tally: AuditTally, setAside: UInt64) {
    let total = Mutex(AuditTally(sample: sample.documents.count, bins: bins))
    let setAside = try parallelMap(
      corpus.chunks.count, jobs: jobs, workspace: { CountingReader(corpus, sample) }
    ) { (reader, index) throws(CorpusError) in
      let chunk = corpus.chunks[index]
      let seen = try reader.count(chunk, from: listed.firsts[index])
      guard seen.rows == listed.counts[index] else {
        throw .changed(path: corpus.name(ofSource: chunk.sources.lowerBound))
      }
      total.withLock { $0.add(reader.counter.tally) }
      progress(seen.bytes)
      return seen.setAside
    }
    return (total.withLock { $0 }, setAside.reduce(0, +))
  }

  /// Reads pairs again and counts them by the comparison that reports matches.
  private func recheck(
    _ tally: AuditTally, _ sample: AuditSample, _ bandings: [Banding]
  ) throws(CorpusError) -> AuditFindings.Recheck {
    let audited = tally.audited()
    let pairs = audited.matches + audited.rejects
    let recipes = bandings.map { banding in
      Recipe(text: recipe.text, threshold: recipe.threshold, banding: banding, seed: recipe.seed)
    }
    let parts = try parallelMap(
      pairs.count, jobs: jobs, workspace: { RereadingSketcher(corpus, recipes) }
    ) { (reader, place) throws(CorpusError) in
      let pair = pairs[place]
      let drawn = sample.documents[pair.sampled].document
      let first = try reader.read(listed.table.location(of: drawn))
      let second = try reader.read(listed.table.location(of: pair.document))
      return AuditFindings.Recheck(
        pair, first.set, second.set, threshold: recipe.threshold,
        sharesKey: zip(first.keys, second.keys).map { a, b in zip(a, b).contains { $0 == $1 } })
    }
    var recheck = AuditFindings.Recheck(bandings: bandings.count)
    for part in parts { recheck.add(part) }
    return recheck
  }
}

/// What one thread needs to compare chunks with a sample.
private struct CountingReader {
  private var reader: ComparedReader
  var counter: AuditCounter

  init(_ corpus: Corpus, _ sample: AuditSample) {
    reader = ComparedReader(corpus)
    counter = AuditCounter(sample)
  }

  /// Counts the documents of a chunk, of which `first` is the first one's number.
  mutating func count(_ chunk: Chunk, from first: Int) throws(CorpusError) -> ChunkTally {
    counter.tally.clear()
    var document = first
    let tally = try reader.read(chunk) { (row) throws(CorpusError) in
      counter.count(document, row.text.span)
      document += 1
    }
    return tally
  }
}

/// Reads single documents again and sketches them by several recipes.
private struct RereadingSketcher {
  private var reader: ComparedReader
  private var shingler: Shingler
  private var sketchers: [Sketcher]

  init(_ corpus: Corpus, _ recipes: [Recipe]) {
    reader = ComparedReader(corpus)
    shingler = Shingler(recipes[0].text)
    sketchers = recipes.map { Sketcher($0) }
  }

  /// The text read last.
  var text: [UInt8] { reader.text }

  mutating func read(
    _ location: RowLocation
  ) throws(CorpusError) -> (facts: TextFacts, set: ShingleSet, keys: [[UInt32]]) {
    try reader.reread(location)
    let text = reader.text
    let facts = shingler.shingle(text.span)
    for place in sketchers.indices {
      sketchers[place].sketch(shingler.hashes, count: facts.shingles)
    }
    return (facts, ShingleSet(shingler.hashes, count: facts.shingles), sketchers.map(\.keys))
  }
}
