import DarnelTestSupport
import Testing

@testable import DarnelMatch

@Suite("Intervals of an audit")
struct AuditIntervalTests {
  @Test("are Wilson's")
  func wilson() {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    let known = [(81.0, 263.0, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)]
    for (hits, count, lower, upper) in known {
      let bounds = wilsonBounds(hits / count, of: count)
      #expect(abs(bounds.lower - lower) < 0.00006 && abs(bounds.upper - upper) < 0.00006)
    }
  }

  @Test("are Garwood's, nearly")
  func poisson() {
    // Exact 95 % bounds of Poisson counts.
    for (count, lower, upper) in [(1.0, 0.0253, 5.5716), (10, 4.7954, 18.3904), (0, 0, 3.6889)] {
      let bounds = poissonBounds(count)
      #expect(abs(bounds.lower - lower) < 0.06 && abs(bounds.upper - upper) < 0.06)
    }
  }

  @Test("hold the share, stay within 0 and 1, and narrow with more documents", arguments: 0..<50)
  func laws(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed))
    let all = (0..<60).map { _ in Double(Int.random(in: 0...4, using: &dice)) }
    let hits = all.map { Double(Int.random(in: 0...Int($0), using: &dice)) }
    let total = all.reduce(0, +)
    let open = SampledShare(hits: hits, all: all, population: nil, distinct: total)
    let half = SampledShare(hits: hits, all: all, population: 120, distinct: total)
    let census = SampledShare(hits: hits, all: all, population: 60, distinct: total)
    for share in [open, half, census] {
      let interval = share.interval
      #expect(0 <= interval.lower && interval.lower <= share.share)
      #expect(share.share <= interval.upper && interval.upper <= 1)
    }
    #expect(open.effective < half.effective && census.effective == .infinity)
    #expect(census.interval == Estimate(exactly: census.share))
    let certain = SampledShare(hits: all, all: all, population: nil, distinct: total)
    #expect(certain.interval.upper == 1 && certain.interval.lower < 1)
    let none = SampledShare(hits: [], all: [], population: 9, distinct: 0)
    #expect(none.interval == Estimate(1, 0, 1))
  }

  @Test("of pairs that go together are wider than of pairs that do not")
  func clustered() {
    let together = SampledShare(
      hits: [10, 0, 10, 0], all: [10, 10, 10, 10], population: nil, distinct: 40)
    let apart = SampledShare(
      hits: (0..<40).map { Double($0 % 2) }, all: Array(repeating: 1, count: 40), population: nil,
      distinct: 40)
    #expect(together.effective < 5 && apart.effective > 35)
  }
}
