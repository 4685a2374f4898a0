internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// How much two texts share, and where.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Says how much two texts share, and where.",
    discussion: """
      Resemblance and containment are exact, the numbers that pairs gives. Words are aligned in \
      order; a run of eight or more that stands elsewhere in the other text is moved. Passages come \
      as they were written, the ten longest of each kind; -v shows all.

      With --diff the texts stand side by side. Without colour, [-this-] is only in the first, \
      {+this+} only in the second, [~this~] and {~this~} have moved.

      Exit status: 0 at or above the threshold, 1 below it, 2 wrong usage or input.

      Examples:
        darnel compare a.txt b.txt
        darnel compare draft.txt.gz - --diff < final.txt
        darnel compare --corpus corpus.jsonl wire-12 post-7
        darnel compare a.txt b.txt --json --threshold 0.5
      """)

  @Argument(
    help: ArgumentHelp(
      "Two text files, one of which may be -; with --corpus, the ids of two documents.",
      valueName: "text"))
  var texts: [String]

  @Option(
    help: ArgumentHelp(
      "Take the texts from this file or directory by their ids; may be given again.",
      valueName: "path"))
  var corpus: [String] = []

  @OptionGroup(title: "Reading a corpus") var rows: RowOptions
  @OptionGroup(title: "Matching") var match: ResemblanceOptions

  @Flag(help: "Show the texts side by side.")
  var diff = false

  @Flag(help: "Print one JSON object, with the bytes of each passage.")
  var json = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    guard texts.count == 2 else {
      let hint = texts.count == 3 && corpus.isEmpty ? "; for two ids: --corpus FILE ID ID" : ""
      throw ValidationError("compare takes two texts, not \(texts.count)\(hint).")
    }
    if corpus.isEmpty && texts == ["-", "-"] {
      throw ValidationError("Only one of the texts can be standard input.")
    }
    if diff && json { throw ValidationError("--diff and --json exclude each other.") }
  }

  func run() throws {
    let talk = Talk(running)
    let (texts, inputs) = try corpus.isEmpty ? fromFiles() : fromCorpus(talk)
    talk.phase("read")
    for text in texts where text.malformed > 0 {
      let sequences = text.malformed == 1 ? "sequence" : "sequences"
      talk.say(
        "darnel: \(text.name): \(text.malformed) ill-formed \(sequences), read as U+FFFD")
    }
    let comparison = Comparison(
      texts[0].bytes, texts[1].bytes, match.recipe, jobs: running.threads)
    talk.phase("compared")
    let names = texts.map { ReportedComparison.Name(id: $0.name, repaired: $0.malformed) }
    let reported = ReportedComparison(
      comparison, first: names[0], second: names[1], threshold: match.threshold)
    try output.writing(inputs: inputs) { (file) throws in
      if json { return try file.write(ResultJSON.object(reported) + "\n") }
      for line in lines(reported) { try file.write(line + "\n") }
    }
    if !reported.isMatch { throw Exit.no }
  }

  private func lines(_ reported: ReportedComparison) -> [String] {
    let width = terminalWidth(1) ?? 100
    let colour = output.isStandard && running.color.applies(to: 1)
    let text = ComparisonText(
      width: width, colour: colour, most: running.verbose ? .max : 10)
    guard diff else { return text.lines(reported) }
    return text.summary(reported) + [""]
      + ComparisonDiff(width: width, colour: colour).lines(reported)
  }

  private func fromFiles() throws -> ([FoundText], [Corpus]) {
    var options = CorpusOptions()
    options.format = .text
    var found: (texts: [FoundText], inputs: [Corpus]) = ([], [])
    // Each by itself: a file may be compared with itself.
    for path in texts {
      let input = try Corpus.open([path], options: options)
      guard input.sourceCount == 1, input.name(ofSource: 0) == path else {
        throw Refusal("\(path): is a directory; compare takes two files, or --corpus and two ids")
      }
      var reader = ChunkReader(input)
      for chunk in input.chunks {
        _ = try reader.read(chunk) { (row) throws(CorpusError) in
          found.texts.append(FoundText(path, row))
        }
      }
      found.inputs.append(input)
    }
    return found
  }

  private func fromCorpus(_ talk: Talk) throws -> ([FoundText], [Corpus]) {
    var options = rows.options
    options.jobs = running.threads
    let input = try Corpus.open(corpus, options: options)
    let table = try input.documents(jobs: running.threads)
    talk.tellBadRows(of: table)
    var reader = ChunkReader(input)
    let found = try texts.map { id in
      let document = try table.document(known: id)
      try reader.reread(table.location(of: document))
      return FoundText(id, reader.row)
    }
    return (found, [input])
  }
}

/// A text to compare.
private struct FoundText {
  let name: String
  let bytes: [UInt8]
  let malformed: Int

  init(_ name: String, _ row: DocumentRow) {
    self.name = name
    bytes = row.text
    malformed = row.malformed
  }
}
