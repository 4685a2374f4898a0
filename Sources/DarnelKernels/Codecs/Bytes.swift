internal import CSimdjson

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The index of the first `byte` in `buffer[range]`, or nil.
package func firstIndex(of byte: UInt8, in buffer: [UInt8], _ range: Range<Int>) -> Int? {
  precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count, "outside the buffer")
  return unsafe buffer.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress else { return nil }
    let from = unsafe base + range.lowerBound
    guard let hit = unsafe memchr(from, Int32(byte), range.count) else { return nil }
    return unsafe UnsafeRawPointer(hit) - base
  }
}

/// Whether all bytes together are well-formed UTF-8.
package func isWellFormedUTF8(_ bytes: [UInt8]) -> Bool {
  unsafe bytes.withUnsafeBufferPointer {
    guard let base = $0.baseAddress else { return true }
    return unsafe darnel_utf8_valid(base, $0.count) != 0
  }
}

/// Appends `buffer[range]` to `target`.
package func append(_ buffer: [UInt8], _ range: Range<Int>, to target: inout [UInt8]) {
  unsafe buffer.withUnsafeBufferPointer {
    unsafe target.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
  }
}

/// Appends a span to `target`.
package func append(_ bytes: Span<UInt8>, to target: inout [UInt8]) {
  unsafe bytes.withUnsafeBufferPointer { unsafe target.append(contentsOf: $0) }
}

/// `count` zero bytes; also without optimisation, one call instead of a loop.
package func zeroBytes(_ count: Int) -> [UInt8] {
  unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
    if let base = bytes.baseAddress { unsafe memset(base, 0, count) }
    filled = count
  }
}
