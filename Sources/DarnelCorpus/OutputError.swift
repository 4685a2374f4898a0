/// What can be wrong with an output.
public enum OutputError: Error, Sendable, Hashable {
  /// The target exists, and overwriting was not allowed.
  case exists(path: String)
  /// The target is one of the inputs.
  case isInput(path: String, input: String)
  /// The target cannot be made or written.
  case unwritable(path: String, reason: String)
  /// A target cannot be made, others of the same run have been.
  case partly(path: String, reason: String, done: [String], of: Int)
  /// Whoever read the output has gone: a reason to end quietly.
  case brokenPipe(path: String)
}

extension OutputError: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .exists(let path): "\(path): exists already; --force replaces it"
    case .isInput(let path, let input):
      path == input
        ? "\(path): is one of the inputs; write to another file"
        : "\(path): is the same file as the input \(input); write to another file"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .partly(let path, let reason, let done, let all):
      "\(path): cannot be written: \(reason); \(done.count) of \(all) files were replaced before it, "
        + "the last one \(done.last ?? ""); these have what this run adds already"
    case .brokenPipe(let path): "\(path): nobody reads it any more"
    }
  }
}
