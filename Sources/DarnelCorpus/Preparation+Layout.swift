internal import DarnelCodecs
internal import SystemPackage

extension Preparation {
  /// Finds out how an input is read, and where its rows are.
  func laidOut(_ input: Input, _ stored: StoredInput) throws(CorpusError) -> Prepared {
    let head = try read(input, stored.view, at: 0, count: 4096)
    if let foreign = ForeignFormat(magic: head) {
      guard input.isInDirectory else {
        throw .foreign(path: input.name, format: foreign, isPacked: stored.isPacked)
      }
      return leftOut(input, stored, foreign)
    }
    let mark: UInt64 = head.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    let format = try format(of: input, head.dropFirst(Int(mark)))
    let body = mark..<stored.view.size
    switch format {
    case .csv: return try table(input, stored, body, delimiter: 0x2c)
    case .tsv: return try table(input, stored, body, delimiter: 0x09)
    case .text: return prepared(input, stored, body, .text(id: input.documentID))
    case .jsonl, .auto: return prepared(input, stored, body, .lines)
    }
  }

  /// An input as one that has nothing in it.
  private func leftOut(
    _ input: Input, _ stored: StoredInput, _ format: ForeignFormat
  ) -> Prepared {
    let source = Source(
      name: input.name, storage: stored.storage, layout: .lines, size: 0, body: 0..<0,
      identity: stored.identity)
    return Prepared(source: source, ranges: [], foreign: format)
  }

  private func prepared(
    _ input: Input, _ stored: StoredInput, _ body: Range<UInt64>, _ layout: Source.Layout,
    ranges: [Range<UInt64>] = []
  ) -> Prepared {
    let source = Source(
      name: input.name, storage: stored.storage, layout: layout, size: stored.view.size,
      body: body, identity: stored.identity)
    return Prepared(source: source, ranges: ranges)
  }

  /// The format, never `auto`.
  private func format(
    of input: Input, _ head: ArraySlice<UInt8>
  ) throws(CorpusError) -> InputFormat {
    let kind = nameExtension(of: input)
    let first = head.first { !isWhiteSpace($0) }
    let isArray = first == 0x5b
    if options.format != .auto {
      if options.format == .jsonl && isArray { throw .jsonArray(path: input.name) }
      return options.format
    }
    switch kind {
    case "csv": return .csv
    case "tsv": return .tsv
    case "jsonl", "ndjson":
      if isArray { throw .jsonArray(path: input.name) }
      return .jsonl
    default: break
    }
    if input.isInDirectory { return .text }
    if isArray && (kind == "json" || input.path == nil) { throw .jsonArray(path: input.name) }
    // Nothing but white space is no document either: it is no rows.
    return first == 0x7b || first == nil ? .jsonl : .text
  }

  /// What the name says behind its last dot, apart from the compression.
  private func nameExtension(of input: Input) -> String? {
    guard var name = input.path else { return nil }
    if name.extension == "gz" || name.extension == "zst" { name.extension = nil }
    return name.extension?.lowercased()
  }

  private func table(
    _ input: Input, _ stored: StoredInput, _ body: Range<UInt64>, delimiter: UInt8
  ) throws(CorpusError) -> Prepared {
    var sweep = TableSweep(delimiter: delimiter, body: body, chunkSize: options.chunkSize)
    try sweep.run(stored.view, input.name)
    guard let header = sweep.header else {
      // Nothing but blank lines: a table of no rows.
      let empty = TableHeader(delimiter: delimiter, columns: [], bytes: [], lines: 0)
      return prepared(input, stored, body, .table(empty))
    }
    let text = options.fields.text
    guard header.columns.contains(text) else {
      throw .missingColumn(path: input.name, column: text, columns: header.columns)
    }
    return prepared(
      input, stored, sweep.rowsBegin..<body.upperBound, .table(header), ranges: sweep.ranges)
  }

  private func read(
    _ input: Input, _ view: View, at offset: UInt64, count: Int
  ) throws(CorpusError) -> [UInt8] {
    var bytes = zeroBytes(count)
    do throws(Errno) {
      bytes.removeLast(count - (try view.read(at: offset, count: count, into: &bytes, from: 0)))
    } catch {
      throw .unreadable(path: input.name, reason: error.reason)
    }
    return bytes
  }
}

/// Space, tab, line feed, carriage return: what JSON lets stand between its tokens.
func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
}
