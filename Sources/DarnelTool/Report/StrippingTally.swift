internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// Counts what verdicts took out of documents, site by site when their texts are at hand.
struct StrippingTally {
  let documents: PageDocuments
  let verdicts: [[UInt8]]
  let jobs: Int

  private struct Portion: Sendable {
    var sites: [String: PageStripping.Site] = [:]
    /// The first document whose text has another number of lines than its verdicts.
    var stranger: (document: Int, lines: Int)?
  }

  /// Documents that are counted together.
  private static let portion = 1_024

  /// Counts; refuses verdicts on other texts than those at hand.
  func count() throws -> PageStripping {
    var stripping = PageStripping()
    for kept in verdicts where !kept.isEmpty {
      let gone = kept.count { $0 == 0x30 }
      stripping.documents += 1
      stripping.lines += kept.count
      stripping.linesGone += gone
      stripping.untouched += gone == 0 ? 1 : 0
    }
    guard let table = documents.table else { return stripping }
    let portions = try parallelMap(
      (verdicts.count + Self.portion - 1) / Self.portion, jobs: jobs,
      workspace: { (ChunkReader(table.corpus, wanting: [.site, .url]), SiteNaming()) }
    ) { [self] (room, part) throws(CorpusError) in
      let end = min((part + 1) * Self.portion, verdicts.count)
      return try portion(part * Self.portion..<end, table, &room)
    }
    var sites: [String: PageStripping.Site] = [:]
    for portion in portions {
      if let (document, lines) = portion.stranger {
        throw Refusal(
          "the verdicts on \(documents.named[document].id) are on \(verdicts[document].count) lines, "
            + "its text has \(lines); give the texts that were stripped")
      }
      sites.merge(portion.sites, uniquingKeysWith: +)
    }
    stripping.sites = sites.values.sorted {
      ($1.bytesGone, $1.bytes, $0.name) < ($0.bytesGone, $0.bytes, $1.name)
    }
    return stripping
  }

  private func portion(
    _ range: Range<Int>, _ table: DocumentTable, _ room: inout (ChunkReader, SiteNaming)
  ) throws(CorpusError) -> Portion {
    var portion = Portion()
    for document in range where !verdicts[document].isEmpty {
      guard let place = documents.places[document] else { continue }
      try room.0.reread(table.location(of: place))
      let row = room.0.row
      let lines = VerdictLines.count(of: row.text)
      if lines != verdicts[document].count {
        portion.stranger = portion.stranger ?? (document, lines)
        continue
      }
      let gone = VerdictLines.gone(of: row.text, verdicts[document])
      let site = PageStripping.Site(
        name: room.1.site(of: row), documents: 1,
        lines: verdicts[document].count { $0 == 0x30 }, bytes: row.text.count,
        bytesGone: gone.reduce(0) { $0 + $1.count })
      portion.sites[site.name] = portion.sites[site.name].map { $0 + site } ?? site
    }
    return portion
  }
}

private func + (left: PageStripping.Site, right: PageStripping.Site) -> PageStripping.Site {
  PageStripping.Site(
    name: left.name, documents: left.documents + right.documents, lines: left.lines + right.lines,
    bytes: left.bytes + right.bytes, bytesGone: left.bytesGone + right.bytesGone)
}
