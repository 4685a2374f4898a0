internal import DarnelCodecs
internal import Synchronization
internal import SystemPackage

/// The temporary files of outputs under way, so that an interruption leaves none behind.
///
/// A file is made, and gets its name, under one lock with the interruption: each comes before it as a
/// whole, or not at all.
public final class PendingFiles: Sendable {
  private struct State {
    var paths: Set<FilePath> = []
    /// Whether all that the process was for has been done.
    var isOver = false
  }

  private let state = Mutex(State())

  /// None under way.
  public init() {}

  /// Removes all of them.
  ///
  /// - Parameter end: ends the process: until it returns no file is made. It is not called when files
  ///   got their names together: then an interruption comes too late.
  public func removeAll(then end: () -> Void = {}) {
    state.withLock { state in
      for path in state.paths { remove(path) }
      state.paths.removeAll()
      if !state.isOver { end() }
    }
  }

  /// Makes a file and notes it.
  func make(_ path: FilePath, _ open: () throws(Errno) -> OpenFile) throws(Errno) -> OpenFile {
    try state.withLock { (state) throws(Errno) in
      let file = try open()
      state.paths.insert(path)
      return file
    }
  }

  func forget(_ path: FilePath) { state.withLock { _ = $0.paths.remove(path) } }

  /// Gives a file its name.
  func settle(_ path: FilePath, as target: FilePath) throws(Errno) {
    try state.withLock { (state) throws(Errno) in
      try rename(path, to: target)
      state.paths.remove(path)
    }
  }

  /// Gives files their names, in order up to the first that cannot have it.
  ///
  /// - Returns: how many have their names, and why the next one has not.
  func settleAll(
    _ files: [(temporary: FilePath, target: FilePath)]
  ) -> (done: Int, fault: Errno?) {
    state.withLock { state in
      for (place, file) in files.enumerated() {
        do throws(Errno) {
          try rename(file.temporary, to: file.target)
        } catch {
          return (place, error)
        }
        state.paths.remove(file.temporary)
      }
      state.isOver = true
      return (files.count, nil)
    }
  }
}

/// How the process answers signals; it does so as long as this lives.
public struct SignalHandling {
  private let watches: [SignalWatch]

  /// From now on a closed pipe is an error like any other, and SIGINT, SIGTERM and SIGHUP
  /// remove the pending files and exit with 130, 143 and 129; a SIGHUP that is ignored stays so.
  public init(removing pending: PendingFiles) {
    ignoreWriteSignals()
    watches = SignalWatch.exiting { end in pending.removeAll(then: end) }
  }
}
