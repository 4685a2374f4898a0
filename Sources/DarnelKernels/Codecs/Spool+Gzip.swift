internal import CZlib

extension Spool {
  /// Lays down a gzip file of one or more members (RFC 1952); zero bytes may pad its end.
  func gunzip(_ stream: inout ByteStream) throws(DecodingError) {
    var inflater = try Inflater()
    defer { inflater.end() }
    repeat {
      try member(&stream, &inflater)
      inflater.reset()
    } while try stream.hasMemberLeft()
  }

  private func member(
    _ stream: inout ByteStream, _ inflater: inout Inflater
  ) throws(DecodingError) {
    while true {
      guard try stream.hasMore() else { throw .truncated(offset: stream.offset) }
      let (used, made, isOver) = try inflater.step(stream)
      stream.consume(used)
      try lay(inflater.output, made)
      if isOver { return }
    }
  }
}

extension ByteStream {
  // gzip itself accepts zeros after the last member: tapes were padded so.
  fileprivate mutating func hasMemberLeft() throws(DecodingError) -> Bool {
    let end = offset
    while try hasMore() {
      let byte = buffer[ready.lowerBound]
      if byte == 0x1f && offset == end { return true }
      guard byte == 0 else { throw .trailingGarbage(offset: offset) }
      consume(1)
    }
    return false
  }
}

/// One zlib stream and the buffer that it fills.
@safe private struct Inflater {
  var output = zeroBytes(1 << 18)
  // zlib remembers the address of its stream, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init() throws(DecodingError) {
    unsafe stream.initialize(to: z_stream())
    let gzipOnly: Int32 = 15 + 16
    let code = unsafe inflateInit2_(
      stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .corrupt(offset: 0, reason: "zlib does not start") }
  }

  mutating func end() {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  mutating func reset() { unsafe inflateReset(stream) }

  /// Inflates ready bytes into `output`: bytes used, bytes made, whether the member is over.
  mutating func step(
    _ source: borrowing ByteStream
  ) throws(DecodingError) -> (used: Int, made: Int, isOver: Bool) {
    let ready = source.ready
    let (code, used, made) = unsafe source.buffer.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress.map { unsafe $0 + ready.lowerBound })
        unsafe stream.pointee.avail_in = UInt32(ready.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let code = unsafe inflate(stream, Z_NO_FLUSH)
        let left = unsafe (Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
        return (code, ready.count - left.0, output.count - left.1)
      }
    }
    guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
      let reason =
        unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "zlib error \(code)"
      throw .corrupt(offset: source.offset + UInt64(used), reason: reason)
    }
    return (used, made, code == Z_STREAM_END)
  }
}
