/// A gate's answer as a report page shows it.
public struct PageGate: Sendable, Hashable {
  /// How a gate ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Within its levels.
    case pass
    /// Over the level that warns.
    case warn
    /// Over the level that fails.
    case fail
    /// Measured, but without a level.
    case open
  }

  /// The gate's name.
  public var name: String
  /// What was measured, as written for people.
  public var value: String
  /// What is allowed, as written for people.
  public var level: String
  /// How it ended.
  public var outcome: Outcome
  /// Some of the rows that it counted, as written for people.
  public var examples: [String]

  /// A gate's answer.
  public init(
    name: String, value: String, level: String, outcome: Outcome, examples: [String] = []
  ) {
    self.name = name
    self.value = value
    self.level = level
    self.outcome = outcome
    self.examples = examples
  }
}
