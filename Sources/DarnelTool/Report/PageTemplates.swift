internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport
internal import DarnelTemplate

/// What sites repeat, chosen for a page: the sites of the most pages, and of each the lines that stand
/// on the most of them.
struct PageTemplates {
  private struct Site {
    var name: String
    var template: SiteTemplate
    /// The lines to show.
    var lines: ArraySlice<SiteTemplate.Line>
    /// All lines there are.
    var lineCount: Int
  }

  private let sites: [Site]
  /// All sites that have lines.
  let count: Int

  /// Lines of a site, and of all sites, that a page shows at most.
  private static let (mostLines, mostOfAll) = (60, 6_000)
  /// Letters of a line that are shown.
  private static let letters = 240
  /// The part of a page that templates may take: one of so many.
  private static let part = 8

  /// Chooses among the templates of sites.
  init(_ templates: [String: SiteTemplate]) {
    let all = templates.map { name, template in
      let lines = Self.ordered(template.allLines.filter(Self.isRepeated))
      return Site(
        name: name, template: template, lines: lines.prefix(Self.mostLines), lineCount: lines.count)
    }
    let known = all.filter { !$0.lines.isEmpty }.sorted {
      ($1.template.pages, $0.name) < ($0.template.pages, $1.name)
    }
    var room = Self.mostOfAll
    sites = known.prefix { site in
      room -= site.lines.count
      return room >= 0
    }
    count = known.count
  }

  /// The templates that documents were compared by.
  init(_ known: KnownSites) {
    let names = known.names
    self.init(Dictionary(uniqueKeysWithValues: names.map { ($0, known.template(of: $0)) }))
  }

  /// The templates of files.
  init(_ files: [String: TemplateFiles.Entry]) { self.init(files.mapValues(\.template)) }

  /// Whether a line is worth showing: the site repeats it, or a person spoke of it.
  private static func isRepeated(_ line: SiteTemplate.Line) -> Bool {
    line.counts.pages >= SiteTemplate.leastPages || line.rule != nil
  }

  private static func ordered(_ lines: [SiteTemplate.Line]) -> [SiteTemplate.Line] {
    lines.sorted { left, right in
      let places = (left.counts.meanPlace, right.counts.meanPlace)
      return (right.counts.pages, places.0, left.key) < (left.counts.pages, places.1, right.key)
    }
  }

  /// The templates as a page shows them.
  ///
  /// - Parameters:
  ///   - corpus: where lines stand that no file spells.
  ///   - bytes: what the page may take.
  func shown(
    _ files: [String: TemplateFiles.Entry], in corpus: Corpus?, jobs: Int, bytes: Int
  ) throws -> [PageTemplate] {
    var texts: [String: [UInt64: String]] = files.mapValues { entry in
      Dictionary(entry.file.lines.map { (TemplateFile.key(of: $0), $0.text) }) { first, _ in first }
    }
    if let corpus {
      let wanted = Dictionary(
        uniqueKeysWithValues: sites.map { ($0.name, Set($0.lines.map(\.key))) })
      let found = try corpus.examples(longest: 1_000, jobs: jobs) { site in
        guard let keys = wanted[site] else { return nil }
        return { keys.contains($0) }
      }
      for (site, lines) in found {
        let spelled = lines.mapValues { String(decoding: $0, as: UTF8.self) }
        texts[site, default: [:]].merge(spelled) { known, _ in known }
      }
    }
    var room = bytes / Self.part
    var shown: [PageTemplate] = []
    for site in sites {
      let template = Self.template(site, texts[site.name] ?? [:])
      room -= template.lines.reduce(200 + site.name.utf8.count) { $0 + 60 + $1.text.utf8.count }
      if room < 0 { break }
      shown.append(template)
    }
    return shown
  }

  private static func template(_ site: Site, _ texts: [UInt64: String]) -> PageTemplate {
    let lines = site.lines.map { line in
      let text = texts[line.key] ?? ""
      let head = String(text.unicodeScalars.prefix(letters))
      return PageTemplate.Line(
        text: head.utf8.count < text.utf8.count ? head + "…" : head, pages: Int(line.counts.pages),
        position: line.counts.times == 0 ? "" : position(line.counts.meanPlace),
        rule: line.rule?.rawValue ?? "")
    }
    return PageTemplate(
      site: site.name, pages: site.template.pages, lines: lines, lineCount: site.lineCount)
  }

  private static func position(_ thousandths: UInt32) -> String {
    thousandths < 250 ? "top" : thousandths < 700 ? "middle" : "end"
  }
}

extension ReportPage {
  /// Takes the templates that documents were compared by, read again for how their lines are spelled.
  mutating func take(
    _ sites: KnownSites, files directory: String?, in corpus: Corpus, jobs: Int, bytes: Int
  ) throws {
    let chosen = PageTemplates(sites)
    let files = try directory.map { try TemplateFiles.read($0, jobs: jobs) } ?? [:]
    templates = try chosen.shown(files, in: corpus, jobs: jobs, bytes: bytes)
    templateCount = chosen.count
    comparesContent = true
  }

  /// Takes the templates of a directory.
  mutating func take(filesOf directory: String, bytes: Int) throws {
    let files = try TemplateFiles.read(directory, jobs: processorCount())
    let chosen = PageTemplates(files)
    templates = try chosen.shown(files, in: nil, jobs: 1, bytes: bytes)
    templateCount = chosen.count
  }
}
