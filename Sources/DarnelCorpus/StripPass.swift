internal import DarnelKernels
public import DarnelTemplate

/// How a corpus is stripped and what is wanted of it.
public struct StripRequest: Sendable {
  /// How much is taken away.
  public var mode = StripMode.safe
  /// Whether dates, bylines and sources stay.
  public var keepsCredits = true
  /// The field that gets the stripped text; nil for the one that the text is in.
  public var field: String?
  /// The field that gets the credit lines; nil for none.
  public var creditsField: String?
  /// Whether a verdict on each line is wanted.
  public var wantsVerdicts = false
  /// Whether the numbers behind the verdicts are wanted: what the model is trained on.
  public var wantsEvidence = false

  /// Whether something is wanted that stands under a document's id.
  var namesDocuments: Bool { wantsVerdicts || wantsEvidence }

  /// Whether pages are wanted as they are shown to people, instead of rows.
  public var wantsExplanation = false

  /// The usual way.
  public init() {}
}

/// A document after stripping.
public struct StrippedDocument: Sendable {
  /// Its id, when verdicts or evidence are wanted.
  public var id: [UInt8] = []
  /// 1 and 0 for each line that stays or goes.
  public var keep: [UInt8] = []
  /// The score of each line, in thousandths.
  public var scores: [Int32] = []
  /// The numbers behind the verdicts, when they were wanted.
  public var evidence: [Int32] = []
  /// Its site.
  public var site = ""
  /// Bytes of text before and after.
  public var bytes = (before: 0, after: 0)
  /// Lines that went.
  public var linesGone = 0
  /// Whether it was kept whole because nothing would have been left.
  public var isLastResort = false
  /// Whether its site's template knew anything.
  public var isKnown = false
}

/// Documents that follow one another, after stripping.
public struct StrippedChunk: Sendable {
  /// Their rows with the stripped texts, each with a line feed; when that was wanted instead, the
  /// pages as they are shown to people, with each removed line and why.
  public fileprivate(set) var output: [UInt8] = []
  /// The documents.
  public fileprivate(set) var documents: [StrippedDocument] = []
  fileprivate var rows: ChunkRows
}

extension Corpus {
  /// Strips every document and hands them out in input order, some at a time.
  ///
  /// - Parameter visit: one call at a time, from any thread.
  /// - Returns: the table of the documents.
  public func stripped<Failure: Error>(
    _ request: StripRequest, by sites: KnownSites, jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in },
    onError: @Sendable (CorpusError) -> Failure,
    _ visit: (StrippedChunk) throws(Failure) -> Void
  ) throws(Failure) -> DocumentTable {
    try parallelFold(
      chunks.count, jobs: jobs, into: DocumentTable(of: self),
      workspace: { StrippingReader(self, request, sites) }
    ) { (reader, index) throws(Failure) in
      do throws(CorpusError) {
        let part = try reader.read(chunks[index])
        progress(part.rows.tally.bytes)
        return part
      } catch {
        throw onError(error)
      }
    } take: { (table, part) throws(Failure) in
      var part = part
      do throws(CorpusError) {
        try table.append(&part, naming: request.namesDocuments)
      } catch {
        throw onError(error)
      }
      try visit(part)
    }
  }
}

extension DocumentTable {
  /// Appends documents, which are given their ids when those are wanted.
  fileprivate mutating func append(
    _ part: inout StrippedChunk, naming: Bool
  ) throws(CorpusError) {
    let first = count
    try append(part.rows)
    guard naming else { return }
    for place in part.documents.indices {
      part.documents[place].id = try idBytes(first + place)
    }
  }
}

/// What one thread needs to strip chunks.
private struct StrippingReader {
  private var reader: ChunkReader
  private var stripping: RowStripping

  init(_ corpus: Corpus, _ request: StripRequest, _ sites: KnownSites) {
    reader = ChunkReader(corpus, wanting: RowFields.page.union(.raw))
    stripping = RowStripping(corpus, request, sites)
  }

  mutating func read(_ chunk: Chunk) throws(CorpusError) -> StrippedChunk {
    var part = StrippedChunk(rows: ChunkRows(chunk))
    let readings = stripping.judging.readings(of: chunk)
    part.rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      let known = readings.map { KnownReading($0, at: part.documents.count) }
      part.documents.append(stripping.strip(row, known, into: &part.output))
      part.rows.append(row)
    }
    return part
  }
}

/// Strips one row after another.
private struct RowStripping {
  private let request: StripRequest
  private(set) var judging: RowJudging
  private let writer: RowWriter

  init(_ corpus: Corpus, _ request: StripRequest, _ sites: KnownSites) {
    self.request = request
    judging = RowJudging(
      sites,
      Stripper(
        mode: request.mode, keepsCredits: request.keepsCredits, explainsAll: request.wantsEvidence))
    writer = RowWriter(corpus, request)
  }

  mutating func strip(
    _ row: borrowing DocumentRow, _ known: KnownReading?, into output: inout [UInt8]
  ) -> StrippedDocument {
    judging.judge(row, knowing: known)
    var document = StrippedDocument()
    document.site = judging.site
    document.isKnown = judging.knowsAnything
    let content = judging.stripper.content(of: row.text)
    document.bytes = (row.text.count, content.count)
    document.isLastResort = judging.stripper.isLastResort
    document.linesGone = judging.stripper.verdicts.count { !$0.isKept }
    if request.wantsVerdicts {
      document.keep = judging.stripper.verdicts.map { $0.isKept ? 0x31 : 0x30 }
      document.scores = judging.stripper.verdicts.map(\.score)
    }
    if request.wantsEvidence { document.evidence = judging.stripper.evidence.rows }
    if request.wantsExplanation {
      output += StripExplanation.lines(judging.stripper, row.text, judging.template)
    } else {
      writer.write(row, content, credits: credits(row.text), to: &output)
      output.append(0x0A)
    }
    return document
  }

  private func credits(_ text: [UInt8]) -> [[UInt8]] {
    guard request.creditsField != nil else { return [] }
    return judging.stripper.verdicts.indices.compactMap { line in
      guard judging.stripper.verdicts[line].credit != .none else { return nil }
      let credit = text[judging.stripper.rest(ofLine: line)]
      // Of a line that ends in CR LF.
      return Array(credit.last == 0x0D ? credit.dropLast() : credit)
    }
  }
}
