internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// A page to look at results in.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Makes a page to look at results in: one HTML file.",
    discussion: """
      Reads what darnel cluster --format jsonl or json, dedupe --removed, check --json or strip \
      --verdicts wrote. With --texts the page shows the documents, copies beside what is kept; without, \
      the beginnings that the result carries. What was set aside before documents were compared is \
      grey: by the same templates, learned again, when the result says so. The page loads nothing from \
      anywhere. Texts that do not fit are cut, and it says how many.

      Examples:
        darnel cluster corpus.jsonl --json -o clusters.json
        darnel report clusters.json --texts corpus.jsonl -o report.html
        darnel cluster corpus.jsonl --report html=report.html --open
        darnel report verdicts.jsonl --texts pages.jsonl --templates templates/ -o report.html
        darnel report --templates templates/ -o report.html
      """)

  @Argument(help: "The result to show; - is standard input. Left out with --templates alone.")
  var result: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take the texts from these files or directories.", valueName: "path"))
  var texts: [String] = []

  @OptionGroup(title: "Reading the texts") var fields: DocumentOptions
  @OptionGroup(title: "What is grey") var grey: GreyOptions
  @OptionGroup(title: "The page") var page: PageOptions

  @Option(help: ArgumentHelp("Say on the page that it was made then.", valueName: "time"))
  var made: String?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    if result == nil && grey.templates == nil && grey.verdicts == nil {
      throw ValidationError("Name a result; or --verdicts, or --templates to show those alone.")
    }
    if [result, grey.verdicts].compactMap({ $0 }).filter({ $0 == "-" }).count
      + texts.count(where: { $0 == "-" }) > 1
    {
      throw ValidationError("Only one of result, verdicts and texts can be standard input.")
    }
    if (grey.verdicts != nil || grey.strip == true) && result != nil && texts.isEmpty {
      throw ValidationError("Texts are grey where they are shown; add --texts.")
    }
    if output.isStandard && isTerminal(1) {
      throw ValidationError("A page is no reading for a terminal; say where it goes: -o FILE.html.")
    }
  }

  func run() throws {
    let talk = Talk(running)
    let browser = try page.browser(for: output.output)
    var read = ResultFile()
    if let path = result ?? grey.verdicts { read = try ResultFile(path) }
    if result != nil, let path = grey.verdicts { read.take(try ResultFile(path)) }
    talk.phase("result read")
    var documents = PageDocuments(named: read.documents)
    let corpus = try texts.isEmpty ? nil : openTexts()
    if let corpus { try find(read, in: corpus, &documents, talk) }
    let making = ReportMaking(
      read: read, grey: grey, options: page,
      sources: [result ?? grey.verdicts].compactMap { $0 } + texts,
      talk: talk)
    var made = try making.page(&documents)
    made.made = self.made
    let writing = PageWriting(
      documents: documents, recipe: recipe(read.summary), bytes: page.bytes,
      jobs: running.threads)
    let outlines = read.isOfStripping ? read.strippedOutlines : read.outlines
    var bytes: UInt64 = 0
    try output.writing(inputs: corpus.map { [$0] } ?? []) { (file) throws in
      try writing.write(outlines, made, to: &file)
      bytes = file.byteCount
    }
    let noun = read.isOfStripping ? "document" : "cluster"
    talk.say(
      "darnel: \(output.isStandard ? "report" : output.output): "
        + "\(counted(outlines.count, noun)), \(megabytes(bytes))")
    page.show(output.output, with: browser, talk)
  }

  private func openTexts() throws -> Corpus {
    var options = fields.options
    options.fields.extra = [page.languageField]
    options.jobs = running.threads
    return try Corpus.open(texts, options: options)
  }

  /// Finds the documents of the result in the corpus.
  private func find(
    _ read: ResultFile, in corpus: Corpus, _ documents: inout PageDocuments, _ talk: Talk
  ) throws {
    let table = try corpus.documents(jobs: running.threads)
    talk.tellBadRows(of: table)
    documents.table = table
    documents.places = try table.documents(known: read.documents)
    let lost = documents.places.count { $0 == nil }
    if lost == read.documents.count, lost > 0 {
      throw Refusal(
        "none of the \(grouped(lost)) documents of \(result ?? grey.verdicts ?? "-") is in "
          + "\(texts.joined(separator: ", ")); "
          + "check --id-field, and name the inputs as the run named them")
    }
    if lost > 0 {
      talk.say(
        "darnel: \(grouped(lost)) of \(counted(read.documents.count, "document")) are not in the "
          + "texts; the page has only the beginnings that the result carries")
    }
    talk.phase("texts found")
  }

  private func recipe(_ summary: ResultSummary?) -> ShingleRecipe {
    let profile = summary?.recipe["profile"].flatMap(TextProfile.init(rawValue:)) ?? .standard
    let width = summary?.recipe["width"].flatMap(Int.init) ?? 5
    return ShingleRecipe(
      profile: profile, width: (1...ShingleRecipe.widest).contains(width) ? width : 5)
  }
}

extension ReportPage {
  /// Takes the shares of sites and times.
  mutating func take(_ tally: PageTally, isWhole: Bool) {
    (sites, times) = tally.shares(isWhole: isWhole)
    siteCount = tally.siteCount
  }
}
