internal import DarnelCheck
internal import DarnelTemplate

/// Makes the parts of a template of what a file says, and refuses what no template can hold.
///
/// Files are edited by hand: nothing that stands in one may reach arithmetic unchecked.
struct TemplateReading {
  let path: String

  func line(_ line: TemplateFile.Line, _ place: String) throws -> SiteTemplate.Line {
    guard line.around.isEmpty || line.around.count == 6 else {
      throw refusal("\(place).around", "there are 6 numbers or none, not \(line.around.count)")
    }
    if let day = line.last_seen, CivilDate(day) == nil {
      throw refusal("\(place).last_seen", "a day is YYYY-MM-DD, not \(day)")
    }
    let counts = TemplateFile.lineCounts(
      line.pages, line.times, line.places, around: line.around[...])
    try check(counts) { "\(place).\($0)" }
    let rule = try rule(line, place)
    if line.key == nil && rule == nil && line.pages == 0 {
      throw refusal(place, "it has no rule and stands on no page; give it a rule, keep or strip")
    }
    return SiteTemplate.Line(key: try key(of: line, place), counts: counts, rule: rule)
  }

  /// Refuses two rules of one line that contradict each other.
  func checkRules(_ lines: [SiteTemplate.Line]) throws {
    var rules: [UInt64: (rule: SiteTemplate.Rule, place: Int)] = [:]
    for (place, line) in lines.enumerated() {
      guard let rule = line.rule else { continue }
      if let other = rules[line.key], other.rule != rule {
        throw refusal(
          "lines[\(place)].rule",
          "it is \(rule.rawValue), and \(other.rule.rawValue) for the same line at "
            + "lines[\(other.place)]; leave one of them")
      }
      rules[line.key] = (rule, place)
    }
  }

  /// Refuses two counts of one key: whoever merges two versions of a file may leave the rows of both.
  ///
  /// - Parameter lists: the keys of rows in their order, by the names of the lists; 0 was not counted.
  func checkCounts(_ lists: [(name: String, keys: [UInt64])]) throws {
    var counted = Set<UInt64>(minimumCapacity: lists.reduce(0) { $0 + $1.keys.count })
    for (name, keys) in lists {
      for (place, key) in keys.enumerated() where key != 0 && !counted.insert(key).inserted {
        let first = Self.first(key, in: lists)
        throw refusal(
          "\(name)[\(place)]", "it was counted at \(first) already; leave one of them")
      }
    }
  }

  private static func first(_ key: UInt64, in lists: [(name: String, keys: [UInt64])]) -> String {
    for (name, keys) in lists {
      if let place = keys.firstIndex(of: key) { return "\(name)[\(place)]" }
    }
    return ""
  }

  func seldomLine(_ text: String, _ place: String) throws -> SiteTemplate.Line {
    let numbers = try row(text, place)
    guard numbers.count == 9, let times = UInt32(exactly: numbers[1]) else {
      throw refusal(place, "a line of one page has its key and 8 counts, not \(text)")
    }
    let counts = TemplateFile.lineCounts(1, times, numbers[2], around: numbers[3...])
    try check(counts) { _ in place }
    return SiteTemplate.Line(key: numbers[0], counts: counts)
  }

  func slot(_ text: String, _ place: String) throws -> SiteTemplate.Slot {
    let numbers = try row(text, place)
    guard numbers.count == 3, let pages = UInt32(exactly: numbers[1]) else {
      throw refusal(place, "a slot has its key and 2 counts, not \(text)")
    }
    try checkPages(Int(pages), place)
    guard numbers[2] <= numbers[1] else {
      throw refusal(place, "at the edges of \(numbers[2]) pages, it is on \(pages)")
    }
    return SiteTemplate.Slot(
      key: numbers[0], counts: SlotCounts(pages: pages, edges: UInt32(numbers[2])))
  }

  func sketch(_ text: String, _ place: String) throws -> PageSketch {
    let numbers = try row(text, place)
    return PageSketch(keys: Array(numbers.dropFirst()), text: numbers[0])
  }

  func text(_ text: String, _ place: String) throws -> (UInt64, Bool) {
    let numbers = try row(text, place)
    guard numbers.count == 1 || numbers.dropFirst() == [0] else {
      throw refusal(place, "a page has the hash of its text, and 0 if it is a copy, not \(text)")
    }
    return (numbers[0], numbers.count == 1)
  }

  /// Numbers of which the first, a hash, is not 0.
  private func row(_ text: String, _ place: String) throws -> [UInt64] {
    guard let row = HexRow(text) else {
      throw refusal(place, "it is hexadecimal numbers divided by single blanks, not \(text)")
    }
    if row.numbers[0] == 0 { throw refusal(place, "0 is no key") }
    return row.numbers
  }

  func checkPages(_ pages: Int, _ place: String) throws {
    guard pages >= 0, pages <= Int(Int32.max) else {
      throw refusal(place, "a count of pages is 0 to \(Int32.max), not \(pages)")
    }
  }

  private func check(_ counts: LineCounts, _ place: (String) -> String) throws {
    try checkPages(Int(counts.pages), place("pages"))
    guard counts.times >= counts.pages else {
      throw refusal(
        place("times"), "\(counts.times) times are too few for \(counts.pages) pages")
    }
    guard counts.place <= 1000 * UInt64(counts.times) else {
      throw refusal(
        place("places"), "\(counts.place) is more than a thousand for each of its times")
    }
    let times = UInt64(counts.times)
    guard max(counts.after, counts.before) <= 640 * times,
      max(counts.next, counts.previous) <= 240 * times,
      max(counts.sentencesAfter, counts.sentencesBefore) <= 8 * times
    else {
      throw refusal(place("around"), "sums are more than \(times) times can have around them")
    }
  }

  private func rule(_ line: TemplateFile.Line, _ place: String) throws -> SiteTemplate.Rule? {
    guard let word = line.rule else { return nil }
    guard let rule = SiteTemplate.Rule(rawValue: word) else {
      throw refusal("\(place).rule", "a rule is keep or strip, not \(word)")
    }
    return rule
  }

  /// The key of a line: as written, else that of its text, which then has to be one line.
  private func key(of line: TemplateFile.Line, _ place: String) throws -> UInt64 {
    if line.key == nil || line.rule != nil, line.text.utf8.contains(0x0A) {
      throw refusal("\(place).text", "it has a line feed, and rules are about single lines")
    }
    if let written = line.key {
      let key = try key(written, "\(place).key")
      let isWhole = !line.text.isEmpty && line.text.utf8.count < TemplateFile.longestText
      if line.rule != nil && isWhole && key != SiteTemplate.key(ofLine: line.text) {
        throw refusal(
          "\(place).key",
          "it is that of another text; leave it out, best in a row of its own with text and rule")
      }
      return key
    }
    let found = SiteTemplate.key(ofLine: line.text)
    if found == 0 { throw refusal("\(place).text", "it has no word that a line is known by") }
    return found
  }

  private func key(_ hex: String, _ place: String) throws -> UInt64 {
    let key = try hash(hex, place)
    if key == 0 { throw refusal(place, "0 is no key") }
    return key
  }

  private func hash(_ hex: String, _ place: String) throws -> UInt64 {
    guard let hash = UInt64(hex, radix: 16) else {
      throw refusal(place, "a key is up to 16 hexadecimal digits, not \(hex)")
    }
    return hash
  }

  private func refusal(_ place: String, _ reason: String) -> Refusal {
    Refusal("\(path): \(place): \(reason); learn writes templates")
  }
}
