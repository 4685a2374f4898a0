internal import DarnelTemplate

/// Numbers of a template file that nobody reads or writes by hand, as one short text: hexadecimal
/// digits, divided by single blanks, hashes first.
struct HexRow {
  let numbers: [UInt64]

  /// A row of numbers.
  init(_ numbers: [UInt64]) { self.numbers = numbers }

  /// A slot: its key, its pages, and those with it at their edges.
  init(_ slot: SiteTemplate.Slot) {
    numbers = [slot.key, UInt64(slot.counts.pages), UInt64(slot.counts.edges)]
  }

  /// A line of one page: its key, times, sum of places, and what stands around it.
  init(lineOfOnePage line: SiteTemplate.Line) {
    let counts = line.counts
    numbers =
      [line.key, UInt64(counts.times), counts.place] + TemplateFile.around(counts)
  }

  /// A learned page: hashes of its text and of some of its sentences.
  init(_ page: PageSketch) { numbers = [page.text] + page.keys }

  /// A row as it was written; nil when it is none.
  init?(_ text: String) {
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    let numbers = words.compactMap { UInt64(Substring($0), radix: 16) }
    guard numbers.count == words.count else { return nil }
    self.numbers = numbers
  }

  /// The row.
  var text: String {
    numbers.map { String($0, radix: 16) }.joined(separator: " ")
  }

  /// Rows as elements of a JSON list, one a line: nothing in them needs escaping.
  static func quoted(_ rows: [String]) -> String {
    rows.map { "\"" + $0 + "\"" }.joined(separator: ",\n")
  }
}
