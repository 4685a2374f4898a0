public import DarnelKernels
public import DarnelMatch
public import DarnelSketch

/// A corpus after its first reading: where each document stands, and the keys of its bands.
public struct SketchedCorpus: Sendable {
  /// Place and id of each document.
  public internal(set) var table: DocumentTable
  /// The sketch of each document.
  public internal(set) var sketches: Sketches
  /// What later phases may use of memory.
  public internal(set) var scratch: Scratch

  /// Shingles of a document, repeats included.
  public func shingleCount(of document: Int) throws(CorpusError) -> Int {
    try spilling { () throws(SpillError) in try sketches.shingleCount(of: document) }
  }
}

extension Corpus {
  /// Reads every document once and sketches it, on up to `jobs` threads.
  ///
  /// What does not fit the budget is put into a temporary file.
  ///
  /// - Parameter progress: told the bytes of each chunk as it is finished, from any thread.
  public func sketched(
    _ recipe: Recipe, jobs: Int, budget: MemoryBudget,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> SketchedCorpus {
    try checkRoom(recipe, budget, jobs: jobs)
    let begin = SketchGathering(of: self, recipe, budget, jobs)
    let gathered = try parallelFold(
      chunks.count, jobs: jobs, into: begin, workspace: { SketchingReader(self, recipe) }
    ) { (reader, index) throws(CorpusError) in
      let part = try reader.read(chunks[index])
      progress(part.rows.tally.bytes)
      return part
    } take: { (gathering, part) throws(CorpusError) in
      try gathering.take(part)
    }
    return try gathered.finished()
  }
}

extension Corpus {
  /// Throws before the run when its columns are likely to need more room than the temporary
  /// directory has: as many bytes for each byte read as in the first chunk, and a quarter more.
  func checkRoom(_ recipe: Recipe, _ budget: MemoryBudget, jobs: Int) throws(CorpusError) {
    let limit = UInt64(clamping: budget.columns(jobs: jobs, chunkSize: options.chunkSize))
    guard byteCount > limit, let first = chunks.first else { return }
    var reader = ChunkReader(self)
    var (documents, ids) = (0, 0)
    let tally = try reader.read(first) { (row) throws(CorpusError) in
      documents += 1
      ids += row.id.count
    }
    let bytes = ids + documents * (64 + 4 * recipe.banding.bands)
    let needed = Double(bytes) / Double(max(tally.bytes, 1)) * Double(byteCount) * 1.25
    if UInt64(needed) > limit { try budget.check(roomFor: UInt64(needed)) }
  }
}

/// Documents and sketches as they come in, in input order.
struct SketchGathering: Sendable {
  var table: DocumentTable
  var sketches: Sketches
  private let budget: MemoryBudget
  private let jobs: Int
  private let limit: Int
  private var spill: Spill?

  init(of corpus: Corpus, _ recipe: Recipe, _ budget: MemoryBudget, _ jobs: Int) {
    table = DocumentTable(of: corpus)
    sketches = Sketches(recipe)
    self.budget = budget
    self.jobs = jobs
    limit = budget.columns(jobs: jobs, chunkSize: corpus.options.chunkSize)
  }

  mutating func take(_ part: SketchedChunk) throws(CorpusError) {
    try table.append(part.rows)
    sketches.append(contentsOf: part.sketches)
    try keepWithinLimit()
  }

  mutating func keepWithinLimit() throws(CorpusError) {
    if table.heldBytes + sketches.heldBytes > limit { try flush() }
  }

  private mutating func flush() throws(CorpusError) {
    try spilling { () throws(SpillError) in
      if spill == nil { spill = try Spill(inDirectory: budget.directory) }
      guard let spill else { return }
      try table.flush(to: spill)
      try sketches.flush(to: spill)
    }
  }

  /// All of it, and the memory that is left; spills the columns when the phases need their room.
  consuming func finished() throws(CorpusError) -> SketchedCorpus {
    table.corpus.knownSites?.forgetReadings()
    let documents = table.count
    // Sorting wants 16 bytes a document on each thread, and buckets some more.
    if roomLeft() < documents * (16 * jobs + 32) { try flush() }
    let room = roomLeft()
    let least = 4 << 20
    guard room >= least * jobs || spill == nil else {
      throw .memory(
        given: budget.bytes, needed: budget.bytes - room + least * jobs, documents: documents)
    }
    return SketchedCorpus(
      table: table, sketches: sketches,
      scratch: Scratch(bytes: max(room / 2, least), spill: spill, jobs: jobs))
  }

  private func roomLeft() -> Int {
    budget.room(
      documents: table.count, held: table.heldBytes + sketches.heldBytes, jobs: jobs,
      chunkSize: table.corpus.options.chunkSize)
  }
}

/// What a thread makes of a chunk.
struct SketchedChunk: Sendable {
  var rows: ChunkRows
  var sketches: SketchBatch
}

/// What one thread needs to sketch chunks.
struct SketchingReader {
  private var reader: ComparedReader
  private var sketcher: Sketcher

  init(_ corpus: Corpus, _ recipe: Recipe) {
    reader = ComparedReader(corpus)
    sketcher = Sketcher(recipe)
  }

  mutating func read(_ chunk: Chunk) throws(CorpusError) -> SketchedChunk {
    var part = SketchedChunk(rows: ChunkRows(chunk), sketches: SketchBatch(sketcher.recipe))
    part.rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      let facts = sketcher.sketch(row.text.span)
      part.sketches.append(facts, textHash: hash64(row.text.span), keys: sketcher.keys)
      part.rows.append(row)
    }
    return part
  }
}
