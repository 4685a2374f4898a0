internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelReport
internal import DarnelTemplate
internal import FoundationEssentials

/// One reviewable template a site.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Learns what sites repeat: one template file a site.",
    discussion: """
      The files are JSON, sorted, and can be edited: a line with "rule":"keep" or "rule":"strip" wins \
      over all evidence and survives learning again. Learning into a directory that has templates \
      adds the new pages to them, so learn each page once.

      Examples:
        darnel learn pages.jsonl -o templates/
        darnel learn today.jsonl -o templates/ --seen 2025-03-04
        darnel templates show example.org --templates templates/
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write here.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp("Date to note as last seen on every line found now.", valueName: "date"))
  var seen: String?

  @Option(
    help: ArgumentHelp(
      "Drop lines that were last seen before this date and have no rule.", valueName: "date"))
  var forgetBefore: String?

  @OptionGroup(title: "Running") var running: RunOptions

  func run() throws {
    let talk = Talk(running)
    let corpus = try input.open(jobs: running.threads, against: [])
    talk.tellSkipped(corpus.skipped)
    let old = FileManager.default.fileExists(atPath: output) ? try TemplateFiles.read(output) : [:]
    let progress = Progress("learning", total: corpus.byteCount, unit: "MB", talk)
    let learned = try corpus.learned(onto: old.mapValues(\.template), jobs: running.threads) {
      progress.advance($0)
    }
    progress.finish()
    talk.tellBadRows(of: learned.table)
    guard learned.table.count > 0 else {
      throw Refusal(
        "no documents in \(input.inputs.joined(separator: ", ")); "
          + "check the paths and --text-field (\(learned.table.tally.badCount) bad rows)")
    }
    let examples = try corpus.examples(of: learned, jobs: running.threads)
    SiteTalk.tell(learned, talk)
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw Refusal("\(output): cannot be made a directory")
    }
    let outputs = Outputs(inputs: [corpus], force: true)
    var lines = 0
    for (place, site) in learned.sites.enumerated() {
      let file = merged(site, learned.templates[place], examples[place], old[site])
      if file.pages < 2 && old[site] == nil { continue }
      lines += file.lines.count
      try outputs.write(output + "/" + TemplateFiles.name(of: site)) { (out) throws in
        try out.write(try file.encoded())
      }
    }
    talk.say(
      "darnel: \(grouped(learned.table.count)) documents of \(counted(learned.sites.count, "site")): "
        + "\(counted(lines, "template line")), "
        + "\(grouped(learned.copies.count)) copies of articles left out")
  }

  private func merged(
    _ site: String, _ template: SiteTemplate, _ examples: [UInt64: [UInt8]],
    _ old: TemplateFiles.Entry?
  ) -> TemplateFile {
    var texts: [UInt64: String] = [:]
    var dates: [UInt64: String] = [:]
    for line in old?.file.lines ?? [] {
      let key = TemplateFile.key(of: line)
      texts[key] = line.text
      dates[key] = line.last_seen
    }
    for (key, bytes) in examples {
      let text = String(decoding: bytes, as: UTF8.self)
      texts[key] = texts[key].map { min($0, text) } ?? text
      if let seen { dates[key] = max(dates[key] ?? "", seen) }
    }
    var file = TemplateFile(site: site, template, texts: texts, seen: dates)
    if let limit = forgetBefore {
      file.lines.removeAll { $0.rule == nil && ($0.last_seen ?? "") < limit }
    }
    return file
  }
}
