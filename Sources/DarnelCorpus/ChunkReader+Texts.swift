extension ChunkReader {
  /// Visits the chunk's text files, each a document.
  mutating func readTexts(
    _ chunk: Chunk, _ visit: (inout DocumentRow) throws(CorpusError) -> Void
  ) throws(CorpusError) -> ChunkTally {
    var tally = ChunkTally()
    for source in chunk.sources {
      let size = corpus.sources[source].size
      row.location = try location(source, offset: 0, count: Int(clamping: size))
      row.line = 1
      try fillFromText(source)
      tally.rows += 1
      tally.bytes += size
      if row.malformed > 0 { tally.repaired += 1 }
      try visit(&row)
    }
    return tally
  }

  /// Fills the row with a text file: other fields than id and text are empty.
  mutating func fillFromText(_ source: Int) throws(CorpusError) {
    let input = corpus.sources[source]
    guard case .text(let id) = input.layout else { return }
    try load(input.body, of: source)
    row.clear()
    row.id += id
    row.text += buffer[..<input.body.count]
    row.malformed = repairUTF8(&row.text)
  }
}
