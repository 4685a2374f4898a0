// Sets of hashes: sorting, intersection, radix sort and sketches against definitions and laws.
//
// An input is numbers of eight bytes; its first byte says whether they are used as they are, or
// spread over 64 bits like hashes, or pressed together so that many are equal.
internal import DarnelKernels
internal import DarnelText
internal import FuzzSupport
internal import Glibc
internal import Oracles

exit(
  unsafe runFuzzer { bytes, count in
    let bytes = unsafe input(bytes, min(count, 4096))
    guard let mode = bytes.first else { return 0 }
    let all = numbers(bytes.dropFirst(), mode)
    let cut = all.count * Int(mode >> 3) / 31
    let (left, right) = (Array(all[..<cut]), Array(all[cut...]))
    checkSorting(all, left.count)
    checkIntersection(left, right)
    checkRadixSort(all)
    checkSketches(left, right, lanes: 1 + Int(mode) % 37, seed: UInt64(mode))
    return 0
  })

func numbers(_ bytes: ArraySlice<UInt8>, _ mode: UInt8) -> [UInt64] {
  var numbers: [UInt64] = []
  var rest = bytes
  while !rest.isEmpty {
    // Small words make many numbers of few bytes.
    let width = mode & 4 == 0 ? 8 : 1
    numbers.append(rest.prefix(width).reduce(0) { $0 << 8 | UInt64($1) })
    rest = rest.dropFirst(width)
  }
  switch mode & 3 {
  case 0: return numbers
  case 1: return numbers.map { plainRehash($0, 0x2545_f491_4f6c_dd1d) }
  case 2: return numbers.map { $0 << 56 | $0 >> 8 }
  default: return numbers.map { $0 & 15 | 0xffff_ffff_0000_0000 }
  }
}

func checkSorting(_ numbers: [UInt64], _ count: Int) {
  let sorted = sortedUnique(numbers, count: count)
  requireEqual(sorted, Set(numbers[..<count]).sorted(), "sortedUnique")
  requireEqual(sortedUnique(sorted, count: sorted.count), sorted, "sortedUnique, twice")
}

func checkIntersection(_ left: [UInt64], _ right: [UInt64]) {
  let shared = Set(left).intersection(right).count
  let (a, b) = (ShingleSet(left), ShingleSet(right))
  require(intersectionCount(a.hashes, b.hashes) == shared, "intersectionCount")
  require(intersectionCount(b.hashes, a.hashes) == shared, "intersectionCount, other way round")
  require(intersectionCount(a.hashes, a.hashes) == a.count, "intersectionCount with itself")
  for wanted in [1, shared, shared + 1, a.count, a.count + 1] {
    let early = intersectionCount(a.hashes, b.hashes, atLeast: wanted)
    require(shared >= wanted ? early == shared : early < max(wanted, 1), "atLeast \(wanted)")
  }
  let overlap = a.overlap(with: b)
  require(overlap.shared == shared && overlap.reversed == b.overlap(with: a), "overlap")
  for threshold in [0.01, 0.3, 0.5, 0.8, 1, overlap.resemblance] where threshold > 0 {
    let found = a.overlap(with: b, atLeast: threshold)
    require(found == (overlap.reaches(threshold) ? overlap : nil), "overlap from \(threshold)")
  }
}

func checkRadixSort(_ numbers: [UInt64]) {
  var sorted = numbers
  sortByHighHalf(&sorted)
  let wanted = numbers.enumerated().sorted {
    ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset)
  }
  requireEqual(sorted, wanted.map(\.element), "sortByHighHalf")
  var runs: [Range<Int>] = []
  forEachRun(sorted) { runs.append($0) }
  requireEqual(runs.flatMap { Array($0) }, Array(sorted.indices), "runs")
  for run in runs { require(Set(sorted[run].map { $0 >> 32 }).count == 1, "a run of two keys") }
  for (run, next) in zip(runs, runs.dropFirst()) {
    require(sorted[run.lowerBound] >> 32 < sorted[next.lowerBound] >> 32, "a key in two runs")
  }
}

func checkSketches(_ left: [UInt64], _ right: [UInt64], lanes: Int, seed: UInt64) {
  func sketched(_ hashes: [UInt64]) -> [UInt64] {
    // What the lanes held before must not show.
    var made = [UInt64](repeating: 7, count: lanes)
    let seeds = LaneSeeds(lanes: lanes, seed: seed)
    sketch(hashes, count: hashes.count, with: seeds, into: &made)
    return made
  }
  let (a, b) = (sketched(left), sketched(right))
  requireEqual(a, plainSketch(Set(left), lanes: lanes, seed: seed), "sketch")
  requireEqual(sketched(left.reversed() + left), a, "sketch of repeats")
  var merged = a
  mergeLanes(&merged, with: b)
  let union = sketched(left + right)
  requireEqual(merged, union, "the merged sketch is not that of the union")
  mergeLanes(&merged, with: a)
  requireEqual(merged, union, "merging again changes a sketch")
  let agreeing = zip(a, b).count { $0 == $1 }
  require(agreeingLanes(a, b) == agreeing && agreeingLanes(b, a) == agreeing, "agreeing lanes")
  checkKeys(a, b, rows: 1 + lanes % 5)
}

func checkKeys(_ a: [UInt64], _ b: [UInt64], rows: Int) {
  let bands = a.count / rows
  var (left, right) = ([UInt32](repeating: 1, count: bands), [UInt32](repeating: 2, count: bands))
  bandKeys(a, rows: rows, into: &left)
  bandKeys(b, rows: rows, into: &right)
  for band in 0..<bands {
    let lanes = (band * rows)..<((band + 1) * rows)
    if a[lanes] == b[lanes] { require(left[band] == right[band], "one band, two keys") }
  }
}
