/// How many there are of what a gate counts, and of how many.
public struct Measure: Sendable, Hashable {
  /// What was counted.
  public let gate: Gate
  /// How many.
  public let count: Int
  /// Of how many; at least `count`.
  public let denominator: Int
  /// What the denominator counts, where that needs saying: `of 40 documents of test`.
  public let scope: String?

  /// A count and its denominator.
  public init(_ gate: Gate, _ count: Int, of denominator: Int, scope: String? = nil) {
    precondition(count >= 0 && count <= denominator, "a count lies within its denominator")
    self.gate = gate
    self.count = count
    self.denominator = denominator
    self.scope = scope
  }

  /// The count as a share of its denominator, 0 of nothing.
  public var share: Double { denominator == 0 ? 0 : Double(count) / Double(denominator) }

  /// The noun of the denominator, with its scope.
  public var denominatorWords: String {
    let noun = denominator == 1 ? gate.nouns.one : gate.nouns.many
    return scope.map { "\(noun) \($0)" } ?? noun
  }
}

/// What comes of a gate.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// Within its levels.
  case pass
  /// Above the level to warn from.
  case warn
  /// Above what is allowed.
  case fail
  /// Measured, but without a level.
  case open
}

/// A gate with what was measured, what is allowed, and what comes of it.
public struct GateOutcome: Sendable, Hashable {
  /// What was measured.
  public let measure: Measure
  /// What is allowed.
  public let levels: Levels
  /// Rows that show what was counted, when levels are exceeded.
  public let examples: [Example]

  /// The outcome of a measure under levels.
  public init(_ measure: Measure, _ levels: Levels, examples: [Example] = []) {
    self.measure = measure
    self.levels = levels
    self.examples = examples
  }

  /// The gate.
  public var gate: Gate { measure.gate }

  /// What comes of it.
  public var outcome: Outcome {
    guard levels.isSet else { return .open }
    if isAbove(levels.max) { return .fail }
    return isAbove(levels.warn) ? .warn : .pass
  }

  private func isAbove(_ level: Level?) -> Bool {
    level?.isExceeded(by: measure.count, of: measure.denominator) ?? false
  }
}
