internal import DarnelKernels

/// An n-gram that stands once in each of two sequences: where it begins.
struct Anchor: Hashable {
  let first: Int
  let second: Int
}

/// A hash of the `width` tokens from each place on.
func gramHashes(_ tokens: [UInt64], width: Int) -> [UInt64] {
  guard width > 1 else { return tokens }
  guard tokens.count >= width else { return [] }
  let leaving = (0..<width).reduce(1 as UInt64) { power, _ in power &* shingleMultiplier }
  var hash: UInt64 = 0
  var hashes: [UInt64] = []
  hashes.reserveCapacity(tokens.count - width + 1)
  for place in tokens.indices {
    hash = hash &* shingleMultiplier &+ tokens[place]
    if place >= width { hash &-= tokens[place - width] &* leaving }
    if place >= width - 1 { hashes.append(hash) }
  }
  return hashes
}

/// The hashes that stand once among those of each side, in the order of the first side's places.
///
/// Hashes are told apart by their high halves first; those few that agree in it without being
/// equal are no anchors.
///
/// - Complexity: linear in the places.
func anchors(
  _ first: [UInt64], _ left: [Int], _ second: [UInt64], _ right: [Int]
) -> [Anchor] {
  let highHalf: UInt64 = 0xFFFF_FFFF_0000_0000
  var keyed: [UInt64] = []
  keyed.reserveCapacity(left.count + right.count)
  for (index, place) in left.enumerated() {
    keyed.append((first[place] & highHalf) | UInt64(index))
  }
  for (index, place) in right.enumerated() {
    keyed.append((second[place] & highHalf) | UInt64(left.count + index))
  }
  // The tables of the radix sort cost more than a short sort does.
  if keyed.count < 4096 { keyed.sort() } else { sortByHighHalf(&keyed) }
  var mates = [Int](repeating: -1, count: left.count)
  forEachRun(keyed) { run in
    let i = Int(keyed[run.lowerBound] & 0xFFFF_FFFF)
    guard run.count == 2, i < left.count else { return }
    let j = Int(keyed[run.lowerBound + 1] & 0xFFFF_FFFF) - left.count
    guard j >= 0, first[left[i]] == second[right[j]] else { return }
    mates[i] = right[j]
  }
  return zip(left, mates).compactMap { $1 < 0 ? nil : Anchor(first: $0, second: $1) }
}

/// The longest chain of anchors that ascends in both, of anchors that ascend in the first.
///
/// - Complexity: O(n log n) (Fredman 1975).
func ascending(_ anchors: [Anchor]) -> [Anchor] {
  // `ends[n]` is the anchor that ends a chain of n + 1 the earliest.
  var ends: [Int] = []
  var before = [Int](repeating: -1, count: anchors.count)
  for (index, anchor) in anchors.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[ends[middle]].second < anchor.second { low = middle + 1 } else { high = middle }
    }
    if low > 0 { before[index] = ends[low - 1] }
    if low == ends.count { ends.append(index) } else { ends[low] = index }
  }
  var chain: [Anchor] = []
  var place = ends.last ?? -1
  while place >= 0 {
    chain.append(anchors[place])
    place = before[place]
  }
  return chain.reversed()
}
