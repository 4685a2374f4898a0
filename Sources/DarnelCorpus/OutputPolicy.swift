internal import DarnelCodecs
internal import SystemPackage

/// What outputs may overwrite, and who removes their temporary files when interrupted.
public struct OutputPolicy: Sendable {
  /// Whether an existing file may be replaced; never an input.
  public var force: Bool
  /// Where temporary files are noted.
  public let pending: PendingFiles
  let inputs: [FileFacts.Identity: String]

  /// The same policy, which also spares inputs that were found and not opened yet.
  func sparing(_ inputs: [Input]) -> OutputPolicy {
    var names = self.inputs
    for input in inputs {
      if let path = input.path, let facts = try? FileFacts(path) {
        names[facts.identity] = input.name
      }
    }
    return OutputPolicy(force: force, pending: pending, names: names)
  }

  /// The same policy, which also spares files that no corpus is made of.
  public func sparing(paths: [String]) -> OutputPolicy {
    var names = inputs
    for path in paths {
      if let facts = try? FileFacts(FilePath(path)) { names[facts.identity] = path }
    }
    return OutputPolicy(force: force, pending: pending, names: names)
  }

  private init(force: Bool, pending: PendingFiles, names: [FileFacts.Identity: String]) {
    self.force = force
    self.pending = pending
    inputs = names
  }

  /// A policy for outputs made from these corpora.
  public init(inputs: [Corpus] = [], force: Bool = false, pending: PendingFiles = PendingFiles()) {
    self.force = force
    self.pending = pending
    var names: [FileFacts.Identity: String] = [:]
    for source in inputs.flatMap(\.sources) {
      if let identity = source.identity { names[identity] = source.name }
    }
    self.inputs = names
  }
}
