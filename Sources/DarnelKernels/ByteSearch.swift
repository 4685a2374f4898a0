internal import CXXHash

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Whether two runs of bytes are the same.
public func areEqual(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  guard first.count == second.count else { return false }
  return unsafe first.withUnsafeBytes { first in
    unsafe second.withUnsafeBytes { second in
      guard let left = first.baseAddress, let right = second.baseAddress else { return true }
      return unsafe memcmp(left, right, first.count) == 0
    }
  }
}

/// The first place of a byte in `bytes[start ..< end]`, which ends with the array when no end is
/// given; nil when it is not there.
public func firstPlace(
  of byte: UInt8, in bytes: borrowing [UInt8], from start: Int, to end: Int? = nil
) -> Int? {
  let end = end ?? bytes.count
  precondition(start >= 0 && start <= end && end <= bytes.count, "the search begins outside")
  return unsafe bytes.withUnsafeBytes { bytes -> Int? in
    guard let base = bytes.baseAddress, start < end,
      let found = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }
}

/// The first place from `start` on, below `end`, of a quotation mark, a backslash or a byte below 0x20;
/// `end` when there is none.
///
/// - Complexity: linear, sixteen bytes at a time.
public func firstJSONSpecial(in bytes: borrowing [UInt8], from start: Int, to end: Int) -> Int {
  precondition(start >= 0 && start <= end && end <= bytes.count, "the search begins outside")
  return unsafe bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return end }
    return start + (unsafe darnel_json_special(base + start, end - start))
  }
}

/// The first place from `start` on, below `end`, where a character begins that may end a sentence or
/// set parts of a line apart; `end` when there is none.
///
/// Those are `. ! ? / | - :`, all that begins with the bytes C2, E2 or EF, U+0589, U+061F, U+06D4, U+0964,
/// U+0965, and sixty-four from each of U+1040, U+1340, U+17C0 and U+3000.
///
/// - Complexity: linear, sixteen bytes at a time.
public func firstStop(in bytes: borrowing [UInt8], from start: Int, to end: Int) -> Int {
  precondition(start >= 0 && start <= end && end <= bytes.count, "the search begins outside")
  return unsafe bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return end }
    var at = start
    while at < end {
      let mask =
        at + 18 <= bytes.count
        ? unsafe darnel_stops_16(base + at) : unsafe stops(base + at, bytes.count - at)
      if mask != 0 { return min(at + mask.trailingZeroBitCount, end) }
      at += 16
    }
    return end
  }
}

/// The stops among the last bytes of a text, of which there are no eighteen.
private func stops(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
  unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 18) { copy in
    unsafe copy.initialize(repeating: 0)
    for place in 0..<count { unsafe copy[place] = bytes[place] }
    guard let base = copy.baseAddress else { return 0 }
    return unsafe darnel_stops_16(base)
  }
}

/// Puts bytes into an array from a place on, over what is there.
public func copyBytes(of source: Span<UInt8>, into target: inout [UInt8], at place: Int) {
  precondition(place >= 0 && place + source.count <= target.count, "there is no room")
  unsafe target.withUnsafeMutableBytes { target in
    unsafe source.withUnsafeBytes { source in
      guard let from = source.baseAddress, let to = target.baseAddress else { return }
      unsafe (to + place).copyMemory(from: from, byteCount: source.count)
    }
  }
}
