internal import Synchronization
package import SystemPackage

/// A temporary file without a name that decoded inputs are laid down in, one after the other.
///
/// It is gone when the process ends, however it ends. One thread appends; any may read.
package final class Spool: Sendable {
  /// The file, to be read by position.
  package let file: OpenFile
  /// Bytes written so far: where the next input begins.
  package var size: UInt64 { written.withLock { $0 } }
  private let written = Mutex<UInt64>(0)

  /// Makes a spool in `directory`.
  package init(in directory: FilePath) throws(Errno) {
    let path = directory.appending(".darnel-spool-\(UInt64.random(in: .min ... .max))")
    file = try OpenFile(
      owning: system {
        try FileDescriptor.open(
          path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
          permissions: .ownerReadWrite)
      })
    remove(path)
  }

  /// Appends `bytes[range]`.
  package func append(_ bytes: [UInt8], _ range: Range<Int>) throws(Errno) {
    try writeAll(bytes, range, to: file.descriptor)
    written.withLock { $0 += UInt64(range.count) }
  }

  /// Appends bytes and returns where they begin.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> UInt64 {
    try unsafe writeAll(bytes, to: file.descriptor)
    return written.withLock { size in
      defer { size += UInt64(bytes.count) }
      return size
    }
  }
}

/// Writes `bytes[range]` to `descriptor`, all of it.
package func writeAll(
  _ bytes: [UInt8], _ range: Range<Int>, to descriptor: FileDescriptor
) throws(Errno) {
  try unsafe bytes.withUnsafeBufferPointer { (all) throws(Errno) in
    let part = unsafe UnsafeBufferPointer(rebasing: all[range])
    try unsafe writeAll(UnsafeRawBufferPointer(part), to: descriptor)
  }
}

private func writeAll(
  _ bytes: UnsafeRawBufferPointer, to descriptor: FileDescriptor
) throws(Errno) {
  var done = 0
  while done < bytes.count {
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
    done += try system { try unsafe descriptor.write(rest) }
  }
}
