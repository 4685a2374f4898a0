public import DarnelKernels

/// What can be wrong with the inputs.
public enum CorpusError: Error, Sendable, Hashable {
  /// A file or directory could not be opened or read.
  case unreadable(path: String, reason: String)
  /// Two of the paths given lead to the same file.
  case sameFile(first: String, second: String)
  /// A compressed file ends too early; `offset` counts the bytes on disk.
  case truncated(path: String, offset: UInt64)
  /// A compressed file is damaged at or before `offset` on disk.
  case corrupt(path: String, offset: UInt64, reason: String)
  /// Something that is neither a gzip member nor zero padding follows a gzip file.
  case trailingGarbage(path: String, offset: UInt64)
  /// An input could not be laid down in the temporary directory.
  case spool(path: String, directory: String, reason: String)
  /// What memory has no room for could not be put into the temporary directory, or read back.
  case spilling(SpillError)
  /// The temporary directory has less room than the run is expected to need, in bytes.
  case noRoom(directory: String, needed: UInt64, free: UInt64)
  /// The memory given is too little for what has to stay in it.
  case memory(given: Int, needed: Int, documents: Int)
  /// There are more documents than can be numbered: 4,294,967,294.
  case tooMany
  /// The file is one JSON array instead of one object a line.
  case jsonArray(path: String)
  /// The file, or what it has compressed in it, is of a format that is not read here.
  case foreign(path: String, format: ForeignFormat, isPacked: Bool = false)
  /// A table has no column of the name that was asked for.
  case missingColumn(path: String, column: String, columns: [String])
  /// A table's row opens a quote that nothing closes.
  case unclosedQuote(path: String, line: Int)
  /// A row, or a text file, is longer than 256 MiB.
  case tooLong(path: String, offset: UInt64)
  /// The file is not the one that was opened before, or has been written to since.
  case changed(path: String)
  /// Two documents have the same id; the places are `path:line`.
  case duplicateID(id: String, first: String, second: String)
  /// A row is bad, and strictness was asked for.
  case badRow(path: String, line: Int, fault: RowFault)
}

extension CorpusError: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .sameFile(let first, let second):
      first == second
        ? "\(first) is given twice; give each input once"
        : "\(first) and \(second) are the same file; give each input once"
    case .jsonArray(let path):
      "\(path): is one JSON array; Darnel reads one object a line: jq -c '.[]' makes that of it"
    case .foreign(let path, let format, let isPacked):
      "\(path): is \(format.article) \(format.rawValue) file, which Darnel does not read; "
        + format.wayOut(path, isPacked: isPacked)
    case .tooLong(let path, let offset):
      "\(path): the row at byte \(offset) is longer than 256 MiB; split it"
    case .changed(let path): "\(path): was changed while it was being read; run again when it rests"
    case .duplicateID(let id, let first, let second):
      "the id \"\(id)\" occurs twice, at \(first) and at \(second); give each document its own"
    case .badRow(let path, let line, let fault): "\(path):\(line): \(fault)"
    case .spilling(let error): error.description
    case .noRoom(let directory, let needed, let free):
      "\(directory): has room for \(free >> 20) MiB, and some \(needed >> 20) MiB are needed; "
        + "give --temp-dir another directory, or more --memory"
    case .memory(let given, let needed, let documents):
      "--memory of \(given >> 20) MiB is too little for \(documents) documents; "
        + "give at least \((needed >> 20) + 1) MiB"
    case .tooMany: "there are more documents than 4,294,967,294; split the corpus"
    case .truncated, .corrupt, .trailingGarbage, .spool: decodingDescription
    case .missingColumn, .unclosedQuote: tableDescription
    }
  }

  private var decodingDescription: String {
    switch self {
    case .truncated(let path, let offset):
      "\(path): ends too early, after \(offset) compressed bytes; fetch or compress it again"
    case .corrupt(let path, let offset, let reason):
      "\(path): is damaged near compressed byte \(offset) (\(reason)); fetch or compress it again"
    case .trailingGarbage(let path, let offset):
      "\(path): from byte \(offset) on, something that is not gzip follows; cut it off there"
    case .spool(let path, let directory, let reason):
      "\(path): cannot be unpacked in \(directory): \(reason); "
        + "set TMPDIR to a directory with more room"
    default: ""
    }
  }

  private var tableDescription: String {
    switch self {
    case .missingColumn(let path, let column, let columns):
      "\(path): no column is named \"\(column)\"; there are: \(columns.joined(separator: ", "))"
    case .unclosedQuote(let path, let line):
      "\(path):\(line): this row opens a quote that is never closed; close it, or double it"
    default: ""
    }
  }
}
