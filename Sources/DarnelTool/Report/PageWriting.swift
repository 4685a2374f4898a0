internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// Writes a page of clusters, a batch at a time: texts are read when they are written.
struct PageWriting: Sendable {
  let documents: PageDocuments
  let recipe: ShingleRecipe
  let bytes: Int
  let jobs: Int

  /// Clusters that are prepared together.
  private static let batch = 128

  /// Writes the page; `page` holds all but the clusters.
  ///
  /// Clusters of few bytes come first: what they leave of their share falls to the others.
  func write(
    _ outlines: [PageOutline], _ page: ReportPage, to file: inout OutputFile
  ) throws {
    var page = page
    let carried = try ordered(outlines)
    page.clustersLeftOut += outlines.count - carried.count
    var writer = ReportPageWriter(page)
    try file.write(writer.head)
    var begin = 0
    while begin < carried.count {
      let end = min(begin + Self.batch, carried.count)
      let allowance = max(bytes - writer.byteCount, 0) / (carried.count - begin)
      let prepared = try prepared(Array(carried[begin..<end]), allowance: allowance)
      for (place, one) in prepared.enumerated() {
        // What those before left may be enough to write this one with longer texts.
        let left = max(bytes - writer.byteCount, 0) / (carried.count - begin - place)
        let isPoor = one.entry.cutTexts > 0 && left > allowance + allowance / 4
        try file.write(writer.add(isPoor ? PageEntry(one.cluster, allowance: left) : one.entry))
      }
      begin = end
    }
    try file.write(writer.end())
  }

  /// The largest clusters by the bytes of their documents, ascending.
  private func ordered(_ outlines: [PageOutline]) throws(CorpusError) -> [PageOutline] {
    let largest = outlines.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }
    var weighed: [(bytes: UInt64, outline: PageOutline)] = []
    for outline in largest.prefix(ReportPage.mostClusters) {
      var bytes = try documents.weight(of: outline.kept)
      for copy in outline.copies.prefix(PageCluster.mostCopies) {
        bytes += try documents.weight(of: copy.document)
      }
      weighed.append((bytes, outline))
    }
    weighed.sort { ($0.bytes, $0.outline.number) < ($1.bytes, $1.outline.number) }
    return weighed.map(\.outline)
  }

  private func prepared(
    _ batch: [PageOutline], allowance: Int
  ) throws(CorpusError) -> [(cluster: PageCluster, entry: PageEntry)] {
    try parallelMap(batch.count, jobs: jobs, workspace: { PageReader(documents) }) {
      (reader, place) throws(CorpusError) in
      // More than is shown, so that a shift between texts is recognised at the cut.
      let limit = min(2 * PageMember.longestText, max(2 * allowance, 1_024))
      var cluster = try cluster(batch[place], limit: limit, &reader)
      cluster.compare(recipe)
      return (cluster, PageEntry(cluster, allowance: allowance))
    }
  }

  private func cluster(
    _ outline: PageOutline, limit: Int, _ reader: inout PageReader
  ) throws(CorpusError) -> PageCluster {
    let kept = try documents.member(outline.kept, limit: limit, &reader)
    var copies: [PageCluster.Copy] = []
    for copy in outline.copies.prefix(PageCluster.mostCopies) {
      copies.append(
        .init(
          member: try documents.member(copy.document, limit: limit, &reader), proof: copy.proof,
          resemblance: copy.resemblance, copyInKept: copy.copyInKept, keptInCopy: copy.keptInCopy))
    }
    var cluster = PageCluster(
      number: outline.number, component: outline.component, kept: kept, copies: copies,
      copyCount: outline.copyCount)
    cluster.remarks = outline.remarks
    cluster.stripped = outline.stripped
    return cluster
  }
}
