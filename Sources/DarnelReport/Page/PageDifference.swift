public import Darnel

/// A copy told by its kept document: which bytes of the one are which of the other.
public struct PageDifference: Sendable, Hashable {
  /// How a passage of the copy stands in the kept document.
  enum Kind: Sendable, Hashable {
    /// The same bytes, at the same turn.
    case same
    /// The same words at the same turn, written otherwise.
    case spelled
    /// The same words elsewhere.
    case moved
  }

  /// A passage that both have, as byte ranges.
  struct Run: Sendable, Hashable {
    var kind: Kind
    var kept: Range<Int>
    var copy: Range<Int>
  }

  /// Ascending in the copy, without overlaps; all but the moved ones also in the kept document.
  let runs: [Run]

  /// The difference between a kept document and its copy, both well-formed UTF-8.
  ///
  /// Only what lies between their equal beginnings and ends is aligned.
  ///
  /// - Complexity: linear in the bytes.
  public init(kept: [UInt8], copy: [UInt8], _ recipe: ShingleRecipe = ShingleRecipe()) {
    let front = Self.equalFront(kept, copy)
    let back = Self.equalBack(kept[front...], copy[front...])
    let comparison = Comparison(
      Array(kept[front..<kept.count - back]), Array(copy[front..<copy.count - back]), recipe)
    var runs = Self.runs(comparison).map { run in
      Run(kind: run.kind, kept: run.kept.shifted(by: front), copy: run.copy.shifted(by: front))
    }
    if front > 0 { runs.insert(Run(kind: .same, kept: 0..<front, copy: 0..<front), at: 0) }
    if back > 0 {
      let ends = (kept.count - back..<kept.count, copy.count - back..<copy.count)
      runs.append(Run(kind: .same, kept: ends.0, copy: ends.1))
    }
    self.runs = Self.joined(runs)
  }

  /// Runs of equal bytes that follow each other in both texts become one.
  private static func joined(_ runs: [Run]) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      if let last = joined.last, last.kind == .same, run.kind == .same,
        last.kept.upperBound == run.kept.lowerBound, last.copy.upperBound == run.copy.lowerBound
      {
        joined[joined.count - 1].kept = last.kept.lowerBound..<run.kept.upperBound
        joined[joined.count - 1].copy = last.copy.lowerBound..<run.copy.upperBound
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// Bytes of the longest equal beginning that ends behind white space, where tokens begin anew.
  private static func equalFront(_ kept: [UInt8], _ copy: [UInt8]) -> Int {
    var equal = 0
    var found = 0
    while equal < min(kept.count, copy.count), kept[equal] == copy[equal] {
      equal += 1
      if isSpace(kept[equal - 1]) { found = equal }
    }
    return found
  }

  /// Bytes of the longest equal end that begins with white space.
  private static func equalBack(_ kept: ArraySlice<UInt8>, _ copy: ArraySlice<UInt8>) -> Int {
    var equal = 0
    var found = 0
    while equal < min(kept.count, copy.count) {
      let byte = kept[kept.endIndex - equal - 1]
      guard byte == copy[copy.endIndex - equal - 1] else { break }
      equal += 1
      if isSpace(byte) { found = equal }
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private static func runs(_ comparison: Comparison) -> [Run] {
    var runs: [Run] = []
    for passage in comparison.shared { Self.add(passage, comparison, to: &runs) }
    for passage in comparison.moved {
      let kept = comparison.first.range(of: passage.first)
      let copy = comparison.second.range(of: passage.second)
      if !copy.isEmpty { runs.append(Run(kind: .moved, kept: kept, copy: copy)) }
    }
    runs.sort {
      ($0.copy.lowerBound, $0.copy.upperBound) < ($1.copy.lowerBound, $1.copy.upperBound)
    }
    var end = 0
    return runs.filter { run in
      guard run.copy.lowerBound >= end else { return false }
      end = run.copy.upperBound
      return true
    }
  }

  /// Cuts a shared passage where its bytes are equal and where they are not.
  private static func add(_ passage: SharedPassage, _ comparison: Comparison, to runs: inout [Run])
  {
    let (first, second) = (comparison.first, comparison.second)
    var last: Run?
    for step in 0..<passage.count {
      let tokens = (passage.first.lowerBound + step, passage.second.lowerBound + step)
      let kept = first.range(of: tokens.0..<(tokens.0 + 1))
      let copy = second.range(of: tokens.1..<(tokens.1 + 1))
      // One letter can be several tokens: it is told once.
      if let last, kept.lowerBound < last.kept.upperBound || copy.lowerBound < last.copy.upperBound
      {
        continue
      }
      let isSame = first.bytes[kept] == second.bytes[copy]
      let run = Run(kind: isSame ? .same : .spelled, kept: kept, copy: copy)
      if let open = last, goesOn(open, run, comparison) {
        last?.kept = open.kept.lowerBound..<kept.upperBound
        last?.copy = open.copy.lowerBound..<copy.upperBound
      } else {
        if let last { runs.append(last) }
        last = run
      }
    }
    if let last { runs.append(last) }
  }

  /// Whether a token belongs to the run before it: of its kind, on its line, behind the same bytes.
  private static func goesOn(_ open: Run, _ next: Run, _ comparison: Comparison) -> Bool {
    guard open.kind == next.kind else { return false }
    let kept = comparison.first.bytes[open.kept.upperBound..<next.kept.lowerBound]
    let copy = comparison.second.bytes[open.copy.upperBound..<next.copy.lowerBound]
    return kept == copy && (next.kind == .same || !kept.contains(0x0A))
  }
}

extension Range<Int> {
  fileprivate func shifted(by bytes: Int) -> Range<Int> {
    lowerBound + bytes..<upperBound + bytes
  }
}
