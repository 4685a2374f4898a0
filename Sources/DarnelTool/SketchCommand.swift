internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// The signatures of a corpus, to be clustered later or elsewhere.
struct SketchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sketch", abstract: "Writes the signatures of documents to a file.",
    discussion: """
      Sketching is most of the work, and shards can be sketched side by side, by any scheduler, on \
      any machine. cluster, pairs and dedupe then take the files with --from; they read the \
      candidates' texts again, so the inputs must still be found under the names they had. A run \
      that was killed goes on where it was: finished inputs are not sketched again.

      Examples:
        darnel sketch corpus.jsonl -o corpus.dsig
        darnel sketch shard-1.jsonl -o 1.dsig & darnel sketch shard-2.jsonl -o 2.dsig & wait
        darnel cluster --from 1.dsig 2.dsig
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Matching") var match: MatchOptions
  @Option(name: .shortAndLong, help: ArgumentHelp("Write here.", valueName: "file"))
  var output: String
  @Flag(help: "Replace an existing file.")
  var force = false
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    try match.checkBanded("sketch")
    if output == "-" { throw ValidationError("--output must be a file.") }
  }

  func run() throws {
    let talk = Talk(running)
    let outputs = Outputs(inputs: [], force: force)
    var written = try outputs.sketching(
      input.inputs,
      options: input.fields.options(strict: input.strict, jobs: running.threads),
      recipe: match.recipe, to: output)
    talk.tellSkipped(written.skipped)
    if written.finished > 0 {
      talk.say(
        "darnel: \(grouped(written.finished)) of \(counted(written.partCount, "part")) done by an "
          + "earlier run")
    }
    var output = OutputOptions()
    output.output = self.output
    let budget = running.budget(besides: output)
    var (documents, bytes) = (0, UInt64(0))
    while let corpus = try written.nextPart() {
      talk.tellSkipped(corpus.skipped)
      let progress = Progress("reading", total: corpus.byteCount, unit: "MB", talk)
      let sketched = try corpus.sketched(
        match.recipe, jobs: running.threads, budget: budget
      ) { progress.advance($0) }
      progress.finish()
      talk.tellBadRows(of: sketched.table)
      try written.append(sketched)
      documents += sketched.table.count
      bytes += corpus.byteCount
    }
    guard written.documents > 0 else {
      throw Refusal(
        "no documents in \(input.inputs.joined(separator: ", ")); check the paths and --text-field")
    }
    try written.finish()
    talk.say(
      "darnel: \(counted(documents, "document")), \(megabytes(bytes)) sketched in "
        + "\(fixed(talk.seconds, 2)) s; peak memory \(megabytes(UInt64(clamping: peakMemory())))")
  }
}
