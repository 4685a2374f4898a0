/// The slots of a page, each once: the first and last tokens of its lines, and the pieces at its edges.
struct PageSlots: Sendable {
  /// The keys.
  private(set) var keys: [UInt64] = []
  /// How many of them, the first ones, stand at an edge of the page.
  private(set) var edgeCount = 0
  /// All keys of the page, those at its edges first, 0 for none.
  private var all: [UInt64] = []
  private var firsts = FirstPlaces()

  /// Finds the slots of a page.
  mutating func fill(_ lines: borrowing PageLines, _ parts: [LinePart]) {
    all.removeAll(keepingCapacity: true)
    addEnds(of: lines.edges, lines)
    for part in parts {
      all.append(part.key)
      all.append(part.opening)
    }
    let edges = all.count
    addEnds(of: lines.solid, lines)
    let all = all
    firsts.fill(all.count) { all[$0] }
    removeAll()
    for place in all.indices where all[place] != 0 && firsts.places[place].times > 0 {
      keys.append(all[place])
      if place < edges { edgeCount += 1 }
    }
  }

  private mutating func addEnds(of some: [Int], _ lines: borrowing PageLines) {
    for line in some {
      all.append(lines.facts[line].opening)
      all.append(lines.facts[line].ending)
    }
  }

  /// Forgets the slots.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    edgeCount = 0
  }
}
