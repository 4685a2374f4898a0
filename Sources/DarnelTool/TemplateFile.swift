internal import DarnelReport
internal import DarnelTemplate

/// A template as it stands in a file: JSON, one line of the template a line, the most frequent first.
struct TemplateFile: Codable {
  struct Line: Codable {
    var text: String
    var pages: UInt32 = 0
    var times: UInt32 = 0
    /// Mean place from the top of the page, in thousandths.
    var place: UInt32 = 0
    /// Sums of what stands around: after, sentences after, before, sentences before, next, previous.
    var around: [UInt64] = []
    var places: UInt64 = 0
    var last_seen: String?
    var rule: String?
    var key: String?
  }

  static let recipe = "lines-6"
  /// The most bytes of an example: of longer lines the beginning is kept.
  static let longestText = 400

  var schema_version = 1
  var recipe = Self.recipe
  var site: String
  var pages: Int
  var lines: [Line]
  /// The fixed ends of slot lines; these and all below are rows of ``HexRow``.
  var slots: [String]
  /// What the next pages may repeat, while the site has few; no row of lines when some were forgotten.
  var seldom_lines: [String]?
  var seldom_slots: [String]?
  /// The pages, while the site has few.
  var sketches: [String]?
  /// Hashes of their texts, while it has not yet many; of copies a 0 stands behind it.
  var texts: [String]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case schema_version, recipe, site, pages, lines, slots, seldom_lines, seldom_slots, sketches
    case texts
  }

  init(site: String, _ template: SiteTemplate, texts: [UInt64: String], seen: [UInt64: String]) {
    self.site = site
    pages = template.pages
    lines = template.allLines.map { line in
      let counts = line.counts
      return Line(
        text: texts[line.key] ?? "", pages: counts.pages, times: counts.times,
        place: counts.meanPlace,
        around: Self.around(counts), places: counts.place, last_seen: seen[line.key],
        rule: line.rule?.rawValue,
        key: String(line.key, radix: 16))
    }
    lines.sort {
      ($1.pages, $0.place, $0.text, $0.key ?? "") < ($0.pages, $1.place, $1.text, $1.key ?? "")
    }
    slots = template.allSlots.map { HexRow($0).text }
    sketches = template.sketches.map { HexRow($0).text }
    self.texts = template.texts.sorted { $0.key < $1.key }.map { text, isLearned in
      HexRow(isLearned ? [text] : [text, 0]).text
    }
    seldom_slots = template.seldomSlots.map { HexRow($0).text }
    if !template.isGrown {
      seldom_lines = template.seldomLines.map { HexRow(lineOfOnePage: $0).text }
    }
  }

  /// What stands around a line, in the order of ``Line/around``.
  static func around(_ line: LineCounts) -> [UInt64] {
    [
      line.after, line.sentencesAfter, line.before, line.sentencesBefore, line.next, line.previous,
    ]
  }

  static func lineCounts(
    _ pages: UInt32, _ times: UInt32, _ place: UInt64, around: ArraySlice<UInt64>
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

  private var isOfThisRecipe: Bool { schema_version == 1 && recipe == Self.recipe }

  /// The template; what no template can hold is refused with its place in the file.
  ///
  /// - Parameter path: what the file is called when something is wrong.
  func template(_ path: String) throws -> SiteTemplate {
    guard isOfThisRecipe else {
      throw Refusal(
        "\(path): was written by another version of the recipe (\(recipe), not \(Self.recipe)); "
          + "move it away, learn anew, and write its rules into the new file by hand: text and rule"
      )
    }
    let reading = TemplateReading(path: path)
    try reading.checkPages(pages, "pages")
    var template = SiteTemplate(
      pages: pages, lines: try allLines(reading), slots: try allSlots(reading),
      isGrown: seldom_lines == nil && pages >= SiteTemplate.fewPages)
    let learned = try (sketches ?? []).enumerated().map { place, page in
      try reading.sketch(page, "sketches[\(place)]")
    }
    let others = try (texts ?? []).enumerated().map { place, row in
      try reading.text(row, "texts[\(place)]")
    }
    template.remember(learned, texts: Dictionary(others) { $0 || $1 })
    return template
  }

  private func allLines(_ reading: TemplateReading) throws -> [SiteTemplate.Line] {
    let known = try lines.enumerated().map { place, line in
      try reading.line(line, "lines[\(place)]")
    }
    try reading.checkRules(known)
    let seldom = try (seldom_lines ?? []).enumerated().map { place, row in
      try reading.seldomLine(row, "seldom_lines[\(place)]")
    }
    // A rule stands in a row of its own, beside the counts of its line.
    try reading.checkCounts([
      ("lines", known.map { $0.counts.pages > 0 ? $0.key : 0 }),
      ("seldom_lines", seldom.map(\.key)),
    ])
    return known + seldom
  }

  private func allSlots(_ reading: TemplateReading) throws -> [SiteTemplate.Slot] {
    let known = try slots.enumerated().map { place, row in
      try reading.slot(row, "slots[\(place)]")
    }
    let seldom = try (seldom_slots ?? []).enumerated().map { place, row in
      try reading.slot(row, "seldom_slots[\(place)]")
    }
    try reading.checkCounts([
      ("slots", known.map(\.key)), ("seldom_slots", seldom.map(\.key)),
    ])
    return known + seldom
  }

  /// Drops what is in the template and nobody asks the file for.
  mutating func forgetRows() {
    (slots, seldom_lines, seldom_slots, sketches, texts) = ([], nil, nil, nil, nil)
  }

  /// The file's text: an object, each line and slot on a line of its own.
  func encoded() throws -> String {
    let head = [
      "\"schema_version\":\(schema_version)", "\"recipe\":\(try ResultJSON.encoded(recipe))",
      "\"site\":\(try ResultJSON.encoded(site))", "\"pages\":\(pages)",
    ]
    let body = [
      ("lines", try Self.rows(lines)), ("slots", HexRow.quoted(slots)),
      ("seldom_lines", seldom_lines.map(HexRow.quoted)),
      ("seldom_slots", HexRow.quoted(seldom_slots ?? [])),
      ("sketches", HexRow.quoted(sketches ?? [])), ("texts", HexRow.quoted(texts ?? [])),
    ].compactMap { name, rows in rows.map { "\"\(name)\":[\n\($0)\n]" } }
    return "{\n" + (head + body).joined(separator: ",\n") + "\n}\n"
  }

  private static func rows(_ values: [some Encodable]) throws -> String {
    try values.map { try ResultJSON.encoded($0) }.joined(separator: ",\n")
  }
}

