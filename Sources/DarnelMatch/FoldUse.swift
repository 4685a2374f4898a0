public import DarnelText

/// How often words of two texts are written differently and count as the same, and by which folds.
///
/// A pair of words counts for the folds that only one of them needed; when both needed the same
/// ones, for those.
public struct FoldUse: Sendable, Hashable {
  /// Pairs of words that are written differently.
  public private(set) var respelled = 0
  private var counts = [Int](repeating: 0, count: TextFolds.allCases.count)

  /// How many pairs of words a fold made equal.
  public subscript(fold: TextFolds) -> Int {
    zip(TextFolds.allCases, counts).reduce(0) { $0 + ($1.0 == fold ? $1.1 : 0) }
  }

  /// The folds that made words equal, by their names, the most used first.
  public var used: [(name: String, words: Int)] {
    let all = zip(TextFolds.allCases, counts).enumerated().filter { $0.element.1 > 0 }
    let sorted = all.sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    return sorted.map { ($0.element.0.names.joined(), $0.element.1) }
  }

  init(of passages: [SharedPassage], _ first: ComparedText, _ second: ComparedText) {
    for passage in passages {
      for (left, right) in zip(first.words[passage.first], second.words[passage.second]) {
        let old = first.bytes[Int(left.start)..<Int(left.end)]
        let new = second.bytes[Int(right.start)..<Int(right.end)]
        if old != new { note(left.folds, right.folds) }
      }
    }
  }

  private mutating func note(_ left: TextFolds, _ right: TextFolds) {
    respelled += 1
    let one = left.symmetricDifference(right)
    let needed = one.isEmpty ? left : one
    for (index, fold) in TextFolds.allCases.enumerated() where needed.contains(fold) {
      counts[index] += 1
    }
  }
}
