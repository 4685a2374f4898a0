internal import Darnel
internal import DarnelCorpus
internal import DarnelReport
internal import DarnelTemplate

/// What a page of a result says besides its clusters, and what of its texts is grey.
struct ReportMaking {
  let read: ResultFile
  let grey: GreyOptions
  let options: PageOptions
  let sources: [String]
  let talk: Talk

  /// The page without its clusters; `documents` learn what was set aside.
  func page(_ documents: inout PageDocuments) throws -> ReportPage {
    var page = ReportPage(sources: sources)
    page.hasTexts = documents.table != nil
    page.gates = read.gates
    page.recipe = read.summary?.recipe ?? [:]
    if !read.verdicts.isEmpty { try take(verdicts: &page, &documents) }
    if read.isOfStripping {
      page.subject = .stripping
    } else {
      try take(clusters: &page, documents)
    }
    if let corpus = documents.table?.corpus, read.verdicts.isEmpty,
      let least = try grey.leastPages(read.summary?.recipe, corpus)
    {
      let sites = try learn(corpus, least)
      documents.furniture = .sites(sites)
      try page.take(
        sites, files: grey.templates, in: corpus, jobs: talk.jobs, bytes: options.bytes)
    } else if let directory = grey.templates {
      if read.documents.isEmpty && read.gates == nil && read.summary == nil {
        page.subject = .templates
        page.sources.append(directory)
      }
      try page.take(filesOf: directory, bytes: options.bytes)
    }
    return page
  }

  private func take(clusters page: inout ReportPage, _ documents: PageDocuments) throws {
    page.tiles.add(read.outlines)
    page.tiles.clusters += read.unlisted
    page.clustersUnlisted = read.unlisted
    page.clustersLeftOut = read.unlisted
    if let summary = read.summary {
      page.tiles.documents = summary.asked
      page.tiles.bytes = summary.bytes
    } else if let table = documents.table {
      page.tiles.documents = table.count
      page.tiles.bytes = table.corpus.byteCount
    }
    let tally: PageTally
    if let table = documents.table {
      let roles = PageTally.roles(read.outlines, of: table.count) { documents.places[$0] }
      tally = try PageTally(table, first: table.count, roles, jobs: talk.jobs)
    } else {
      tally = PageTally(read.documents, read.outlines)
    }
    page.take(tally, isWhole: documents.table != nil)
  }

  private func take(verdicts page: inout ReportPage, _ documents: inout PageDocuments) throws {
    documents.furniture = .verdicts(read.verdicts)
    let tally = StrippingTally(documents: documents, verdicts: read.verdicts, jobs: talk.jobs)
    let counted = try tally.count()
    page.comparesContent = !read.isOfStripping
    if read.isOfStripping {
      page.stripping = counted
      page.siteCount = counted.sites.count { !$0.name.isEmpty }
    }
  }

  private func learn(_ corpus: Corpus, _ least: Int) throws -> KnownSites {
    let learned = try corpus.learned(ontoFilesOf: grey.templates, talk)
    talk.phase("learned")
    return KnownSites(learned, leastPages: least)
  }
}
