internal import Darnel

/// Words that flow into lines of one column.
struct DiffColumn {
  /// A line and the columns that it takes.
  typealias Line = (text: String, columns: Int)

  private typealias Span = (text: String, mark: ComparisonMark)

  let width: Int
  var rightToLeft: Bool
  private var done: [(spans: [Span], columns: Int)] = []
  private var spans: [Span] = []
  private var used = 0

  init(width: Int, rightToLeft: Bool) {
    self.width = width
    self.rightToLeft = rightToLeft
  }

  /// Lines so far, the one begun included.
  var lineCount: Int { done.count + (used > 0 ? 1 : 0) }

  /// Adds a passage.
  mutating func add(_ passage: (words: [WrittenWord], mark: ComparisonMark)) {
    add(passage.words, passage.mark)
  }

  /// Adds words of one mark.
  mutating func add(_ words: [WrittenWord], _ mark: ComparisonMark) {
    for word in words where !word.text.isEmpty {
      let columns = word.columns
      let space = word.isSpaced && used > 0 ? 1 : 0
      if used + space + columns <= width {
        append((space == 1 ? " " : "") + word.text, columns + space, mark)
      } else {
        if used > 0 { endLine() }
        addOnNewLine(word.text, columns, mark)
      }
    }
  }

  /// Ends the lines and hands them out, coloured or not; the column is empty then.
  mutating func taken(colour: Bool) -> [Line] {
    if used > 0 { endLine() }
    defer { done = [] }
    return done.map { line in
      let text = line.spans.map { colour ? $0.mark.coloured($0.text) : $0.text }.joined()
      return (directed(text, rightToLeft: rightToLeft), line.columns)
    }
  }

  /// Cuts a word that is wider than the column.
  private mutating func addOnNewLine(_ word: String, _ columns: Int, _ mark: ComparisonMark) {
    if columns <= width { return append(word, columns, mark) }
    for scalar in word.unicodeScalars {
      let columns = columnCount(scalar)
      if used + columns > width { endLine() }
      append(String(scalar), columns, mark)
    }
  }

  private mutating func append(_ text: String, _ columns: Int, _ mark: ComparisonMark) {
    used += columns
    if let last = spans.last, last.mark == mark {
      spans[spans.count - 1].text += text
    } else {
      spans.append((text, mark))
    }
  }

  private mutating func endLine() {
    done.append((spans, used))
    spans = []
    used = 0
  }
}

/// Two columns and the lines made of them.
struct DiffSheet {
  var left: DiffColumn
  var right: DiffColumn
  let colour: Bool
  var lines: [String] = []

  /// Ends both columns' lines, so that what comes next begins abreast.
  mutating func flush() {
    let (lefts, rights) = (left.taken(colour: colour), right.taken(colour: colour))
    for index in 0..<max(lefts.count, rights.count) {
      let first = index < lefts.count ? lefts[index] : ("", 0)
      let second = index < rights.count ? rights[index] : ("", 0)
      let line = cell(first, left) + " │ " + cell(second, right)
      lines.append(trimmed(line))
    }
  }

  /// A line filled up to its column's width, on the side where its text ends.
  private func cell(_ line: DiffColumn.Line, _ column: DiffColumn) -> String {
    let pad = String(repeating: " ", count: max(column.width - line.columns, 0))
    return column.rightToLeft ? pad + line.text : line.text + pad
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
