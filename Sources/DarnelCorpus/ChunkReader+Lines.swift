internal import DarnelCodecs

extension ChunkReader {
  /// Visits the rows whose first byte lies in the chunk.
  mutating func readLines(
    _ chunk: Chunk, _ visit: (inout DocumentRow) throws(CorpusError) -> Void
  ) throws(CorpusError) -> ChunkTally {
    let source = chunk.sources.lowerBound
    var tally = ChunkTally()
    let block = try loadLines(chunk, source)
    var start = block.firstRow
    while start < block.limit {
      let end = firstIndex(of: 0x0a, in: buffer, start..<block.filled) ?? block.filled
      tally.lines += 1
      tally.bytes += UInt64(end - start + (end < block.filled ? 1 : 0))
      if isBlank(start..<end) {
        tally.blank += 1
      } else {
        row.location = try location(
          source, offset: block.offset + UInt64(start), count: end - start)
        row.line = tally.lines
        do throws(RowFault) {
          try fillFromJSON(start..<end)
          tally.rows += 1
          if row.malformed > 0 { tally.repaired += 1 }
        } catch {
          tally.countBad(error, line: row.line)
          start = end + 1
          continue
        }
        try visit(&row)
      }
      start = end + 1
    }
    return tally
  }

  /// Lines in the buffer: `buffer[firstRow..<limit]` holds the first bytes of the chunk's rows.
  private struct Block {
    /// The input's offset of `buffer[0]`.
    let offset: UInt64
    let firstRow: Int
    let limit: Int
    /// Bytes in the buffer: behind `limit`, the last row goes on.
    var filled: Int
  }

  private mutating func loadLines(_ chunk: Chunk, _ source: Int) throws(CorpusError) -> Block {
    let body = corpus.sources[source].body
    let range = chunk.range
    // The byte before tells whether the chunk begins with a row or inside one.
    let isFirst = range.lowerBound == body.lowerBound
    let offset = isFirst ? range.lowerBound : range.lowerBound - 1
    try load(offset..<range.upperBound, of: source)
    let filled = Int(range.upperBound - offset)
    var firstRow = 0
    if !isFirst {
      firstRow = firstIndex(of: 0x0a, in: buffer, 0..<filled).map { $0 + 1 } ?? filled
    }
    var block = Block(offset: offset, firstRow: firstRow, limit: filled, filled: filled)
    if firstRow < filled && buffer[filled - 1] != 0x0a {
      try loadRest(&block, source, end: body.upperBound)
    }
    return block
  }

  /// Reads on to the end of the chunk's last row.
  private mutating func loadRest(
    _ block: inout Block, _ source: Int, end: UInt64
  ) throws(CorpusError) {
    var step: UInt64 = 1 << 14
    while block.offset + UInt64(block.filled) < end {
      let from = block.offset + UInt64(block.filled)
      let range = from..<(end - from < step ? end : from + step)
      try load(range, of: source, at: block.filled)
      let searched = block.filled
      block.filled += range.count
      if firstIndex(of: 0x0a, in: buffer, searched..<block.filled) != nil { return }
      step *= 2
      if block.filled - block.limit > Self.longestRow {
        throw .tooLong(path: corpus.sources[source].name, offset: from)
      }
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound && isWhiteSpace(buffer[index]) { index += 1 }
    return index == range.upperBound
  }
}
