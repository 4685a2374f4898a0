internal import DarnelCodecs
internal import SystemPackage

/// An input found: not opened yet.
struct Input: Sendable {
  /// The path as it is shown.
  let name: String
  /// Nil for standard input.
  let path: FilePath?
  /// The id if it turns out to be one text document.
  let documentID: [UInt8]
  /// Whether it was found in a directory given, instead of being given itself.
  let isInDirectory: Bool
}

/// Finds the inputs that paths lead to, and that no two are the same file.
struct InputWalk {
  private(set) var inputs: [Input] = []
  private(set) var skipped = Corpus.Skipped()
  private var seen: [FileFacts.Identity: String] = [:]

  /// Adds what one path leads to.
  mutating func add(_ name: String) throws(CorpusError) {
    if name == "-" { return try addStandardInput() }
    let path = FilePath(name)
    let facts = try facts(of: path)
    if facts.kind == .directory {
      try walk(path)
    } else {
      try note(facts, name)
      inputs.append(
        Input(name: name, path: path, documentID: Array(name.utf8), isInDirectory: false))
    }
  }

  /// Adds an input that an earlier walk found.
  mutating func add(_ input: Input) throws(CorpusError) {
    if let path = input.path { try note(try facts(of: path), input.name) }
    inputs.append(input)
  }

  private mutating func addStandardInput() throws(CorpusError) {
    let name = "-"
    if inputs.contains(where: { $0.path == nil }) { throw .sameFile(first: name, second: name) }
    let facts: FileFacts
    do throws(Errno) {
      facts = try FileFacts(.standardInput)
    } catch {
      throw .unreadable(path: "standard input", reason: error.reason)
    }
    try note(facts, name)
    inputs.append(Input(name: name, path: nil, documentID: Array(name.utf8), isInDirectory: false))
  }

  private mutating func walk(_ root: FilePath) throws(CorpusError) {
    var found: [(key: [UInt8], path: FilePath, facts: FileFacts)] = []
    var directories = [root]
    while let directory = directories.popLast() {
      for name in try entries(of: directory) {
        guard !name.string.hasPrefix(".") else {
          skipped.hidden += 1
          continue
        }
        let path = directory.appending(name)
        let isLink = try facts(of: path, followingLinks: false).kind == .link
        let facts = try facts(of: path)
        switch facts.kind {
        case .directory where isLink: skipped.linkedDirectories += 1
        case .directory: directories.append(path)
        case .regular: found.append((Array(path.string.utf8), path, facts))
        default: skipped.special += 1
        }
      }
    }
    // Whole paths are compared: `a.txt` comes before `a/b`, though the name `a` comes first.
    found.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for file in found { try addFile(file.path, file.facts, from: root) }
  }

  private mutating func addFile(
    _ path: FilePath, _ facts: FileFacts, from root: FilePath
  ) throws(CorpusError) {
    try note(facts, path.string)
    var id = path
    _ = id.removePrefix(root)
    inputs.append(
      Input(
        name: path.string, path: path, documentID: Array(id.string.utf8), isInDirectory: true))
  }

  /// Remembers a file; devices may be read as often as one likes.
  private mutating func note(_ facts: FileFacts, _ name: String) throws(CorpusError) {
    guard facts.kind != .terminalOrDevice else { return }
    if let first = seen.updateValue(name, forKey: facts.identity) {
      throw .sameFile(first: first, second: name)
    }
  }

  private func facts(
    of path: FilePath, followingLinks: Bool = true
  ) throws(CorpusError) -> FileFacts {
    do throws(Errno) {
      return try FileFacts(path, followingLinks: followingLinks)
    } catch {
      throw .unreadable(path: path.string, reason: error.reason)
    }
  }

  private func entries(of directory: FilePath) throws(CorpusError) -> [FilePath.Component] {
    do throws(Errno) {
      return try directoryEntries(directory)
    } catch {
      throw .unreadable(path: directory.string, reason: error.reason)
    }
  }
}
