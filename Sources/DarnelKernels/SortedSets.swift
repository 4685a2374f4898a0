internal import CXXHash

/// Sorts the first `count` entries of `values` and drops repeats.
///
/// - Parameter values: uniformly distributed numbers (hashes): one pass spreads them over about as
///   many buckets by their high bits, and an insertion sort over all of them finishes.
/// - Returns: the distinct values, ascending.
/// - Complexity: linear expected up to four million; O(n log n) beyond, and when the values are far
///   from uniform.
public func sortedUnique(_ values: borrowing [UInt64], count: Int) -> [UInt64] {
  precondition(count <= values.count, "more values asked for than there are")
  precondition(count < Int(UInt32.max), "more values than a 32-bit count holds")
  guard count > 0 else { return [] }
  return unsafe values.withUnsafeBufferPointer { values in
    unsafe [UInt64](unsafeUninitializedCapacity: count) { sorted, kept in
      guard let from = values.baseAddress, let out = sorted.baseAddress else { return }
      if unsafe spread(from, count, into: out) {
        unsafe insertionSort(out, count)
      } else {
        unsafe sorted[..<count].sort()
      }
      unsafe kept = dropRepeats(out, count)
    }
  }
}

/// Sorts by the high bits alone; false when some bucket holds so many that the rest is not cheap.
private func spread(
  _ values: UnsafePointer<UInt64>, _ count: Int, into out: UnsafeMutablePointer<UInt64>
) -> Bool {
  let bits = min(max(Int.bitWidth - 1 - count.leadingZeroBitCount, 1), 16)
  let shift = UInt64(64 &- bits)
  return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << bits) { place in
    unsafe place.initialize(repeating: 0)
    for index in 0..<count { unsafe place[Int(truncatingIfNeeded: values[index] &>> shift)] &+= 1 }
    var sum: UInt32 = 0
    var largest: UInt32 = 0
    for bucket in 0..<(1 &<< bits) {
      let size = unsafe place[bucket]
      unsafe place[bucket] = sum
      sum &+= size
      largest = max(largest, size)
    }
    for index in 0..<count {
      let value = unsafe values[index]
      let bucket = Int(truncatingIfNeeded: value &>> shift)
      let slot = unsafe place[bucket]
      unsafe out[Int(slot)] = value
      unsafe place[bucket] = slot &+ 1
    }
    return Int(largest) <= 32 &+ 4 &* (count &>> bits) && count &>> bits <= 64
  }
}

/// Values stand at most a bucket away from their place.
private func insertionSort(_ values: UnsafeMutablePointer<UInt64>, _ count: Int) {
  var index = 1
  while index < count {
    let value = unsafe values[index]
    var hole = index
    while hole > 0, unsafe values[hole &- 1] > value {
      unsafe values[hole] = values[hole &- 1]
      hole &-= 1
    }
    unsafe values[hole] = value
    index &+= 1
  }
}

private func dropRepeats(_ values: UnsafeMutablePointer<UInt64>, _ count: Int) -> Int {
  var kept = 1
  for index in 1..<max(count, 1) {
    let value = unsafe values[index]
    unsafe values[kept] = value
    kept += unsafe value != values[kept - 1] ? 1 : 0
  }
  return kept
}

/// The number of values that two ascending arrays without repeats have in common.
///
/// - Parameter wanted: the count below which the caller does not care for the exact number: the
///   walk may stop early and return any number below it.
/// - Complexity: linear in the two lengths.
public func intersectionCount(
  _ a: borrowing [UInt64], _ b: borrowing [UInt64], atLeast wanted: Int = 0
) -> Int {
  var (i, j) = (0, 0)
  var shared = 0
  unsafe a.withUnsafeBufferPointer { a in
    unsafe b.withUnsafeBufferPointer { b in
      if ProcessorLevel.current == .v3 {
        unsafe shared = darnel_shared_v3(
          a.baseAddress, a.count, b.baseAddress, b.count, wanted, &i, &j)
      }
      while i < a.count && j < b.count {
        if shared + min(a.count - i, b.count - j) < wanted { return }
        // Sixty-four steps without a test of the bound; each step ends at most one value.
        let steps = min(64, a.count - i, b.count - j)
        for _ in 0..<steps {
          let left = unsafe a[i]
          let right = unsafe b[j]
          shared &+= left == right ? 1 : 0
          i &+= left <= right ? 1 : 0
          j &+= right <= left ? 1 : 0
        }
      }
    }
  }
  return shared
}
