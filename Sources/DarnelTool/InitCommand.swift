internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// A first darnel.toml.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a darnel.toml for check from your data.",
    discussion: """
      The present figures stand in it as comments beside levels that fit them; leaks are never \
      allowed. It reads no other darnel.toml.

      Examples:
        darnel init corpus.jsonl
        darnel init --split train=train.jsonl --split test=test.jsonl
      """)

  @OptionGroup var input: CheckedInputOptions
  @OptionGroup(title: "Matching") var match: CheckedMatchOptions
  @OptionGroup(title: "Content") var content: CheckedContentOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write here; - is standard output.", valueName: "file"))
  var output = "darnel.toml"

  @Flag(help: "Replace an existing file.")
  var force = false

  @OptionGroup(title: "Running") var running: RunOptions

  func run() throws {
    let settings = try CheckSettings(
      reading: input.configuration.over(match.configuration).over(content.configuration))
    let run = try CheckRun(
      settings, strict: input.strict, running, try OutputOptions.parse([]), exploring: true)
    let result = try CheckMeasures(run).result(withClusters: false)
    let said = output == "-" ? settings.configuration : try seenFromOutput(settings.configuration)
    let text = FirstConfiguration(said, result).text
    try Outputs(inputs: [run.found.corpus], force: force).write(output) {
      (file) throws in try file.write(text)
    }
    run.found.talk.end(run.found.summary(run.clustering))
    if output != "-" {
      run.found.talk.say("darnel: wrote \(output); read its levels, then run: darnel check")
    }
  }

  /// What was said, its paths written as a file in the output's folder must say them.
  private func seenFromOutput(_ said: CheckConfiguration) throws -> CheckConfiguration {
    let parts = folder(of: output).split(separator: "/").filter { $0 != "." }
    if parts.isEmpty && !output.hasPrefix("/") { return said }
    guard !output.hasPrefix("/"), !parts.contains("..") else {
      throw Refusal(
        "\(output): paths in it would not lead to the data; go to its folder and run init there")
    }
    let climb = String(repeating: "../", count: parts.count)
    let seen = { (path: String) in path.hasPrefix("/") || path == "-" ? path : climb + path }
    var result = said
    result.inputs = said.inputs.map(seen)
    result.splits = said.splits.map { .init(name: $0.name, path: seen($0.path)) }
    result.templates = said.templates.map(seen)
    return result
  }
}
