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
  /// Its row with the stripped text and a line feed.
  public var row: [UInt8] = []
  /// 1 and 0 for each line that stays or goes.
  public var keep: [UInt8] = []
  /// The score of each line, in thousandths.
  public var scores: [Int32] = []
  /// The numbers behind the verdicts, when they were wanted.
  public var evidence: [Int32] = []
  /// The page with each removed line and why, when that was wanted.
  public var explanation: [UInt8] = []
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

extension Corpus {
  /// Strips every document and hands them out in input order.
  ///
  /// - Parameter visit: takes each document, and its id when verdicts or evidence are wanted.
  /// - Returns: the table of the documents.
  public func stripped<Failure: Error>(
    _ request: StripRequest, by sites: KnownSites, jobs: Int,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in },
    onError: (CorpusError) -> Failure,
    _ visit: (StrippedDocument, _ id: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> DocumentTable {
    var table = DocumentTable(of: self)
    var first = 0
    while first < chunks.count {
      let batch = first..<min(first + 4 * jobs, chunks.count)
      let parts: [StrippedChunk]
      do throws(CorpusError) {
        parts = try parallelMap(
          batch.count, jobs: jobs, workspace: { StrippingReader(self, request, sites) }
        ) { (reader, offset) throws(CorpusError) in
          let part = try reader.read(chunks[batch.lowerBound + offset])
          progress(part.rows.tally.bytes)
          return part
        }
        for part in parts { try table.append(part.rows) }
      } catch {
        throw onError(error)
      }
      var document = table.count - parts.reduce(0) { $0 + $1.documents.count }
      for part in parts {
        for stripped in part.documents {
          let id: [UInt8]
          do throws(CorpusError) {
            id = request.namesDocuments ? try table.idBytes(document) : []
          } catch {
            throw onError(error)
          }
          try visit(stripped, id)
          document += 1
        }
      }
      first = batch.upperBound
    }
    return table
  }
}

private struct StrippedChunk: Sendable {
  var rows: ChunkRows
  var documents: [StrippedDocument] = []
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
      part.documents.append(stripping.strip(row, known))
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

  mutating func strip(_ row: borrowing DocumentRow, _ known: KnownReading?) -> StrippedDocument {
    judging.judge(row, knowing: known)
    var document = StrippedDocument()
    document.site = judging.site
    document.isKnown = judging.template.knowsAnything
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
      document.explanation = StripExplanation.lines(judging.stripper, row.text, judging.template)
      return document
    }
    document.row = writer.rewritten(row, content, credits: credits(row.text))
    document.row.append(0x0A)
    return document
  }

  private func credits(_ text: [UInt8]) -> [[UInt8]] {
    guard request.creditsField != nil else { return [] }
    return judging.stripper.verdicts.indices.compactMap { line in
      judging.stripper.verdicts[line].credit == .none
        ? nil : Array(text[judging.stripper.range(ofLine: line)])
    }
  }
}
