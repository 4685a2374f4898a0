internal import DarnelCodecs
internal import SystemPackage

/// Inputs that were opened together, and the chunks to read them by.
///
/// Every input can be read twice: what is compressed, or comes through a pipe, is first laid down
/// in a temporary file without a name (the spool). Nothing is kept open for plain files.
public struct Corpus: Sendable {
  /// What a walk through directories left out.
  public struct Skipped: Sendable, Hashable {
    /// Names that begin with a dot.
    public internal(set) var hidden = 0
    /// Links to directories.
    public internal(set) var linkedDirectories = 0
    /// Pipes, sockets and devices.
    public internal(set) var special = 0
    /// Files of formats that are not read.
    public internal(set) var foreign: [Foreign] = []
  }

  /// A file of a directory that was left out for its format.
  public struct Foreign: Sendable, Hashable {
    /// Its path as it is shown.
    public let path: String
    /// What it is.
    public let format: ForeignFormat
  }

  /// How the corpus was opened.
  public let options: CorpusOptions
  /// The units of work, in input order.
  public let chunks: [Chunk]
  /// What was left out of the directories given.
  public let skipped: Skipped
  /// The number of the first input that the others are compared against; nil when there is none.
  public let firstReference: Int?
  /// For each path given, how many inputs there are up to and with its own.
  public let inputEnds: [Int]
  let sources: [Source]
  /// The sites whose furniture is left out when documents are compared; nil compares whole texts.
  public internal(set) var knownSites: KnownSites?

  /// Opens inputs in the order given: files, directories, `-` for standard input.
  ///
  /// A directory is walked in the order of its paths' bytes. Inside it `.jsonl`, `.ndjson`, `.csv`
  /// and `.tsv` files (also `.gz`, `.zst`) are read row by row; every other file is one document
  /// whose id is its path from that directory.
  ///
  /// - Parameter references: more inputs, behind the others, to compare these against.
  public static func open(
    _ paths: [String], against references: [String] = [], options: CorpusOptions = CorpusOptions()
  ) throws(CorpusError) -> Corpus {
    var walk = InputWalk()
    var ends: [Int] = []
    for path in paths {
      try walk.add(path)
      ends.append(walk.inputs.count)
    }
    let firstReference = references.isEmpty ? nil : walk.inputs.count
    for path in references { try walk.add(path) }
    return try open(walk, options, firstReference, ends)
  }

  /// Opens inputs that were found before.
  static func open(_ inputs: [Input], options: CorpusOptions) throws(CorpusError) -> Corpus {
    var walk = InputWalk()
    for input in inputs { try walk.add(input) }
    return try open(walk, options, nil)
  }

  private static func open(
    _ walk: InputWalk, _ options: CorpusOptions, _ firstReference: Int?, _ inputEnds: [Int] = []
  ) throws(CorpusError) -> Corpus {
    let prepared = try Preparation(options: options).prepare(walk.inputs)
    var skipped = walk.skipped
    skipped.foreign = prepared.compactMap { input in
      input.foreign.map { Foreign(path: input.source.name, format: $0) }
    }
    return Corpus(
      options: options, chunks: chunked(prepared, size: options.chunkSize, border: firstReference),
      skipped: skipped, firstReference: firstReference, inputEnds: inputEnds,
      sources: prepared.map(\.source))
  }

  /// How many inputs there are.
  public var sourceCount: Int { sources.count }

  /// The path of an input as it is shown.
  public func name(ofSource source: Int) -> String { sources[source].name }

  /// The first row of a table as it stands, without line feed; nil when the input is no table.
  public func header(ofSource source: Int) -> [UInt8]? {
    if case .table(let header) = sources[source].layout { header.bytes } else { nil }
  }

  /// Whether an input has no byte.
  public func isEmpty(source: Int) -> Bool { sources[source].size == 0 }

  /// Whether an input is one text document.
  public func isText(source: Int) -> Bool {
    if case .text = sources[source].layout { true } else { false }
  }

  /// Bytes of all inputs, as decoded.
  public var byteCount: UInt64 { sources.reduce(0) { $0 + $1.size } }
}
