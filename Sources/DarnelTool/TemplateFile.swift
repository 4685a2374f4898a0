internal import DarnelCorpus
internal import DarnelReport
internal import DarnelTemplate
internal import FoundationEssentials
internal import SystemPackage

/// A template as it stands in a file: JSON, one line of the template a line, the most frequent first.
struct TemplateFile: Codable {
  struct Line: Codable {
    var text: String
    var pages: UInt32 = 0
    var times: UInt32 = 0
    /// Mean place from the top of the page, in thousandths.
    var place: UInt32 = 0
    /// Sums of what stands around: after, sentences after, before, sentences before, next, previous.
    var around: [UInt32] = []
    var places: UInt32 = 0
    var last_seen: String?
    var rule: String?
    var key: String?
  }

  struct Slot: Codable {
    var key: String
    var pages: UInt32
    var edges: UInt32
  }

  /// A line on one page so far: its key, and counts in the order of ``counts(of:)``.
  struct Seldom: Codable {
    var key: String
    var counts: [UInt32]
  }

  /// A learned page: hashes of its text and of some of its sentences.
  struct Page: Codable {
    var text: String
    var sentences: [String]
  }

  static let recipe = "lines-2"

  var schema_version = 1
  var recipe = Self.recipe
  var site: String
  var pages: Int
  var lines: [Line]
  var slots: [Slot]
  /// What the next pages may repeat, while the site has few.
  var seldom_lines: [Seldom]?
  var seldom_slots: [Slot]?
  /// The pages, while the site has few.
  var sketches: [Page]?

  init(site: String, _ template: SiteTemplate, texts: [UInt64: String], seen: [UInt64: String]) {
    self.site = site
    pages = template.pages
    lines = template.allLines.map { line in
      let counts = line.counts
      return Line(
        text: texts[line.key] ?? "", pages: counts.pages, times: counts.times,
        place: counts.place / max(counts.times, 1),
        around: Self.around(counts), places: counts.place, last_seen: seen[line.key],
        rule: line.rule?.rawValue,
        key: Self.hex(line.key))
    }
    lines.sort {
      ($1.pages, $0.place, $0.text, $0.key ?? "") < ($0.pages, $1.place, $1.text, $1.key ?? "")
    }
    slots = template.allSlots.map(Slot.init)
    sketches = template.sketches.map { page in
      Page(text: Self.hex(page.text), sentences: page.keys.map(Self.hex))
    }
    seldom_slots = template.seldomSlots.map(Slot.init)
    seldom_lines = template.seldomLines.map {
      Seldom(key: Self.hex($0.key), counts: Self.counts(of: $0.counts))
    }
  }

  private static func hex(_ number: UInt64) -> String { String(number, radix: 16) }

  /// Pages, times, sum of places, and what stands around.
  private static func counts(of line: LineCounts) -> [UInt32] {
    [line.pages, line.times, line.place] + around(line)
  }

  private static func around(_ line: LineCounts) -> [UInt32] {
    [
      line.after, line.sentencesAfter, line.before, line.sentencesBefore, line.next, line.previous,
    ]
  }

  private static func lineCounts(
    _ pages: UInt32, _ times: UInt32, _ place: UInt32, around: ArraySlice<UInt32>
  ) -> LineCounts {
    var counts = LineCounts()
    (counts.pages, counts.times, counts.place) = (pages, times, place)
    let around = Array(around)
    if around.count == 6 {
      (counts.after, counts.sentencesAfter) = (around[0], around[1])
      (counts.before, counts.sentencesBefore) = (around[2], around[3])
      (counts.next, counts.previous) = (around[4], around[5])
    }
    return counts
  }

  /// The key of a line: as written, or that of its text when a person added it.
  static func key(of line: Line) -> UInt64 {
    line.key.flatMap { UInt64($0, radix: 16) } ?? SiteTemplate.key(ofLine: line.text)
  }

