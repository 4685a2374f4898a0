/// A reason to keep one document of a cluster rather than another.
public enum KeepRule: Sendable, Hashable {
  /// The one that came first in the input: what decides when nothing else does.
  case first
  /// The one with the most shingles.
  case longest
  /// The one published first; documents without a time come last.
  case earliest
  /// The one whose field has the value that stands first in the list; others come last.
  case prefer(field: String, values: [String])
}

/// What keep rules look at.
public struct KeepFacts: Sendable, Hashable {
  /// Shingles of the document, repeats included.
  public var shingles: Int
  /// Seconds since 1970, nil when unknown.
  public var published: Double?
  /// The values of the fields that rules prefer by.
  public var fields: [String: String]

  /// Facts about one document.
  public init(shingles: Int, published: Double? = nil, fields: [String: String] = [:]) {
    self.shingles = shingles
    self.published = published
    self.fields = fields
  }
}

extension KeepRule {
  /// Whether this rule wants `a` more (true), `b` more (false), or does not tell them apart (nil).
  func prefers(_ a: KeepFacts, to b: KeepFacts) -> Bool? {
    switch self {
    case .first: nil
    case .longest: a.shingles == b.shingles ? nil : a.shingles > b.shingles
    case .earliest: earlier(a.published ?? .infinity, b.published ?? .infinity)
    case .prefer(let field, let values):
      earlier(Double(rank(a.fields[field], values)), Double(rank(b.fields[field], values)))
    }
  }

  private func earlier(_ a: Double, _ b: Double) -> Bool? { a == b ? nil : a < b }

  private func rank(_ value: String?, _ values: [String]) -> Int {
    value.flatMap { values.firstIndex(of: $0) } ?? values.count
  }
}

extension KeepOrder {
  /// The order that rules give, the first that tells two documents apart deciding.
  ///
  /// - Parameters:
  ///   - facts: of every document that may be in a cluster.
  ///   - count: number of documents in all.
  public init(_ rules: [KeepRule], facts: [Int: KeepFacts], of count: Int) {
    // Input order settles everything behind `first`.
    let rules = rules.prefix { $0 != .first }
    guard !rules.isEmpty else {
      self = .first
      return
    }
    self.init(sorting: facts.keys.sorted(), of: count) { a, b in
      guard let left = facts[a], let right = facts[b] else { return false }
      for rule in rules {
        if let answer = rule.prefers(left, to: right) { return answer }
      }
      return false
    }
  }
}
