internal import DarnelCodecs
public import DarnelSketch
internal import SystemPackage

/// Sketches inputs into a file of signatures, part by part, going on where an earlier run ended.
///
/// What is done stands in `FILE.partial`, which stays when the run is killed; a finished part is not
/// done again if its inputs have the same names, sizes and times. At the end the file gets its name.
public struct SketchRun {
  /// The path as given.
  public let path: String
  /// How many parts there are.
  public var partCount: Int { parts.count }
  /// Parts that are in the file.
  public private(set) var finished = 0
  /// Documents in the file, those of earlier runs too.
  public private(set) var documents = 0
  /// What was left out of the directories given.
  public let skipped: Corpus.Skipped

  private let parts: [SignaturePart]
  private let options: CorpusOptions
  private let partial: FilePath
  private let target: OutputTarget
  private let file: OpenFile

  /// Finds the inputs that paths lead to, and what is done of them already.
  public init(
    _ paths: [String], options: CorpusOptions, recipe: Recipe, to path: String,
    policy: OutputPolicy
  ) throws(SignatureError) {
    let walk = try Self.walk(paths)
    self.path = path
    self.options = options
    skipped = walk.skipped
    parts = try SignaturePart.parts(of: walk.inputs)
    target = try Self.target(path, policy.sparing(walk.inputs))
    partial = FilePath(target.path.string + ".partial")
    let header = SignatureRecipe(recipe: recipe, options: options)
    do throws(Errno) {
      file = try OpenFile(appending: partial)
      var found = ResumedParts(file, header, parts)
      try found.run()
      finished = found.finished
      documents = found.documents
      try file.truncate(to: found.end)
      if found.end == 0 {
        try writeAll(SectionFile.magic, 0..<SectionFile.magic.count, to: file.descriptor)
        try SectionFile.append(.recipe, header.bytes, to: file.descriptor)
      }
    } catch {
      throw .output(.unwritable(path: partial.string, reason: error.reason))
    }
  }

  private static func walk(_ paths: [String]) throws(SignatureError) -> InputWalk {
    var walk = InputWalk()
    do throws(CorpusError) {
      for path in paths { try walk.add(path) }
    } catch {
      throw .corpus(error)
    }
    return walk
  }

  private static func target(
    _ path: String, _ policy: OutputPolicy
  ) throws(SignatureError) -> OutputTarget {
    let target: OutputTarget
    do throws(OutputError) { target = try OutputTarget(path, policy) } catch {
      throw .output(error)
    }
    guard target.temporary != nil else {
      throw .output(.unwritable(path: path, reason: "it is no plain file"))
    }
    return target
  }

  /// Opens the inputs of the next part; nil when all are done.
  public func nextPart() throws(SignatureError) -> Corpus? {
    guard finished < parts.count else { return nil }
    do throws(CorpusError) {
      return try Corpus.open(parts[finished].inputs, options: options)
    } catch {
      throw .corpus(error)
    }
  }

  /// Adds the part that was opened last.
  public mutating func append(_ sketched: SketchedCorpus) throws(SignatureError) {
    let part = parts[finished]
    let descriptor = file.descriptor
    do throws(Errno) {
      let stated = part.pack(documents: sketched.table.count, sketched.table.tally)
      try SectionFile.append(.part, stated, to: descriptor)
    } catch {
      throw .output(.unwritable(path: partial.string, reason: error.reason))
    }
    var columns = ColumnWriter(descriptor, partial.string)
    try sketched.table.write(to: &columns)
    try sketched.sketches.write(to: &columns)
    try columns.write(.partEnd, Packed(finished).bytes)
    finished += 1
    documents += sketched.table.count
  }

  /// Gives the file its name, when all parts are done.
  public consuming func finish() throws(SignatureError) {
    precondition(finished == parts.count, "some parts are not done")
    do throws(Errno) {
      try SectionFile.append(.end, Packed(finished).bytes, to: file.descriptor)
      try rename(partial, to: target.path)
    } catch {
      throw .output(.unwritable(path: path, reason: error.reason))
    }
  }
}

/// Finds how far an earlier run came.
private struct ResumedParts {
  private let header: SignatureRecipe
  private let parts: [SignaturePart]
  private var reader: SectionReader
  /// Parts that need not be done again.
  private(set) var finished = 0
  private(set) var documents = 0
  /// Where the last of them ends; 0 when the file must be begun anew.
  private(set) var end: UInt64 = 0

  init(_ file: OpenFile, _ header: SignatureRecipe, _ parts: [SignaturePart]) {
    self.header = header
    self.parts = parts
    reader = SectionReader(file)
  }

  /// Reads as far as everything is as this run would write it.
  mutating func run() throws(Errno) {
    do throws(SectionReader.Fault) {
      guard try reader.isOurVersion() == true, try reader.take(.recipe) == header.bytes else {
        return
      }
      end = reader.offset
      while finished < parts.count {
        guard let stated = StatedPart(try reader.take(.part)),
          stated.part.members == parts[finished].members
        else { return }
        while try reader.next() != .partEnd { _ = try reader.take(try reader.next()) }
        _ = try reader.take(.partEnd)
        finished += 1
        documents += stated.documents
        end = reader.offset
      }
    } catch .unreadable(let error) {
      throw error
    } catch {
      // Torn: what comes behind the last whole part is done again.
    }
  }
}
