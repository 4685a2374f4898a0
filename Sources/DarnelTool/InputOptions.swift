internal import ArgumentParser
internal import DarnelCorpus

/// Which inputs are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files or directories to read; - is standard input.")
  var inputs: [String]

  @OptionGroup var fields: DocumentOptions

  @Flag(help: "Stop at the first bad row instead of counting it.")
  var strict = false

  func open(jobs: Int) throws -> Corpus {
    try Corpus.open(inputs, options: fields.options(strict: strict, jobs: jobs))
  }
}

/// Which inputs are read, or which signatures stand for them.
struct SketchedOptions: ParsableArguments {
  @Argument(help: "Files or directories to read; - is standard input.")
  var inputs: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files of signatures to use instead of reading the inputs they were made of.",
      valueName: "file"))
  var from: [String] = []

  @OptionGroup var fields: DocumentOptions

  @Flag(help: "Stop at the first bad row instead of counting it.")
  var strict = false

  func validate() throws {
    if inputs.isEmpty && from.isEmpty {
      throw ValidationError("Missing expected argument '<inputs> ...'")
    }
    if !inputs.isEmpty && !from.isEmpty {
      throw ValidationError("--from takes the place of inputs; give one or the other.")
    }
  }

  /// What is given on the command line, inputs or files of signatures.
  var named: [String] { inputs + from }

  func open(jobs: Int, against: [String], extra: [String] = []) throws -> Corpus {
    try Corpus.open(inputs, against: against, options: options(jobs: jobs, extra: extra))
  }

  func options(jobs: Int, extra: [String] = []) -> CorpusOptions {
    fields.options(strict: strict, jobs: jobs, extra: extra)
  }
}
