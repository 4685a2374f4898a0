internal import ArgumentParser
internal import DarnelCheck
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
      adds the new pages to them: of a site of a thousand pages and more, learn each page once. All \
      files are written before any gets its name: a run that fails in writing or is ended before \
      changes none. Beside what --memory bounds, learning holds the distinct lines of the sites, some \
      200 bytes each.

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
  var seen: DayArgument?

  @Option(
    help: ArgumentHelp(
      "Drop lines that were last seen before this date and have no rule.", valueName: "date"))
  var forgetBefore: DayArgument?

  @OptionGroup(title: "Running") var running: RunOptions

  func run() throws {
    let talk = Talk(running)
    let corpus = try input.open(jobs: running.threads)
    talk.tellSkipped(corpus.skipped)
    let isLearnedOnto = FileManager.default.fileExists(atPath: output)
    let old = isLearnedOnto ? try TemplateFiles.read(output, jobs: running.threads) : [:]
    let learned = try corpus.learned(
      onto: old.mapValues(\.template), areGrowing: true, within: running.budget(in: nil), talk)
    talk.tellBadRows(of: learned.table)
    guard learned.table.count > 0 else {
      throw Refusal(noDocumentsIn: input.inputs, badRows: learned.table.tally.badCount)
    }
    let templates = Dictionary(uniqueKeysWithValues: zip(learned.sites, learned.templates))
    let examples = try corpus.examples(
      longest: TemplateFile.longestText, knowing: learned, jobs: running.threads
    ) { site in
      guard let template = templates[site] else { return nil }
      return { template.pages(ofLine: $0) > 0 }
    }
    SiteTalk.tell(learned, talk)
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw Refusal("\(output): cannot be made a directory")
    }
    let lines = try write(learned, examples, over: old, corpus)
    talk.say(
      "darnel: \(grouped(learned.table.count)) documents of \(counted(learned.sites.count, "site")): "
        + "\(counted(lines, "template line")), "
        + "\(grouped(learned.copies.count)) copies of articles left out")
  }

  /// Writes the templates of the sites of which a page was learned, now or before: one page alone
  /// says nothing, but the next ones may repeat it.
  ///
  /// - Returns: the number of template lines.
  private func write(
    _ learned: LearnedCorpus, _ examples: [String: [UInt64: [UInt8]]],
    over old: [String: TemplateFiles.Entry], _ corpus: Corpus
  ) throws -> Int {
    let places = learned.sites.indices.filter { place in
      learned.templates[place].pages >= 1 || old[learned.sites[place]] != nil
    }
    let paths = try TemplateFiles.paths(
      of: places.map { learned.sites[$0] }, in: output, beside: old)
    var lines = 0
    try TemplateFiles.write(paths, inputs: [corpus]) { (number) throws -> String in
      let place = places[number]
      let site = learned.sites[place]
      let file = merged(site, learned.templates[place], examples[site] ?? [:], old[site])
      lines += file.lines.count
      return try file.encoded()
    }
    return lines
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
      if let seen { dates[key] = max(dates[key] ?? "", "\(seen.day)") }
    }
    // Names that differ only in how their accents are composed are one site: the first spelling stays.
    var file = TemplateFile(site: old?.file.site ?? site, template, texts: texts, seen: dates)
    if let limit = forgetBefore.map({ "\($0.day)" }) {
      file.lines.removeAll { line in
        guard line.rule == nil, let last = line.last_seen, last < limit else { return false }
        return examples[TemplateFile.key(of: line)] == nil
      }
    }
    return file
  }
}
