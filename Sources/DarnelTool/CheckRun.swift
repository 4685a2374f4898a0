internal import Darnel
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// A corpus read and clustered for a check.
struct CheckRun {
  let settings: CheckSettings
  let found: Investigation
  let clustering: Clustering
  /// Nil when no split was named.
  let splits: SplitMap?
  /// The documents before anything was set aside; nil when they are compared whole and no template
  /// was asked for.
  let whole: WholeTexts?

  /// Reads all documents, with ids that are unique within each split.
  ///
  /// - Parameter exploring: whether boilerplate is counted without a level too, where there are
  ///   pages of sites.
  init(
    _ settings: CheckSettings, strict: Bool, _ run: RunOptions, _ output: OutputOptions,
    exploring: Bool = false
  ) throws {
    self.settings = settings
    let talk = Talk(run)
    // What is found above the working directory may be another project's.
    if let file = settings.file, settings.isFromAbove { talk.say("darnel: goes by \(file)") }
    let budget = run.budget(besides: output)
    let plan = try settings.plan()
    let isMeasured = settings.configuration.levels[.boilerplate]?.isSet == true
    let (prepared, sites) = try settings.content.prepare(
      try Corpus.open(
        settings.paths, options: settings.reading(jobs: run.threads, strict: strict)),
      within: budget, talk, measuring: isMeasured)
    let sketched = try Investigation.sketch(prepared, plan, budget, talk)
    let said = settings.configuration
    found = try Investigation(
      sketched, isExact: plan.isExact, named: settings.paths,
      parts: { (table) throws(CorpusError) in
        said.splits.isEmpty ? [] : try table.beginnings(of: said.splits.map(\.name))
      }, budget, talk)
    if !said.splits.isEmpty {
      splits = try SplitMap(said.splits, base: said.splitBase, found.table)
    } else if let field = said.splitField {
      splits = try SplitMap(field: field, base: said.splitBase, found)
    } else {
      splits = nil
    }
    clustering = try found.clusters(keeping: .content(found, splits))
    whole =
      sites == nil
      ? nil
      : try Self.whole(
        sketched.table.corpus, plan, isMeasured || exploring ? sites : nil, talk)
  }

  private static func whole(
    _ corpus: Corpus, _ plan: MatchPlan, _ sites: KnownSites?, _ talk: Talk
  ) throws -> WholeTexts {
    let progress = Progress("measuring", total: corpus.byteCount, unit: "MB", talk)
    defer { progress.finish() }
    let whole = try corpus.wholeTexts(plan.recipe.text, by: sites, jobs: talk.jobs) {
      progress.advance($0)
    }
    talk.phase("measured")
    return whole
  }

  /// The token hashes of a cluster's members, of their whole texts.
  ///
  /// What is set aside depends on all pages of a site; a known cluster must not become new because
  /// other pages came.
  func tokenHashes(_ cluster: Cluster) throws -> [UInt128] {
    try cluster.members.map { member in
      try whole?.tokenHashes[member] ?? found.sketched.sketches.tokenHashes.value(at: member)
    }
  }

  /// The present clusters as a baseline holds them.
  func baseline(_ clustering: Clustering) throws -> Baseline {
    let entries = try clustering.clusters.filter { !$0.copies.isEmpty }.map { cluster in
      let tokens = try tokenHashes(cluster)
      return Baseline.Entry(
        hash: ContentHash(members: tokens), members: tokens.map { MemberHash($0) },
        label: try found.table.id(cluster.kept))
    }
    return Baseline(recipe: found.summary(clustering).recipe, entries: entries)
  }

  /// A document as findings name it.
  func document(_ index: Int) throws -> CheckedDocument {
    let table = found.table
    let source = Int(try table.location(of: index).source)
    return CheckedDocument(
      id: try table.id(index), path: table.corpus.name(ofSource: source),
      line: table.corpus.isText(source: source) ? nil : try table.line(index),
      split: splits?.name(of: index))
  }

  /// The baseline that is configured.
  ///
  /// Refused when it is not there, or was made by another recipe.
  func baseline() throws -> (path: String, index: BaselineIndex)? {
    guard let path = settings.configuration.baseline else { return nil }
    guard let bytes = try wholeFile(path) else {
      throw Refusal("\(path): there is no such baseline; darnel baseline update writes it")
    }
    let baseline: Baseline
    do {
      baseline = try BaselineJSON.read(bytes)
    } catch {
      throw Refusal("\(path):\(error)")
    }
    try baseline.refuse(otherThan: self, path)
    return (path, BaselineIndex(baseline))
  }
}

extension DocumentTable {
  /// The documents where a path begins that belongs to another split than the one before.
  fileprivate func beginnings(of names: [String]) throws(CorpusError) -> [Int] {
    let ends = corpus.inputEnds
    var borders: [Int] = []
    for place in names.indices.dropFirst() where names[place] != names[place - 1] {
      let border = try firstDocument(from: ends[place - 1])
      if border < count { borders.append(border) }
    }
    return borders
  }

  /// The first document of an input or of those behind it.
  private func firstDocument(from source: Int) throws(CorpusError) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(try location(of: middle).source) < source { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
