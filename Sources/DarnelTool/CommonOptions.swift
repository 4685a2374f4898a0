public import ArgumentParser
internal import DarnelKernels
public import Darnel
public import DarnelCorpus
internal import SystemPackage

/// What the inputs are compared with, when not with themselves.
struct AgainstOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Compare the inputs with these, and neither with itself.", valueName: "file"))
  var against: [String] = []

  func check(_ input: SketchedOptions, _ keep: KeepOptions? = nil) throws {
    if !against.isEmpty, let keep, !keep.keep.isEmpty {
      throw ValidationError("--against always keeps what it names; leave --keep out.")
    }
    if !against.isEmpty && !input.from.isEmpty {
      throw ValidationError("--against compares inputs; it cannot be used with --from.")
    }
  }
}

/// Which fields of a row hold what.
struct DocumentOptions: ParsableArguments {
  @OptionGroup var rows: RowOptions

  @Option(help: ArgumentHelp("Field of the site.", valueName: "name"))
  var siteField = "site"

  @Option(help: ArgumentHelp("Field of the time of publication.", valueName: "name"))
  var timeField = "published"

  @Option(help: ArgumentHelp("Field of the address.", valueName: "name"))
  var urlField = "url"

  @Option(help: ArgumentHelp("Field of the title.", valueName: "name"))
  var titleField = "title"

  /// How the inputs of a command are read.
  func options(strict: Bool, jobs: Int, extra: [String] = []) -> CorpusOptions {
    var options = options
    options.fields.extra = extra
    options.strict = strict
    options.jobs = jobs
    return options
  }

  var options: CorpusOptions {
    var options = rows.options
    options.fields.site = siteField
    options.fields.published = timeField
    options.fields.url = urlField
    options.fields.title = titleField
    return options
  }
}

/// How documents stand in the rows of an input.
struct RowOptions: ParsableArguments {
  @Option(help: "How inputs are read: auto, jsonl, csv, tsv or text.")
  var inputFormat: InputFormat = .auto

  @Option(help: ArgumentHelp("Field of the document's id.", valueName: "name"))
  var idField = "id"

  @Option(help: ArgumentHelp("Field of the text; a.b reaches into objects.", valueName: "name"))
  var textField = "text"

  var options: CorpusOptions {
    var options = CorpusOptions()
    options.fields.id = idField
    options.fields.text = textField
    options.format = inputFormat
    return options
  }
}

extension InputFormat: ExpressibleByArgument {}
extension TextProfile: ExpressibleByArgument {}

/// What counts as a match.
struct ResemblanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Resemblance from which documents match.", valueName: "0..1"))
  var threshold = 0.8

  @Option(help: ArgumentHelp("Words in a shingle.", valueName: "n"))
  var width = 5

  @Option(help: "How spellings are folded: default, strict or loose.")
  var profile: TextProfile = .standard

  func validate() throws {
    guard threshold > 0, threshold <= 1 else {
      throw ValidationError("--threshold must be above 0 and at most 1, not \(threshold).")
    }
    guard (1...ShingleRecipe.widest).contains(width) else {
      throw ValidationError("--width must lie in 1...\(ShingleRecipe.widest), not \(width).")
    }
  }

  var recipe: ShingleRecipe { ShingleRecipe(profile: profile, width: width) }
}

/// What counts as a match, and how candidates are found.
struct MatchOptions: ParsableArguments {
  @OptionGroup var resemblance: ResemblanceOptions

  @Option(
    help: ArgumentHelp(
      "Wanted chance to find a pair exactly at the threshold, or exact to miss none.",
      valueName: "0..1|exact"))
  var recall: WantedRecall = .chance(0.99)

  @Option(help: ArgumentHelp("Number of bands, instead of --recall.", valueName: "n"))
  var bands: Int?

  @Option(help: ArgumentHelp("Lanes in a band, instead of --recall.", valueName: "n"))
  var rows: Int?

