import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Counting what a text shares with many sets")
struct OverlapCountTests {
  /// What each set shares with the text, one hash after another.
  private func plainCounts(
    _ sets: [[UInt64]], _ text: [UInt64], least: [UInt32]
  ) -> [UInt64] {
    let text = Set(text)
    return sets.indices.compactMap { set in
      let shared = sets[set].count { text.contains($0) }
      return shared >= Int(least[set]) ? UInt64(set) << 32 | UInt64(shared) : nil
    }
  }

  @Test("equals counting one by one", arguments: 0..<40)
  func counts(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed))
    // Hashes of nearly all sets, of some sets and of one; zero is a hash too.
    let everywhere = dice.numbers(seed.isMultiple(of: 4) ? 700 : 20)
    let shared = dice.numbers(200) + [0, .max]
    let sets = (0..<[0, 1, 5, 33, 200][seed % 5]).map { _ in
      let own = dice.numbers(Int.random(in: 0...30, using: &dice))
      let some = shared.filter { _ in Int.random(in: 0..<9, using: &dice) == 0 }
      return own + some + everywhere.filter { _ in Int.random(in: 0..<9, using: &dice) > 0 }
    }
    let least = sets.map { _ in UInt32.random(in: 1...40, using: &dice) }
    var counts = OverlapCounts(OverlapIndex(sets), least: least)
    var found: [UInt64] = [7]
    for _ in 0..<12 {
      var text = dice.numbers(40) + everywhere.shuffled(using: &dice)
      text += shared.prefix(Int.random(in: 0...shared.count, using: &dice)) + text.prefix(9)
      if let set = sets.randomElement(using: &dice) { text += set }
      counts.count(text, count: text.count, into: &found)
      #expect(found == plainCounts(sets, text, least: least))
      counts.count(text, count: 10, into: &found)
      #expect(found == plainCounts(sets, Array(text.prefix(10)), least: least))
    }
  }

  @Test("a text without hashes shares nothing")
  func emptyText() {
    var counts = OverlapCounts(OverlapIndex([[1, 2], []]), least: [1, 1])
    var found: [UInt64] = []
    counts.count([], count: 0, into: &found)
    #expect(found.isEmpty)
  }
}
