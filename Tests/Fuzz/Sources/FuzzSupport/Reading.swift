internal import DarnelCodecs
public import DarnelCorpus
internal import SystemPackage

/// A file that has bytes and no name: nothing stays behind when the fuzzer kills the process.
public struct ScratchFile {
  private let spool: Spool

  /// A file that holds `bytes`.
  public init(_ bytes: [UInt8]) {
    do throws(Errno) {
      spool = try Spool(in: FilePath(environmentValue("TMPDIR") ?? "/tmp"))
      try spool.append(bytes, 0..<bytes.count)
    } catch {
      fatalError("no temporary file: \(error)")
    }
  }

  /// A path that leads to the file as long as it lives.
  public var path: String { "/proc/self/fd/\(spool.file.descriptor.rawValue)" }
}

/// All that reading a file came to.
public struct Reading: Equatable {
  /// A document.
  public struct Row: Equatable {
    /// Its id, empty when it has none.
    public var id: [UInt8]
    /// Its text.
    public var text: [UInt8]
    /// The other fields that were asked for.
    public var others: [[UInt8]]
    /// The line where it begins, in its file.
    public var line: Int
    /// Replaced sequences.
    public var malformed: Int
    /// Its place in the file.
    public var location: RowLocation
  }

  /// The documents in order.
  public var rows: [Row] = []
  /// `path:line: fault` of the first bad rows.
  public var bad: [String] = []
  /// The sums.
  public var tally = ChunkTally()
}

/// Reads a corpus chunk by chunk and, when asked to, every row again, the last one first.
public func readAll(
  _ path: String, _ options: CorpusOptions, rereading: Bool = false
) throws(CorpusError) -> Reading {
  let corpus = try Corpus.open([path], options: options)
  var reader = ChunkReader(corpus, wanting: .all)
  var table = DocumentTable(of: corpus)
  var reading = Reading()
  for chunk in corpus.chunks {
    var kept = ChunkRows(chunk)
    kept.tally = try reader.read(chunk) { row throws(CorpusError) in
      kept.append(row)
      reading.rows.append(copy(of: row, line: 0))
    }
    try table.append(kept)
  }
  require(table.count == reading.rows.count, "documents and their table differ in number")
  for number in reading.rows.indices { reading.rows[number].line = try table.line(number) }
  reading.tally = table.tally
  reading.bad = table.badRows.map { "\($0.place): \($0.fault)" }
  guard rereading else { return reading }
  for row in reading.rows.reversed() {
    try reader.reread(row.location)
    require(copy(of: reader.row, line: row.line) == row, "rereading line \(row.line) differs")
  }
  return reading
}

private func copy(of row: borrowing DocumentRow, line: Int) -> Reading.Row {
  let others = [row.site, row.published, row.url] + row.extra
  return Reading.Row(
    id: row.id, text: row.text, others: others, line: line, malformed: row.malformed,
    location: row.location)
}

/// The bytes of each row as they stand.
public func rawRows(
  _ path: String, _ options: CorpusOptions, _ rows: [Reading.Row]
) throws(CorpusError) -> [[UInt8]] {
  var reader = ChunkReader(try Corpus.open([path], options: options))
  var found: [[UInt8]] = []
  for row in rows {
    var bytes: [UInt8] = []
    try reader.appendRawRow(row.location, to: &bytes)
    found.append(bytes)
  }
  return found
}

/// Reads with several chunk sizes; every one must give what the largest gives.
public func readWithAnyChunkSize(
  _ path: String, _ count: Int, _ options: CorpusOptions
) throws(CorpusError) -> Reading {
  let whole = try readAll(path, options, rereading: true)
  // Chunks of one byte, but not thousands of them.
  let least = max(1, count / 64)
  for size in [least, least + 4 + count / 16] {
    var cut = options
    cut.chunkSize = size
    let reading: Reading
    do throws(CorpusError) {
      reading = try readAll(path, cut)
    } catch {
      fatalError("chunks of \(size) bytes give an error that larger ones do not: \(error)")
    }
    requireEqual(reading.rows, whole.rows, "rows of chunks of \(size) bytes")
    requireEqual(reading.bad, whole.bad, "bad rows of chunks of \(size) bytes")
    require(reading.tally == whole.tally, "tally of chunks of \(size) bytes")
  }
  return whole
}
