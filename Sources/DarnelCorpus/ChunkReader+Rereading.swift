extension ChunkReader {
  /// Fills `row` again from a place where a document was read before.
  ///
  /// Everything but `row.line`, which only reading in order knows, is as it was then.
  public mutating func reread(_ location: RowLocation) throws(CorpusError) {
    let source = Int(location.source)
    row.location = location
    row.line = 1
    let layout = corpus.sources[source].layout
    if case .text = layout { return try fillFromText(source) }
    try load(bytes(of: location), of: source)
    do throws(RowFault) {
      if case .table(let header) = layout {
        try refillFromTable(0..<Int(location.length), header)
      } else {
        try fillFromJSON(0..<Int(location.length))
      }
    } catch {
      // It was a good row when it was read first.
      throw .changed(path: corpus.sources[source].name)
    }
  }

  /// Appends a row's bytes exactly as they stand, without the line feed at the end.
  ///
  /// A row that ended in CR LF keeps its CR. For a text file the bytes are its path.
  public mutating func appendRawRow(
    _ location: RowLocation, to bytes: inout [UInt8]
  ) throws(CorpusError) {
    let source = Int(location.source)
    if case .text = corpus.sources[source].layout {
      bytes += corpus.sources[source].name.utf8
      return
    }
    try load(self.bytes(of: location), of: source)
    bytes += buffer[..<Int(location.length)]
  }

  private func bytes(of location: RowLocation) -> Range<UInt64> {
    location.offset..<(location.offset + UInt64(location.length))
  }
}
