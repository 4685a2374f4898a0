package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Creates a file that must not exist yet, open for writing.
package func createFile(
  _ path: FilePath, permissions: FilePermissions
) throws(Errno) -> OpenFile {
  try OpenFile(
    owning: system {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: permissions)
    })
}

/// Opens something that is no regular file (a pipe, a device) for writing.
package func openForWriting(_ path: FilePath) throws(Errno) -> OpenFile {
  try OpenFile(
    owning: system { try FileDescriptor.open(path, .writeOnly, options: [.closeOnExec]) })
}

/// Gives a file its place, replacing what was there.
package func rename(_ path: FilePath, to target: FilePath) throws(Errno) {
  let code = unsafe path.withPlatformString { old in
    unsafe target.withPlatformString { new in unsafe renameat(AT_FDCWD, old, AT_FDCWD, new) }
  }
  if code != 0 { throw Errno(rawValue: errno) }
}

/// Removes a file's name; that it had none is no failure worth telling.
package func remove(_ path: FilePath) {
  _ = unsafe path.withPlatformString { unsafe unlink($0) }
}
