/// How much of something is allowed: a count, or a share of its denominator.
public enum Level: Sendable, Hashable {
  /// At most so many.
  case count(Int)
  /// At most this share, 0...1.
  case share(Double)

  /// None at all.
  public static let zero = Level.count(0)

  /// A level as it is written: `12` is a count, `0.02` and `2%` are shares; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8
    guard !digits.isEmpty, digits.count <= 24 else { return nil }
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let count = Int(text) else { return nil }
      self = .count(count)
      return
    }
    var number = Substring(text)
    var exponent = ""
    if number.hasSuffix("%") {
      number = number.dropLast()
      if number.hasSuffix(" ") { number = number.dropLast() }
      // 29 % must be the number that 29/100 is; 0.29 times a hundredth is not always that.
      exponent = "e-2"
    }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let share = Double(number + exponent)
    else { return nil }
    self.init(share: share)
  }

  /// A share; nil outside of 0...1.
  public init?(share: Double) {
    guard (0...1).contains(share) else { return nil }
    self = .share(share)
  }

  /// Whether so many of a denominator are more than the level allows; nothing of nothing is not.
  public func isExceeded(by count: Int, of denominator: Int) -> Bool {
    switch self {
    case .count(let most): count > most
    case .share(let most):
      denominator > 0 && count > 0 && Double(count) / Double(denominator) > most
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The levels of a gate: one to warn from, one to fail from.
public struct Levels: Sendable, Hashable {
  /// What is allowed without a warning.
  public var warn: Level?
  /// What is allowed at all.
  public var max: Level?

  /// Two levels, or fewer.
  public init(warn: Level? = nil, max: Level? = nil) {
    self.warn = warn
    self.max = max
  }

  /// Whether anything is asked of the gate.
  public var isSet: Bool { warn != nil || max != nil }

  /// These levels, with the other's where these have none.
  public func over(_ other: Levels) -> Levels {
    Levels(warn: warn ?? other.warn, max: max ?? other.max)
  }
}
