internal import DarnelCodecs
internal import SystemPackage

extension Preparation {
  /// Makes an input readable by position, by way of the spool if need be.
  func stored(_ input: Input, _ room: inout SpoolRoom) throws(CorpusError) -> StoredInput {
    let file: OpenFile
    let facts: FileFacts
    let base: UInt64
    let compression: Compression?
    do throws(Errno) {
      file = try opened(input)
      facts = try FileFacts(file.descriptor)
      base = facts.kind == .regular ? try position(of: file, input) : 0
      compression = facts.kind == .regular ? try self.compression(of: file, base) : nil
    } catch {
      throw .unreadable(path: input.name, reason: error.reason)
    }
    let size = facts.size >= base ? facts.size - base : 0
    guard facts.kind == .regular && compression == nil else {
      return try spooled(input, ByteStream(file), facts, &room)
    }
    try refuseStump(input, file, base, size)
    let view = View(file: file, base: base, size: size)
    let storage: Source.Storage =
      if let path = input.path { .path(path, facts) } else { .held(file, base: base) }
    return StoredInput(storage: storage, view: view, identity: facts.identity)
  }

  private func opened(_ input: Input) throws(Errno) -> OpenFile {
    if let path = input.path { return try OpenFile(reading: path) }
    return try OpenFile(owning: system { try FileDescriptor.standardInput.duplicate() })
  }

  /// Standard input may have been read from before; a file that was just opened begins at 0.
  private func position(of file: OpenFile, _ input: Input) throws(Errno) -> UInt64 {
    guard input.path == nil else { return 0 }
    return UInt64(clamping: try system { try file.descriptor.seek(offset: 0, from: .current) })
  }

  private func compression(of file: OpenFile, _ base: UInt64) throws(Errno) -> Compression? {
    var head = zeroBytes(4)
    let count = try file.read(at: base, count: 4, into: &head, from: 0)
    return Compression(magic: head[..<count])
  }

  private func spooled(
    _ input: Input, _ stream: consuming ByteStream, _ facts: FileFacts, _ room: inout SpoolRoom
  ) throws(CorpusError) -> StoredInput {
    let spool: Spool
    let compression: Compression?
    do throws(Errno) {
      _ = try stream.peek(4)
      compression = Compression(magic: stream.buffer[stream.ready].prefix(4))
    } catch {
      throw .unreadable(path: input.name, reason: error.reason)
    }
    do throws(Errno) {
      spool = try room.spool(in: spoolDirectory)
    } catch {
      throw .spool(path: input.name, directory: spoolDirectory.string, reason: error.reason)
    }
    let base = spool.size
    do throws(DecodingError) {
      try spool.append(decoding: &stream, compression)
    } catch {
      throw corpusError(error, input.name)
    }
    let view = View(file: spool.file, base: base, size: spool.size - base)
    return StoredInput(
      storage: .held(spool.file, base: base), view: view, identity: facts.identity,
      isPacked: compression != nil)
  }

  /// A file named `.gz` that has not even the first bytes of one was cut off.
  private func refuseStump(
    _ input: Input, _ file: OpenFile, _ base: UInt64, _ size: UInt64
  ) throws(CorpusError) {
    let magic: [UInt8]
    switch input.path?.extension {
    case "gz": magic = Compression.gzip.magic
    case "zst": magic = Compression.zstd.magic
    default: return
    }
    guard size < UInt64(magic.count) else { return }
    var head = zeroBytes(magic.count)
    let count = (try? file.read(at: base, count: magic.count, into: &head, from: 0)) ?? 0
    if magic.starts(with: head[..<count]) { throw .truncated(path: input.name, offset: size) }
  }

  private var spoolDirectory: FilePath {
    if let directory = options.temporaryDirectory { return FilePath(directory) }
    if let directory = environmentValue("TMPDIR"), !directory.isEmpty { return FilePath(directory) }
    return "/tmp"
  }

  private func corpusError(_ error: DecodingError, _ path: String) -> CorpusError {
    switch error {
    case .truncated(let offset): .truncated(path: path, offset: offset)
    case .corrupt(let offset, let reason): .corrupt(path: path, offset: offset, reason: reason)
    case .trailingGarbage(let offset): .trailingGarbage(path: path, offset: offset)
    case .reading(let number): .unreadable(path: path, reason: Errno(rawValue: number).reason)
    case .spooling(let number):
      .spool(
        path: path, directory: spoolDirectory.string, reason: Errno(rawValue: number).reason)
    }
  }
}
