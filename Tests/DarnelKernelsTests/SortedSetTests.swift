import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Sorted sets")
struct SortedSetTests {
  @Test("sortedUnique equals Set", arguments: [0, 1, 2, 3, 31, 32, 33, 100, 1000, 5000])
  func uniform(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let values = random.numbers(count)
    checkUnique(values)
    checkUnique(values + values.shuffled(using: &random))
  }

  @Test("sortedUnique equals Set on values that are not uniform")
  func adversarial() {
    var random = SeededGenerator(seed: 1)
    let values = random.numbers(2000)
    checkUnique(values.sorted())
    checkUnique(values.sorted(by: >))
    checkUnique(values.map { $0 >> 40 })
    checkUnique(values.map { $0 | ~0 << 32 })
    checkUnique(values.map { $0 & 3 })
    checkUnique(Array(repeating: 7, count: 2000))
    checkUnique([0, .max, 0, .max, 1, .max - 1])
    checkUnique((0..<2000).map { UInt64($0) })
  }

  @Test("values behind the count are left out")
  func prefix() {
    #expect(sortedUnique([5, 3, 5, 1, 2], count: 3) == [3, 5])
    #expect(sortedUnique([5, 3], count: 0).isEmpty)
  }

  @Test("intersectionCount equals Set", arguments: 0..<300)
  func intersection(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (a, b) = randomPair(&random)
    let expected = Set(a).intersection(b).count
    #expect(intersectionCount(a, b) == expected)
    #expect(intersectionCount(b, a) == expected)
    #expect(intersectionCount(a, a) == a.count)
  }

  @Test("a wanted count ends early only where the answer lies below it", arguments: 0..<300)
  func earlyExit(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (a, b) = randomPair(&random)
    let exact = intersectionCount(a, b)
    let far = Int.random(in: 0...400, using: &random)
    for wanted in [0, 1, exact - 1, exact, exact + 1, far] {
      let found = intersectionCount(a, b, atLeast: wanted)
      if exact >= wanted { #expect(found == exact) } else { #expect(found < wanted) }
    }
  }

  @Test("sortByHighHalf sorts by the high half and keeps the order of equals", arguments: 0..<40)
  func stability(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...3000, using: &random)
    // Few keys, so that most have equals; low halves descend, so that sorting by them would show.
    let keys: UInt64 = [1, 2, 50, 1 << 32][seed % 4]
    var values = (0..<count).map { place in
      (random.next() % keys) << 32 | UInt64(count - place)
    }
    let expected = values.enumerated().sorted {
      ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset)
    }.map(\.element)
    sortByHighHalf(&values)
    #expect(values == expected)
  }

  @Test("sortByHighHalf tells apart keys that differ in any one bit")
  func everyBit() {
    var values = (0..<32).map { UInt64(1) << (32 + UInt64(31 - $0)) } + [0, .max]
    sortByHighHalf(&values)
    #expect(values == values.sorted())
  }

  private func checkUnique(_ values: [UInt64], _ place: SourceLocation = #_sourceLocation) {
    #expect(
      sortedUnique(values, count: values.count) == Set(values).sorted(), sourceLocation: place)
  }

  private func randomPair(_ random: inout SeededGenerator) -> ([UInt64], [UInt64]) {
    let sizes = [0, 1, 2, 63, 64, 65, 128, 300]
    let first = sizes[Int.random(in: sizes.indices, using: &random)]
    let second = sizes[Int.random(in: sizes.indices, using: &random)]
    let shared = Int.random(in: 0...min(first, second), using: &random)
    let (a, b) = overlappingSets(first: first, second: second, shared: shared, using: &random)
    return (a.sorted(), b.sorted())
  }
}
