package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where a program of this name stands in `PATH`, nil when it does not.
package func programPath(_ name: String) -> String? {
  for folder in (environmentValue("PATH") ?? "").split(separator: ":") {
    let path = "\(folder)/\(name)"
    if unsafe access(path, X_OK) == 0 { return path }
  }
  return nil
}

/// Starts a program beside this process, with its own output thrown away, and does not wait for it.
package func spawn(_ path: String, _ arguments: [String]) throws(Errno) {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  for descriptor in Int32(0)...2 {
    unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
  }
  var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
  defer { unsafe words.forEach { unsafe free($0) } }
  var number = pid_t()
  let status = unsafe posix_spawn(&number, path, &actions, nil, &words, environ)
  if status != 0 { throw Errno(rawValue: status) }
}
