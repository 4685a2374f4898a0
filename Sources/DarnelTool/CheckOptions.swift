internal import Darnel
internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus

/// Which documents are checked, and how they are read; what is missing, the configuration says.
struct CheckedInputOptions: ParsableArguments {
  @Argument(help: "Files or directories to read; - is standard input (default: as configured).")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "A split that no other may share documents with; repeat it. The first named is not counted.",
      valueName: "name=path"))
  var split: [SplitArgument] = []

  @Option(
    help: ArgumentHelp("Field that says which split a document belongs to.", valueName: "name"))
  var splitField: String?

  @Option(
    help: ArgumentHelp(
      "Split whose documents are not counted as leaks (default: the first).", valueName: "name"))
  var splitBase: String?

  @Option(help: "How inputs are read: auto, jsonl, csv, tsv or text.")
  var inputFormat: InputFormat?

  @Option(help: ArgumentHelp("Field of the document's id (default: id).", valueName: "name"))
  var idField: String?

  @Option(help: ArgumentHelp("Field of the text (default: text).", valueName: "name"))
  var textField: String?

  @Option(help: ArgumentHelp("Field of the site (default: site).", valueName: "name"))
  var siteField: String?

  @Option(help: ArgumentHelp("Field of the address (default: url).", valueName: "name"))
  var urlField: String?

  @Option(help: ArgumentHelp("Field of the title (default: title).", valueName: "name"))
  var titleField: String?

  @Flag(help: "Stop at the first bad row instead of counting it; the gate bad-rows goes before.")
  var strict = false

  func validate() throws {
    if !inputs.isEmpty && !split.isEmpty {
      throw ValidationError("Give inputs or --split NAME=PATH, not both.")
    }
    if !split.isEmpty && splitField != nil {
      throw ValidationError("Splits have paths or a field; leave --split or --split-field out.")
    }
  }

  /// What the flags say.
  var configuration: CheckConfiguration {
    var said = CheckConfiguration()
    said.inputs = inputs
    said.splits = split.map(\.split)
    said.splitField = splitField
    said.splitBase = splitBase
    said.reading.format = inputFormat?.rawValue
    said.reading.fields["id"] = idField
    said.reading.fields["text"] = textField
    said.reading.fields["site"] = siteField
    said.reading.fields["url"] = urlField
    said.reading.fields["title"] = titleField
    return said
  }
}

/// What counts as a match; what is missing, the configuration says.
struct CheckedMatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Resemblance from which documents match (default: 0.8).", valueName: "0..1"))
  var threshold: Double?

  @Option(help: ArgumentHelp("Words in a shingle (default: 5).", valueName: "n"))
  var width: Int?

  @Option(help: "How spellings are folded: default, strict or loose.")
  var profile: TextProfile?

  @Option(
    help: ArgumentHelp(
      "Wanted chance to find a pair exactly at the threshold, or exact (default: 0.99).",
      valueName: "0..1|exact"))
  var recall: WantedRecall?

  @Option(help: ArgumentHelp("Number of bands, instead of --recall.", valueName: "n"))
  var bands: Int?

  @Option(help: ArgumentHelp("Lanes in a band, instead of --recall.", valueName: "n"))
  var rows: Int?

  /// What the flags say.
  var configuration: CheckConfiguration {
    var said = CheckConfiguration()
    said.matching.threshold = threshold
    said.matching.width = width
    said.matching.profile = profile?.rawValue
    said.matching.recall = recall?.defaultValueDescription
    said.matching.bands = bands
    said.matching.rows = rows
    return said
  }
}

/// Whether documents are compared whole; what is missing, the configuration says.
struct CheckedContentOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Compare documents without what their sites repeat, dates and credits (default: when sites "
        + "are known and repeat themselves)."))
  var strip: Bool?

  @Option(
    help: ArgumentHelp(
      "With --strip and for the gate boilerplate: learn onto the templates in this directory, "
        + "which stay as they are.",
      valueName: "dir"))
  var templates: String?

  /// What the flags say.
  var configuration: CheckConfiguration {
    var said = CheckConfiguration()
    said.matching.strip = strip
    said.templates = templates
    return said
  }
}

