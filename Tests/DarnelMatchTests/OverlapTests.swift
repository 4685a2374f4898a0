import DarnelTestSupport
import DarnelText
import Testing

@Suite("Overlap")
struct OverlapTests {
  @Test("measures follow from the three counts")
  func measures() {
    let overlap = Overlap(shared: 3, first: 4, second: 6)
    #expect(overlap.union == 7)
    #expect(overlap.resemblance == 3.0 / 7)
    #expect(overlap.firstInSecond == 0.75)
    #expect(overlap.secondInFirst == 0.5)
    #expect(overlap.reversed == Overlap(shared: 3, first: 6, second: 4))
    #expect(overlap.reversed.resemblance == overlap.resemblance)
  }

  @Test("empty sets share nothing and reach nothing")
  func empty() {
    let none = Overlap(shared: 0, first: 0, second: 0)
    #expect(none.resemblance == 0 && none.firstInSecond == 0 && none.secondInFirst == 0)
    let half = Overlap(shared: 0, first: 0, second: 5)
    for overlap in [none, half] {
      #expect(!overlap.reaches(0.01))
      #expect(!overlap.reaches(1))
    }
    #expect(ShingleSet().overlap(with: ShingleSet(), atLeast: 0.01) == nil)
    #expect(ShingleSet([1]).overlap(with: ShingleSet(), atLeast: 0.01) == nil)
  }

  @Test("sets that share nothing do not reach the least threshold")
  func disjoint() {
    #expect(ShingleSet([1, 2]).overlap(with: ShingleSet([3, 4]), atLeast: 1e-12) == nil)
  }

  @Test("overlap counts what Set counts", arguments: 0..<100)
  func sets(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let first = Int.random(in: 0...200, using: &random)
    let second = Int.random(in: 0...200, using: &random)
    let shared = Int.random(in: 0...min(first, second), using: &random)
    let (a, b) = overlappingSets(first: first, second: second, shared: shared, using: &random)
    let overlap = ShingleSet(a).overlap(with: ShingleSet(b))
    #expect(overlap == Overlap(shared: shared, first: first, second: second))
    #expect(ShingleSet(b).overlap(with: ShingleSet(a)) == overlap.reversed)
  }

  @Test("a threshold refuses no pair whose resemblance is the threshold", arguments: 1...400)
  func exactlyAtThreshold(union: Int) {
    for shared in 1...union {
      let overlap = Overlap(shared: shared, first: shared, second: union)
      #expect(overlap.reaches(overlap.resemblance))
      #expect(!overlap.reaches(overlap.resemblance.nextUp))
    }
  }

  @Test("a threshold typed in hundredths accepts just that many of a hundred", arguments: 1...100)
  func hundredths(hundredths: Int) throws {
    let threshold = try #require(Double(hundredths < 100 ? "0.\(padded(hundredths))" : "1"))
    for hundreds in [1, 2, 3, 7, 10] {
      let union = hundreds * 100
      let shared = hundreds * hundredths
      #expect(Overlap(shared: shared, first: shared, second: union).reaches(threshold))
      #expect(!Overlap(shared: shared - 1, first: shared, second: union - 1).reaches(threshold))
    }
  }

  @Test("asking for a threshold gives the full overlap or nothing", arguments: 0..<400)
  func atLeast(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let thresholds = [0.05, 0.3, 1.0 / 3, 0.5, 0.55, 2.0 / 3, 0.7, 0.8, 0.9, 0.95, 1]
    let threshold = thresholds[seed % thresholds.count]
    let first = Int.random(in: 1...300, using: &random)
    let second =
      threshold == 1 ? first : min(max(1, first + Int.random(in: -40...40, using: &random)), 300)
    // About the number of shared shingles at which the threshold is met.
    let edge = Int(threshold / (1 + threshold) * Double(first + second))
    for shared in edge - 2...edge + 2 where (0...min(first, second)).contains(shared) {
      let (a, b) = overlappingSets(first: first, second: second, shared: shared, using: &random)
      let (left, right) = (ShingleSet(a), ShingleSet(b))
      let full = left.overlap(with: right)
      let expected = full.reaches(threshold) ? full : nil
      #expect(left.overlap(with: right, atLeast: threshold) == expected)
      #expect(right.overlap(with: left, atLeast: threshold) == expected?.reversed)
      let exact = full.resemblance
      #expect(left.overlap(with: right, atLeast: max(exact, 1e-9)) == (shared > 0 ? full : nil))
    }
  }

  @Test("a set ignores order and repeats, and knows no difference between equal sets")
  func identity() {
    let set = ShingleSet([5, 1, 5, 3])
    #expect(set.hashes == [1, 3, 5])
    #expect(set.count == 3 && !set.isEmpty)
    #expect(set == ShingleSet([3, 5, 1, 1]))
    #expect(set.overlap(with: set, atLeast: 1) == Overlap(shared: 3, first: 3, second: 3))
    #expect(ShingleSet([9, 8, 7], count: 2).hashes == [8, 9])
    #expect(ShingleSet().isEmpty)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
