/// How a file is compressed, known by its first bytes.
package enum Compression: Sendable, Hashable {
  case gzip, zstd

  /// The compression that these first bytes announce.
  package init?(magic bytes: ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(4))
    if head.starts(with: Self.gzip.magic) {
      self = .gzip
    } else if head == Self.zstd.magic || (head.count == 4 && Self.isSkippable(head)) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// The bytes that such a file begins with.
  package var magic: [UInt8] {
    switch self {
    case .gzip: [0x1f, 0x8b]
    case .zstd: [0x28, 0xb5, 0x2f, 0xfd]
    }
  }

  // RFC 8878, 3.1.2: a frame to be skipped may come first.
  private static func isSkippable(_ head: [UInt8]) -> Bool {
    head[0] & 0xf0 == 0x50 && head[1...] == [0x2a, 0x4d, 0x18]
  }
}

/// What can be wrong with a compressed file; offsets count bytes of the file as it lies on disk.
package enum DecodingError: Error, Sendable, Hashable {
  case truncated(offset: UInt64)
  case corrupt(offset: UInt64, reason: String)
  case trailingGarbage(offset: UInt64)
  case reading(errno: Int32)
  case spooling(errno: Int32)
}
