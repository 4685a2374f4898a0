internal import DarnelKernels
public import DarnelMatch
internal import DarnelSketch
public import DarnelText

/// Reads the shingle sets of documents that were sketched before.
public struct SecondReading {
  private var reader: ComparedReader
  private var shingler: Shingler

  /// A reading of the corpus behind `sketched`.
  public init(of sketched: SketchedCorpus) {
    reader = ComparedReader(sketched.table.corpus)
    shingler = Shingler(sketched.sketches.recipe.text)
  }

  /// The shingle set of a document; an error when its text is not the one that was sketched.
  public mutating func shingles(
    of document: Int, in sketched: SketchedCorpus
  ) throws(CorpusError) -> ShingleSet {
    let location = try sketched.table.location(of: document)
    try reader.reread(location)
    let text = reader.text
    let sketchedText = try spilling { () throws(SpillError) in
      try sketched.sketches.textHash(of: document)
    }
    guard hash64(text.span) == sketchedText else {
      throw .changed(path: sketched.table.corpus.name(ofSource: Int(location.source)))
    }
    return shingler.set(of: text.span)
  }
}

extension SketchedCorpus {
  /// A verifier that reads candidates again.
  ///
  /// - Parameters:
  ///   - sides: whose documents are compared with each other; nil compares all.
  ///   - progress: told how many more components are done, from any thread.
  public func verifier(
    sides: Sides? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Verifier<SecondReading, CorpusError> {
    Verifier(
      threshold: sketches.recipe.threshold, sides: sides, jobs: scratch.jobs,
      workspace: { SecondReading(of: self) }, progress: progress
    ) { (reading, document) throws(CorpusError) in
      try reading.shingles(of: document, in: self)
    }
  }
}
