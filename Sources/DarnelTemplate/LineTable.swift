/// Counts of lines under their keys, most of which stand once on one page.
///
/// What one such line adds fits into a word, so that it takes no more room than a key does.
struct LineTable: Sendable {
  /// What stands under a key: counts packed into a word, or where they stand in `counts`.
  private var words = KeyTable<UInt64>(empty: 0)
  private var counts: [LineCounts] = []
  private static let isPlace: UInt64 = 1 << 63

  /// Number of keys.
  var count: Int { words.count }

  /// Makes room for more keys, before those of another table are added.
  mutating func reserve(_ more: Int) { words.reserve(more) }

  /// Adds to the counts of a line.
  mutating func add(_ key: UInt64, _ added: LineCounts) {
    var larger: [LineCounts] = []
    swap(&larger, &counts)
    words.update(key) { Self.add(added, to: &$0, &larger) }
    swap(&larger, &counts)
  }

  /// Adds to the counts of many lines, a key each.
  mutating func add(_ keys: [UInt64], _ added: [LineCounts]) {
    var larger: [LineCounts] = []
    swap(&larger, &counts)
    words.updateEach(keys.span) { Self.add(added[$0], to: &$1, &larger) }
    swap(&larger, &counts)
  }

  @inline(__always)
  private static func add(
    _ added: LineCounts, to word: inout UInt64, _ larger: inout [LineCounts]
  ) {
    if word & isPlace != 0 {
      larger[Int(word ^ isPlace)] += added
    } else if word == 0, let packed = added.packed {
      word = packed
    } else {
      var sum = word == 0 ? LineCounts() : LineCounts(packed: word)
      sum += added
      word = isPlace | UInt64(larger.count)
      larger.append(sum)
    }
  }

  /// All keys with what stands under them, ascending by key.
  var sorted: [(key: UInt64, counts: LineCounts)] {
    words.sorted.map { ($0.key, counts(of: $0.value)) }
  }

  /// Visits all keys, in no order that means anything.
  func forEach(_ body: (UInt64, LineCounts) -> Void) {
    words.forEach { key, word in body(key, counts(of: word)) }
  }

  private func counts(of word: UInt64) -> LineCounts {
    word & Self.isPlace == 0 ? LineCounts(packed: word) : counts[Int(word ^ Self.isPlace)]
  }
}

extension LineCounts {
  /// What a line standing once on one page adds, in a word that is neither 0 nor has its highest bit
  /// set; nil for all other counts.
  fileprivate var packed: UInt64? {
    let around = place | after | before
    guard pages == 1 && times == 1, around < 1 << 10, (next | previous) < 1 << 8,
      (sentencesAfter | sentencesBefore) < 1 << 4
    else { return nil }
    var word: UInt64 = 1
    word = word << 10 | place
    word = word << 10 | after
    word = word << 10 | before
    word = word << 8 | next
    word = word << 8 | previous
    word = word << 4 | sentencesAfter
    return word << 4 | sentencesBefore
  }

  fileprivate init(packed word: UInt64) {
    var rest = word
    func take(_ bits: UInt64) -> UInt64 {
      defer { rest >>= bits }
      return rest & (1 << bits - 1)
    }
    (pages, times) = (1, 1)
    sentencesBefore = take(4)
    sentencesAfter = take(4)
    previous = take(8)
    next = take(8)
    before = take(10)
    after = take(10)
    place = take(10)
  }
}
