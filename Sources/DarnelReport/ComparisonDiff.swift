internal import Darnel

/// Two texts side by side, or in one column where two have no room.
///
/// Words are shown as they were written, white space as one space. Where there is no colour, what
/// only the first has is shown as `[-…-]`, only the second as `{+…+}`, and what stands elsewhere as
/// `[~…~]` and `{~…~}`.
public struct ComparisonDiff: Sendable {
  /// Columns to fill.
  public var width: Int
  /// Whether to colour.
  public var colour: Bool

  /// Words shown of an equal passage at each of its ends.
  static let context = 8
  /// Columns from which texts are shown side by side.
  static let twoColumns = 80

  /// A layout for `width` columns, at least 40; from 80 on the texts stand side by side.
  public init(width: Int, colour: Bool) {
    self.width = max(width, 40)
    self.colour = colour
  }

  /// The difference as lines.
  public func lines(_ reported: ReportedComparison) -> [String] {
    let comparison = reported.comparison
    let blocks = DiffBlock.blocks(of: comparison)
    if width < Self.twoColumns { return inOneColumn(blocks, comparison) }
    let names = [reported.first, reported.second].map { name in
      [WrittenWord(text: excerpt(of: name.id), isSpaced: true)]
    }
    let column = (width - 3) / 2
    var sheet = DiffSheet(
      left: DiffColumn(width: column, rightToLeft: false),
      right: DiffColumn(width: column, rightToLeft: false), colour: colour)
    sheet.left.add(names[0], .same)
    sheet.right.add(names[1], .same)
    sheet.flush()
    let rule = String(repeating: "─", count: column)
    sheet.lines.append("\(rule)─┼─\(rule)")
    sheet.left.rightToLeft = comparison.first.runsRightToLeft
    sheet.right.rightToLeft = comparison.second.runsRightToLeft
    for block in blocks { add(block, comparison, to: &sheet) }
    sheet.flush()
    return sheet.lines
  }

  private func add(_ block: DiffBlock, _ comparison: Comparison, to sheet: inout DiffSheet) {
    switch block {
    case .same(let passage):
      // What is equal stays abreast when one side has fallen behind.
      if abs(sheet.left.lineCount - sheet.right.lineCount) > 1 { sheet.flush() }
      sheet.left.add(comparison.first.written(passage.first), .same)
      sheet.right.add(comparison.second.written(passage.second), .same)
    case .change(let first, let second):
      for passage in first { sheet.left.add(marked(passage, .first, comparison)) }
      for passage in second { sheet.right.add(marked(passage, .second, comparison)) }
    case .elided(let words):
      sheet.flush()
      sheet.lines.append(elision(words))
    }
  }

  private func inOneColumn(_ blocks: [DiffBlock], _ comparison: Comparison) -> [String] {
    var column = DiffColumn(width: width, rightToLeft: comparison.first.runsRightToLeft)
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .same(let passage): column.add(comparison.first.written(passage.first), .same)
      case .change(let first, let second):
        for passage in first { column.add(marked(passage, .first, comparison)) }
        for passage in second { column.add(marked(passage, .second, comparison)) }
      case .elided(let words):
        lines += column.taken(colour: colour).map(\.text)
        lines.append(elision(words))
      }
    }
    return lines + column.taken(colour: colour).map(\.text)
  }

  private func marked(
    _ passage: Passage, _ side: Comparison.Side, _ comparison: Comparison
  ) -> (words: [WrittenWord], mark: ComparisonMark) {
    let mark = ComparisonMark(passage.place, in: side)
    var words = comparison.text(side).written(passage.tokens)
    if !words.isEmpty { words[0].isSpaced = true }
    return (colour ? words : signed(words, mark), mark)
  }

  private func elision(_ words: Int) -> String {
    let text = "… \(counted(words, "word")) the same …"
    let line = String(repeating: " ", count: max((width - columnCount(text)) / 2, 0)) + text
    return colour ? "\u{1B}[2m\(line)\u{1B}[0m" : line
  }
}

/// A part of the difference, from top to bottom.
enum DiffBlock: Hashable {
  /// Shown on both sides.
  case same(SharedPassage)
  /// What each text has between two passages that are the same.
  case change(first: [Passage], second: [Passage])
  /// So many words that are the same and not shown.
  case elided(Int)

  /// The whole of a comparison.
  static func blocks(of comparison: Comparison) -> [DiffBlock] {
    let first = changes(comparison.passages(of: .first))
    let second = changes(comparison.passages(of: .second))
    var blocks: [DiffBlock] = []
    for (index, passage) in comparison.shared.enumerated() {
      if !(first[index].isEmpty && second[index].isEmpty) {
        blocks.append(.change(first: first[index], second: second[index]))
      }
      let isFirst = blocks.isEmpty
      let isLast = first[index + 1].isEmpty && second[index + 1].isEmpty
      blocks += shortened(
        passage, head: isFirst ? 0 : ComparisonDiff.context,
        tail: isLast ? 0 : ComparisonDiff.context)
    }
    let last = (first: first[comparison.shared.count], second: second[comparison.shared.count])
    if !(last.first.isEmpty && last.second.isEmpty) {
      blocks.append(.change(first: last.first, second: last.second))
    }
    return blocks
  }

  /// What stands before the first shared passage, between it and the second, and so on.
  private static func changes(_ passages: [Passage]) -> [[Passage]] {
    passages.split(omittingEmptySubsequences: false) { $0.place == .shared }.map(Array.init)
  }

  private static func shortened(_ passage: SharedPassage, head: Int, tail: Int) -> [DiffBlock] {
    let hidden = passage.count - head - tail
    guard hidden > 4 else { return [.same(passage)] }
    let (i, j) = (passage.first.lowerBound, passage.second.lowerBound)
    let end = head + hidden
    var blocks: [DiffBlock] = []
    if head > 0 { blocks.append(.same(SharedPassage(first: i, second: j, count: head))) }
    blocks.append(.elided(hidden))
    if tail > 0 {
      blocks.append(.same(SharedPassage(first: i + end, second: j + end, count: tail)))
    }
    return blocks
  }
}
