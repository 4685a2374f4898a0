internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// Whether a corpus is good enough: a build can fail by it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Fails when a corpus has more copies or leaks than allowed.",
    discussion: """
      Levels are counts (12) or shares (2%, 0.02); 0 allows none. Flags go before the environment \
      (DARNEL_MAX_DUPLICATES, DARNEL_WARN_LEAKS, …), and that before darnel.toml; darnel init \
      writes one. Exit status: 0 passed, 1 a gate failed, 2 wrong usage, input or configuration.

      Examples:
        darnel check corpus.jsonl --max-duplicates 2% --warn-duplicates 1%
        darnel check --split train=train.jsonl --split test=test.jsonl --max-leaks 0
        darnel check --report junit=darnel.xml --report sarif=darnel.sarif
      """)

  @OptionGroup var input: CheckedInputOptions
  @OptionGroup(title: "Gates") var levels: LevelOptions
  @OptionGroup(title: "Matching") var match: CheckedMatchOptions
  @OptionGroup(title: "Content") var content: CheckedContentOptions
  @OptionGroup(title: "Configuration") var options: ConfigurationOptions

  @Option(
    help: ArgumentHelp(
      "Write a report too: json, junit, sarif, markdown, github, gitlab, csv or html; repeat.",
      valueName: "format=path"))
  var report: [ReportArgument] = []

  @Flag(help: "Print one JSON object instead of the table.")
  var json = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    let paths = report.map(\.path).filter { $0 != "-" } + (output.isStandard ? [] : [output.output])
    guard Set(paths).count == paths.count else {
      throw ValidationError("Each report needs a file of its own.")
    }
    if report.count(where: { $0.path == "-" && $0.format != .github }) > 1 {
      throw ValidationError("Only one report can go to standard output.")
    }
    if json && report.contains(where: { $0.path == "-" }) {
      throw ValidationError("--json prints to standard output already; give the report a file.")
    }
  }

  func run() throws {
    let settings = try CheckSettings(
      options,
      flags: [
        input.configuration, match.configuration, content.configuration, levels.configuration,
      ])
    try checkGates(settings)
    let run = try CheckRun(settings, strict: input.strict, running, output)
    let measures = try CheckMeasures(run)
    let result = try measures.result(
      withClusters: json || report.contains { $0.format.showsClusters })
    let reports = CheckReports(
      reports: report,
      page: CheckPage(
        run: run, templates: settings.configuration.templates, sources: settings.paths),
      outputs: Outputs(inputs: [run.found.corpus], force: true, sparing: settings.spared))
    let failure: (any Error)?
    do {
      try reports.write(result)
      failure = nil
    } catch {
      failure = error
    }
    do {
      try print(result, run, settings)
    } catch OutputError.brokenPipe {
      // Whoever read has gone; whether a gate failed is said by the exit status all the same.
    }
    run.found.talk.end(run.found.summary(run.clustering))
    if let failure { throw failure }
    if result.fails { throw Exit.no }
  }

  /// The answer itself; a report on standard output takes its place.
  private func print(_ result: CheckResult, _ run: CheckRun, _ settings: CheckSettings) throws {
    let isTaken = report.contains { $0.path == "-" && $0.format != .github }
    if isTaken && output.isStandard { return }
    let layout = CheckText(colour: output.isStandard && running.color.applies(to: 1))
    let text =
      json ? try ResultJSON.encoded(CheckJSON(result)) + "\n" : layout.text(result)
    try Outputs(inputs: [run.found.corpus], force: output.force, sparing: settings.spared)
      .write(output.output) { (file) throws in try file.write(text) }
  }

  /// Refuses what cannot be measured before anything is read.
  private func checkGates(_ settings: CheckSettings) throws {
    let said = settings.configuration
    let set = Gate.allCases.filter { said.levels[$0]?.isSet == true }
    guard !set.isEmpty else {
      throw Refusal(
        "no gate has a level; give one, as in --max-duplicates 2%, or let darnel init write a "
          + "darnel.toml")
    }
    if said.matching.strip == false && said.templates != nil && !set.contains(.boilerplate) {
      throw Refusal("--no-strip uses no templates; leave --templates out, or set --max-boilerplate")
    }
    let hasSplits = !said.splits.isEmpty || said.splitField != nil
    if (set.contains(.leaks) || said.splitBase != nil) && !hasSplits {
      throw Refusal(
        "\(said.splitBase == nil ? "the gate leaks" : "split-base") needs splits: give --split NAME=PATH twice, or --split-field NAME"
      )
    }
    if set.contains(.newClusters) && said.baseline == nil {
      throw Refusal(
        "the gate new-clusters needs a baseline: give --baseline FILE; darnel baseline update "
          + "writes it")
    }
  }
}
