internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport
internal import DarnelTemplate

/// Templates shown to people.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Shows what was learned of sites.",
    subcommands: [ShowTemplateCommand.self])
}

/// One site's template.
struct ShowTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a site's template: on how many pages, and where.",
    discussion: """
      Columns: pages that have the line, its mean place on the page (0 top, 100 bottom), a person's \
      rule, the line. Without a site, the sites are listed.
      """)

  @Argument(
    help: "The site, as it stands in the input or its registrable domain, or \"(no site)\".")
  var site: String?

  @Option(help: ArgumentHelp("Directory of the templates.", valueName: "dir"))
  var templates = "templates"

  /// What pages without a site are listed under.
  private static let nameless = "(no site)"

  func run() throws {
    let known = try TemplateFiles.read(templates, jobs: processorCount()).mapValues(\.file)
    guard let site else { return try write(list(known)) }
    guard let file = file(of: site, in: known) else {
      talk("darnel: nothing is known of \(ShownText.onOneLine(site)) in \(templates)")
      throw Exit.no
    }
    try write(lines(of: file))
  }

  private func file(of site: String, in known: [String: TemplateFile]) -> TemplateFile? {
    if let file = known[site] { return file }
    if site == Self.nameless { return known[""] }
    return SiteName.shared.site(ofAddress: site).flatMap { known[$0] }
  }

  private func list(_ known: [String: TemplateFile]) -> [String] {
    known.sorted { $0.key < $1.key }.map { name, file in
      "\(file.pages) pages  \(file.lines.count) lines  \(shown(name))"
    }
  }

  private func shown(_ site: String) -> String {
    site.isEmpty ? Self.nameless : ShownText.onOneLine(site)
  }

  private func lines(of file: TemplateFile) -> [String] {
    let head =
      "\(shown(file.site)): \(counted(file.lines.count, "line")) on \(counted(file.pages, "page"))"
    return [head]
      + file.lines.map { line in
        let rule = line.rule ?? ""
        // A line that ended in CR LF has its CR still.
        let ended = line.text.last == "\r" ? line.text.dropLast() : Substring(line.text)
        let text = ShownText.onOneLine(String(ended.prefix(160)))
        return pad(String(line.pages), 7) + pad(String(line.place / 10), 5) + "  " + rule
          + (rule.isEmpty ? "" : "  ") + text
      }
  }

  private func write(_ lines: [String]) throws {
    try Outputs(inputs: [], force: false).write("-") { (file) throws in
      for line in lines { try file.write(line + "\n") }
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
