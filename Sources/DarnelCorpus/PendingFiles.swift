internal import DarnelCodecs
internal import Synchronization
internal import SystemPackage

/// The temporary files of outputs under way, so that an interruption leaves none behind.
public final class PendingFiles: Sendable {
  private let paths = Mutex<Set<FilePath>>([])

  /// None under way.
  public init() {}

  /// Removes all of them.
  public func removeAll() {
    paths.withLock { paths in
      for path in paths { remove(path) }
      paths.removeAll()
    }
  }

  func insert(_ path: FilePath) { paths.withLock { _ = $0.insert(path) } }

  func forget(_ path: FilePath) { paths.withLock { _ = $0.remove(path) } }
}

/// How the process answers signals; it does so as long as this lives.
public struct SignalHandling {
  private let watches: [SignalWatch]

  /// From now on a closed pipe is an error like any other, and SIGINT and SIGTERM remove the
  /// pending files and exit with 130 and 143.
  public init(removing pending: PendingFiles) {
    ignoreWriteSignals()
    watches = SignalWatch.exiting { pending.removeAll() }
  }
}
