internal import DarnelCodecs
internal import SystemPackage

/// A file that is written whole or not at all.
///
/// Bytes go to a temporary file beside the target, which `commit()` gives its name. Standard output
/// (`-`), pipes and devices are written directly. An output let go without `commit()` is discarded.
public struct OutputFile: ~Copyable {
  /// The path as given.
  public let path: String
  /// Bytes written so far.
  public private(set) var byteCount: UInt64 = 0

  private let target: OutputTarget
  private let policy: OutputPolicy
  private let file: OpenFile
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 18

  /// Begins an output.
  public init(_ path: String, policy: OutputPolicy) throws(OutputError) {
    var target = try OutputTarget(path, policy)
    let file: OpenFile
    do throws(Errno) {
      file = try target.open(noting: policy.pending)
    } catch {
      throw .unwritable(path: path, reason: error.reason)
    }
    self.path = path
    self.policy = policy
    self.target = target
    self.file = file
    buffer.reserveCapacity(Self.bufferSize)
  }

  /// Appends bytes; as many as the buffer holds do not go through it.
  public mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    if bytes.count >= Self.bufferSize {
      try flush()
      try hand(on: bytes)
      byteCount += UInt64(bytes.count)
    } else {
      buffer += bytes
      try flushIfFull(bytes.count)
    }
  }

  /// Appends bytes.
  public mutating func write(_ bytes: Span<UInt8>) throws(OutputError) {
    append(bytes, to: &buffer)
    try flushIfFull(bytes.count)
  }

  /// Appends a string as UTF-8.
  public mutating func write(_ string: String) throws(OutputError) {
    let before = buffer.count
    buffer += string.utf8
    try flushIfFull(buffer.count - before)
  }

  /// Hands on what was written so far, so that a reader of a pipe sees it.
  public mutating func flush() throws(OutputError) {
    // Bytes that could not be written are not tried again.
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    try hand(on: bytes)
    bytes.removeAll(keepingCapacity: true)
    swap(&bytes, &buffer)
  }

  private func hand(on bytes: [UInt8]) throws(OutputError) {
    do throws(Errno) {
      try writeAll(bytes, 0..<bytes.count, to: file.descriptor)
    } catch {
      if error == .brokenPipe { throw .brokenPipe(path: path) }
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  /// Ends the output: only now the target is there.
  public consuming func commit() throws(OutputError) {
    try flush()
    guard let temporary = target.temporary else { return }
    do throws(Errno) {
      try policy.pending.settle(temporary, as: target.path)
    } catch {
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  /// Gives the output up: the target stays as it was.
  public consuming func discard() {}

  deinit {
    // After a commit the name is gone, and removing it does nothing.
    guard let temporary = target.temporary else { return }
    remove(temporary)
    policy.pending.forget(temporary)
  }

  private mutating func flushIfFull(_ added: Int) throws(OutputError) {
    byteCount += UInt64(added)
    if buffer.count >= Self.bufferSize { try flush() }
  }
}
