import DarnelCheck
import DarnelTestSupport
import Testing

@Suite("Baselines")
struct BaselineTests {
  private static func entry(_ tokens: [UInt128], label: String = "x") -> Baseline.Entry {
    Baseline.Entry(
      hash: ContentHash(members: tokens), members: tokens.map { MemberHash($0 << 64) }, label: label
    )
  }

  private static func baseline(_ clusters: [[UInt128]]) -> Baseline {
    Baseline(recipe: ["width": "5"], entries: clusters.map { entry($0) })
  }

  /// Clusters that share no member, made of numbers.
  private static func clusters(_ random: inout SeededGenerator) -> [[UInt128]] {
    var next: UInt128 = 0
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      next += 1
      return (0..<Int.random(in: 2...6, using: &random)).map { _ in
        // Now and then the same text once more.
        if Bool.random(using: &random) { next += 1 }
        return next
      }
    }
  }

  @Test("depend neither on the order of clusters nor on that of members")
  func order() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      let clusters = Self.clusters(&random)
      let mixed = clusters.shuffled(using: &random).map { $0.shuffled(using: &random) }
      #expect(Self.baseline(clusters) == Self.baseline(mixed))
    }
  }

  @Test("know what they hold and every part of it, and nothing that is more")
  func knowing() {
    var random = SeededGenerator(seed: 3)
    for round in 0..<200 {
      let clusters = Self.clusters(&random)
      let index = BaselineIndex(Self.baseline(clusters))
      guard let cluster = clusters.randomElement(using: &random) else { continue }
      #expect(index.state(of: Self.entry(cluster)) == .known)
      var part = cluster.shuffled(using: &random)
      part.removeLast()
      #expect(index.state(of: Self.entry(part)) == .known)
      let other = UInt128(1_000_000 + round)
      #expect(index.state(of: Self.entry([other, other])) == .new)
      let grown = index.state(of: Self.entry(cluster + [other]))
      guard case .grown(_, let members) = grown else {
        Issue.record("\(grown)")
        continue
      }
      #expect(members == cluster.count)
    }
  }

  @Test("count the same text once more as growth")
  func repeats() {
    let index = BaselineIndex(Self.baseline([[7, 7]]))
    #expect(index.state(of: Self.entry([7, 7, 7])) == .grown(place: 0, members: 2))
    #expect(ContentHash(members: [7, 7]) != ContentHash(members: [7, 7, 7]))
  }

  @Test("forget what is gone, and only that")
  func pruning() {
    let old = Self.baseline([[1, 2, 3], [4, 5], [6, 7]])
    let now = [[UInt128](arrayLiteral: 1, 2), [4, 5, 9], [10, 11]].map { Self.entry($0) }
    #expect(BaselineIndex(old).goneCount(now) == 1)
    let pruned = old.pruned(to: now)
    #expect(pruned == Self.baseline([[1, 2], [4, 5]]))
    #expect(pruned.pruned(to: now) == pruned)
    #expect(BaselineIndex(pruned).state(of: Self.entry([4, 5, 9])).isNew)
    #expect(old.pruned(to: []).entries.isEmpty)
  }

  @Test("say which parameters of the recipe differ")
  func recipes() {
    let baseline = Baseline(recipe: ["a": "1", "b": "2"], entries: [])
    #expect(baseline.differences(from: ["b": "2", "a": "1"]) == [])
    #expect(
      baseline.differences(from: ["b": "3", "c": "4"])
        == ["a 1 instead of none", "b 2 instead of 3", "c none instead of 4"])
  }

  @Test("write hashes that they read")
  func hashes() {
    for value in [0, 1, UInt128.max, 1 << 127] {
      #expect(ContentHash(ContentHash(value).text) == ContentHash(value))
      #expect(MemberHash(MemberHash(value).text) == MemberHash(value))
    }
    for text in ["", "0", String(repeating: "g", count: 32), String(repeating: "A", count: 32)] {
      #expect(ContentHash(text) == nil)
    }
  }
}
