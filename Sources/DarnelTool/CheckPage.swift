internal import Darnel
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// The page to look at a check in.
struct CheckPage {
  let run: CheckRun
  /// The directory of templates that were learned onto.
  let templates: String?
  let sources: [String]

  /// Writes the page.
  func write(_ result: CheckResult, to file: inout OutputFile) throws {
    let read = try ResultFile(check: try ResultJSON.encoded(CheckJSON(result)))
    let places = try self.places()
    var documents = PageDocuments(named: read.documents)
    documents.table = run.found.table
    documents.places = read.documents.map { places[$0.key] }
    var page = ReportPage(sources: sources)
    page.hasTexts = true
    page.gates = read.gates
    page.recipe = result.recipe
    page.clustersUnlisted = read.unlisted
    page.clustersLeftOut = read.unlisted
    page.tiles.add(read.outlines)
    page.tiles.clusters += read.unlisted
    page.tiles.documents = result.documents
    page.tiles.bytes = run.found.corpus.byteCount
    try page.take(
      run.found, PageOutline.outlines(of: run.clustering), &documents, templates: templates,
      bytes: PageOptions.usualBytes)
    try PageWriting(
      documents: documents, recipe: run.found.recipe.text, bytes: PageOptions.usualBytes,
      jobs: run.found.talk.jobs
    ).write(read.outlines, page, to: &file)
  }

  /// Where the members of clusters stand in the table: ids are unique in their split only.
  private func places() throws -> [String: Int] {
    var places: [String: Int] = [:]
    for cluster in run.clustering.clusters where !cluster.copies.isEmpty {
      for member in cluster.members {
        let document = try run.document(member)
        let named = ResultCheck.Document(
          id: document.id, path: document.path, line: document.line, split: document.split
        ).named
        places[named.key] = member
      }
    }
    return places
  }
}
