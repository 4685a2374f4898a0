internal import DarnelCodecs
internal import SystemPackage

/// The most memory that this process has held at once, in bytes.
public func peakMemory() -> Int { peakResidentBytes() }

/// Whether a descriptor (1: standard output, 2: standard error) is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isTerminalDescriptor(descriptor) }

/// Columns of the terminal behind a descriptor; nil when it is none or does not say.
public func terminalWidth(_ descriptor: Int32) -> Int? { terminalColumns(descriptor) }

/// The value of an environment variable, nil when it is not set.
public func environment(_ name: String) -> String? { environmentValue(name) }

/// Where temporary files go when nothing else is said: TMPDIR, or /tmp.
public func temporaryFolder() -> String {
  guard let directory = environmentValue("TMPDIR"), !directory.isEmpty else { return "/tmp" }
  return directory
}

/// Where the first of some programs stands that is in `PATH`, nil when none is.
public func program(_ names: [String]) -> String? {
  names.lazy.compactMap { programPath($0) }.first
}

/// Starts a program without waiting for it, its output thrown away; nil, or why it could not start.
public func start(_ path: String, _ arguments: [String]) -> String? {
  do throws(Errno) {
    try spawn(path, arguments)
    return nil
  } catch {
    return error.reason
  }
}
