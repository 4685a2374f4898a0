internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// Whether the banding finds what it should on a corpus.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Measures on your corpus how many matching pairs are found.",
    discussion: """
      Documents are drawn and compared with every document exactly, without any banding, and texts \
      are changed in known ways; then it is counted what the banding would have found. Exit status \
      1 says that recall lies below --want, by an interval of 95 %.

      Examples:
        darnel audit corpus.jsonl
        darnel audit corpus.jsonl --threshold 0.6 --want 0.999 --sample 10000
        darnel audit corpus.jsonl --bands 16 --rows 8 --json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Matching") var match: MatchOptions
  @OptionGroup(title: "Content") var content: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Wanted share of the matching pairs to be found (default: --recall).", valueName: "0..1"))
  var want: Double?

  @Option(
    help: ArgumentHelp(
      "Documents to draw; 0 draws all (default: 1,000, of long texts fewer).", valueName: "n"))
  var sample: Int?

  @Option(help: ArgumentHelp("What the draw depends on.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    if let want, !(want >= 0 && want < 1) {
      throw ValidationError("--want must be at least 0 and below 1, not \(want).")
    }
    if match.recall == .exact {
      throw ValidationError("--recall exact misses no pair; there is nothing to audit.")
    }
    if let sample, sample < 0 { throw ValidationError("--sample must not be negative.") }
  }

  func run() throws {
    let talk = Talk(running)
    let opened = try input.open(jobs: running.threads)
    talk.tellSkipped(opened.skipped)
    let corpus = try content.prepare(opened, running.budget(besides: output), talk)
    let listed = try listed(corpus, talk)
    var settings = AuditSettings()
    settings.seed = seed
    settings.sample = sample
    if case .chance(let recall) = match.recall { settings.wanted = recall }
    if let want { settings.wanted = want }
    let pass = AuditPass(listed, recipe: match.recipe, settings: settings, jobs: running.threads)
    let progress = Progress("comparing", total: corpus.byteCount, unit: "MB", talk)
    let result = try pass.run { progress.advance($0) }
    progress.finish()
    talk.phase("compared")
    talk.tellSetAside(corpus, result.setAside ?? 0)
    try output.writing(inputs: [corpus]) { (file) throws in
      try file.write(
        json ? ResultJSON.encoded(AuditJSON(result)) + "\n" : AuditText(result).text)
    }
    talk.say("darnel: " + line(result, talk))
    if result.fails { throw Exit.no }
  }

  private func listed(_ corpus: Corpus, _ talk: Talk) throws -> ListedCorpus {
    let progress = Progress("reading", total: corpus.byteCount, unit: "MB", talk)
    let listed = try corpus.listed(jobs: running.threads) { progress.advance($0) }
    progress.finish()
    talk.tellBadRows(of: listed.table)
    guard listed.table.count > 0 else {
      throw Refusal(noDocumentsIn: input.inputs, badRows: listed.table.tally.badCount)
    }
    try listed.table.checkIDs(in: Scratch(jobs: running.threads))
    talk.phase("read")
    return listed
  }

  private func line(_ result: AuditResult, _ talk: Talk) -> String {
    let rate = talk.seconds > 0 ? Double(result.bytes) / talk.seconds / 1e6 : 0
    return [
      "\(counted(result.documents, "document")), \(megabytes(result.bytes)) in "
        + "\(fixed(talk.seconds, 2)) s (\(fixed(rate, 0)) MB/s)",
      "\(grouped(result.sampled)) drawn",
      "\(counted(result.matching.pairs, "matching pair")) seen, "
        + "\(grouped(result.matching.candidates)) of them found",
      "\(counted(result.badRows, "bad row"))",
      "peak memory \(megabytes(UInt64(clamping: peakMemory())))",
    ].joined(separator: "; ")
  }
}
