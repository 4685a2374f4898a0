internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelReport
internal import DarnelTemplate
internal import SystemPackage

/// Texts without what their sites repeat.
struct StripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strip", abstract: "Writes documents without what their sites repeat.",
    discussion: """
      Learns from the pages themselves, site by site, and with --templates from these and what was \
      learned before together; of a site of a thousand pages and more, a page that its template has seen \
      counts twice. Rows come in input order with the text replaced and everything else untouched. A \
      page is never emptied. Lines are split at line feeds; empty ones have a verdict too. Beside \
      what --memory bounds, learning holds the distinct lines of the sites, some 200 bytes each.

      Examples:
        darnel strip pages.jsonl -o articles.jsonl
        darnel strip today.jsonl --templates templates/ -o articles.jsonl
        darnel strip pages.jsonl --only-content --verdicts verdicts.jsonl -o articles.jsonl
        darnel strip pages.jsonl --explain | less
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "Learn from the pages onto the templates in this directory, which stay as they are.",
      valueName: "dir"))
  var templates: String?

  @Flag(
    help: "Also remove what stands only once: related links, teasers, captions, bylines.")
  var onlyContent = false

  @Option(
    help: ArgumentHelp(
      "credits (the default: dates, bylines and sources stay unless they are plainly furniture) or "
        + "none; not with --only-content.", valueName: "what"))
  var keep: KeptKind?

  @Option(
    help: ArgumentHelp("Write the text into this field beside the old one.", valueName: "name"))
  var field: String?

  @Option(
    help: ArgumentHelp("Write dates, bylines and sources into this field.", valueName: "name"))
  var creditsField: String?

  @Option(help: ArgumentHelp("Write a verdict on each line here.", valueName: "file"))
  var verdicts: String?

  @Option(help: ArgumentHelp("Write what the model is trained on here.", visibility: .hidden))
  var evidence: String?

  @Flag(help: "Print the pages with each removed line, why, and on how many pages it stood.")
  var explain = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Running") var running: RunOptions

  enum KeptKind: String, ExpressibleByArgument, CaseIterable {
    case credits, none
  }

  func validate() throws {
    try checkOutputs()
    if onlyContent && keep != nil {
      throw ValidationError(
        "--only-content takes dates, bylines and sources away like all else that is no content; "
          + "leave --keep out.")
    }
    if explain && (field != nil || creditsField != nil) {
      throw ValidationError("--explain prints pages for people; it writes no fields.")
    }
    let kept: [(String, String)] = [
      ("--id-field", input.fields.rows.idField), ("--site-field", input.fields.siteField),
      ("--url-field", input.fields.urlField), ("--title-field", input.fields.titleField),
    ]
    let text: (String, String) = ("--text-field", input.fields.rows.textField)
    if let field {
      // The field of the text itself is where the text goes without --field.
      try check("--field", field, sparing: field == text.1 ? kept : [text] + kept)
    }
    if let creditsField {
      try check("--credits-field", creditsField, sparing: [text] + kept)
    }
    if let field, let creditsField {
      try check("--field", field, sparing: [("--credits-field", creditsField)])
      try check("--credits-field", creditsField, sparing: [("--field", field)])
    }
  }

  /// Two outputs must not go to one place.
  private func checkOutputs() throws {
    let names = [output.output, verdicts, evidence].compactMap { $0 }
    if names.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("--verdicts - wants --output to be a file; both cannot go there.")
    }
    let files = names.filter { $0 != "-" }.map { FilePath($0).lexicallyNormalized() }
    if Set(files).count < files.count {
      throw ValidationError("--output and --verdicts must be different files.")
    }
  }

  /// What is written must neither be a field that is read nor have one inside.
  private func check(
    _ option: String, _ name: String, sparing others: [(String, String)]
  ) throws {
    if name.isEmpty { throw ValidationError("\(option) must not be empty.") }
    for (reason, other) in others where other == name || other.hasPrefix(name + ".") {
      throw ValidationError(
        "\(option) \(name) would overwrite the field of \(reason); give it another name.")
    }
  }

  func run() throws {
    let talk = Talk(running)
    let corpus = try input.open(jobs: running.threads)
    talk.tellSkipped(corpus.skipped)
    let header = try header(of: corpus)
    let sites = try knownSites(corpus, talk)
    let outputs = Outputs(inputs: [corpus], force: output.force)
    try writeSides(outputs) { verdicts, evidence in
      var tally = StripTally()
      try outputs.write(output.output) { (file) throws in
        if let header, !explain { try file.write(header + [0x0A]) }
        let progress = Progress("stripping", total: corpus.byteCount, unit: "MB", talk)
        let table = try corpus.stripped(
          request, by: sites, jobs: running.threads, progress: { progress.advance($0) },
          onError: { $0 as any Error }
        ) { (part) throws in
          try file.write(explain ? ShownText.escaped(part.output) : part.output)
          for document in part.documents {
            tally.add(document)
            if self.verdicts != nil { try verdicts.write(StripLines.verdict(document)) }
            if self.evidence != nil { try evidence.write(StripLines.evidence(document)) }
          }
        }
        progress.finish()
        talk.tellBadRows(of: table)
        guard table.count > 0 else {
          throw Refusal(noDocumentsIn: input.inputs, badRows: table.tally.badCount)
        }
      }
      tally.tell(talk)
    }
  }

  private var request: StripRequest {
    var request = StripRequest()
    request.mode = onlyContent ? .onlyContent : .safe
    request.keepsCredits = keep != KeptKind.none
    request.field = field
    request.creditsField = creditsField
    request.wantsVerdicts = verdicts != nil
    request.wantsEvidence = evidence != nil
    request.wantsExplanation = explain
    return request
  }

  private func knownSites(_ corpus: Corpus, _ talk: Talk) throws -> KnownSites {
    let learned = try corpus.learned(
      ontoFilesOf: templates, within: running.budget(besides: output), talk)
    talk.phase("learned")
    SiteTalk.tell(learned, talk)
    return KnownSites(learned)
  }

  private func writeSides(
    _ outputs: Outputs, _ body: (inout OutputFile, inout OutputFile) throws -> Void
  ) throws {
    try outputs.write(verdicts ?? "/dev/null") { (verdicts) throws in
      try outputs.write(evidence ?? "/dev/null") { (evidence) throws in
        try body(&verdicts, &evidence)
      }
    }
  }

  /// The header of the tables that are read; columns can be replaced, not added.
  private func header(of corpus: Corpus) throws -> [UInt8]? {
    let header = try corpus.commonHeader(for: "strip", textsAreRows: true)
    if header != nil, field != nil || creditsField != nil {
      throw Refusal("a table gets no new columns; --field and --credits-field want JSON lines")
    }
    return header
  }
}
