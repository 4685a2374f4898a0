internal import ArgumentParser
internal import DarnelReport

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

  @Argument(help: "The site, as it stands in the input or its registrable domain.")
  var site: String?

  @Option(help: ArgumentHelp("Directory of the templates.", valueName: "dir"))
  var templates = "templates"

  func run() throws {
    let known = try TemplateFiles.read(templates)
    guard let site else {
      for name in known.keys.sorted() {
        if let file = known[name]?.file {
          let shown = name.isEmpty ? "(no site)" : ShownText.onOneLine(name)
          print("\(file.pages) pages  \(file.lines.count) lines  \(shown)")
        }
      }
      return
    }
    let shown = ShownText.onOneLine(site)
    guard let file = known[site]?.file else {
      talk("darnel: nothing is known of \(shown) in \(templates)")
      throw Exit.no
    }
    print("\(shown): \(counted(file.lines.count, "line")) on \(counted(file.pages, "page"))")
    for line in file.lines {
      let pages = String(line.pages)
      let place = String(line.place / 10)
      let rule = line.rule ?? ""
      // A line that ended in CR LF has its CR still.
      let ended = line.text.last == "\r" ? line.text.dropLast() : Substring(line.text)
      let text = ShownText.onOneLine(String(ended.prefix(160)))
      print(pad(pages, 7) + pad(place, 5) + "  " + rule + (rule.isEmpty ? "" : "  ") + text)
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