/// Where the configuration and the baseline are.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Configuration (default: darnel.toml here or in a folder above).", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("File of the known clusters.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Day that suppressions are held against (default: today in UTC).", valueName: "yyyy-mm-dd"))
  var today: DayArgument?

  /// What the flags say.
  var configuration: CheckConfiguration {
    var said = CheckConfiguration()
    said.baseline = baseline
    return said
  }
}

/// The levels of all gates.
struct LevelOptions: ParsableArguments {
  @Option(help: Self.max("documents that have a kept twin")) var maxDuplicates: LevelArgument?
  @Option(help: Self.max("documents whose text is that of an earlier one"))
  var maxExactDuplicates: LevelArgument?
  @Option(help: Self.max("documents that match one of another split")) var maxLeaks: LevelArgument?
  @Option(help: Self.max("tokens that templates cover")) var maxBoilerplate: LevelArgument?
  @Option(help: Self.max("documents of the largest cluster")) var maxLargestCluster: LevelArgument?
  @Option(help: Self.max("clusters that the baseline does not know"))
  var maxNewClusters: LevelArgument?
  @Option(help: Self.max("documents without a word")) var maxEmpty: LevelArgument?
  @Option(help: Self.max("rows that are no documents")) var maxBadRows: LevelArgument?

  @Option(help: Self.warn("--max-duplicates")) var warnDuplicates: LevelArgument?
  @Option(help: Self.warn("--max-exact-duplicates")) var warnExactDuplicates: LevelArgument?
  @Option(help: Self.warn("--max-leaks")) var warnLeaks: LevelArgument?
  @Option(help: Self.warn("--max-boilerplate")) var warnBoilerplate: LevelArgument?
  @Option(help: Self.warn("--max-largest-cluster")) var warnLargestCluster: LevelArgument?
  @Option(help: Self.warn("--max-new-clusters")) var warnNewClusters: LevelArgument?
  @Option(help: Self.warn("--max-empty")) var warnEmpty: LevelArgument?
  @Option(help: Self.warn("--max-bad-rows")) var warnBadRows: LevelArgument?

  private static func max(_ what: String) -> ArgumentHelp {
    ArgumentHelp("Fail above so many \(what).", valueName: "level")
  }

  private static func warn(_ flag: String) -> ArgumentHelp {
    ArgumentHelp("Warn above this; see \(flag).", valueName: "level")
  }

  /// What the flags say.
  var configuration: CheckConfiguration {
    var said = CheckConfiguration()
    for gate in Gate.allCases { said.levels[gate] = levels(gate) }
    return said
  }

  private func levels(_ gate: Gate) -> Levels {
    switch gate {
    case .duplicates: levels(warnDuplicates, maxDuplicates)
    case .exactDuplicates: levels(warnExactDuplicates, maxExactDuplicates)
    case .leaks: levels(warnLeaks, maxLeaks)
    case .boilerplate: levels(warnBoilerplate, maxBoilerplate)
    case .largestCluster: levels(warnLargestCluster, maxLargestCluster)
    case .newClusters: levels(warnNewClusters, maxNewClusters)
    case .empty: levels(warnEmpty, maxEmpty)
    case .badRows: levels(warnBadRows, maxBadRows)
    }
  }

  private func levels(_ warn: LevelArgument?, _ max: LevelArgument?) -> Levels {
    Levels(warn: warn?.level, max: max?.level)
  }
}

/// A level as it is typed.
struct LevelArgument: ExpressibleByArgument {
  let level: Level

  init?(argument: String) {
    guard let level = Level(argument) else { return nil }
    self.level = level
  }
}

/// A split as it is typed: `train=data/train.jsonl`.
struct SplitArgument: ExpressibleByArgument {
  let split: CheckConfiguration.Split

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      return nil
    }
    let path = String(argument[argument.index(after: equals)...])
    if path.isEmpty { return nil }
    split = .init(name: String(argument[..<equals]), path: path)
  }
}

/// A day as it is typed.
struct DayArgument: ExpressibleByArgument {
  let day: CivilDate

  init?(argument: String) {
    guard let day = CivilDate(argument) else { return nil }
    self.day = day
  }
}
