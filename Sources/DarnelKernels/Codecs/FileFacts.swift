package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What the file system knows of a file: enough to tell whether two paths lead to the same one.
package struct FileFacts: Sendable, Hashable {
  /// What kind of thing a path leads to.
  package enum Kind: Sendable, Hashable { case regular, directory, link, terminalOrDevice, other }

  /// The file itself, whatever it is called.
  package struct Identity: Sendable, Hashable {
    package let device: UInt64
    package let inode: UInt64
  }

  package let kind: Kind
  package let identity: Identity
  /// Bytes.
  package let size: UInt64
  /// Nanoseconds since 1970.
  package let modified: Int64
  package let permissions: FilePermissions

  /// Facts of what `path` leads to, or of the link itself.
  package init(_ path: FilePath, followingLinks: Bool = true) throws(Errno) {
    self.init(try Stat(path, followTargetSymlink: followingLinks))
  }

  /// Facts of an open file.
  package init(_ descriptor: FileDescriptor) throws(Errno) {
    self.init(try Stat(descriptor))
  }

  private init(_ stat: Stat) {
    kind =
      switch stat.type {
      case .regular: .regular
      case .directory: .directory
      case .symbolicLink: .link
      case .characterSpecial, .blockSpecial: .terminalOrDevice
      default: .other
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: stat.deviceID.rawValue),
      inode: UInt64(truncatingIfNeeded: stat.inode.rawValue))
    size = UInt64(clamping: stat.size)
    let time = stat.rawValue.st_mtim
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    permissions = stat.permissions
  }
}

/// Bytes that an ordinary user may still write to the file system of a directory.
package func freeBytes(in directory: FilePath) throws(Errno) -> UInt64 {
  var facts = statvfs()
  let code = unsafe directory.withPlatformString { path in unsafe statvfs(path, &facts) }
  if code != 0 { throw Errno(rawValue: errno) }
  return UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
}
