internal import DarnelSketch
internal import DarnelText

/// What the first section of a signature file says: how texts were read and sketched.
struct SignatureRecipe: Sendable, Hashable {
  let recipe: Recipe
  let fields: FieldNames
  let format: InputFormat

  /// Everything by name, as it stands in the file.
  private var entries: [String: String] {
    recipe.parameters.merging(
      ["id_field": fields.id, "text_field": fields.text, "input_format": format.rawValue]
    ) { first, _ in first }
  }

  var bytes: [UInt8] {
    var packed = Packed()
    for (name, value) in entries.sorted(by: { $0.key < $1.key }) {
      packed.put(name)
      packed.put(value)
    }
    return packed.bytes
  }

  init(recipe: Recipe, options: CorpusOptions) {
    self.recipe = recipe
    var fields = FieldNames()
    fields.id = options.fields.id
    fields.text = options.fields.text
    self.fields = fields
    format = options.format
  }

  /// Reads it back; throws what differs when this program would sketch otherwise.
  init(_ bytes: [UInt8], path: String) throws(SignatureError) {
    var packed = Unpacked(bytes)
    var found: [String: String] = [:]
    while let name = packed.string(), let value = packed.string() { found[name] = value }
    var fields = FieldNames()
    guard packed.isEmpty, let recipe = Recipe(parameters: found), let id = found["id_field"],
      let text = found["text_field"],
      let format = found["input_format"].flatMap(InputFormat.init(rawValue:))
    else { throw .otherVersion(path: path) }
    fields.id = id
    fields.text = text
    self.recipe = recipe
    self.fields = fields
    self.format = format
    let differences = self.differences(to: found)
    if !differences.isEmpty {
      throw .otherRecipe(path: path, than: "this version of Darnel", differences: differences)
    }
  }

  /// Throws when another file's recipe is a different one.
  func check(_ other: SignatureRecipe, _ path: String, _ otherPath: String) throws(SignatureError) {
    let differences = differences(to: other.entries)
    if differences.isEmpty { return }
    throw .otherRecipe(path: otherPath, than: path, differences: differences)
  }

  private func differences(to other: [String: String]) -> [String] {
    let mine = entries
    return Set(mine.keys).union(other.keys).sorted().filter { mine[$0] != other[$0] }.map {
      "\($0) is \(other[$0] ?? "not said") instead of \(mine[$0] ?? "not said")"
    }
  }
}

extension Recipe {
  /// The recipe that these parameters state, whatever version they are of; nil when some are
  /// missing or out of range.
  init?(parameters: [String: String]) {
    func number(_ name: String) -> Int? { parameters[name].flatMap { Int($0) } }
    guard let profile = parameters["profile"].flatMap(TextProfile.init(rawValue:)),
      let width = number("width"), (1...ShingleRecipe.widest).contains(width),
      let threshold = parameters["threshold"].flatMap({ Double($0) }), threshold > 0,
      threshold <= 1, let bands = number("bands"), bands >= 1, let rows = number("rows"),
      rows >= 1, bands <= Banding.mostLanes / rows,
      let seed = parameters["seed"].flatMap({ UInt64($0, radix: 16) })
    else { return nil }
    self.init(
      text: ShingleRecipe(profile: profile, width: width), threshold: threshold,
      banding: Banding(bands: bands, rows: rows), seed: seed)
  }
}
