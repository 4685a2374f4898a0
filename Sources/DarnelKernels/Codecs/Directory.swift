package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The names in a directory, without `.` and `..`, sorted by their bytes.
package func directoryEntries(_ path: FilePath) throws(Errno) -> [FilePath.Component] {
  guard let stream = unsafe path.withPlatformString({ unsafe opendir($0) }) else {
    throw Errno(rawValue: errno)
  }
  defer { unsafe closedir(stream) }
  var names: [(bytes: [CChar], name: FilePath.Component)] = []
  while true {
    errno = 0
    guard let entry = unsafe readdir(stream) else {
      if errno != 0 { throw Errno(rawValue: errno) }
      break
    }
    let bytes = unsafe nameBytes(entry)
    guard let name = FilePath.Component(platformString: bytes),
      name.kind == .regular
    else { continue }
    names.append((bytes, name))
  }
  names.sort { a, b in
    a.bytes.lexicographicallyPrecedes(b.bytes) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
  }
  return names.map(\.name)
}

/// The name with its terminating zero.
private func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [CChar] {
  unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
    unsafe bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }
}

/// The path with all links followed, absolute.
package func resolved(_ path: FilePath) throws(Errno) -> FilePath {
  guard let name = unsafe path.withPlatformString({ unsafe realpath($0, nil) }) else {
    throw Errno(rawValue: errno)
  }
  defer { unsafe free(name) }
  return unsafe FilePath(platformString: name)
}
