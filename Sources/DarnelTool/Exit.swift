internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport
internal import SystemPackage

/// How the process ends: 0 done, 1 an answer of no, 2 wrong usage, input or configuration.
enum Exit {
  static let no = ExitCode(1)
  static let wrong = ExitCode(2)

  /// Says what is wrong and ends the process.
  static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { DarnelCommand.exit(withError: code) }
    if case .brokenPipe? = error as? OutputError { DarnelCommand.exit(withError: ExitCode(0)) }
    if isOurs(error) {
      talk("darnel: \(error)")
      DarnelCommand.exit(withError: wrong)
    }
    if DarnelCommand.exitCode(for: error) == .success { DarnelCommand.exit(withError: error) }
    talk(DarnelCommand.fullMessage(for: error))
    DarnelCommand.exit(withError: wrong)
  }

  private static func isOurs(_ error: any Error) -> Bool {
    error is CorpusError || error is SignatureError || error is SpillError || error is OutputError
      || error is Refusal
  }
}

/// Why a request cannot be met.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Inputs that hold no document.
  init(noDocumentsIn inputs: [String], badRows: Int) {
    self.init(
      "no documents in \(inputs.joined(separator: ", ")); "
        + "check the paths and --text-field (\(counted(badRows, "bad row")))")
  }
}

/// Writes a line to standard error; nobody listening is no reason to fail.
func talk(_ line: String) {
  _ = try? FileDescriptor.standardError.writeAll((line + "\n").utf8)
}

/// Writes to standard error without ending the line.
func raw(_ text: String) {
  _ = try? FileDescriptor.standardError.writeAll(text.utf8)
}
