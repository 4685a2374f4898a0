import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Lanes")
struct LaneTests {
  @Test("a sketch equals the oracle", arguments: [0, 1, 2, 20, 500], [1, 2, 3, 16, 63, 64, 200])
  func oracle(count: Int, lanes: Int) {
    for seed in 0..<(count > 100 ? 2 : 8) as Range<UInt64> {
      var random = SeededGenerator(seed: seed &+ UInt64(count * 1000 + lanes))
      let hashes = random.numbers(count)
      #expect(sketched(hashes, lanes, seed) == plainSketch(Set(hashes), lanes: lanes, seed: seed))
    }
  }

  @Test("every number of lanes up to 200 equals the oracle", arguments: 1...200)
  func everyWidth(lanes: Int) {
    var random = SeededGenerator(seed: UInt64(lanes))
    let hashes = random.numbers(Int.random(in: 1...12, using: &random))
    #expect(sketched(hashes, lanes, 7) == plainSketch(Set(hashes), lanes: lanes, seed: 7))
  }

  @Test("order and repeats do not matter", arguments: [1, 2, 20, 500])
  func setOnly(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let hashes = random.numbers(count)
    let again = (hashes + hashes.prefix(count / 2 + 1)).shuffled(using: &random)
    #expect(sketched(hashes, 96, 1) == sketched(again, 96, 1))
  }

  @Test("minima of two sketches are the sketch of the union", arguments: 0..<100)
  func union(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let lanes = Int.random(in: 1...150, using: &random)
    let sizes = [0, 1, 2, 5, 30, 400]
    let a = random.numbers(sizes[Int.random(in: 0..<6, using: &random)])
    let b = random.numbers(sizes[Int.random(in: 0..<6, using: &random)]) + a.prefix(2)
    var merged = sketched(a, lanes, 3)
    mergeLanes(&merged, with: sketched(b, lanes, 3))
    #expect(merged == sketched(a + b, lanes, 3))
  }

  @Test("hashes behind the count have no say")
  func count() {
    var random = SeededGenerator(seed: 9)
    let hashes = random.numbers(30)
    var lanes = [UInt64](repeating: 0, count: 64)
    sketch(hashes, count: 10, with: LaneSeeds(lanes: 64, seed: 0), into: &lanes)
    #expect(lanes == sketched(Array(hashes.prefix(10)), 64, 0))
  }

  @Test("agreeing lanes are counted, whatever the number of lanes", arguments: 0...80)
  func agreeing(lanes: Int) {
    var random = SeededGenerator(seed: UInt64(lanes))
    let a = (0..<lanes).map { _ in UInt64.random(in: 0...2, using: &random) }
    let b = (0..<lanes).map { _ in UInt64.random(in: 0...2, using: &random) }
    var expected = 0
    for lane in 0..<lanes where a[lane] == b[lane] { expected += 1 }
    #expect(agreeingLanes(a, b) == expected)
    #expect(agreeingLanes(a, a) == lanes)
  }

  @Test("a band's key follows from its lanes alone")
  func bandKeyLocality() {
    var random = SeededGenerator(seed: 5)
    let lanes = random.numbers(60)
    for rows in [1, 3, 5, 7] {
      let bands = lanes.count / rows
      let keys = bandKeys(lanes, rows, bands)
      for lane in lanes.indices {
        var changed = lanes
        changed[lane] ^= 1 << UInt64(lane)
        let other = bandKeys(changed, rows, bands)
        let differing = (0..<bands).filter { keys[$0] != other[$0] }
        #expect(differing == (lane / rows < bands ? [lane / rows] : []))
      }
    }
  }

  @Test("a band's key knows the order of its lanes")
  func bandKeyOrder() {
    #expect(bandKeys([1, 2, 3], 3, 1) != bandKeys([3, 2, 1], 3, 1))
    #expect(bandKeys([1, 2], 1, 2) == bandKeys([2, 1], 1, 2).reversed())
  }

  @Test("a band's key folds its lanes one after another")
  func bandKeyOracle() {
    var random = SeededGenerator(seed: 6)
    let lanes = random.numbers(12)
    let expected = stride(from: 0, to: 12, by: 4).map { start in
      lanes[start..<start + 4].reduce(0 as UInt64) { plainRehash($0 &+ $1, 0x2545_F491_4F6C_DD1D) }
    }
    #expect(bandKeys(lanes, 4, 3) == expected.map { UInt32(truncatingIfNeeded: $0 >> 32) })
  }

  @Test("SplitMix64 gives the published numbers")
  func splitMix() {
    // From the reference implementation (Vigna, splitmix64.c) with seed 1234567.
    var state: UInt64 = 1_234_567
    #expect(
      (0..<3).map { _ in splitMix64(&state) }
        == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  private func sketched(_ hashes: [UInt64], _ lanes: Int, _ seed: UInt64) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: lanes)
    sketch(hashes, count: hashes.count, with: LaneSeeds(lanes: lanes, seed: seed), into: &result)
    return result
  }

  private func bandKeys(_ lanes: [UInt64], _ rows: Int, _ bands: Int) -> [UInt32] {
    var keys = [UInt32](repeating: 0, count: bands)
    DarnelKernels.bandKeys(lanes, rows: rows, into: &keys)
    return keys
  }
}