  /// The template.
  func template(_ path: String) throws -> SiteTemplate {
    guard schema_version == 1, recipe == Self.recipe else {
      throw Refusal("\(path): was written by another version of the recipe; learn it anew")
    }
    let known = try lines.map { line in
      let counts = Self.lineCounts(line.pages, line.times, line.places, around: line.around[...])
      var rule: SiteTemplate.Rule?
      if let word = line.rule {
        rule = SiteTemplate.Rule(rawValue: word)
        if rule == nil { throw Refusal("\(path): a rule is keep or strip, not \(word)") }
      }
      return SiteTemplate.Line(key: Self.key(of: line), counts: counts, rule: rule)
    }
    let seldom = try (seldom_lines ?? []).map { line in
      guard line.counts.count == 9 else {
        throw Refusal("\(path): seldom_lines has 9 counts a line")
      }
      let counts = Self.lineCounts(
        line.counts[0], line.counts[1], line.counts[2], around: line.counts[3...])
      return SiteTemplate.Line(key: UInt64(line.key, radix: 16) ?? 0, counts: counts)
    }
    let fixed = (slots + (seldom_slots ?? [])).map { slot in
      var counts = SlotCounts()
      (counts.pages, counts.edges) = (slot.pages, slot.edges)
      return SiteTemplate.Slot(key: UInt64(slot.key, radix: 16) ?? 0, counts: counts)
    }
    var template = SiteTemplate(pages: pages, lines: known + seldom, slots: fixed)
    template.remember(
      (sketches ?? []).map { page in
        PageSketch(
          keys: page.sentences.compactMap { UInt64($0, radix: 16) },
          text: UInt64(page.text, radix: 16) ?? 0)
      })
    return template
  }

  /// The file's text: an object, each line and slot on a line of its own.
  func encoded() throws -> String {
    let head = [
      "\"schema_version\":\(schema_version)", "\"recipe\":\(try ResultJSON.encoded(recipe))",
      "\"site\":\(try ResultJSON.encoded(site))", "\"pages\":\(pages)",
    ]
    let body = [
      ("lines", try Self.rows(lines)), ("slots", try Self.rows(slots)),
      ("seldom_lines", try Self.rows(seldom_lines ?? [])),
      ("seldom_slots", try Self.rows(seldom_slots ?? [])),
      ("sketches", try Self.rows(sketches ?? [])),
    ].map { name, rows in "\"\(name)\":[\n\(rows)\n]" }
    return "{\n" + (head + body).joined(separator: ",\n") + "\n}\n"
  }

  private static func rows(_ values: [some Encodable]) throws -> String {
    try values.map { try ResultJSON.encoded($0) }.joined(separator: ",\n")
  }
}

extension TemplateFile.Slot {
  fileprivate init(_ slot: SiteTemplate.Slot) {
    self.init(
      key: String(slot.key, radix: 16), pages: slot.counts.pages, edges: slot.counts.edges)
  }
}

/// Directories of template files.
enum TemplateFiles {
  struct Entry {
    var file: TemplateFile
    var template: SiteTemplate
  }

  /// The name of a site's file: what is not a letter, digit, dot or hyphen is spelled by its bytes.
  static func name(of site: String) -> String {
    let safe = site.utf8.map { byte -> String in
      let isPlain =
        byte == 0x2D || byte == 0x2E || byte >= 0x30 && byte < 0x3A
        || byte >= 0x61 && byte < 0x7B || byte >= 0x41 && byte < 0x5B
      return isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
    }
    let name = safe.joined()
    return (name.isEmpty || name.first == "." ? "_" + name : name) + ".json"
  }

  /// All templates of a directory, by site.
  static func read(_ path: String) throws -> [String: Entry] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw Refusal("\(path): cannot be read as a directory of templates")
    }
    var entries: [String: Entry] = [:]
    for name in names where name.hasSuffix(".json") && !name.hasPrefix(".") {
      let full = path + "/" + name
      guard let data = FileManager.default.contents(atPath: full),
        let file = try? JSONDecoder().decode(TemplateFile.self, from: data)
      else { throw Refusal("\(full): is no template; learn writes them") }
      entries[file.site] = Entry(file: file, template: try file.template(full))
    }
    return entries
  }
}
