internal import Darnel
internal import DarnelCheck
internal import DarnelCorpus
internal import FoundationEssentials

/// What a check is asked to do: flags, over the environment, over `darnel.toml`.
struct CheckSettings {
  /// All that was said.
  let configuration: CheckConfiguration
  /// The configuration file that was read, nil when there is none.
  let file: String?
  /// Whether that file was found in a folder above, and not named.
  let isFromAbove: Bool
  /// The day that suppressions are held against.
  let today: CivilDate

  /// - Parameter flags: what the command line says, what goes before comes first.
  init(_ options: ConfigurationOptions, flags: [CheckConfiguration]) throws {
    let named = options.config ?? value("DARNEL_CONFIG")
    file = try named ?? findUpward("darnel.toml")
    isFromAbove = named == nil && file?.contains("/") == true
    var said = try (flags + [options.configuration, Self.environment()]).reduce(
      CheckConfiguration()
    ) { $0.over($1) }
    if let file {
      said = said.over(try TOMLFile.configuration(file).resolved(in: folder(of: file)))
    }
    configuration = said
    today =
      options.today?.day ?? CivilDate(secondsSince1970: Date.now.timeIntervalSince1970)
    guard !paths.isEmpty else {
      throw Refusal(
        "nothing to read: name inputs, --split NAME=PATH, or inputs in darnel.toml")
    }
  }

  /// What the command line alone says: neither file nor environment is asked.
  init(reading said: CheckConfiguration) throws {
    configuration = said
    file = nil
    isFromAbove = false
    today = CivilDate(secondsSince1970: 0)
    guard !paths.isEmpty else { throw Refusal("nothing to read: name inputs or --split NAME=PATH") }
  }

  /// What the environment says: `DARNEL_MAX_DUPLICATES`, `DARNEL_WARN_…`, `DARNEL_BASELINE`.
  private static func environment() throws -> CheckConfiguration {
    var said = CheckConfiguration()
    said.baseline = value("DARNEL_BASELINE")
    for gate in Gate.allCases {
      let name = gate.rawValue.uppercased().map { $0 == "-" ? "_" : $0 }
      said.levels[gate] = Levels(
        warn: try level("DARNEL_WARN_" + name), max: try level("DARNEL_MAX_" + name))
    }
    return said
  }

  private static func level(_ name: String) throws -> Level? {
    guard let text = value(name) else { return nil }
    guard let level = Level(text) else {
      throw Refusal("\(name): \"\(text)\" is no level; give a count (12) or a share (0.02 or 2%)")
    }
    return level
  }

  /// What is read, in order.
  var paths: [String] {
    configuration.splits.isEmpty ? configuration.inputs : configuration.splits.map(\.path)
  }

  /// Files that no report may overwrite.
  var spared: [String] { [file, configuration.baseline].compactMap { $0 } }

  /// How the corpus is opened.
  func reading(jobs: Int, strict: Bool) throws -> CorpusOptions {
    var options = CorpusOptions()
    let fields = configuration.reading.fields
    if let name = fields["id"] { options.fields.id = name }
    if let name = fields["text"] { options.fields.text = name }
    if let name = fields["site"] { options.fields.site = name }
    if let name = fields["time"] { options.fields.published = name }
    if let name = fields["url"] { options.fields.url = name }
    if let name = fields["title"] { options.fields.title = name }
    if let name = configuration.reading.format {
      guard let format = InputFormat(rawValue: name) else {
        throw Refusal("input-format: \"\(name)\" is none of auto, jsonl, csv, tsv and text")
      }
      options.format = format
    }
    if let field = configuration.splitField { options.fields.extra = [field] }
    options.jobs = jobs
    // A gate that counts bad rows must see all of them.
    options.strict = strict && configuration.levels[.badRows]?.isSet != true
    return options
  }

  /// Whether documents are compared whole, and by which templates.
  var content: ContentPlan {
    ContentPlan(strip: configuration.matching.strip, templates: configuration.templates)
  }

  /// What counts as a match.
  func plan() throws -> MatchPlan {
    let said = configuration.matching
    let threshold = said.threshold ?? 0.8
    guard threshold > 0, threshold <= 1 else {
      throw Refusal("threshold must be above 0 and at most 1, not \(threshold)")
    }
    let width = said.width ?? 5
    guard (1...ShingleRecipe.widest).contains(width) else {
      throw Refusal("width must lie in 1...\(ShingleRecipe.widest), not \(width)")
    }
    guard let profile = TextProfile(rawValue: said.profile ?? TextProfile.standard.rawValue) else {
      throw Refusal("profile: \"\(said.profile ?? "")\" is none of default, strict and loose")
    }
    return MatchPlan(
      ShingleRecipe(profile: profile, width: width), threshold: threshold, recall: try recall(),
      bands: said.bands, rows: said.rows)
  }

  private func recall() throws -> WantedRecall {
    let said = configuration.matching
    if let bands = said.bands, let rows = said.rows {
      guard bands >= 1, rows >= 1, bands <= Banding.mostLanes / rows else {
        throw Refusal("bands times rows must lie in 1...\(Banding.mostLanes)")
      }
    } else if said.bands != nil || said.rows != nil {
      throw Refusal("bands and rows go together")
    }
    let text = said.recall ?? "0.99"
    switch WantedRecall(argument: text) {
    case .exact? where said.bands != nil:
      throw Refusal("recall exact needs no bands; leave bands and rows out")
    case .exact?: return .exact
    case .chance(let chance)? where chance >= 0 && chance < 1: return .chance(chance)
    default: throw Refusal("recall must be at least 0 and below 1, or exact; not \(text)")
    }
  }
}

/// The value of an environment variable that says something.
private func value(_ name: String) -> String? {
  environment(name).flatMap { $0.isEmpty ? nil : $0 }
}

extension CheckConfiguration {
  /// The same, its paths seen from the working directory instead of from a file's folder.
  fileprivate func resolved(in folder: String) -> CheckConfiguration {
    var result = self
    result.inputs = inputs.map { DarnelCorpus.resolved($0, in: folder) }
    result.splits = splits.map {
      Split(name: $0.name, path: DarnelCorpus.resolved($0.path, in: folder))
    }
    result.baseline = baseline.map { DarnelCorpus.resolved($0, in: folder) }
    result.templates = templates.map { DarnelCorpus.resolved($0, in: folder) }
    return result
  }
}
