internal import DarnelKernels

/// How evidence becomes a verdict: boosted trees over integers, so that sums are the same everywhere.
///
/// The weights are text: one tree a paragraph, `(share<512 A B)` for "A when the number is below
/// 512, else B", leaves in thousandths of log-odds for content. They are trained by
/// `Scripts/train_templates.py`. (Friedman 2001, Greedy function approximation.)
struct EvidenceModel: Sendable {
  private let trees: DecisionTrees

  /// Judges whether a line is the article.
  static let content = EvidenceModel(ContentWeights.trees)
  /// Judges whether what a site repeats is furniture.
  static let repetition = EvidenceModel(RepetitionWeights.trees)

  /// Reads trees; what is not well formed is a mistake of whoever committed it.
  init(_ text: String) {
    var parser = TreeParser(text)
    var read: [DecisionTrees.Tree] = []
    while let tree = parser.tree() { read.append(tree) }
    trees = DecisionTrees(trees: read, width: LineEvidence.width)
  }

  /// The log-odds that lines are content, in thousandths; `lines` are places of their rows.
  func scores(_ rows: [Int32], lines: [Int], into scores: inout [Int32]) {
    trees.sums(of: rows, at: lines, into: &scores)
  }
}

/// Reads trees from text.
private struct TreeParser {
  private var words: [String]
  private var at = 0
  private let numbers: [String: Int32]

  init(_ text: String) {
    let isBetween = { (byte: UInt8) in byte <= 0x20 || byte == 0x28 || byte == 0x29 }
    words = text.utf8.split(whereSeparator: isBetween).map { String(decoding: $0, as: UTF8.self) }
    let names = EvidenceName.allCases.enumerated().map { ($1.rawValue, Int32($0)) }
    numbers = Dictionary(uniqueKeysWithValues: names)
  }

  mutating func tree() -> DecisionTrees.Tree? {
    guard at < words.count else { return nil }
    let word = words[at]
    at += 1
    guard let split = word.utf8.firstIndex(of: UInt8(ascii: "<")) else {
      guard let value = Int32(word) else { preconditionFailure("no leaf: \(word)") }
      return .leaf(value)
    }
    guard let number = numbers[String(word[..<split])],
      let limit = Int32(word[word.utf8.index(after: split)...])
    else { preconditionFailure("no question about a line: \(word)") }
    guard let below = tree(), let above = tree() else { preconditionFailure("a tree ends early") }
    return .node(number: number, limit: limit, below: below, above: above)
  }
}
