internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// Every matching pair, with the evidence.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Lists every matching pair of documents, with the evidence.",
    discussion: """
      Sorted by input order, the earlier document first. Documents with the same tokens are paired \
      too, so a text that stands m times gives m(m - 1)/2 pairs; cluster names it once.

      Examples:
        darnel pairs corpus.jsonl > pairs.tsv
        darnel pairs corpus.jsonl --threshold 0.6 --format jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, jsonl
  }

  @OptionGroup var input: SketchedOptions
  @OptionGroup var other: AgainstOptions
  @OptionGroup(title: "Matching") var match: MatchOptions
  @OptionGroup(title: "Content") var content: ContentOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format: Format = .tsv

  @Flag(help: "The same as --format jsonl.")
  var json = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    try other.check(input)
    try content.check(input)
  }

  func run() throws {
    let found = try Investigation(input, match, running, output, content, against: other.against)
    let (stream, counts) = try found.pairs()
    let format = json ? .jsonl : format
    var pairs = 0
    try found.writing(output) { (file) throws in
      if format == .tsv {
        try file.write("id1\tid2\tresemblance\tcontainment1\tcontainment2\tshared\n")
      }
      for document in found.asked {
        for match in stream.matches(of: document)
        where found.sides?.isReference(match.second) ?? true {
          try file.write(line(match, found.table, format))
          pairs += 1
        }
      }
    }
    var summary = found.summary(counts)
    summary.pairs = pairs
    found.talk.end(summary)
  }

  private func line(
    _ match: Match, _ table: DocumentTable, _ format: Format
  ) throws -> [UInt8] {
    let overlap = match.overlap
    if format == .jsonl {
      let (first, second) = (try table.id(match.first), try table.id(match.second))
      return Array((try ResultJSON.line(first: first, second: second, overlap) + "\n").utf8)
    }
    var line: [UInt8] = []
    appendTabCell(try table.idBytes(match.first), to: &line)
    line.append(0x09)
    appendTabCell(try table.idBytes(match.second), to: &line)
    for share in [overlap.resemblance, overlap.firstInSecond, overlap.secondInFirst] {
      line.append(0x09)
      appendShare(share, to: &line)
    }
    line += "\t\(overlap.shared)\n".utf8
    return line
  }
}
