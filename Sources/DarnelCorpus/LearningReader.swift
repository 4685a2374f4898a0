internal import DarnelKernels
internal import DarnelTemplate

/// What one chunk adds to the templates.
struct LearnedChunk: Sendable {
  var rows: ChunkRows
  /// The sites of its documents, and for each document the place of its own.
  var sites: [String] = []
  var siteOf: [UInt32] = []
  var sketches: [PageSketch] = []
  /// Documents that nothing gave a site.
  var withoutSite = 0
  /// What was found in the texts; nil when it was counted at once.
  var readings: PageReadings?
}

/// What one thread needs to learn from chunks.
struct LearningReader {
  private var reader: ChunkReader
  private var learning: RowLearning

  init(_ corpus: Corpus, _ ledger: SiteLedger) {
    reader = ChunkReader(corpus, wanting: [.site, .url])
    learning = RowLearning(ledger)
  }

  mutating func read(_ chunk: Chunk) throws(CorpusError) -> LearnedChunk {
    var part = LearnedChunk(rows: ChunkRows(chunk))
    learning.begin()
    part.rows.tally = try reader.read(chunk) { (row) throws(CorpusError) in
      learning.learn(row, &part)
    }
    learning.finish(&part)
    return part
  }
}

/// Learns from one row after another.
private struct RowLearning {
  private let ledger: SiteLedger
  private var page = PageContext()
  private var names = SiteNaming()
  /// Where the sites of the chunk stand among them, by their numbers.
  private var places: [Int: UInt32] = [:]
  /// What was found in the chunk's texts, for which room was taken.
  private var readings = PageReadings()
  /// What was counted of the chunk instead, once there was no room; nil before.
  private var counts: [String: SiteCounts]?

  init(_ ledger: SiteLedger) { self.ledger = ledger }

  /// Begins a chunk.
  mutating func begin() {
    places.removeAll(keepingCapacity: true)
    readings.removeAll(keeping: ledger.mostInChunk)
    counts = ledger.mostInChunk > 0 ? nil : ledger.borrow()
  }

  mutating func learn(_ row: borrowing DocumentRow, _ part: inout LearnedChunk) {
    let site = names.number(of: row)
    let place = places[site] ?? UInt32(part.sites.count)
    if Int(place) == part.sites.count {
      places[site] = place
      part.sites.append(names.names[site])
    }
    if part.sites[Int(place)].isEmpty { part.withoutSite += 1 }
    page.scan(row.text)
    let text = hash64(row.text.span)
    part.siteOf.append(place)
    part.sketches.append(PageSketch(page, text: text))
    part.rows.append(row)
    if counts == nil {
      let taken = readings.bytes
      readings.append(page, text: text)
      let isKept = readings.bytes <= ledger.mostInChunk && ledger.take(readings.bytes - taken)
      if !isKept { count(part, givingBack: taken) }
    } else {
      page.fill()
      counts?[names.names[site], default: SiteCounts()].add(page)
    }
  }

  /// Counts what was read of the chunk so far, since there is no room for more of it.
  private mutating func count(_ part: LearnedChunk, givingBack taken: Int) {
    ledger.giveBack(taken)
    var counts = ledger.borrow()
    for (document, place) in part.siteOf.enumerated() {
      page.recall(readings, at: document)
      counts[part.sites[Int(place)], default: SiteCounts()].add(page)
    }
    self.counts = counts
    readings.removeAll(keeping: ledger.mostInChunk)
  }

  /// Ends a chunk: what was found in its texts goes with it, if it was not counted.
  mutating func finish(_ part: inout LearnedChunk) {
    for (site, place) in places { part.sites[Int(place)] = names.names[site] }
    if let counts {
      self.counts = nil
      ledger.giveBack(counts)
    } else {
      part.readings = readings.copy()
    }
  }
}
