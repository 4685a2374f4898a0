internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Which documents are copies of which.
struct ClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Says which documents are copies of which.",
    discussion: """
      Each cluster has one kept document, and copies that all match it directly. A document that \
      matches only copies stays, in the same component.

      Examples:
        darnel cluster corpus.jsonl
        darnel cluster pages/ --format tsv -o clusters.tsv
        darnel cluster corpus.jsonl --report html=report.html --open
        darnel cluster a.jsonl.gz b.jsonl.zst --keep "prefer site=agency" --keep earliest
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tsv, jsonl, json
  }

  @OptionGroup var input: SketchedOptions
  @OptionGroup var other: AgainstOptions
  @OptionGroup(title: "Matching") var match: MatchOptions
  @OptionGroup(title: "Content") var content: ContentOptions
  @OptionGroup var keep: KeepOptions

  @Option(help: "text for people, tsv a line a document, jsonl a line a cluster, json one object.")
  var format: Format = .text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("Clusters shown as text, largest first; 0 shows all.", valueName: "n"))
  var top = 20

  @Option(help: ArgumentHelp("Also write a page to look at them in.", valueName: "html=file"))
  var report: ReportTarget?

  @OptionGroup(title: "The page") var page: PageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    try other.check(input, keep)
    try content.check(input)
    try page.check(report, besides: [("--output", output.output)])
    guard top >= 0 else { throw ValidationError("--top must not be negative.") }
  }

  func run() throws {
    let beside = try PageBeside(report, page, fields: keep.fields)
    let found = try Investigation(
      input, match, running, output, content, against: other.against, extra: beside.extra)
    let clustering = try found.clusters(keeping: keep.order(found))
    let summary = found.summary(clustering)
    let outputs = Outputs(inputs: [found.corpus], force: output.force)
    try beside.write(
      clustering, summary, found, named: input.named, templates: content.templates, to: outputs)
    try outputs.write(output.output) { (file) throws in
      switch json ? .json : format {
      case .text: try writeText(clustering, summary, found, to: &file)
      case .tsv: try writeTable(clustering, found, to: &file)
      case .jsonl:
        var source = ClusterSource(clustering, found)
        for place in clustering.clusters.indices where source.isShown(place) {
          try file.write(ResultJSON.line(source.cluster(place)) + "\n")
        }
      case .json:
        var source = ClusterSource(clustering, found)
        let shown = try clustering.clusters.indices.filter(source.isShown).map {
          try source.cluster($0)
        }
        try file.write(ResultJSON.object(summary, shown) + "\n")
      }
    }
    found.talk.end(summary)
    beside.show(found.talk)
  }

  private func writeText(
    _ clustering: Clustering, _ summary: RunSummary, _ found: Investigation,
    to file: inout OutputFile
  ) throws {
    let layout = ClusterText(
      width: terminalWidth(1) ?? 100, colour: output.isStandard && running.color.applies(to: 1),
      isByContent: found.corpus.comparesContent)
    var source = ClusterSource(clustering, found)
    let places = clustering.clusters.indices.filter(source.isShown).sorted {
      (clustering.clusters[$1].count, $0) < (clustering.clusters[$0].count, $1)
    }
    let shown = top == 0 ? places[...] : places.prefix(top)
    for place in shown {
      for line in layout.lines(try source.cluster(place)) { try file.write(line + "\n") }
    }
    let more = places.count - shown.count
    if more > 0 {
      try file.write("… and \(grouped(more)) more clusters (--top 0 shows all)\n\n")
    }
    try file.write(
      "\(counted(summary.documents, "document")): \(counted(summary.clusters ?? 0, "cluster")), "
        + "\(counted(summary.copies ?? 0, "copy", "copies")), "
        + "\(counted(summary.staying, "document stays", "documents stay"))\n")
  }

  private func writeTable(
    _ clustering: Clustering, _ found: Investigation, to file: inout OutputFile
  ) throws {
    let table = found.table
    let numbers = ComponentNumbers(clustering)
    var line: [UInt8] = []
    try file.write("id\tcluster\tcomponent\trole\tkept\tresemblance\tcontainment\n")
    for (place, cluster) in clustering.clusters.enumerated() {
      var kept: [UInt8] = []
      appendTabCell(try table.idBytes(cluster.kept), to: &kept)
      let labels = "\t\(place + 1)\t\(numbers[cluster.component])\t"
      try file.write(kept + Array((labels + "kept\t").utf8) + kept)
      try file.write("\t1.000000\t1.000000\n")
      let middle = Array((labels + "copy\t").utf8) + kept
      for copy in cluster.copies {
        line.removeAll(keepingCapacity: true)
        appendTabCell(try table.idBytes(copy.document), to: &line)
        line += middle
        line.append(0x09)
        appendShare(copy.evidence.resemblance, to: &line)
        line.append(0x09)
        appendShare(copy.evidence.copyInKept, to: &line)
        line.append(0x0A)
        try file.write(line)
      }
    }
  }
}
