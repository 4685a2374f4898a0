internal import DarnelCorpus
internal import DarnelReport
internal import FoundationEssentials

/// Clusters, gates or verdicts, read again from what `cluster`, `dedupe --removed`, `check` or
/// `strip --verdicts` wrote.
struct ResultFile: Sendable {
  private(set) var outlines: [PageOutline] = []
  /// The documents that the outlines number, in the order in which they came.
  private(set) var documents: [NamedDocument] = []
  /// The summary, when the result has one.
  private(set) var summary: ResultSummary?
  /// The answers of a check.
  private(set) var gates: [PageGate]?
  /// Clusters that the result counted but does not list.
  private(set) var unlisted = 0
  /// Verdicts on the lines of each document, 1 stays, 0 goes; empty when the result has none.
  private(set) var verdicts: [[UInt8]] = []

  /// Whether it says what stripping did.
  var isOfStripping: Bool { !verdicts.isEmpty && outlines.isEmpty }

  private let path: String
  private var numbers: [String: Int] = [:]
  private var removed: [Int: (kept: Int, component: Int, copies: [PageOutline.Copy])] = [:]

  /// Nothing read.
  init() { path = "" }

  /// Reads the object of a check.
  init(check object: String) throws {
    path = "check"
    try take(Data(object.utf8), 1, JSONDecoder())
  }

  /// Reads a file, or standard input for `-`.
  init(_ path: String) throws {
    self.path = path
    let lines = try Self.bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !Self.isBlank($0) }) else { return }
    let decoder = JSONDecoder()
    // An object over several lines is one that was set out for reading.
    if (try? decoder.decode(ResultLine.self, from: Data(lines[first]))) == nil {
      try take(Data(lines.joined(separator: [0x0A])), first + 1, decoder)
    } else {
      for (place, line) in lines.enumerated() where !Self.isBlank(line) {
        try take(Data(line), place + 1, decoder)
      }
    }
    for (cluster, found) in removed.sorted(by: { $0.key < $1.key }) {
      outlines.append(
        PageOutline(
          number: cluster, component: found.component, kept: found.kept, copies: found.copies))
    }
    try checkNumbers()
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    var options = CorpusOptions()
    options.format = .text
    let input = try Corpus.open([path], options: options)
    guard input.sourceCount == 1, input.isText(source: 0) else {
      throw Refusal("\(path): is a directory; report reads one file of results")
    }
    var bytes: [UInt8] = []
    var reader = ChunkReader(input)
    for chunk in input.chunks {
      _ = try reader.read(chunk) { (row) throws(CorpusError) in bytes = row.text }
    }
    return bytes
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private mutating func take(_ data: Data, _ line: Int, _ decoder: JSONDecoder) throws {
    let read: ResultLine
    do {
      read = try decoder.decode(ResultLine.self, from: data)
    } catch {
      throw refusal(line, "is no JSON of such a result")
    }
    if let version = read.schema_version, version != ResultJSON.schemaVersion {
      throw refusal(
        line, "has schema version \(version); this darnel reads \(ResultJSON.schemaVersion)")
    }
    if let check = read.asCheck {
      try add(check, line)
    } else if let all = read.clusters {
      summary = read.summary
      for cluster in all { try add(cluster, line) }
    } else if let cluster = read.asCluster {
      try add(cluster, line)
    } else if let removed = read.asRemoved {
      try check([removed.resemblance, removed.containment, removed.kept_containment], line)
      add(removed)
    } else if let verdict = read.asVerdict {
      try add(verdict, line)
    } else {
      throw refusal(line, "names no cluster, no removed document and no verdict")
    }
  }

  private func refusal(_ line: Int, _ reason: String) -> Refusal {
    Refusal(
      "\(path):\(line): \(reason); report reads what cluster --format jsonl or json, "
        + "dedupe --removed, check --json and strip --verdicts write")
  }

  private func checkNumbers() throws {
    var known: Set<Int> = []
    for outline in outlines where !known.insert(outline.number).inserted {
      throw Refusal("\(path): has cluster \(outline.number) twice; give the result of one run")
    }
  }

  private mutating func number(of document: NamedDocument) -> Int {
    if let number = numbers[document.key] { return number }
    numbers[document.key] = documents.count
    documents.append(document)
    return documents.count - 1
  }

  private func check(_ shares: [Double], _ line: Int) throws {
    for share in shares where !(0...1).contains(share) {
      throw refusal(line, "has a share of \(share), which does not lie between 0 and 1")
    }
  }

  private mutating func add(_ cluster: ResultLine.Cluster, _ line: Int) throws {
    for copy in cluster.copies {
      try check([copy.resemblance, copy.containment, copy.kept_containment], line)
    }
    // One with no copies only says that its document stays.
    if cluster.copies.isEmpty { return }
    let kept = number(of: cluster.kept.named)
    let copies = cluster.copies.map { copy in
      PageOutline.Copy(
        document: number(of: copy.document.named), proof: copy.evidence,
        resemblance: copy.resemblance, copyInKept: copy.containment,
        keptInCopy: copy.kept_containment)
    }
    outlines.append(
      PageOutline(
        number: cluster.cluster, component: cluster.component, kept: kept, copies: copies))
  }

  private mutating func add(_ line: ResultLine.Removed) {
    let kept = number(of: NamedDocument(id: line.kept))
    let copy = PageOutline.Copy(
      document: number(of: NamedDocument(id: line.id)), proof: line.evidence,
      resemblance: line.resemblance, copyInKept: line.containment,
      keptInCopy: line.kept_containment)
    removed[line.cluster, default: (kept, line.component, [])].copies.append(copy)
  }
}

