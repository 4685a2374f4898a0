internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// The page that `cluster --report` writes beside its answer.
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
    let roles = PageTally.roles(outlines, of: found.table.count) { $0 }
    page.take(
      try PageTally(found.table, first: found.asked.count, roles, jobs: found.talk.jobs),
      isWhole: true)
    var documents = PageDocuments(table: found.table, languageSlot: languageSlot)
    if let sites = found.corpus.knownSites {
      documents.furniture = .sites(sites)
      try page.take(
        sites, files: templates, in: found.corpus, jobs: found.talk.jobs, bytes: options.bytes)
    }
    let writing = PageWriting(
      documents: documents, recipe: found.recipe.text, bytes: options.bytes,
      jobs: found.talk.jobs)
    try writing.write(outlines, page, to: &file)
    found.talk.say(
      "darnel: \(file.path): \(counted(outlines.count, "cluster")), \(megabytes(file.byteCount))")
    found.talk.phase("report written")
  }
}
