internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// The command: it only chooses a subcommand.
struct DarnelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "darnel",
    abstract: "Finds near-duplicate documents, verifies each match, and says why.",
    discussion: """
      Examples:
        darnel cluster corpus.jsonl            which documents are copies of which
        darnel pairs corpus.jsonl              every matching pair, with the evidence
        darnel dedupe corpus.jsonl -o kept.jsonl --removed removed.jsonl
        darnel compare a.txt b.txt             how much two texts share, and where
        darnel report clusters.json --texts corpus.jsonl -o report.html
        darnel explain --threshold 0.8         the banding behind a threshold
        darnel audit corpus.jsonl              how many matching pairs are found
        darnel check --max-duplicates 2%       fails a build that has too many copies

      Input is JSON lines, CSV, TSV, text files or directories of them, also .gz and .zst, or - \
      for standard input. Answers go to standard output, talk to standard error. Exit status: \
      0 done, 1 the answer is no, 2 wrong usage or input.
      """,
    version: "0.1.0",
    subcommands: [
      ClusterCommand.self, PairsCommand.self, DedupeCommand.self, SketchCommand.self,
      LearnCommand.self, StripCommand.self, TemplatesCommand.self,
      CompareCommand.self, ReportCommand.self, AuditCommand.self, ExplainCommand.self,
      CheckCommand.self, BaselineCommand.self, InitCommand.self,
    ])
}

extension DarnelCommand {
  /// Refuses a first word that is no command, which the parser would only call unexpected.
  fileprivate static func checkName(_ word: String?) throws {
    guard let word, !word.isEmpty, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if names.contains(word) { return }
    let meant = nearest(to: word, among: names).map { "did you mean \($0)? " } ?? ""
    throw Refusal("\(isolated(word)): there is no such command; \(meant)darnel --help lists them")
  }
}

@main
enum Main {
  static func main() {
    do {
      try DarnelCommand.checkName(CommandLine.arguments.dropFirst().first)
      var command = try DarnelCommand.parseAsRoot()
      try command.run()
    } catch {
      Exit.end(with: error)
    }
  }
}
