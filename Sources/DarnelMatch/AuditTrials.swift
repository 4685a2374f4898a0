internal import DarnelKernels
public import DarnelSketch
internal import DarnelText

/// What an audit does to a text to see whether the tool knows it again.
public enum AuditChange: Sendable, Hashable {
  /// Other words, or in another order.
  case edit(AuditEdit)
  /// The same words spelled otherwise.
  case spelling(AuditSpelling)

  /// Its name in results.
  public var name: String {
    switch self {
    case .edit(let edit): edit.rawValue
    case .spelling(let spelling): spelling.rawValue
    }
  }

  /// Every change, edits first.
  public static let all =
    AuditEdit.allCases.map { AuditChange.edit($0) }
    + AuditSpelling.allCases.map { AuditChange.spelling($0) }
}

/// A changed copy of one text, and whether the tool would find it.
public struct AuditTrial: Sendable, Hashable {
  /// The number of the text among those that were changed.
  public let text: Int
  /// What was done.
  public let change: AuditChange
  /// The script of the text.
  public let script: AuditScript
  /// Whether the copy has the same tokens: then it is found by hash.
  public let hasSameTokens: Bool
  /// The exact resemblance of text and copy.
  public let resemblance: Double
  /// Whether the two share the key of a band.
  public let isCandidate: Bool
}

/// Changes texts in every known way and looks whether their copies would be found.
///
/// Each edit is made in four strengths, whose resemblances lie between the threshold and 1; each
/// spelling at one place in ten and at all places.
public struct AuditTrials: Sendable {
  /// Texts are cut to so many bytes before they are changed.
  public static let longestText = 1 << 16

  private let recipe: Recipe
  private let seed: UInt64
  private let texts: [AuditedText]

  /// Prepares the texts; each `seed` makes other copies.
  public init(_ texts: [[UInt8]], recipe: Recipe, seed: UInt64, jobs: Int) {
    self.recipe = recipe
    self.seed = seed
    self.texts = parallelMap(texts.count, jobs: jobs, workspace: { () }) { _, place in
      AuditedText(Self.beginning(of: texts[place]), recipe: recipe.text)
    }
  }

  /// Every copy of every text, in the order of the texts; on up to `jobs` threads.
  public func run(jobs: Int) -> [AuditTrial] {
    parallelMap(texts.count, jobs: jobs, workspace: { Sketcher(recipe) }) { sketcher, place in
      trials(of: place, &sketcher)
    }.flatMap { $0 }
  }

  /// The first bytes of a long text, up to a whole character.
  private static func beginning(of text: [UInt8]) -> [UInt8] {
    if text.count <= longestText { return text }
    var end = longestText
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(text[..<end])
  }

  private func trials(of place: Int, _ sketcher: inout Sketcher) -> [AuditTrial] {
    let text = texts[place]
    var whole: [UInt8] = Array(text.lead)
    for word in text.words { whole += word }
    let facts = sketcher.sketch(whole.span)
    guard facts.shingles > 0 else { return [] }
    let original = sketcher.lastSet(count: facts.shingles)
    let keys = sketcher.keys
    var dice = AuditDice(seed ^ UInt64(place) &* 0x9E37_79B9_7F4A_7C15)
    return copies(of: place, &dice).map { change, copy in
      let copyFacts = sketcher.sketch(copy.span)
      let overlap = original.overlap(with: sketcher.lastSet(count: copyFacts.shingles))
      return AuditTrial(
        text: place, change: change, script: text.script,
        hasSameTokens: copyFacts.tokenHash == facts.tokenHash, resemblance: overlap.resemblance,
        isCandidate: copyFacts.shingles > 0 && zip(keys, sketcher.keys).contains { $0 == $1 })
    }
  }

  private func copies(
    of place: Int, _ dice: inout AuditDice
  ) -> [(change: AuditChange, copy: [UInt8])] {
    let text = texts[place]
    let donor = donor(for: place)
    var made: [(AuditChange, [UInt8])] = []
    for edit in AuditEdit.allCases {
      for strength in [0.8, 0.55, 0.3, 0.1] {
        let aim = recipe.threshold + (1 - recipe.threshold) * strength
        guard let copy = text.edited(edit, aimingAt: aim, donor: donor, &dice) else { continue }
        made.append((.edit(edit), copy))
      }
    }
    for spelling in AuditSpelling.allCases {
      for share in [0.1, 1] {
        guard let copy = text.spelled(spelling, share: share, &dice) else { continue }
        made.append((.spelling(spelling), copy))
      }
    }
    return made
  }

  /// The next text of the same script, else the text itself.
  private func donor(for place: Int) -> AuditedText {
    for step in 1..<max(texts.count, 1) {
      let other = texts[(place + step) % texts.count]
      if other.script == texts[place].script, other.words.count > 1 { return other }
    }
    return texts[place]
  }
}
