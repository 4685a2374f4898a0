/// What `darnel.toml` says: which documents, what counts as a match, and what is allowed.
///
/// Everything may be missing; what flags and environment say goes before it.
public struct CheckConfiguration: Sendable, Hashable {
  /// A part of the documents that must not meet another, read from a path of its own.
  public struct Split: Sendable, Hashable {
    /// Its name, as in `train`.
    public var name: String
    /// The file or directory that it stands in.
    public var path: String

    /// A split and its place.
    public init(name: String, path: String) {
      self.name = name
      self.path = path
    }
  }

  /// What counts as a match; see the flags of the same names.
  public struct Matching: Sendable, Hashable {
    /// The resemblance from which documents match.
    public var threshold: Double?
    /// Words in a shingle.
    public var width: Int?
    /// The name of the text profile.
    public var profile: String?
    /// The wanted chance as it is typed, or `exact`.
    public var recall: String?
    /// Number of bands.
    public var bands: Int?
    /// Lanes in a band.
    public var rows: Int?
    /// Whether documents are compared without what their sites repeat; nil when they decide.
    public var strip: Bool?

    /// Nothing said.
    public init() {}
  }

  /// How rows are read; see the flags of the same names.
  public struct Reading: Sendable, Hashable {
    /// Names of fields by what they hold: id, text, site, time, url or title.
    public var fields: [String: String] = [:]
    /// The name of the input format.
    public var format: String?

    /// Nothing said.
    public init() {}
  }

  /// Files or directories to read.
  public var inputs: [String] = []
  /// Splits that stand in paths of their own, in order.
  public var splits: [Split] = []
  /// The field that says which split a document belongs to.
  public var splitField: String?
  /// The split whose documents are not counted as leaks.
  public var splitBase: String?
  /// The file of known clusters.
  public var baseline: String?
  /// The directory of templates that is learned onto.
  public var templates: String?
  /// What counts as a match.
  public var matching = Matching()
  /// How rows are read.
  public var reading = Reading()
  /// What is allowed.
  public var levels: [Gate: Levels] = [:]
  /// What is accepted.
  public var suppressions: [Suppression] = []

  /// Nothing said.
  public init() {}

  /// The fields that can be named under `[read]`, without their `-field`.
  public static let fieldNames = ["id", "text", "site", "time", "url", "title"]

  /// What a file says.
  public init(_ root: [String: ConfigValue]) throws(ConfigurationError) {
    let names = [
      "inputs", "baseline", "templates", "split-field", "split-base", "split", "match", "read",
      "gates", "suppress",
    ]
    let inner =
      Matching.names.map { "match.\($0)" } + Reading.names.map { "read.\($0)" }
      + Gate.allCases.map { "gates.\($0.rawValue)" }
    let top = try ConfigTable(root, at: [], knowing: names, elsewhere: inner)
    inputs = try top.strings("inputs")
    baseline = try top.string("baseline")
    templates = try top.string("templates")
    splitField = try top.string("split-field")
    splitBase = try top.string("split-base")
    for table in try top.tables("split", knowing: ["name", "path"]) {
      splits.append(
        Split(name: try table.required("name"), path: try table.required("path")))
    }
    if !splits.isEmpty && !inputs.isEmpty {
      throw ConfigurationError(["inputs"], "give inputs or [[split]] tables, not both")
    }
    if !splits.isEmpty && splitField != nil {
      throw ConfigurationError(["split-field"], "splits have paths or a field, not both")
    }
    matching = try Matching(top)
    reading = try Reading(top)
    levels = try Self.levels(top)
    for table in try top.tables("suppress", knowing: ["id", "hash", "reason", "expires"]) {
      suppressions.append(try Suppression(table))
    }
  }

  private static func levels(_ top: ConfigTable) throws(ConfigurationError) -> [Gate: Levels] {
    let names = Gate.allCases.map(\.rawValue)
    guard let gates = try top.table("gates", knowing: names) else { return [:] }
    var levels: [Gate: Levels] = [:]
    for gate in Gate.allCases {
      switch gates[gate.rawValue] {
      case nil: continue
      case .table:
        guard let table = try gates.table(gate.rawValue, knowing: ["warn", "max"]) else { continue }
        levels[gate] = Levels(warn: try table.level("warn"), max: try table.level("max"))
      default: levels[gate] = Levels(max: try gates.level(gate.rawValue))
      }
    }
    return levels
  }
}

extension CheckConfiguration.Matching {
  static let names = ["threshold", "width", "profile", "recall", "bands", "rows", "strip"]

  fileprivate init(_ top: ConfigTable) throws(ConfigurationError) {
    guard let table = try top.table("match", knowing: Self.names) else { return }
    threshold = try table.number("threshold")
    width = try table.integer("width")
    profile = try table.string("profile")
    bands = try table.integer("bands")
    rows = try table.integer("rows")
    strip = try table.bool("strip")
    switch table["recall"] {
    case nil: recall = nil
    case .number(let chance): recall = "\(chance)"
    case .integer(let chance): recall = "\(chance)"
    case .string(let word): recall = word
    case let other?: throw table.fault("recall", "must be a number or \"exact\", not \(other.kind)")
    }
  }
}

extension CheckConfiguration.Reading {
  static let names = CheckConfiguration.fieldNames.map { "\($0)-field" } + ["input-format"]

  fileprivate init(_ top: ConfigTable) throws(ConfigurationError) {
    guard let table = try top.table("read", knowing: Self.names) else { return }
    format = try table.string("input-format")
    for name in CheckConfiguration.fieldNames { fields[name] = try table.string("\(name)-field") }
  }
}

extension Suppression {
  fileprivate init(_ table: ConfigTable) throws(ConfigurationError) {
    guard let reason = try table.string("reason"), reason.contains(where: { !$0.isWhitespace })
    else { throw table.fault("reason", "is missing: say why this is accepted") }
    let day = try table.day("expires")
    switch (try table.string("id"), try table.string("hash")) {
    case (let id?, nil): self.init(.id(id), reason: reason, expires: day)
    case (nil, let text?):
      guard let hash = ContentHash(text) else {
        throw table.fault("hash", "must be the 32 hexadecimal digits that check shows of a cluster")
      }
      self.init(.hash(hash), reason: reason, expires: day)
    default: throw table.fault("id", "give either an id or a hash")
    }
  }
}

extension ConfigTable {
  fileprivate func required(_ name: String) throws(ConfigurationError) -> String {
    guard let text = try string(name) else { throw fault(name, "is missing") }
    return text
  }

  fileprivate func level(_ name: String) throws(ConfigurationError) -> Level? {
    let level: Level?
    switch self[name] {
    case nil: return nil
    case .integer(let count): level = count >= 0 ? .count(count) : nil
    case .number(let share): level = Level(share: share)
    case .string(let text): level = Level(text)
    default: level = nil
    }
    guard let level else {
      throw fault(name, "must be a count (12) or a share (0.02 or \"2%\")")
    }
    return level
  }

  fileprivate func day(_ name: String) throws(ConfigurationError) -> CivilDate? {
    switch self[name] {
    case nil: return nil
    case .date(let day): return day
    case .string(let text):
      if let day = CivilDate(text) { return day }
    default: break
    }
    throw fault(name, "must be a day, as in 2026-12-31")
  }
}
