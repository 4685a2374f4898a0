internal import DarnelKernels

/// A corpus whose rows were read once, without looking into the texts.
public struct ListedCorpus: Sendable {
  /// Place and id of each document.
  public let table: DocumentTable
  /// The number of each chunk's first document.
  let firsts: [Int]
  /// Documents of each chunk.
  let counts: [Int]
}

extension Corpus {
  /// Reads every row once and notes where the documents are, on up to `jobs` threads.
  ///
  /// - Parameter progress: told the bytes of each chunk as it is finished, from any thread.
  public func listed(
    jobs: Int, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) throws(CorpusError) -> ListedCorpus {
    let parts = try parallelMap(chunks.count, jobs: jobs, workspace: { ChunkReader(self) }) {
      (reader, index) throws(CorpusError) in
      var rows = ChunkRows(chunks[index])
      rows.tally = try reader.read(chunks[index]) { (row) throws(CorpusError) in rows.append(row) }
      progress(rows.tally.bytes)
      return rows
    }
    var table = DocumentTable(of: self)
    var firsts: [Int] = []
    for part in parts {
      firsts.append(table.count)
      try table.append(part)
    }
    return ListedCorpus(table: table, firsts: firsts, counts: parts.map(\.count))
  }
}
