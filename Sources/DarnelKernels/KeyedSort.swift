/// Sorts numbers by their high 32 bits, keeping the order of equals.
///
/// Used on `key << 32 | document`: documents that share a key come to stand together, in input
/// order. Three passes of 11 bits (LSD radix sort), one scratch array.
///
/// - Complexity: linear; 16 bytes a value while it runs.
public func sortByHighHalf(_ values: inout [UInt64]) {
  guard values.count > 1 else { return }
  precondition(values.count < Int(UInt32.max), "more values than a 32-bit count holds")
  var scratch = [UInt64](repeating: 0, count: values.count)
  for shift in [UInt64(32), 43, 54] {
    scatter(values, into: &scratch, shift)
    swap(&values, &scratch)
  }
}

private func scatter(_ values: borrowing [UInt64], into sorted: inout [UInt64], _ shift: UInt64) {
  var places = [UInt32](repeating: 0, count: 2048)
  for index in 0..<values.count { places[Int(values[index] >> shift & 2047)] &+= 1 }
  var sum: UInt32 = 0
  for digit in places.indices {
    let size = places[digit]
    places[digit] = sum
    sum &+= size
  }
  for index in 0..<values.count {
    let value = values[index]
    let digit = Int(value >> shift & 2047)
    sorted[Int(places[digit])] = value
    places[digit] &+= 1
  }
}

/// Calls `body` with the range of each run of numbers that agree in their high 32 bits.
///
/// - Parameter values: sorted by their high halves.
@inlinable
public func forEachRun<Failure: Error>(
  _ values: [UInt64], _ body: (Range<Int>) throws(Failure) -> Void
) throws(Failure) {
  var start = 0
  while start < values.count {
    var end = start + 1
    while end < values.count && values[end] >> 32 == values[start] >> 32 { end += 1 }
    try body(start..<end)
    start = end
  }
}
