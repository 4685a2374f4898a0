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
      Learns from the pages themselves, site by site, or takes templates that were learned before. \
      Rows come in input order with the text replaced and everything else untouched. A page is \
      never emptied. Lines are split at line feeds; empty ones have a verdict too.

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
      "credits (dates, bylines and sources stay unless they are plainly furniture) or none.",
      valueName: "what"))
  var keep: KeptKind = .credits

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
    if !input.from.isEmpty { throw ValidationError("strip reads inputs, not signatures.") }
    try checkOutputs()
    if explain && (field != nil || creditsField != nil) {
      throw ValidationError("--explain prints pages for people; it writes no fields.")
    }
    let kept: [(String, String)] = [
      ("--id-field", input.rows.idField), ("--site-field", input.siteField),
      ("--url-field", input.urlField),
    ]
    let text: (String, String) = ("--text-field", input.rows.textField)
    if let field { try check("--field", field, sparing: kept) }
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
    let corpus = try input.open(jobs: running.threads, against: [])
    talk.tellSkipped(corpus.skipped)
    try refuseTables(corpus)
    let sites = try knownSites(corpus, talk)
    let outputs = Outputs(inputs: [corpus], force: output.force)
    try writeSides(outputs) { verdicts, evidence in
      var tally = StripTally()
      try outputs.write(output.output) { (file) throws in
        // An empty directory has no input.
        let hasHeader = !explain && corpus.sourceCount > 0
        let header = hasHeader ? corpus.header(ofSource: 0) : nil
        if let header { try file.write(header + [0x0A]) }
        let progress = Progress("stripping", total: corpus.byteCount, unit: "MB", talk)
        let table = try corpus.stripped(
          request, by: sites, jobs: running.threads, progress: { progress.advance($0) },
          onError: { $0 as any Error }
        ) { (document, id) throws in
          tally.add(document)
          try file.write(explain ? ShownText.escaped(document.explanation) : document.row)
          if self.verdicts != nil { try verdicts.write(StripLines.verdict(document, id: id)) }
          if self.evidence != nil { try evidence.write(StripLines.evidence(document, id: id)) }
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
    request.keepsCredits = keep == .credits
    request.field = field
    request.creditsField = creditsField
    request.wantsVerdicts = verdicts != nil
    request.wantsEvidence = evidence != nil
    request.wantsExplanation = explain
    return request
  }

  private func knownSites(_ corpus: Corpus, _ talk: Talk) throws -> KnownSites {
    let learned = try corpus.learned(ontoFilesOf: templates, talk)
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

  /// Columns can be replaced, not added; and rows of different kinds cannot go into one file.
  private func refuseTables(_ corpus: Corpus) throws {
    let headers = (0..<corpus.sourceCount).map { corpus.header(ofSource: $0) }
    if headers.contains(where: { $0 != headers[0] }) {
      throw Refusal("the inputs have different rows; strip inputs of one kind, one at a time")
    }
    if headers.contains(where: { $0 != nil }), field != nil || creditsField != nil {
      throw Refusal("a table gets no new columns; --field and --credits-field want JSON lines")
    }
  }
}

/// What stripping came to.
struct StripTally {
  private var documents = 0
  private var bytes = (before: 0, after: 0)
  private var lines = 0
  private var kept = 0
  private var unknown: [String: Int] = [:]

  mutating func add(_ document: StrippedDocument) {
    documents += 1
    bytes.before += document.bytes.before
    bytes.after += document.bytes.after
    lines += document.linesGone
    if document.isLastResort { kept += 1 }
    if !document.isKnown { unknown[document.site, default: 0] += 1 }
  }

  func tell(_ talk: Talk) {
    if !unknown.isEmpty {
      let pages = unknown.values.reduce(0, +)
      let names = unknown.keys.sorted().prefix(3).map {
        $0.isEmpty ? "no site" : ShownText.onOneLine($0)
      }
      talk.say(
        "darnel: nothing is known of \(counted(unknown.count, "site")) (\(names.joined(separator: ", "))"
          + "\(unknown.count > 3 ? ", …" : "")): \(counted(pages, "page left as it was", "pages left as they were"))"
      )
    }
    if kept > 0 {
      talk.say("darnel: kept \(counted(kept, "page")) whole, since nothing would have been left")
    }
    let gone = bytes.before == 0 ? 0 : Double(bytes.before - bytes.after) / Double(bytes.before)
    talk.say(
      "darnel: \(counted(documents, "document")): \(counted(lines, "line")) set aside, "
        + "\(fixed(100 * gone, 1)) % of the text")
  }
}

/// Text of the data as people see it: control characters, which could steer a terminal, are spelled out.
enum ShownText {
  /// Tabs and line feeds stay.
  static func escaped(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: shown.append(scalar)
      case 0..<0x20, 0x7F..<0xA0:
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The same of well-formed UTF-8.
  static func escaped(_ text: [UInt8]) -> [UInt8] {
    // Letters outside ASCII have bytes of that kind too: only whole characters tell.
    let isPlain = text.allSatisfy { $0 == 0x09 || $0 == 0x0A || 0x20..<0x7F ~= $0 }
    return isPlain ? text : Array(escaped(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// Tabs and line breaks become spaces.
  static func onOneLine(_ text: String) -> String {
    let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\u{2028}", "\u{2029}"]
    let scalars: [Unicode.Scalar] = escaped(text).unicodeScalars.map {
      breaks.contains($0) ? " " : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// What a user should know about the sites that were learned.
enum SiteTalk {
  static func tell(_ learned: LearnedCorpus, _ talk: Talk) {
    if learned.withoutSite > 0 {
      talk.say(
        "darnel: "
          + counted(
            learned.withoutSite, "document without a site is", "documents without a site are")
          + " taken as pages of one; name the field with --site-field or --url-field")
    }
    let single = learned.templates.indices.filter { learned.templates[$0].pages < 2 }
    if !single.isEmpty {
      talk.say(
        "darnel: nothing is learned of \(counted(single.count, "site")) with one page only")
    }
  }
}

/// Rows of the files beside the answer.
enum StripLines {
  static func verdict(_ document: StrippedDocument, id: [UInt8]) throws -> [UInt8] {
    var line = Array("{\"id\":".utf8)
    line += try ResultJSON.encoded(String(decoding: id, as: UTF8.self)).utf8
    line += Array(",\"keep\":\"".utf8) + document.keep + Array("\",\"score\":[".utf8)
    for (place, score) in document.scores.enumerated() {
      if place > 0 { line.append(0x2C) }
      line += fixed(Double(score) / 1000, 3).utf8
    }
    return line + Array("]}\n".utf8)
  }

  static func evidence(_ document: StrippedDocument, id: [UInt8]) throws -> [UInt8] {
    var line = Array("{\"id\":".utf8)
    line += try ResultJSON.encoded(String(decoding: id, as: UTF8.self)).utf8
    line += Array(",\"rows\":[".utf8)
    line += document.evidence.map { String($0) }.joined(separator: ",").utf8
    return line + Array("]}\n".utf8)
  }
}
