import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Shared counters")
struct SharedCountersTests {
  /// How often each hash came.
  private func plainCounts(_ hashes: [UInt64]) -> [UInt64: Int] {
    hashes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test("counts are never too low, and right when counters are many", arguments: 0..<8)
  func neverTooLow(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let values = random.numbers(700)
    let hashes = (0..<5000).map { _ in values[Int.random(in: 0..<700, using: &random)] }
    let counts = plainCounts(hashes)
    for bits in [1, 4, 30] {
      let counters = SharedCounters(bits: bits)
      #expect(counters.count == 1 << bits)
      counters.add(hashes)
      var read: [UInt8] = []
      counters.read(values, into: &read)
      let exact = zip(values, read).count { min(counts[$0] ?? 0, 255) == Int($1) }
      #expect(zip(values, read).allSatisfy { min(counts[$0] ?? 0, 255) <= Int($1) })
      // Of 700 values in 2^30 places two meet with a chance of 1 in 4,000.
      if bits == 30 { #expect(exact == 700) }
    }
  }

  @Test("a count ends at 255")
  func saturated() {
    let counters = SharedCounters(bits: 16)
    var read: [UInt8] = []
    for count in 1...300 {
      counters.add([42])
      counters.read([42], into: &read)
      #expect(read.first == UInt8(min(count, 255)))
    }
    counters.add(Array(repeating: 7, count: 1000))
    counters.read([7, 42, 9], into: &read)
    #expect(read[..<3] == [255, 255, 0])
  }

  @Test("threads lose nothing", arguments: [1, 2, 4])
  func threads(jobs: Int) {
    var random = SeededGenerator(seed: 3)
    let parts = (0..<64).map { _ in
      (0..<500).map { _ in UInt64.random(in: 0..<400, using: &random) }
    }
    let alone = SharedCounters(bits: 6)
    for part in parts { alone.add(part) }
    let together = SharedCounters(bits: 6)
    _ = parallelMap(parts.count, jobs: jobs, workspace: { () }) { _, part in
      together.add(parts[part])
    }
    let values = (0..<400).map { UInt64($0) }
    var (one, other) = ([UInt8](), [UInt8]())
    alone.read(values, into: &one)
    together.read(values, into: &other)
    #expect(one == other && one.contains { $0 > 1 })
  }
}
