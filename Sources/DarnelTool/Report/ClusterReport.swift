internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// The page that `--report` writes beside the answer of a run.
struct ClusterReport {
  let found: Investigation
  let clustering: Clustering
  let summary: RunSummary
  let options: PageOptions
  /// Where the language stands among the extra fields of a row.
  let languageSlot: Int
  /// The directory of templates that were learned onto.
  let templates: String?

  /// Writes the page.
  func write(named sources: [String], to file: inout OutputFile) throws {
    let outlines = PageOutline.outlines(of: clustering)
    var page = ReportPage(sources: sources)
    page.tiles.documents = summary.asked
    page.tiles.bytes = summary.bytes
    page.tiles.add(outlines)
    page.recipe = summary.recipe
    var documents = PageDocuments(table: found.table, languageSlot: languageSlot)
    try page.take(found, outlines, &documents, templates: templates, bytes: options.bytes)
    let writing = PageWriting(
      documents: documents, recipe: found.recipe.text, bytes: options.bytes,
      jobs: found.talk.jobs)
    try writing.write(outlines, page, to: &file)
    found.talk.say(
      "darnel: \(file.path): \(counted(outlines.count, "cluster")), \(megabytes(file.byteCount))")
    found.talk.phase("report written")
  }
}

extension ReportPage {
  /// Takes what a run tells besides its clusters: the shares of sites and times, and what was set aside.
  ///
  /// - Parameters:
  ///   - outlines: the clusters, their documents numbered as in the table.
  ///   - documents: are told what of them is grey.
  ///   - templates: the directory of templates that were learned onto.
  mutating func take(
    _ found: Investigation, _ outlines: [PageOutline], _ documents: inout PageDocuments,
    templates: String?, bytes: Int
  ) throws {
    let jobs = found.talk.jobs
    let roles = PageTally.roles(outlines, of: found.table.count) { $0 }
    let tally = try PageTally(found.table, first: found.asked.count, roles, jobs: jobs)
    take(tally, isWhole: true)
    guard let sites = found.corpus.knownSites else { return }
    documents.furniture = .sites(sites)
    try take(sites, files: templates, in: found.corpus, jobs: jobs, bytes: bytes)
  }
}
