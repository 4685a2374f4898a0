internal import DarnelCorpus
internal import DarnelTemplate

extension Corpus {
  /// The templates of all sites, learned with progress shown, to be learned onto in their turn or not.
  func learned(
    onto known: [String: SiteTemplate], areGrowing: Bool, within budget: MemoryBudget? = nil,
    _ talk: Talk
  ) throws -> LearnedCorpus {
    let progress = Progress("learning", total: byteCount, unit: "MB", talk)
    defer { progress.finish() }
    return try learned(onto: known, areGrowing: areGrowing, within: budget, jobs: talk.jobs) {
      progress.advance($0)
    }
  }

  /// The templates of all sites, learned onto those of a directory; nil is onto none.
  func learned(
    ontoFilesOf directory: String?, within budget: MemoryBudget? = nil, _ talk: Talk
  ) throws -> LearnedCorpus {
    let known =
      try directory.map { try TemplateFiles.read($0, jobs: talk.jobs).mapValues(\.template) } ?? [:]
    return try learned(onto: known, areGrowing: false, within: budget, talk)
  }
}
