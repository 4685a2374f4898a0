internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Which documents are copies of which.
struct ClusterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Says which documents are copies of which.")

  @OptionGroup var input: InputOptions
  @OptionGroup var match: MatchOptions
  @OptionGroup var running: RunOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "text, tsv or jsonl.")
  var format = "tsv"

  func run() throws {
    let found = try Investigation(input, match, running)
    let clustering = try found.verifier().clusters(
      in: found.graph, of: found.sketched.sketches, twins: found.twins, keeping: .first)
    found.talk.phase("verified")
    let policy = OutputPolicy(inputs: [found.corpus], force: output.force)
    var file = try OutputFile(output.output, policy: policy)
    try file.write("id\tcluster\tcomponent\trole\tkept\tresemblance\tcontainment\n")
    for cluster in clustering.clusters {
      let kept = tabCell(found.table.id(cluster.kept))
      try file.write("\(kept)\t\(cluster.kept + 1)\t\(cluster.component + 1)\tkept\t\(kept)\t1.000000\t1.000000\n")
      for copy in cluster.copies {
        try file.write("\(tabCell(found.table.id(copy.document)))\t\(cluster.kept + 1)\t\(cluster.component + 1)\tcopy\t\(kept)\t\(fixed(copy.evidence.resemblance, 6))\t\(fixed(copy.evidence.copyInKept, 6))\n")
      }
    }
    try file.commit()
    found.talk.phase("written")
    found.talk.say("\(clustering.counts) peak \(peakMemory())")
  }
}
