internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// A corpus without its copies.
struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe", abstract: "Writes a corpus without its copies, and what went and why.",
    discussion: """
      Kept rows come byte for byte as they stood, in input order; of text files, their paths. Every \
      document that goes matches a document that stays. Bad rows are told and not written.

      Examples:
        darnel dedupe corpus.jsonl -o kept.jsonl --removed removed.jsonl
        darnel dedupe a.csv --text-field body --keep longest -o kept.csv
        darnel dedupe corpus.jsonl --dry-run --report html=report.html --open
      """)

  @OptionGroup var input: SketchedOptions
  @OptionGroup var other: AgainstOptions
  @OptionGroup(title: "Matching") var match: MatchOptions
  @OptionGroup(title: "Content") var content: ContentOptions
  @OptionGroup var keep: KeepOptions

  @Option(
    help: ArgumentHelp("Write the removed documents here, each with its reason.", valueName: "file")
  )
  var removed: String?

  @Flag(name: [.customShort("n"), .long], help: "Write no document, only say what would go.")
  var dryRun = false

  @Flag(help: "With --dry-run: print the summary as one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("Also write a page to look at the copies in.", valueName: "html=file"))
  var report: ReportTarget?

  @OptionGroup(title: "The page") var page: PageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    try other.check(input, keep)
    try content.check(input)
    if output.output == removed {
      throw ValidationError("--output and --removed must be different files.")
    }
    let answer = dryRun ? [] : [("--removed", removed)]
    try page.check(report, besides: [("--output", output.output)] + answer)
    if json && !dryRun { throw ValidationError("--json goes with --dry-run.") }
  }

  func run() throws {
    let beside = try PageBeside(report, page, fields: keep.fields)
    let found = try Investigation(
      input, match, running, output, content, against: other.against, extra: beside.extra)
    let header = try found.corpus.commonHeader(for: "dedupe", textsAreRows: false)
    let clustering = try found.clusters(keeping: keep.order(found))
    let summary = found.summary(clustering)
    let outputs = Outputs(inputs: [found.corpus], force: output.force)
    try beside.write(
      clustering, summary, found, named: input.named, templates: content.templates, to: outputs)
    if dryRun {
      try outputs.write(output.output) { (file) throws in
        try file.write(json ? ResultJSON.object(summary) + "\n" : plan(summary))
      }
    } else {
      try writeBoth(clustering, found, header, to: outputs)
    }
    found.talk.end(summary)
    beside.show(found.talk)
  }

  private func plan(_ summary: RunSummary) -> String {
    "would remove \(grouped(summary.copies ?? 0)) of \(grouped(summary.asked)) documents "
      + "and keep \(grouped(summary.staying)); no document was written\n"
  }

  private func writeBoth(
    _ clustering: Clustering, _ found: Investigation, _ header: [UInt8]?, to outputs: Outputs
  ) throws {
    guard let removed else {
      return try outputs.write(output.output) { (file) throws in
        try writeKept(clustering, found, header, to: &file)
      }
    }
    try outputs.write(removed) { (reasons) throws in
      try writeRemoved(clustering, found, to: &reasons)
      try outputs.write(output.output) { (file) throws in
        try writeKept(clustering, found, header, to: &file)
      }
    }
  }

  private func writeKept(
    _ clustering: Clustering, _ found: Investigation, _ header: [UInt8]?,
    to file: inout OutputFile
  ) throws {
    var goes = [Bool](repeating: false, count: found.table.count)
    for copy in clustering.clusters.flatMap(\.copies) { goes[copy.document] = true }
    var reader = ChunkReader(found.corpus)
    var row: [UInt8] = []
    if let header { try file.write(header + [0x0A]) }
    for document in found.asked where !goes[document] {
      row.removeAll(keepingCapacity: true)
      try reader.appendRawRow(found.table.location(of: document), to: &row)
      row.append(0x0A)
      try file.write(row)
    }
  }

  private func writeRemoved(
    _ clustering: Clustering, _ found: Investigation, to file: inout OutputFile
  ) throws {
    let numbers = ComponentNumbers(clustering)
    let placed = clustering.clusters.enumerated().flatMap { place, cluster in
      cluster.copies.map { (copy: $0, cluster: cluster, number: place + 1) }
    }
    for entry in placed.sorted(by: { $0.copy.document < $1.copy.document }) {
      let line = try ResultJSON.removed(
        id: try found.table.id(entry.copy.document), kept: try found.table.id(entry.cluster.kept),
        entry.copy.evidence, cluster: entry.number, component: numbers[entry.cluster.component])
      try file.write(line + "\n")
    }
  }
}