extension TemplateFile {
  /// A file that has no keys but those of a template: what a person wrote under another one would
  /// neither be obeyed nor be written again.
  struct Checked: Decodable {
    let file: TemplateFile

    init(from decoder: any Decoder) throws {
      file = try TemplateFile(from: decoder)
      // Of another recipe the keys may be others, and that is what its reader has to know.
      if file.isOfThisRecipe {
        try AnyRow.check(decoder, known: CodingKeys.allCases.map(\.rawValue))
      }
    }
  }

  /// The keys of a row, whatever they are.
  struct AnyRow: Decodable {
    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    let keys: [Key]

    init(from decoder: any Decoder) throws {
      keys = try decoder.container(keyedBy: Key.self).allKeys
    }

    /// Refuses the first key, by name, that is not among those that are known.
    static func check(_ decoder: any Decoder, known: [String]) throws {
      let unknown = try AnyRow(from: decoder).keys.filter { !known.contains($0.stringValue) }
      guard let key = unknown.min(by: { $0.stringValue < $1.stringValue }) else { return }
      throw TemplateFault.UnknownKey(path: decoder.codingPath + [key], known: known)
    }
  }
}

extension TemplateFile.Line {
  /// A line that a person adds has a text and a rule: what is left out was never counted.
  init(from decoder: any Decoder) throws {
    try TemplateFile.AnyRow.check(
      decoder,
      known: ["text", "rule", "key", "pages", "times", "place", "places", "around", "last_seen"])
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(text: try values.decode(String.self, forKey: .text))
    pages = try values.count(.pages, or: 0)
    times = try values.count(.times, or: 0)
    place = try values.count(.place, or: 0)
    if values.contains(.around) { around = try values.counts(.around) }
    places = try values.count(.places, or: 0)
    last_seen = try values.decodeIfPresent(String.self, forKey: .last_seen)
    rule = try values.decodeIfPresent(String.self, forKey: .rule)
    key = try values.decodeIfPresent(String.self, forKey: .key)
  }
}

extension KeyedDecodingContainer {
  /// A count; of a number that is none the decoder itself would not say where it stands.
  fileprivate func count<Count: FixedWidthInteger>(
    _ key: Key, or missing: Count? = nil
  ) throws -> Count {
    if let missing, !contains(key) { return missing }
    return try exact(try decode(Double.self, forKey: key), key)
  }

  fileprivate func counts(_ key: Key) throws -> [UInt64] {
    try decode([Double].self, forKey: key).map { try exact($0, key) }
  }

  private func exact<Count: FixedWidthInteger>(_ number: Double, _ key: Key) throws -> Count {
    guard let count = Count(exactly: number) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "no count")
    }
    return count
  }
}
