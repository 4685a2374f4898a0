internal import DarnelCodecs
internal import SystemPackage

/// One input of a corpus, ready to be read by position.
struct Source: Sendable {
  /// Where the bytes lie.
  enum Storage: Sendable {
    /// In the file itself, which is opened when it is needed.
    case path(FilePath, FileFacts)
    /// In a file that is held open: a spool, or standard input.
    case held(OpenFile, base: UInt64)
  }

  enum Layout: Sendable {
    case lines
    case table(TableHeader)
    case text(id: [UInt8])
  }

  /// The path as it is shown.
  let name: String
  let storage: Storage
  let layout: Layout
  /// Bytes, as decoded.
  let size: UInt64
  /// The bytes that hold rows: behind a byte order mark and a table's header.
  let body: Range<UInt64>
  /// What tells this file from others; nil for pipes.
  let identity: FileFacts.Identity?
}

/// The first row of a table.
struct TableHeader: Sendable {
  let delimiter: UInt8
  let columns: [String]
  /// The row as it stands, without line feed.
  let bytes: [UInt8]
  /// Lines up to the end of the row.
  let lines: Int
}

/// Bytes that can be read by position: a file, or a part of one.
struct View: Sendable {
  let file: OpenFile
  let base: UInt64
  let size: UInt64

  /// Reads up to `count` bytes at `offset` into `buffer[start...]`; less only at the end.
  func read(
    at offset: UInt64, count: Int, into buffer: inout [UInt8], from start: Int
  ) throws(Errno) -> Int {
    let left = offset < size ? Int(clamping: size - offset) : 0
    return try file.read(
      at: base + offset, count: min(count, left), into: &buffer, from: start)
  }
}

extension Errno {
  /// The system's words for it.
  var reason: String { description }
}
