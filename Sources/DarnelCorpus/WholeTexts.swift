internal import DarnelKernels
internal import DarnelTemplate
public import DarnelText

/// What documents are before anything is set aside, and how much of them templates cover.
public struct WholeTexts: Sendable {
  /// The hash of each document's tokens.
  public private(set) var tokenHashes: [UInt128] = []
  /// XXH3 of each document's bytes.
  public private(set) var textHashes: [UInt64] = []
  /// Tokens of each document.
  public private(set) var tokens: [UInt32] = []
  /// Tokens of each document that its site's template covers, at most its tokens; nil when they
  /// were not counted.
  public private(set) var covered: [UInt32]?

  fileprivate init(counting: Bool) { covered = counting ? [] : nil }

  fileprivate mutating func append(_ facts: TextFacts, _ text: UInt64, covered: Int) {
    tokenHashes.append(facts.tokenHash)
    textHashes.append(text)
    tokens.append(UInt32(clamping: facts.tokens))
    self.covered?.append(UInt32(clamping: covered))
  }

  fileprivate mutating func append(_ part: WholeTexts) {
    tokenHashes += part.tokenHashes
    textHashes += part.textHashes
    tokens += part.tokens
    covered?.append(contentsOf: part.covered ?? [])
  }

  /// The documents whose bytes are those of an earlier one, ascending, with the first of them.
  ///
  /// - Complexity: O(n log n) in the documents.
  public func repeats() -> [(document: Int, first: Int)] {
    let order = textHashes.indices.sorted { (textHashes[$0], $0) < (textHashes[$1], $1) }
    var found: [(document: Int, first: Int)] = []
    guard var first = order.first else { return [] }
    for document in order.dropFirst() {
      if textHashes[document] == textHashes[first] && tokenHashes[document] == tokenHashes[first] {
        found.append((document, first))
      } else {
        first = document
      }
    }
    return found.sorted { $0.document < $1.document }
  }
}

extension Corpus {
  /// Reads every document once more, whole.
  ///
  /// Holds up to 32 bytes a document.
  ///
  /// - Parameters:
  ///   - recipe: what tokens are.
  ///   - sites: the templates whose tokens are counted, which takes as long as stripping; nil counts
  ///     none. A document is covered where they take it away, and not at all when they would leave
  ///     nothing of it.
  ///   - progress: told the bytes of each chunk as it is finished, from any thread.
  public func wholeTexts(
    _ recipe: ShingleRecipe, by sites: KnownSites?, jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> WholeTexts {
    let parts = try parallelMap(
      chunks.count, jobs: jobs, workspace: { WholeReader(self, recipe, sites) }
    ) { (reader, index) throws(CorpusError) in
      var part = WholeTexts(counting: sites != nil)
      progress(try reader.read(chunks[index], into: &part))
      return part
    }
    return parts.reduce(into: WholeTexts(counting: sites != nil)) { $0.append($1) }
  }
}

/// What one thread needs to read documents whole.
private struct WholeReader {
  private var reader: ChunkReader
  private var coverage: Coverage

  init(_ corpus: Corpus, _ recipe: ShingleRecipe, _ sites: KnownSites?) {
    reader = ChunkReader(corpus, wanting: sites == nil ? [] : .page)
    coverage = Coverage(recipe, sites)
  }

  /// The bytes that were read.
  mutating func read(_ chunk: Chunk, into part: inout WholeTexts) throws(CorpusError) -> UInt64 {
    try reader.read(chunk) { (row) throws(CorpusError) in
      let facts = coverage.facts(of: row)
      let covered = facts.tokens == 0 ? 0 : coverage.covered(row, of: facts.tokens)
      part.append(facts, hash64(row.text.span), covered: covered)
    }.bytes
  }
}

/// Counts the tokens of documents, and those that templates cover.
private struct Coverage {
  private var shingler: Shingler
  private var judging: RowJudging?

  init(_ recipe: ShingleRecipe, _ sites: KnownSites?) {
    judging = sites.map { RowJudging($0) }
    shingler = Shingler(recipe)
  }

  mutating func facts(of row: borrowing DocumentRow) -> TextFacts {
    shingler.shingle(row.text.span)
  }

  mutating func covered(_ row: borrowing DocumentRow, of tokens: Int) -> Int {
    guard judging?.judgeKnown(row) == true, let content = judging?.stripper.content(of: row.text)
    else {
      return 0
    }
    if content.count == row.text.count { return 0 }
    return max(tokens - shingler.shingle(content.span).tokens, 0)
  }
}