  func validate() throws {
    if case .chance(let chance) = recall, !(chance >= 0 && chance < 1) {
      throw ValidationError("--recall must be at least 0 and below 1, or exact; not \(chance).")
    }
    guard (bands == nil) == (rows == nil) else {
      throw ValidationError("--bands and --rows go together.")
    }
    if isExact && bands != nil {
      throw ValidationError("--recall exact needs no bands; leave --bands and --rows out.")
    }
    if let bands, let rows {
      guard bands >= 1, rows >= 1, bands <= Banding.mostLanes / rows else {
        throw ValidationError("--bands times --rows must lie in 1...\(Banding.mostLanes).")
      }
    }
  }

  var recipe: Recipe { plan.recipe }

  /// What is to be found, and how surely.
  var plan: MatchPlan {
    MatchPlan(
      resemblance.recipe, threshold: resemblance.threshold, recall: recall, bands: bands, rows: rows
    )
  }

  /// Whether every pair is to be found.
  var isExact: Bool { recall == .exact }

  /// Refuses `--recall exact` where it means nothing.
  func checkBanded(_ command: String) throws {
    if isExact {
      throw ValidationError(
        "\(command) is about bands, and --recall exact uses none; it goes with cluster, pairs and "
          + "dedupe.")
    }
  }
}

/// How the command runs and talks.
struct RunOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Threads to use (default: all cores).", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more: more bad rows, phase times.")
  var verbose = false

  @Flag(help: "Show no progress.")
  var noProgress = false

  @Option(help: "When to use colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Memory to stay within, as in 2GiB or 512MiB (default: half of the machine's).",
      valueName: "size"))
  var memory: MemorySize?

  @Option(
    help: ArgumentHelp(
      "Where temporary files go (default: beside the output, else TMPDIR, else /tmp).",
      valueName: "directory"))
  var tempDir: String?

  /// What a run may use, temporary files going beside its output when nothing else is said.
  func budget(besides output: OutputOptions) -> MemoryBudget { budget(in: output.directory) }

  /// What a run may use of memory, and a directory for what has no room: this one, unless another was
  /// asked for.
  func budget(in directory: String?) -> MemoryBudget {
    MemoryBudget(bytes: memory?.bytes, directory: tempDir ?? directory ?? temporaryFolder())
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs).") }
  }

  var threads: Int { jobs ?? processorCount() }
}

/// When output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to the descriptor.
  func applies(to descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(descriptor) && (environment("NO_COLOR") ?? "").isEmpty
        && environment("TERM") != "dumb"
    }
  }
}

/// Where the answer goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write here; - is standard output.", valueName: "file"))
  var output = "-"

  @Flag(help: "Replace an existing file.")
  var force = false

  /// The directory of the file that is written; nil for standard output.
  var directory: String? {
    if isStandard { return nil }
    let path = FilePath(output).removingLastComponent()
    return path.isEmpty ? "." : path.string
  }

  /// Whether the answer goes to standard output.
  var isStandard: Bool { output == "-" }

  /// Runs `body` with the output file, which appears whole when it returns, or not at all.
  func writing(inputs: [Corpus], _ body: (inout OutputFile) throws -> Void) throws {
    try Outputs(inputs: inputs, force: force).write(output, body)
  }
}

/// The outputs of one run: an interruption removes what was begun of any of them.
struct Outputs {
  private let signals: SignalHandling
  private let policy: OutputPolicy

  /// Outputs that may not overwrite the inputs.
  ///
  /// - Parameter spared: other files that they may not overwrite.
  init(inputs: [Corpus], force: Bool, sparing spared: [String] = []) {
    let pending = PendingFiles()
    signals = SignalHandling(removing: pending)
    policy = OutputPolicy(inputs: inputs, force: force, pending: pending).sparing(paths: spared)
  }

  /// Begins a file of signatures, or goes on with one.
  func sketching(
    _ inputs: [String], options: CorpusOptions, recipe: Recipe, to path: String
  ) throws -> SketchRun {
    try SketchRun(inputs, options: options, recipe: recipe, to: path, policy: policy)
  }

  /// Runs `body` with an output file, which appears whole when it returns, or not at all.
  func write(_ path: String, _ body: (inout OutputFile) throws -> Void) throws {
    var file = try OutputFile(path, policy: policy)
    try body(&file)
    try file.commit()
    withExtendedLifetime(signals) {}
  }
}
