/// Sorts the first `count` entries of `values` and drops repeats.
///
/// - Parameter values: uniformly distributed numbers (hashes): one pass spreads them over about as
///   many buckets by their high bits, and short insertion sorts finish.
/// - Returns: the distinct values, ascending.
/// - Complexity: linear expected; O(n log n) when the values are far from uniform.
public func sortedUnique(_ values: borrowing [UInt64], count: Int) -> [UInt64] {
  precondition(count <= values.count, "more values asked for than there are")
  guard count > 0 else { return [] }
  let bits = min(max(Int.bitWidth - (count - 1).leadingZeroBitCount, 1), 20)
  let shift = UInt64(64 - bits)
  var ends = [UInt32](repeating: 0, count: 1 << bits)
  for index in 0..<count { ends[Int(values[index] >> shift)] &+= 1 }
  var sum: UInt32 = 0
  for bucket in ends.indices {
    let size = ends[bucket]
    ends[bucket] = sum
    sum &+= size
  }
  return unsafe [UInt64](unsafeUninitializedCapacity: count) { sorted, kept in
    guard let out = sorted.baseAddress else { return }
    for index in 0..<count {
      let value = values[index]
      let bucket = Int(value >> shift)
      unsafe out[Int(ends[bucket])] = value
      ends[bucket] &+= 1
    }
    unsafe finish(sorted, count, ends)
    unsafe kept = dropRepeats(out, count)
  }
}

/// Sorts within each bucket; `ends[b]` is one past its last entry.
private func finish(_ sorted: UnsafeMutableBufferPointer<UInt64>, _ count: Int, _ ends: [UInt32]) {
  var start = 0
  for end in ends {
    let end = Int(end)
    if end - start > 24 {
      unsafe sorted[start..<end].sort()
    } else if end - start > 1 {
      for index in start + 1..<end {
        let value = unsafe sorted[index]
        var hole = index
        while hole > start, unsafe sorted[hole - 1] > value {
          unsafe sorted[hole] = sorted[hole - 1]
          hole -= 1
        }
        unsafe sorted[hole] = value
      }
    }
    start = end
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
  var i = 0
  var j = 0
  var shared = 0
  unsafe a.withUnsafeBufferPointer { a in
    unsafe b.withUnsafeBufferPointer { b in
      while i < a.count && j < b.count {
        if shared + min(a.count - i, b.count - j) < wanted { return }
        // Sixty-four steps without a test of the bound; each step ends at most one value.
        let steps = min(64, a.count - i, b.count - j)
        for _ in 0..<steps {
          let left = unsafe a[i]
          let right = unsafe b[j]
          shared += left == right ? 1 : 0
          i += left <= right ? 1 : 0
          j += right <= left ? 1 : 0
        }
      }
    }
  }
  return shared
}
