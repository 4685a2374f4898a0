package import SystemPackage

/// A temporary file without a name that decoded inputs are laid down in, one after the other.
///
/// It is gone when the process ends, however it ends. One thread appends; any may read.
package final class Spool {
  /// The file, to be read by position.
  package let file: OpenFile
  /// Bytes written so far: where the next input begins.
  package private(set) var size: UInt64 = 0

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
    size += UInt64(range.count)
  }
}

/// Writes `bytes[range]` to `descriptor`, all of it.
package func writeAll(
  _ bytes: [UInt8], _ range: Range<Int>, to descriptor: FileDescriptor
) throws(Errno) {
  var done = range.lowerBound
  while done < range.upperBound {
    done += try system {
      try unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[done..<range.upperBound])
        return try unsafe descriptor.write(rest)
      }
    }
  }
}
