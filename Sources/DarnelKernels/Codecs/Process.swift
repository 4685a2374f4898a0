internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The most memory this process has held at once, in bytes.
package func peakResidentBytes() -> Int {
  var usage = rusage()
  guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
  return Int(usage.ru_maxrss) * 1024
}

/// Bytes of memory that the machine has.
package func physicalMemory() -> Int {
  max(sysconf(Int32(_SC_PHYS_PAGES)), 1) * max(sysconf(Int32(_SC_PAGESIZE)), 1)
}

/// Whether a descriptor is a terminal.
package func isTerminalDescriptor(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// Columns of the terminal behind a descriptor, nil when it is none or does not say.
package func terminalColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

/// The value of an environment variable, nil when unset.
package func environmentValue(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// This process' number.
package var processNumber: Int32 { getpid() }

/// A write to a closed pipe, or past the limit of a file's size, from now on fails with EPIPE or
/// EFBIG instead of ending the process.
package func ignoreWriteSignals() {
  _ = signal(SIGPIPE, SIG_IGN)
  _ = signal(SIGXFSZ, SIG_IGN)
}

/// Keeps a signal handler in place as long as it lives.
package final class SignalWatch {
  private let source: any DispatchSourceSignal

  private init(_ source: any DispatchSourceSignal) { self.source = source }

  /// Runs `cleanup` when the process is interrupted, told to end or loses its terminal.
  ///
  /// What `cleanup` is given exits with 128 + signal. A process that was begun to ignore the loss of
  /// its terminal, as nohup does, goes on ignoring it.
  ///
  /// Returns when all signals are watched: one that came before that would be lost.
  package static func exiting(
    by cleanup: @escaping @Sendable (_ end: () -> Void) -> Void
  ) -> [SignalWatch] {
    let watched = DispatchSemaphore(value: 0)
    return [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      let wasIgnored = isIgnoring(signal(number, SIG_IGN))
      if number == SIGHUP && wasIgnored { return nil }
      let queue = DispatchQueue(label: "darnel.signal", qos: .userInteractive)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        cleanup { _exit(128 + number) }
      }
      source.setRegistrationHandler { watched.signal() }
      source.resume()
      watched.wait()
      return SignalWatch(source)
    }
  }

  private static func isIgnoring(_ handler: __sighandler_t?) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  deinit { source.cancel() }
}
