internal import Darnel

/// A comparison as people read it: how much two texts share, and what only one of them has.
public struct ComparisonText: Sendable {
  /// Columns to fill.
  public var width: Int
  /// Whether to colour.
  public var colour: Bool
  /// Passages shown of each kind, the longest first.
  public var most: Int

  /// A layout for `width` columns, at least 40.
  public init(width: Int, colour: Bool, most: Int = 10) {
    self.width = max(width, 40)
    self.colour = colour
    self.most = most
  }

  /// All of it.
  public func lines(_ reported: ReportedComparison) -> [String] {
    summary(reported) + passages(reported)
  }

  /// How much the texts share.
  public func summary(_ reported: ReportedComparison) -> [String] {
    let comparison = reported.comparison
    let overlap = comparison.overlap
    let verdict = (reported.isMatch ? "match at " : "no match at ") + "\(reported.threshold)"
    var lines = [
      entry("first", name(.first, reported)), entry("second", name(.second, reported)),
      entry(
        "resemblance",
        styled("\(fixed(overlap.resemblance, 6)), \(verdict)", "1")
          + "  (\(grouped(overlap.shared)) of \(counted(overlap.union, "shingle")) shared)"),
      entry(
        "containment",
        "\(fixed(overlap.firstInSecond, 6)) of the first in the second, "
          + "\(fixed(overlap.secondInFirst, 6)) of the second in the first"),
      entry("shared", sum(comparison.shared, "in the same order")),
    ]
    if !comparison.moved.isEmpty {
      lines.append(entry("moved", sum(comparison.moved, "elsewhere")))
    }
    if comparison.folds.respelled > 0 { lines.append(entry("folds", folds(comparison.folds))) }
    return lines
  }

  private func entry(_ label: String, _ text: String) -> String {
    label + String(repeating: " ", count: max(13 - label.count, 1)) + text
  }

  private func name(_ side: Comparison.Side, _ reported: ReportedComparison) -> String {
    let text = reported.comparison.text(side)
    let name = isolated(reported.name(side).id)
    if text.tokenCount == 0 { return "\(name)  has no words" }
    let shingles = counted(text.shingles.count, "shingle")
    let isShort = text.tokenCount < reported.comparison.recipe.width && text.shingles.count == 1
    let note = isShort ? ": too short for more, it matches wholly or not at all" : ""
    return "\(name)  \(counted(text.tokenCount, "word")), \(shingles)\(note)"
  }

  private func sum(_ passages: [SharedPassage], _ order: String) -> String {
    let words = passages.reduce(0) { $0 + $1.count }
    let longest = passages.map(\.count).max() ?? 0
    let tail = passages.count > 1 ? ", the longest of \(grouped(longest))" : ""
    return words == 0
      ? "no words \(order)"
      : "\(counted(words, "word")) \(order), in \(counted(passages.count, "passage"))\(tail)"
  }

  private func folds(_ folds: FoldUse) -> String {
    let used = folds.used
    guard let most = used.first else {
      return "\(counted(folds.respelled, "word")) written differently"
    }
    let rest = used.dropFirst().map { ", \($0.name) \(grouped($0.words))" }
    let isAll = rest.isEmpty && most.words == folds.respelled
    let note = isAll ? "" : "  (\(grouped(folds.respelled)) written differently)"
    return "\(most.name) made \(counted(most.words, "word")) equal" + rest.joined() + note
  }

  private func styled(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

// MARK: - Passages

extension ComparisonText {
  /// What only one of the texts has, and what they have elsewhere.
  private func passages(_ reported: ReportedComparison) -> [String] {
    let comparison = reported.comparison
    return list("only in first", comparison.alone(in: .first), .alone(.first), comparison)
      + list("only in second", comparison.alone(in: .second), .alone(.second), comparison)
      + list("moved", comparison.moved.map(\.first), .moved(.first), comparison)
  }

  private func list(
    _ title: String, _ passages: [Range<Int>], _ mark: ComparisonMark, _ comparison: Comparison
  ) -> [String] {
    if passages.isEmpty { return [] }
    let text = mark == .alone(.second) ? comparison.second : comparison.first
    let sorted = passages.sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    let words = passages.reduce(0) { $0 + $1.count }
    let heading = "\(title): \(counted(words, "word")) in \(counted(passages.count, "passage"))"
    let rightToLeft = text.runsRightToLeft
    var lines = ["", styled(heading, "1;36")]
    for passage in sorted.prefix(most) {
      let size = counted(passage.count, "word")
      let pad = String(repeating: " ", count: max(13 - size.count, 2))
      let quote = quote(passage, text, mark)
      lines.append(size + pad + directed(quote, rightToLeft: rightToLeft))
    }
    let left = passages.count - min(passages.count, most)
    if left > 0 { lines.append("… and \(counted(left, "shorter passage")) (-v shows all)") }
    return lines
  }

  /// A passage on a line, with as many words around it as leave it room.
  private func quote(
    _ passage: Range<Int>, _ text: ComparedText, _ mark: ComparisonMark
  ) -> String {
    // As many words as columns are always enough.
    let head = text.written(passage.prefix(width))
    let words = line(head)
    let wanted = head.count == passage.count ? min(columnCount(words), 24) : 24
    for context in [4, 2, 0] {
      let (before, behind) = around(passage, text, context)
      // The label, the marks and two spaces.
      let room = width - 13 - 6 - columnCount(before) - columnCount(behind)
      if room < wanted && context > 0 { continue }
      var body = cut(words, to: room, isWhole: head.count == passage.count)
      body = colour ? mark.coloured(body) : mark.signs.before + body + mark.signs.behind
      return [before, body, behind].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return ""
  }

  /// Up to `count` words before a passage and behind it.
  private func around(
    _ passage: Range<Int>, _ text: ComparedText, _ count: Int
  ) -> (before: String, behind: String) {
    let start = max(passage.lowerBound - count, 0)
    let end = min(passage.upperBound + count, text.tokenCount)
    let before = [start > 0 ? "…" : "", line(text.written(start..<passage.lowerBound))]
    let behind = [
      line(text.written(passage.upperBound..<end)), end < text.tokenCount ? "…" : "",
    ]
    return (
      before.filter { !$0.isEmpty }.joined(separator: " "),
      behind.filter { !$0.isEmpty }.joined(separator: " ")
    )
  }

  private func line(_ words: [WrittenWord]) -> String {
    var line = ""
    for word in words { line += (word.isSpaced && !line.isEmpty ? " " : "") + word.text }
    return line
  }

  private func cut(_ text: String, to columns: Int, isWhole: Bool) -> String {
    if isWhole && columnCount(text) <= columns { return text }
    // A column is for the sign that more follows.
    var used = 1
    let head = text.unicodeScalars.prefix { scalar in
      used += columnCount(scalar)
      return used <= columns
    }
    return String(head) + "…"
  }
}
