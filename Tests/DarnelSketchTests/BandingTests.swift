import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Banding")
struct BandingTests {
  static let thresholds = [
    0.05, 0.1, 0.25, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99, 1,
  ]
  static let recalls = [0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999_999]

  @Test("the cheapest meets its recall with as few bands as its rows allow", arguments: thresholds)
  func cheapest(threshold: Double) {
    for recall in Self.recalls {
      let banding = Banding.cheapest(threshold: threshold, recall: recall)
      // The same chance reckoned by another order of products may differ in its last bits.
      #expect(banding.chance(at: threshold) >= recall - 1e-9)
      guard banding.bands > 1 else { continue }
      let fewer = Banding(bands: banding.bands - 1, rows: banding.rows)
      #expect(fewer.chance(at: threshold) < recall + 1e-9)
    }
  }

  @Test("a recall of 0 takes one band", arguments: thresholds)
  func noRecall(threshold: Double) {
    #expect(Banding.cheapest(threshold: threshold, recall: 0).bands == 1)
  }

  @Test("equal sets are found by one band")
  func equalSets() {
    for recall in Self.recalls {
      let banding = Banding.cheapest(threshold: 1, recall: recall)
      #expect(banding.bands == 1)
      #expect(banding.chance(at: 1) == 1)
    }
  }

  @Test("what no banding can find gets the best there is")
  func outOfReach() {
    let banding = Banding.cheapest(threshold: 1e-6, recall: 0.999)
    #expect(banding == Banding(bands: Banding.mostLanes, rows: 1))
    #expect(banding.lanes == Banding.mostLanes)
  }

  @Test("the chance follows the law of bands and rows", arguments: [1, 2, 5, 20], [1, 2, 5, 13])
  func chance(bands: Int, rows: Int) {
    let banding = Banding(bands: bands, rows: rows)
    #expect(banding.chance(at: 0) == 0)
    #expect(banding.chance(at: 1) == 1)
    #expect(banding.lanes == bands * rows)
    var before = 0.0
    for step in 1...100 {
      let s = Double(step) / 100
      var agree = 1.0
      for _ in 0..<rows { agree *= s }
      var miss = 1.0
      for _ in 0..<bands { miss *= 1 - agree }
      let chance = banding.chance(at: s)
      #expect(abs(chance - (1 - miss)) < 1e-12)
      #expect(chance >= before)
      before = chance
    }
  }

  @Test("more bands find more, more rows find less")
  func monotone() {
    for s in [0.2, 0.5, 0.8, 0.95] {
      for n in 1..<20 {
        let chance = { Banding(bands: $0, rows: $1).chance(at: s) }
        #expect(chance(n + 1, 4) > chance(n, 4))
        #expect(chance(10, n + 1) < chance(10, n))
      }
    }
  }

  @Test(
    "sets become candidates as often as the law says", arguments: [20, 100, 500],
    [Banding(bands: 16, rows: 4), .cheapest(threshold: 0.8, recall: 0.99)])
  func candidateRate(size: Int, banding: Banding) {
    let recipe = Recipe(threshold: 0.8, banding: banding)
    var sketcher = Sketcher(recipe)
    let trials = 1_500
    for share in [0.5, 0.7, 0.85, 0.95] {
      let shared = Int(Double(size) * share)
      let s = Double(shared) / Double(2 * size - shared)
      var random = SeededGenerator(seed: UInt64(size * 100 + shared))
      var found = 0
      for _ in 0..<trials {
        let (a, b) = overlappingSets(first: size, second: size, shared: shared, using: &random)
        sketcher.sketch(a, count: size)
        let keys = sketcher.keys
        sketcher.sketch(b, count: size)
        if zip(keys, sketcher.keys).contains(where: { $0 == $1 }) { found += 1 }
      }
      let law = banding.chance(at: s)
      let sampling = (law * (1 - law) / Double(trials)).squareRoot()
      #expect(
        abs(Double(found) / Double(trials) - law) <= 0.02 + 3 * sampling,
        "s = \(s), law \(law), found \(found) of \(trials)")
    }
  }
}
