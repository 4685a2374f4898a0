internal import DarnelCodecs
internal import SystemPackage

/// Where an output goes, and by which way.
struct OutputTarget: Sendable {
  /// The file that gets written, links followed.
  let path: FilePath
  /// The temporary file beside it; nil when bytes go to the target directly.
  private(set) var temporary: FilePath?
  private let isStandardOutput: Bool
  private let permissions: FilePermissions

  init(_ name: String, _ policy: OutputPolicy) throws(OutputError) {
    if name.isEmpty || name.last == "/" {
      throw .unwritable(path: name, reason: "it names no file")
    }
    var path = FilePath(name)
    let facts: FileFacts?
    do throws(Errno) {
      isStandardOutput = name == "-"
      facts = try Self.facts(isStandardOutput ? nil : path)
      if facts?.kind == .regular && !isStandardOutput { path = try resolved(path) }
    } catch {
      throw .unwritable(path: name, reason: error.reason)
    }
    self.path = path
    if let facts, facts.kind == .regular, let input = policy.inputs[facts.identity] {
      throw .isInput(path: name, input: input)
    }
    if facts?.kind == .directory { throw .unwritable(path: name, reason: "it is a directory") }
    let isPlain = !isStandardOutput && (facts.map { $0.kind == .regular } ?? true)
    if isPlain && facts != nil && !policy.force { throw .exists(path: name) }
    permissions = facts?.permissions ?? FilePermissions(rawValue: 0o666)
    temporary = isPlain ? try Self.temporary(path, name) : nil
  }

  /// Opens what gets the bytes; a temporary file is noted.
  ///
  /// A run that was killed may have left one, and where numbers of processes repeat, as in containers,
  /// under the very name: then it gets another.
  mutating func open(noting pending: PendingFiles) throws(Errno) -> OpenFile {
    var tries = 1
    while let temporary {
      do throws(Errno) {
        return try pending.make(temporary) { () throws(Errno) in
          try createFile(temporary, permissions: permissions)
        }
      } catch {
        tries += 1
        guard error == .fileExists, tries <= Self.mostTries,
          let name = Self.name(beside: path, tries)
        else { throw error }
        self.temporary = path.removingLastComponent().appending(name)
      }
    }
    if isStandardOutput {
      return try OpenFile(owning: system { try FileDescriptor.standardOutput.duplicate() })
    }
    return try openForWriting(path)
  }

  /// What is at the target, nil when nothing is.
  private static func facts(_ path: FilePath?) throws(Errno) -> FileFacts? {
    guard let path else { return try FileFacts(.standardOutput) }
    do throws(Errno) {
      return try FileFacts(path)
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  private static func temporary(_ path: FilePath, _ name: String) throws(OutputError) -> FilePath {
    guard let file = Self.name(beside: path, 1) else {
      throw .unwritable(path: name, reason: "it names no file")
    }
    return path.removingLastComponent().appending(file)
  }

  private static let mostTries = 1000

  private static func name(beside path: FilePath, _ number: Int) -> FilePath.Component? {
    let counter = number == 1 ? "" : "-\(number)"
    let last = path.lastComponent?.string ?? ""
    return FilePath.Component(".\(last).darnel-\(processNumber)\(counter).tmp")
  }
}
