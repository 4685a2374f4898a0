internal import Darnel
internal import DarnelCorpus

/// A corpus read once: what every command that looks for matches begins with.
struct Investigation {
  let sketched: SketchedCorpus
  let twins: Twins
  let graph: CandidateGraph
  let recipe: Recipe
  let talk: Talk

  init(_ input: InputOptions, _ match: MatchOptions, _ run: RunOptions, extra: [String] = []) throws {
    talk = Talk(run)
    recipe = match.recipe
    let corpus = try input.open(jobs: run.threads, extra: extra)
    let progress = Progress("reading", total: corpus.byteCount, talk)
    sketched = try corpus.sketched(recipe, jobs: run.threads) { progress.advance($0) }
    progress.finish()
    let table = sketched.table
    talk.tellBadRows(of: table, verbose: run.verbose)
    guard table.count > 0 else {
      throw Refusal(
        "no documents in \(input.inputs.joined(separator: ", ")); "
          + "check the paths and --text-field (\(table.tally.badCount) bad rows)")
    }
    try table.checkIDs()
    talk.phase("read")
    twins = Twins(sketched.sketches)
    graph = CandidateGraph(sketched.sketches, twins: twins, jobs: run.threads)
    talk.phase("candidates")
  }

  var corpus: Corpus { sketched.table.corpus }
  var table: DocumentTable { sketched.table }

  /// A verifier that reads candidates again.
  func verifier() -> Verifier<SecondReading, CorpusError> { sketched.verifier(jobs: talk.jobs) }
}
