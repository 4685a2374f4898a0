/// Calls `body` with the range of each run of numbers that agree in their high 32 bits.
///
/// - Parameter values: sorted by their high halves.
func forEachRun(_ values: [UInt64], _ body: (Range<Int>) -> Void) {
  var start = 0
  while start < values.count {
    var end = start + 1
    while end < values.count && values[end] >> 32 == values[start] >> 32 { end += 1 }
    body(start..<end)
    start = end
  }
}
