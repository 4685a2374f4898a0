/// Where a page says what no other page of its site says, how much of it, and whose that is.
///
/// Only sentences of eight words and more are looked at, of six where it has none of its own: what a page
/// says of its own in other lines may be its name, or a teaser, unless it is most of what it says.
struct OwnText: Sendable {
  /// Where a line stands.
  enum Place {
    case above, among, below
  }

  /// From the first such sentence to the last; nil where there is none.
  private var lines: ClosedRange<Int>?
  /// Weight of those sentences.
  private var own = 0
  /// Weight of the others among them.
  private var shared = 0
  /// Weight of the others above and below.
  private var around = 0
  /// The credits that stand beside such a sentence, nothing but credits between.
  private var credits: Set<Int> = []

  /// How many times a page's own text there may be around it.
  private static let mostAround = 6
  /// How many times what is shared among its own text that text has to be.
  private static let leastOwn = 3

  /// What a page has, by the pages of the site that have each line.
  mutating func fill(_ facts: [LineFacts], _ pages: [Int32]) {
    fill(facts, pages) { $0.isLong && $0.isSentence }
    if lines == nil { fill(facts, pages) { $0.isSentence } }
    if lines == nil { fillVerse(facts, pages) }
    findCredits(facts, pages)
  }

  /// The same for a page without sentences of its own: all its lines, where they say half as much as the
  /// sentences that others have too, as verse does.
  private mutating func fillVerse(_ facts: [LineFacts], _ pages: [Int32]) {
    for line in facts.indices where facts[line].key != 0 {
      if pages[line] < 2 {
        own += Int(facts[line].weight)
        lines = (lines?.lowerBound ?? line)...line
      }
    }
    if 2 * own < around { self = OwnText() }
  }

  private mutating func findCredits(_ facts: [LineFacts], _ pages: [Int32]) {
    guard lines != nil, facts.contains(where: { $0.credit != .none }) else { return }
    var isBeside = false
    var found: Set<Int> = []
    let look = { (line: Int) in
      if facts[line].key == 0 { return }
      if facts[line].credit == .none {
        isBeside = pages[line] < 2 && facts[line].isLong && facts[line].isSentence
      } else if isBeside, facts[line].isDated || facts[line].credit != .date {
        found.insert(line)
      }
    }
    facts.indices.forEach(look)
    isBeside = false
    facts.indices.reversed().forEach(look)
    credits = found
  }

  /// Whether a line is a credit of the page's own text.
  func hasCredit(_ line: Int) -> Bool { credits.contains(line) }

  private mutating func fill(
    _ facts: [LineFacts], _ pages: [Int32], _ isWanted: (LineFacts) -> Bool
  ) {
    self = OwnText()
    // What is shared below the last own sentence is not among them.
    var behind = 0
    for line in facts.indices where isWanted(facts[line]) {
      let weight = Int(facts[line].weight)
      if pages[line] < 2 {
        own += weight
        shared += behind
        behind = 0
        lines = (lines?.lowerBound ?? line)...line
      } else if lines == nil {
        around += weight
      } else {
        behind += weight
      }
    }
    around += behind
  }

  /// Where a line of the page stands; nil where what the page says is a form that other pages have too,
  /// as versions of a contract are.
  func place(of line: Int) -> Place? {
    guard let lines, own >= shared, around <= Self.mostAround * own else { return nil }
    if line < lines.lowerBound { return .above }
    if line > lines.upperBound { return .below }
    return Self.leastOwn * shared <= own ? .among : nil
  }
}
