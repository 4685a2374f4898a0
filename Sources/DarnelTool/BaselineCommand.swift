internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// The clusters that are known and accepted.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Keeps the file of known clusters that check goes by.",
    discussion: """
      Examples:
        darnel baseline update corpus.jsonl --baseline darnel-baseline.jsonl
        darnel baseline prune
      """,
    subcommands: [Update.self, Prune.self])

  /// All present clusters become known.
  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the present clusters as the known ones.",
      discussion: """
        Examples:
          darnel baseline update corpus.jsonl
          darnel baseline update --baseline known.jsonl
        """)

    @OptionGroup var kept: KeptBaseline

    func run() throws {
      let (run, path, old) = try kept.read(mustExist: false)
      let new = try run.baseline(run.clustering)
      try kept.write(new, run, to: path)
      kept.tell(old, new, run, path)
    }
  }

  /// What is gone is forgotten.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forgets known clusters that are gone; new ones stay new.",
      discussion: """
        Examples:
          darnel baseline prune corpus.jsonl
          darnel baseline prune --baseline known.jsonl
        """)

    @OptionGroup var kept: KeptBaseline

    func run() throws {
      let (run, path, old) = try kept.read(mustExist: true)
      guard let old else { return }
      let new = old.pruned(to: try run.baseline(run.clustering).entries)
      try kept.write(new, run, to: path)
      kept.tell(old, new, run, path)
    }
  }
}

/// What both commands are given, and how they end.
struct KeptBaseline: ParsableArguments {
  @OptionGroup var input: CheckedInputOptions
  @OptionGroup(title: "Matching") var match: CheckedMatchOptions
  @OptionGroup(title: "Content") var content: CheckedContentOptions
  @OptionGroup(title: "Configuration") var options: ConfigurationOptions
  @OptionGroup(title: "Running") var running: RunOptions

  /// Where the baseline is kept when nothing else is said.
  static let usualPath = "darnel-baseline.jsonl"

  /// Reads the documents, and the baseline that there is.
  fileprivate func read(mustExist: Bool) throws -> (CheckRun, String, Baseline?) {
    let settings = try CheckSettings(
      options, flags: [input.configuration, match.configuration, content.configuration])
    let path = settings.configuration.baseline ?? Self.usualPath
    let old = try Self.baseline(path, mustExist: mustExist)
    let run = try CheckRun(settings, strict: input.strict, running, try OutputOptions.parse([]))
    if mustExist, let old { try old.refuse(otherThan: run, path) }
    return (run, path, old)
  }

  private static func baseline(_ path: String, mustExist: Bool) throws -> Baseline? {
    guard let bytes = try wholeFile(path) else {
      if mustExist {
        throw Refusal("\(path): there is no such baseline; darnel baseline update writes it")
      }
      return nil
    }
    do {
      return try BaselineJSON.read(bytes)
    } catch {
      // Something else is not to be overwritten; a baseline that was damaged can be removed.
      throw Refusal("\(path):\(error)")
    }
  }

  fileprivate func write(_ new: Baseline, _ run: CheckRun, to path: String) throws {
    let file = [run.settings.file].compactMap { $0 }
    try Outputs(inputs: [run.found.corpus], force: true, sparing: file).write(path) {
      (output) throws in try output.write(BaselineJSON.text(new))
    }
  }

  fileprivate func tell(_ old: Baseline?, _ new: Baseline, _ run: CheckRun, _ path: String) {
    let before = Set(old?.entries.map(\.hash) ?? [])
    let now = Set(new.entries.map(\.hash))
    run.found.talk.say(
      "darnel: \(path): \(counted(now.count, "known cluster")), "
        + "\(grouped(now.subtracting(before).count)) added, "
        + "\(grouped(before.subtracting(now).count)) dropped")
    run.found.talk.end(run.found.summary(run.clustering))
  }
}

extension Baseline {
  /// Refuses a run by another recipe.
  func refuse(otherThan run: CheckRun, _ path: String) throws {
    let differences = differences(from: run.found.summary(run.clustering).recipe)
    guard differences.isEmpty else {
      throw Refusal(
        "\(path): was made by another recipe (\(differences.joined(separator: ", "))); "
          + "darnel baseline update makes it anew")
    }
  }
}
