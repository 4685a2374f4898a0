import DarnelMatch
import DarnelTestSupport
import Testing

@Suite("Whom to keep")
struct KeepTests {
  static let rules: [[KeepRule]] = [
    [.longest], [.earliest], [.prefer(field: "site", values: ["b", "a"])],
    [.prefer(field: "site", values: ["a"]), .earliest], [.earliest, .longest],
    [.longest, .first, .earliest], [.prefer(field: "no such field", values: ["x"]), .longest],
  ]

  @Test("input order is the order of last resort")
  func first() throws {
    #expect(KeepOrder.first.prefers(1, to: 2))
    #expect(!KeepOrder.first.prefers(2, to: 1))
    let order = KeepOrder([], facts: [:], of: 3)
    #expect(order.prefers(0, to: 2) && !order.prefers(2, to: 0))
    let same = KeepFacts(shingles: 5, published: 1, fields: ["site": "a"])
    for rules in Self.rules {
      let order = KeepOrder(rules, facts: [0: same, 1: same, 2: same], of: 3)
      #expect(order.prefers(0, to: 1) && order.prefers(1, to: 2) && !order.prefers(2, to: 0))
    }
  }

  @Test("each rule wants what its name says")
  func meaning() throws {
    let short = KeepFacts(shingles: 3, published: 10, fields: ["site": "a"])
    let long = KeepFacts(shingles: 9, published: 20, fields: ["site": "b"])
    let undated = KeepFacts(shingles: 3, fields: ["site": "c"])
    let plain = KeepFacts(shingles: 3)
    #expect(wanted(.longest, [short, long]) == 1)
    #expect(wanted(.earliest, [long, short]) == 1)
    #expect(wanted(.earliest, [undated, long]) == 1)
    #expect(wanted(.prefer(field: "site", values: ["b"]), [short, long]) == 1)
    #expect(wanted(.prefer(field: "site", values: ["a", "b"]), [long, short]) == 1)
    #expect(wanted(.prefer(field: "site", values: ["c"]), [plain, undated]) == 1)
    #expect(wanted(.prefer(field: "site", values: ["x"]), [short, long]) == 0)
    #expect(wanted(.first, [short, long]) == 0)
  }

  @Test("a rule settles what the rules before it leave open")
  func ties() throws {
    let facts = [
      KeepFacts(shingles: 5, published: 30), KeepFacts(shingles: 5, published: 20),
      KeepFacts(shingles: 4, published: 10),
    ]
    let order = KeepOrder([.longest, .earliest], facts: numbered(facts), of: 3)
    #expect((0..<3).sorted { order.prefers($0, to: $1) } == [1, 0, 2])
    let stopped = KeepOrder([.longest, .first, .earliest], facts: numbered(facts), of: 3)
    #expect((0..<3).sorted { stopped.prefers($0, to: $1) } == [0, 1, 2])
  }

  @Test("documents without facts come last")
  func unknown() throws {
    let order = KeepOrder([.longest], facts: [2: KeepFacts(shingles: 1)], of: 3)
    #expect(order.prefers(2, to: 0) && order.prefers(2, to: 1) && order.prefers(0, to: 1))
  }

  @Test("every rule list gives a strict order of all documents", arguments: 0..<30)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = 12
    let facts = (0..<count).map { _ in
      KeepFacts(
        shingles: Int.random(in: 1...3, using: &random),
        published: [nil, 1, 2, -0.0, 0.0][Int.random(in: 0..<5, using: &random)],
        fields: ["site": ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]])
    }
    for rules in Self.rules {
      let order = KeepOrder(rules, facts: numbered(facts), of: count)
      for a in 0..<count {
        #expect(!order.prefers(a, to: a))
        for b in 0..<count where a != b {
          #expect(order.prefers(a, to: b) != order.prefers(b, to: a))
          for c in 0..<count where order.prefers(a, to: b) && order.prefers(b, to: c) {
            #expect(order.prefers(a, to: c))
          }
        }
      }
    }
  }

  private func wanted(_ rule: KeepRule, _ facts: [KeepFacts]) -> Int? {
    let order = KeepOrder([rule], facts: numbered(facts), of: facts.count)
    return facts.indices.min { order.prefers($0, to: $1) }
  }

  private func numbered(_ facts: [KeepFacts]) -> [Int: KeepFacts] {
    Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($0.offset, $0.element) })
  }
}
