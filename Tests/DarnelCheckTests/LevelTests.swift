import DarnelCheck
import DarnelTestSupport
import Testing

@Suite("Levels")
struct LevelTests {
  @Test(
    "are counts or shares",
    arguments: [
      ("0", Level.count(0)), ("12", .count(12)), ("1", .count(1)), ("1.0", .share(1)),
      ("0.02", .share(0.02)), ("2%", .share(0.02)), ("2 %", .share(0.02)), ("100%", .share(1)),
      ("0%", .share(0)), ("29%", .share(0.29)), ("0.29%", .share(0.0029)), ("2.5%", .share(0.025)),
    ])
  func reading(text: String, level: Level) { #expect(Level(text) == level) }

  @Test(
    "are nothing else",
    arguments: [
      "", " ", "%", "-1", "+1", "1.5", "101%", "nan", "inf", "0x10", "1e3", ".5", "5.", "2%%", "٣",
      "1 2", "2\u{0}", "99999999999999999999", String(repeating: "0", count: 400) + "1",
    ])
  func refusing(text: String) { #expect(Level(text) == nil) }

  @Test("of 0 allow nothing and only nothing")
  func zero() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let denominator = Int.random(in: 0...40, using: &random)
      let count = Int.random(in: 0...denominator, using: &random)
      for level in [Level.zero, .share(0)] {
        let outcome = GateOutcome(
          Measure(.duplicates, count, of: denominator), Levels(max: level)
        ).outcome
        #expect((outcome == .pass) == (count == 0))
      }
    }
  }

  @Test("that equal the share are not exceeded, and one more document exceeds them")
  func edges() {
    for percent in 0...100 {
      guard let level = Level("\(percent)%") else {
        Issue.record("\(percent)")
        continue
      }
      for scale in [1, 3, 10, 7_919] {
        #expect(!level.isExceeded(by: percent * scale, of: 100 * scale))
        if percent < 100 { #expect(level.isExceeded(by: percent * scale + 1, of: 100 * scale)) }
      }
    }
    #expect(!Level.share(0.5).isExceeded(by: 0, of: 0))
  }

  @Test("warn before they fail, and say so when there are none")
  func outcomes() {
    let outcome = { (count: Int, levels: Levels) in
      GateOutcome(Measure(.empty, count, of: 100), levels).outcome
    }
    let both = Levels(warn: .share(0.02), max: .count(5))
    #expect([0, 2, 3, 5, 6].map { outcome($0, both) } == [.pass, .pass, .warn, .warn, .fail])
    #expect(outcome(100, Levels(warn: .zero)) == .warn)
    #expect(outcome(100, Levels()) == .open)
    #expect(Levels(max: .count(1)).over(both) == Levels(warn: .share(0.02), max: .count(1)))
  }
}
