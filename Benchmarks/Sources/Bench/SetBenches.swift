internal import DarnelKernels
internal import DarnelSketch

/// Sketches, sets and sorts of numbers that are uniform like hashes.
func timeSets(_ watch: inout Stopwatch) {
  var dice = Dice(2)
  func numbers(_ count: Int) -> [UInt64] { (0..<count).map { _ in dice.next() } }

  for lanes in [128, Recipe.news.banding.lanes] {
    let seeds = LaneSeeds(lanes: lanes, seed: Recipe.standardSeed)
    var made = [UInt64](repeating: 0, count: lanes)
    for count in [20, 100, 500, 5000] {
      // Many sets, so that the processor does not learn one by heart.
      let sets = (0..<(10_000 / count + 1)).map { _ in numbers(count) }
      let work = Stopwatch.Work(unit: "shingle", count: sets.count * count)
      watch.time("sketch of \(count), \(lanes) lanes", work) {
        for set in sets { sketch(set, count: count, with: seeds, into: &made) }
        return made[0]
      }
    }
  }
  for count in [100, 500, 5000] {
    let sets = (0..<(10_000 / count + 1)).map { _ in numbers(count) }
    let work = Stopwatch.Work(unit: "number", count: sets.count * count)
    watch.time("sortedUnique of \(count)", work) {
      sets.reduce(0) { $0 ^ sortedUnique($1, count: count)[0] }
    }
  }
  for (name, shared) in [("0.8", 418), ("0.05", 45)] {
    let pairs = (0..<64).map { _ in
      let common = numbers(shared)
      return (
        sortedUnique(common + numbers(470 - shared), count: 470),
        sortedUnique(common + numbers(470 - shared), count: 470)
      )
    }
    watch.time("intersection of 470, J = \(name)", Stopwatch.Work(unit: "pair", count: 64)) {
      pairs.reduce(0) { $0 ^ UInt64(intersectionCount($1.0, $1.1)) }
    }
  }
  let signatures = (0..<64).map { _ in (numbers(128), numbers(128)) }
  watch.time("agreeing of 128 lanes", Stopwatch.Work(unit: "pair", count: 64)) {
    signatures.reduce(0) { $0 ^ UInt64(agreeingLanes($1.0, $1.1)) }
  }
  guard watch.wants("radix sort of 1000000") else { return }
  let keyed = (0..<1_000_000).map { dice.next() & 0xffff_ffff_0000_0000 | UInt64($0) }
  watch.time("radix sort of 1000000", Stopwatch.Work(unit: "number", count: keyed.count)) {
    var sorted = keyed
    sortByHighHalf(&sorted)
    return sorted[0]
  }
}
