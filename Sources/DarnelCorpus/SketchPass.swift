internal import DarnelKernels
public import DarnelMatch
public import DarnelSketch
public import DarnelText

/// A corpus after its first reading: where each document stands, and the keys of its bands.
public struct SketchedCorpus: Sendable {
  /// Place and id of each document.
  public let table: DocumentTable
  /// The sketch of each document.
  public let sketches: Sketches
}

extension Corpus {
  /// Reads every document once and sketches it, on up to `jobs` threads.
  ///
  /// - Parameter progress: told the bytes of each chunk as it is finished, from any thread.
  public func sketched(
    _ recipe: Recipe, jobs: Int, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> SketchedCorpus {
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { SketchingReader(self, recipe) }
    ) { (reader, index) throws(CorpusError) in
      let part = try reader.read(chunks[index])
      progress(part.rows.tally.bytes)
      return part
    }
    var table = DocumentTable(of: self)
    var sketches = Sketches(recipe)
    sketches.reserve(parts.reduce(0) { $0 + $1.rows.count })
    for part in parts {
      try table.append(part.rows)
      sketches.append(contentsOf: part.sketches)
    }
    return SketchedCorpus(table: table, sketches: sketches)
  }
}

/// What one thread needs to sketch chunks.
private struct SketchingReader {
  private var reader: ChunkReader
  private var sketcher: Sketcher

  init(_ corpus: Corpus, _ recipe: Recipe) {
    reader = ChunkReader(corpus)
    sketcher = Sketcher(recipe)
  }

  mutating func read(
    _ chunk: Chunk
  ) throws(CorpusError) -> (rows: ChunkRows, sketches: Sketches) {
    var rows = ChunkRows(chunk)
    var sketches = Sketches(sketcher.recipe)
    rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      let facts = sketcher.sketch(row.text.span)
      sketches.append(facts, textHash: hash64(row.text.span), keys: sketcher.keys)
      rows.append(row)
    }
    return (rows, sketches)
  }
}

/// Reads the shingle sets of documents that were sketched before.
public struct SecondReading {
  private var reader: ChunkReader
  private var shingler: Shingler

  /// A reading of the corpus behind `sketched`.
  public init(of sketched: SketchedCorpus) {
    reader = ChunkReader(sketched.table.corpus)
    shingler = Shingler(sketched.sketches.recipe.text)
  }

  /// The shingle set of a document; an error when its text is not the one that was sketched.
  public mutating func shingles(
    of document: Int, in sketched: SketchedCorpus
  ) throws(CorpusError) -> ShingleSet {
    let location = sketched.table.locations[document]
    try reader.reread(location)
    let text = reader.row.text
    guard hash64(text.span) == sketched.sketches.textHash(of: document) else {
      throw .changed(path: sketched.table.corpus.name(ofSource: Int(location.source)))
    }
    return shingler.set(of: text.span)
  }
}

extension SketchedCorpus {
  /// A verifier that reads candidates again.
  ///
  /// - Parameter progress: told how many more components are done, from any thread.
  public func verifier(
    jobs: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Verifier<SecondReading, CorpusError> {
    Verifier(
      threshold: sketches.recipe.threshold, jobs: jobs, workspace: { SecondReading(of: self) },
      progress: progress
    ) { (reading, document) throws(CorpusError) in
      try reading.shingles(of: document, in: self)
    }
  }
}
