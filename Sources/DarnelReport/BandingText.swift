public import Darnel

/// The chance that a pair becomes a candidate, by resemblance, as a table and a plot.
public struct BandingText: Sendable {
  private let recipe: Recipe

  /// The curve of a recipe.
  public init(_ recipe: Recipe) { self.recipe = recipe }

  /// Some thirty lines.
  public var text: String { (heading + table + [""] + plot).joined(separator: "\n") + "\n" }

  private var heading: [String] {
    let banding = recipe.banding
    let found = fixed(banding.chance(at: recipe.threshold), 6)
    return [
      "\(banding.bands) bands of \(banding.rows) rows: signatures of \(banding.lanes) lanes",
      "a pair exactly at \(recipe.threshold) is found with chance \(found)",
      "a signature alone estimates resemblance with a standard error of at most "
        + fixed(0.5 / Double(banding.lanes).squareRoot(), 3),
      "",
    ]
  }

  private var table: [String] {
    let steps = (0...20).map { Double($0) / 20 }
    let rows = steps.filter { $0 >= 0.1 }.map { step in
      let mark = abs(step - recipe.threshold) < 0.001 ? "  threshold" : ""
      return "  \(fixed(step, 2))         \(fixed(recipe.banding.chance(at: step), 6))\(mark)"
    }
    return ["  resemblance  chance to be compared"] + rows
  }

  /// Sixty-one columns, eleven lines; the threshold is a line of bars.
  private var plot: [String] {
    let columns = 60
    let edge = Int((recipe.threshold * Double(columns)).rounded())
    let lines = (0...10).reversed().map { level in
      let cells = (0...columns).map { column in
        let chance = recipe.banding.chance(at: Double(column) / Double(columns))
        if Int((chance * 10).rounded()) == level { return "*" }
        return column == edge ? "|" : " "
      }
      let line = "  \(fixed(Double(level) / 10, 1)) " + cells.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines + ["      0.0" + String(repeating: " ", count: columns - 5) + "1.0  resemblance"]
  }
}

/// The curve for machines.
public struct BandingCurve: Encodable, Sendable {
  private let recipe: Recipe

  /// The curve of a recipe.
  public init(_ recipe: Recipe) { self.recipe = recipe }

  private struct Point: Encodable {
    let resemblance: Double
    let chance: Double
  }

  private enum CodingKeys: String, CodingKey {
    case bands, rows, threshold, curve
    case schemaVersion = "schema_version"
    case chanceAtThreshold = "chance_at_threshold"
  }

  /// Encodes banding and curve, with six decimals.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    let banding = recipe.banding
    try box.encode(ResultJSON.schemaVersion, forKey: .schemaVersion)
    try box.encode(banding.bands, forKey: .bands)
    try box.encode(banding.rows, forKey: .rows)
    try box.encode(recipe.threshold, forKey: .threshold)
    let found = ResultJSON.rounded(banding.chance(at: recipe.threshold))
    try box.encode(found, forKey: .chanceAtThreshold)
    let points = (0...100).map { step in
      Point(
        resemblance: Double(step) / 100,
        chance: ResultJSON.rounded(banding.chance(at: Double(step) / 100)))
    }
    try box.encode(points, forKey: .curve)
  }
}
