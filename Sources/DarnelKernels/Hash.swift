internal import CXXHash

/// The 64-bit XXH3 hash of a run of bytes, seed 0.
public func hash64(_ bytes: Span<UInt8>) -> UInt64 {
  unsafe bytes.withUnsafeBufferPointer { unsafe darnel_xxh3_64($0.baseAddress, $0.count) }
}

/// The 128-bit XXH3 hash of a run of bytes, seed 0.
public func hash128(_ bytes: Span<UInt8>) -> UInt128 {
  unsafe bytes.withUnsafeBufferPointer {
    let hash = unsafe darnel_xxh3_128($0.baseAddress, $0.count)
    return UInt128(hash.high64) << 64 | UInt128(hash.low64)
  }
}
