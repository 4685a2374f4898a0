internal import DarnelCodecs
public import DarnelSketch
internal import SystemPackage

/// Files of signatures that together stand for a corpus.
public struct Signatures: Sendable {
  /// What decided the signatures: the same in all files.
  public let recipe: Recipe
  /// The inputs of all files, in the order of the files.
  public let corpus: Corpus

  private let files: [File]

  private struct File: Sendable {
    let path: String
    let parts: [StatedPart]
  }

  /// Opens files of signatures and the inputs that they were made of.
  ///
  /// - Parameter options: which fields hold site, time and address, and where to unpack; how texts
  ///   and ids are read stands in the files.
  public static func open(
    _ paths: [String], options: CorpusOptions
  ) throws(SignatureError) -> Signatures {
    var files: [File] = []
    var first: (recipe: SignatureRecipe, path: String)?
    var inputs: [Input] = []
    for path in paths {
      let (recipe, parts) = try contents(path)
      if let first { try first.recipe.check(recipe, first.path, path) }
      first = first ?? (recipe, path)
      for member in parts.flatMap(\.part.members) {
        guard try member.isUnchanged() else { throw .changed(path: path, input: member.name) }
        inputs.append(member.input)
      }
      files.append(File(path: path, parts: parts))
    }
    guard let first else { preconditionFailure("there is at least one file") }
    var options = options
    options.fields.id = first.recipe.fields.id
    options.fields.text = first.recipe.fields.text
    options.format = first.recipe.format
    do throws(CorpusError) {
      return Signatures(
        recipe: first.recipe.recipe, corpus: try Corpus.open(inputs, options: options),
        files: files)
    } catch {
      throw .corpus(error)
    }
  }

  /// Loads all signatures, as if the corpus had just been sketched.
  ///
  /// - Parameter progress: told how many documents more are loaded.
  public func sketched(
    jobs: Int, budget: MemoryBudget, progress: (Int) -> Void = { _ in }
  ) throws(SignatureError) -> SketchedCorpus {
    var loading = PartLoading(SketchGathering(of: corpus, recipe, budget, jobs))
    for file in files {
      var reader = try Self.reader(file.path)
      _ = try reader.take(.recipe)
      for part in file.parts {
        _ = try reader.take(.part)
        try loading.load(part, from: &reader)
        progress(part.documents)
      }
    }
    do throws(CorpusError) {
      return try loading.gathering.finished()
    } catch {
      throw .corpus(error)
    }
  }

  /// The recipe and the parts of a whole file.
  private static func contents(
    _ path: String
  ) throws(SignatureError) -> (SignatureRecipe, [StatedPart]) {
    var reader = try reader(path)
    let recipe = try SignatureRecipe(try reader.take(.recipe), path: path)
    var parts: [StatedPart] = []
    while true {
      switch try reader.kind() {
      case .part:
        guard let part = StatedPart(try reader.take(.part)) else { throw reader.torn() }
        parts.append(part)
      case .end:
        var count = Unpacked(try reader.take(.end))
        guard count.count() == parts.count else { throw reader.torn() }
        return (recipe, parts)
      default: try reader.skip()
      }
    }
  }

  private static func reader(_ path: String) throws(SignatureError) -> ColumnReader {
    let ours: Bool?
    let sections: SectionReader
    do throws(Errno) {
      sections = SectionReader(try OpenFile(reading: FilePath(path)))
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    do throws(SectionReader.Fault) { ours = try sections.isOurVersion() } catch {
      throw .noSignatures(path: path)
    }
    switch ours {
    case true?: return ColumnReader(sections, path)
    case false?: throw .otherVersion(path: path)
    case nil: throw .noSignatures(path: path)
    }
  }
}
