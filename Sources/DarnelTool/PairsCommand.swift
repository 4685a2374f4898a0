internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Every matching pair, with the evidence.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Lists every matching pair of documents, with the evidence.")

  @OptionGroup var input: InputOptions
  @OptionGroup var match: MatchOptions
  @OptionGroup var running: RunOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let found = try Investigation(input, match, running)
    let verifier = found.verifier()
    let (matches, counts) = try verifier.matches(in: found.graph)
    found.talk.phase("verified")
    var reading = SecondReading(of: found.sketched)
    var sizes: [Int: Int] = [:]
    for head in found.twins.pairedRepresentatives {
      sizes[head] = try reading.shingles(of: head, in: found.sketched).count
    }
    let stream = PairStream(matches: matches, twins: found.twins, sizes: sizes)
    let pending = PendingFiles()
    let signals = SignalHandling(removing: pending)
    let policy = OutputPolicy(inputs: [found.corpus], force: output.force, pending: pending)
    var file = try OutputFile(output.output, policy: policy)
    try file.write("id1\tid2\tresemblance\tcontainment1\tcontainment2\tshared\n")
    for document in 0..<found.table.count {
      for match in stream.matches(of: document) {
        try file.write(line(match, found.table))
      }
    }
    try file.commit()
    _ = signals
    found.talk.say("\(counts)")
  }

  private func line(_ match: Match, _ table: DocumentTable) -> String {
    let overlap = match.overlap
    let cells = [
      tabCell(table.id(match.first)), tabCell(table.id(match.second)), fixed(overlap.resemblance, 6),
      fixed(overlap.firstInSecond, 6), fixed(overlap.secondInFirst, 6), "\(overlap.shared)",
    ]
    return cells.joined(separator: "\t") + "\n"
  }
}
