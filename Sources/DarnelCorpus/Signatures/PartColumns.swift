internal import DarnelKernels
internal import DarnelMatch

extension DocumentTable {
  /// Writes every column of a part.
  func write(to columns: inout ColumnWriter) throws(SignatureError) {
    try columns.write(.locations, locations)
    try columns.write(.lines, lines)
    try columns.write(.ids, ids)
    try columns.write(.idEnds, idEnds)
    try columns.write(.idHashes, idHashes)
    for start in stride(from: 0, to: chunkStarts.count, by: 1 << 16) {
      try columns.write(.chunkStarts, bytes(of: chunkStarts.dropFirst(start).prefix(1 << 16)))
    }
  }
}

extension Sketches {
  /// Writes every column of a part: the keys band after band.
  func write(to columns: inout ColumnWriter) throws(SignatureError) {
    try columns.write(.tokenHashes, tokenHashes)
    try columns.write(.textHashes, textHashes)
    try columns.write(.shingleCounts, shingleCounts)
    for band in keys { try columns.write(.keys, band) }
  }
}

/// Takes the columns of stated parts into memory, or past it into a spill.
struct PartLoading {
  private(set) var gathering: SketchGathering
  /// The number of the part's first input in the corpus.
  private var sources = 0

  init(_ gathering: SketchGathering) { self.gathering = gathering }

  /// Reads the columns of a part up to its end.
  mutating func load(_ part: StatedPart, from reader: inout ColumnReader) throws(SignatureError) {
    let begin = gathering.table.count
    let idBase = gathering.table.ids.count
    var bandKeys = 0
    while try reader.kind() != .partEnd {
      switch try reader.kind() {
      case .locations: try addLocations(part, &reader)
      case .lines: gathering.table.append(lines: try reader.values(.lines))
      case .ids: gathering.table.append(ids: try reader.take(.ids))
      case .idEnds:
        gathering.table.append(idEnds: try reader.values(.idEnds).map { idBase + $0 })
      case .idHashes: gathering.table.append(idHashes: try reader.values(.idHashes))
      case .chunkStarts:
        let starts = try reader.values(.chunkStarts, of: DocumentTable.ChunkStart.self)
        gathering.table.append(
          chunkStarts: starts.map {
            .init(document: begin + $0.document, linesBefore: $0.linesBefore)
          }, tally: ChunkTally())
      case .tokenHashes: gathering.sketches.append(tokenHashes: try reader.values(.tokenHashes))
      case .textHashes: gathering.sketches.append(textHashes: try reader.values(.textHashes))
      case .shingleCounts:
        gathering.sketches.append(shingleCounts: try reader.values(.shingleCounts))
      case .keys: try addKeys(part, &bandKeys, &reader)
      default: throw reader.torn()
      }
      do throws(CorpusError) { try gathering.keepWithinLimit() } catch { throw .corpus(error) }
    }
    _ = try reader.take(.partEnd)
    gathering.table.append(tally: part.tally)
    sources += part.part.members.count
    guard isComplete(begin + part.documents) else { throw reader.torn() }
  }

  private mutating func addLocations(
    _ part: StatedPart, _ reader: inout ColumnReader
  ) throws(SignatureError) {
    var locations: [RowLocation] = try reader.values(.locations)
    for index in locations.indices {
      let location = locations[index]
      guard location.source < part.part.members.count else { throw reader.torn() }
      locations[index] = RowLocation(
        source: UInt32(sources) + location.source, offset: location.offset,
        length: location.length)
    }
    gathering.table.append(locations: locations)
  }

  /// - Parameter before: keys of the part that were read, all bands together.
  private mutating func addKeys(
    _ part: StatedPart, _ before: inout Int, _ reader: inout ColumnReader
  ) throws(SignatureError) {
    let keys: [UInt32] = try reader.values(.keys)
    let band = before / max(part.documents, 1)
    guard band < gathering.sketches.keys.count else { throw reader.torn() }
    gathering.sketches.append(keys: keys, ofBand: band)
    before += keys.count
  }

  private func isComplete(_ documents: Int) -> Bool {
    let (table, sketches) = (gathering.table, gathering.sketches)
    let counts =
      [
        table.locations.count, table.lines.count, table.idEnds.count, table.idHashes.count,
        sketches.tokenHashes.count, sketches.textHashes.count, sketches.shingleCounts.count,
      ] + sketches.keys.map(\.count)
    return counts.allSatisfy { $0 == documents }
  }
}
