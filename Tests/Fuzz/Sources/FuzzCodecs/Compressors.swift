internal import CZlib
internal import CZstd
internal import FuzzSupport

/// One gzip member, by zlib.
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
  var stream = unsafe z_stream()
  let gzip: Int32 = 15 + 16
  let code = unsafe deflateInit2_(
    &stream, 6, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  require(code == Z_OK, "zlib does not start")
  defer { unsafe deflateEnd(&stream) }
  var source = bytes
  var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 8 + 64)
  let room = packed.count
  let left = unsafe source.withUnsafeMutableBufferPointer { source in
    unsafe packed.withUnsafeMutableBufferPointer { packed in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = packed.baseAddress
      unsafe stream.avail_out = UInt32(packed.count)
      let code = unsafe deflate(&stream, Z_FINISH)
      require(code == Z_STREAM_END, "zlib does not end")
      return unsafe Int(stream.avail_out)
    }
  }
  packed.removeLast(left)
  require(packed.count < room, "the buffer was full")
  return packed
}

/// One zstd frame with a checksum: without one, a changed byte need not show.
func zstandard(_ bytes: [UInt8]) -> [UInt8] {
  let context = unsafe ZSTD_createCCtx()
  defer { unsafe _ = ZSTD_freeCCtx(context) }
  unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
  let count = unsafe packed.withUnsafeMutableBytes { packed in
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe ZSTD_compress2(
        context, packed.baseAddress, packed.count, bytes.baseAddress, bytes.count)
    }
  }
  require(ZSTD_isError(count) == 0, "zstd does not compress")
  packed.removeLast(packed.count - count)
  return packed
}
