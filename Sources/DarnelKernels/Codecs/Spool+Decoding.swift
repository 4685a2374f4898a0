internal import SystemPackage

extension Spool {
  /// Lays down the rest of `stream`, decoded when it is compressed.
  package func append(
    decoding stream: inout ByteStream, _ compression: Compression?
  ) throws(DecodingError) {
    switch compression {
    case nil: try copy(&stream)
    case .gzip: try gunzip(&stream)
    case .zstd: try unzstd(&stream)
    }
  }

  /// Appends what a decoder put out.
  func lay(_ bytes: [UInt8], _ count: Int) throws(DecodingError) {
    do throws(Errno) {
      try append(bytes, 0..<count)
    } catch {
      throw .spooling(errno: error.rawValue)
    }
  }

  private func copy(_ stream: inout ByteStream) throws(DecodingError) {
    while try stream.hasMore() {
      do throws(Errno) {
        try append(stream.buffer, stream.ready)
      } catch {
        throw .spooling(errno: error.rawValue)
      }
      stream.consume(stream.ready.count)
    }
  }
}

extension ByteStream {
  /// Whether a byte is left, reading on if none is ready.
  mutating func hasMore() throws(DecodingError) -> Bool {
    do throws(Errno) {
      return try peek(1)
    } catch {
      throw .reading(errno: error.rawValue)
    }
  }
}
