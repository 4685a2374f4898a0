internal import DarnelKernels
internal import DarnelText

/// Kinds of words that say what a line is.
struct MarkedWords: OptionSet, Sendable {
  let rawValue: UInt8

  /// Words of dates.
  static let calendar = MarkedWords(rawValue: 1)
  /// Words that open a byline.
  static let opener = MarkedWords(rawValue: 2)
  /// Names of agencies.
  static let agency = MarkedWords(rawValue: 4)

  /// The committed words, folded and hashed when they are first asked for.
  static let shared: WordMarks = {
    var marks = WordMarks()
    var scan = LineTokens(TextProfile.standard.table, WordMarks(), dateMark: 0, seed: 1)
    for (words, kind) in [
      (CalendarWords.list, calendar), (Credits.openers, opener), (Credits.agencies, agency),
    ] {
      scan.read(words.utf8.span)
      for token in 0..<scan.tokens.count { marks.mark(scan.tokens.hashes[token], kind.rawValue) }
    }
    return marks
  }()
}

extension LineTokens {
  /// What the key of a line is of.
  enum Purpose: UInt64 {
    /// A line of its own.
    case line = 1
    /// A part of a line.
    case part = 3
  }

  /// The tokens of lines, folded as texts are by default.
  init(_ purpose: Purpose) {
    self.init(
      TextProfile.standard.table, MarkedWords.shared, dateMark: MarkedWords.calendar.rawValue,
      seed: purpose.rawValue)
  }
}
