package import SystemPackage

/// An open file that can be read by position; closed when the last owner lets go.
package final class OpenFile: Sendable {
  /// The descriptor, valid as long as this object lives.
  package let descriptor: FileDescriptor

  /// Opens a file for reading.
  package init(reading path: FilePath) throws(Errno) {
    descriptor = try system { try FileDescriptor.open(path, .readOnly, options: .closeOnExec) }
  }

  /// Opens a file for reading and appending, made if need be.
  package init(appending path: FilePath) throws(Errno) {
    descriptor = try system {
      try FileDescriptor.open(
        path, .readWrite, options: [.create, .append, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o666))
    }
  }

  /// Cuts the file off behind its first `size` bytes.
  package func truncate(to size: UInt64) throws(Errno) {
    try system { try descriptor.resize(to: Int64(clamping: size)) }
  }

  /// Takes over an open descriptor.
  package init(owning descriptor: FileDescriptor) { self.descriptor = descriptor }

  deinit { try? descriptor.close() }

  /// Reads up to `count` bytes at `offset` into `buffer[start...]`: less only at the end of file.
  package func read(
    at offset: UInt64, count: Int, into buffer: inout [UInt8], from start: Int
  ) throws(Errno) -> Int {
    precondition(start >= 0 && count >= 0 && start + count <= buffer.count, "the buffer is short")
    return try unsafe buffer.withUnsafeMutableBufferPointer { (all) throws(Errno) in
      let part = unsafe UnsafeMutableBufferPointer(rebasing: all[start..<start + count])
      return try unsafe read(at: offset, into: UnsafeMutableRawBufferPointer(part))
    }
  }

  /// Fills `room` with the bytes at `offset`; an error when the file ends before that.
  package func fill(
    _ room: UnsafeMutableRawBufferPointer, from offset: UInt64
  ) throws(Errno) {
    if try unsafe read(at: offset, into: room) < room.count { throw .ioError }
  }

  private func read(
    at offset: UInt64, into room: UnsafeMutableRawBufferPointer
  ) throws(Errno) -> Int {
    var done = 0
    while done < room.count {
      let position = Int64(clamping: offset) + Int64(done)
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[done...])
      let got = try system {
        try unsafe descriptor.read(fromAbsoluteOffset: position, into: rest)
      }
      if got == 0 { break }
      done += got
    }
    return done
  }
}

/// Runs a call of swift-system and types what it throws.
package func system<Result>(_ body: () throws -> Result) throws(Errno) -> Result {
  do { return try body() } catch let error as Errno { throw error } catch { throw .ioError }
}
