internal import CZstd

extension Spool {
  /// Lays down a zstd file of one or more frames (RFC 8878).
  func unzstd(_ stream: inout ByteStream) throws(DecodingError) {
    guard var decoder = FrameDecoder() else {
      throw .corrupt(offset: 0, reason: "zstd does not start")
    }
    defer { decoder.end() }
    var isBetweenFrames = true
    while try stream.hasMore() {
      let step = try decoder.step(stream)
      stream.consume(step.used)
      try lay(decoder.output, step.made)
      isBetweenFrames = step.isBetweenFrames
    }
    while !isBetweenFrames {
      let step = try decoder.step(stream)
      try lay(decoder.output, step.made)
      isBetweenFrames = step.isBetweenFrames
      if step.made == 0 && !isBetweenFrames { throw .truncated(offset: stream.offset) }
    }
  }
}

/// One zstd stream and the buffer that it fills.
@safe private struct FrameDecoder {
  var output = zeroBytes(ZSTD_DStreamOutSize())
  private let stream: OpaquePointer

  init?() {
    guard let stream = unsafe ZSTD_createDStream() else { return nil }
    unsafe self.stream = unsafe stream
    // `zstd --long` writes windows of up to 2 GiB; the default refuses those over 128 MiB.
    unsafe ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 31)
  }

  mutating func end() { unsafe ZSTD_freeDStream(stream) }

  /// Decodes ready bytes into `output`.
  mutating func step(
    _ source: borrowing ByteStream
  ) throws(DecodingError) -> (used: Int, made: Int, isBetweenFrames: Bool) {
    let ready = source.ready
    let (code, used, made) = unsafe source.buffer.withUnsafeBytes { input in
      unsafe output.withUnsafeMutableBytes { output in
        var from = unsafe ZSTD_inBuffer(
          src: input.baseAddress.map { unsafe $0 + ready.lowerBound }, size: ready.count, pos: 0)
        var to = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let code = unsafe ZSTD_decompressStream(stream, &to, &from)
        return unsafe (code, from.pos, to.pos)
      }
    }
    guard ZSTD_isError(code) == 0 else {
      let reason = unsafe String(cString: ZSTD_getErrorName(code))
      throw .corrupt(offset: source.offset + UInt64(used), reason: reason)
    }
    return (used, made, code == 0)
  }
}