extension ResultFile {
  /// Takes the gates of a check, and its clusters in their order.
  private mutating func add(_ check: ResultCheck, _ line: Int) throws {
    try self.check(check.gates.flatMap(\.shares), line)
    gates = check.gates.compactMap(\.shown)
    unlisted = min(max(check.clusters_left_out, 0), Self.mostDocuments)
    summary = ResultSummary(
      documents: check.documents, references: nil, bytes: nil, recipe: check.recipe)
    for cluster in check.clusters {
      try self.check(cluster.copies.map(\.resemblance), line)
      let copies = cluster.copies.map { copy in
        PageOutline.Copy(
          document: number(of: copy.document.named), proof: copy.evidence,
          resemblance: copy.resemblance, copyInKept: nil, keptInCopy: nil)
      }
      let place = outlines.count + 1
      var outline = PageOutline(
        number: place, component: place, kept: number(of: cluster.kept.named), copies: copies,
        copyCount: min(max(cluster.size, 1), Self.mostDocuments) - 1)
      outline.remarks = cluster.remarks
      outlines.append(outline)
    }
  }

  /// More documents are in no corpus, whatever a result claims.
  private static let mostDocuments = 1 << 40

  private mutating func add(_ verdict: ResultLine.Verdict, _ line: Int) throws {
    guard verdict.keep.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else {
      throw refusal(line, "has verdicts other than 1 and 0")
    }
    let place = number(of: NamedDocument(id: verdict.id))
    guard place == verdicts.count else { throw refusal(line, "judges \(verdict.id) again") }
    verdicts.append(Array(verdict.keep.utf8))
  }

  /// Takes what was said about the lines of its documents elsewhere; the others have no verdicts.
  mutating func take(_ other: ResultFile) {
    let known = Dictionary(
      zip(other.documents.map(\.id), other.verdicts), uniquingKeysWith: { first, _ in first })
    verdicts = documents.map { known[$0.id] ?? [] }
  }

  /// The documents that stripping judged, as outlines without copies.
  var strippedOutlines: [PageOutline] {
    verdicts.enumerated().map { place, kept in
      let gone = kept.count { $0 == 0x30 }
      var outline = PageOutline(number: place + 1, component: place + 1, kept: place, copies: [])
      outline.stripped = PageCluster.Stripped(
        lines: gone, share: kept.isEmpty ? 1 : Double(kept.count - gone) / Double(kept.count))
      return outline
    }
  }
}
