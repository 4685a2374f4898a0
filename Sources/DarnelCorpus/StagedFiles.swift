internal import DarnelCodecs
internal import SystemPackage

/// Files that are written whole and then get their names together, so that whatever goes wrong in
/// writing leaves all of them as they were.
///
/// None of them is kept open: there may be any number. What is let go without ``commit()`` is discarded.
public struct StagedFiles: ~Copyable {
  private let policy: OutputPolicy
  private var paths: [String] = []
  private var files: [(temporary: FilePath, target: FilePath)] = []

  /// None yet.
  public init(policy: OutputPolicy) { self.policy = policy }

  /// Writes a file that is to get its name with the others.
  public mutating func write(_ text: String, to path: String) throws(OutputError) {
    var target = try OutputTarget(path, policy)
    do throws(Errno) {
      let file = try target.open(noting: policy.pending)
      if let temporary = target.temporary {
        paths.append(path)
        files.append((temporary, target.path))
      }
      let bytes = Array(text.utf8)
      try writeAll(bytes, 0..<bytes.count, to: file.descriptor)
    } catch {
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  /// Gives all files their names; an interruption waits until that is done, and then comes too late.
  public consuming func commit() throws(OutputError) {
    let (done, fault) = policy.pending.settleAll(files)
    guard let fault else { return }
    let reason = fault.reason
    throw done == 0
      ? .unwritable(path: paths[0], reason: reason)
      : .partly(path: paths[done], reason: reason, done: Array(paths[..<done]), of: paths.count)
  }

  deinit {
    // Of those that have their names the old ones are gone, and removing them does nothing.
    for file in files {
      remove(file.temporary)
      policy.pending.forget(file.temporary)
    }
  }
}
