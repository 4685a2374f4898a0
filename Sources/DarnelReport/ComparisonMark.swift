internal import Darnel

/// How a passage is marked: by colour, or by signs where there is none.
enum ComparisonMark: Hashable {
  case same
  case alone(Comparison.Side)
  case moved(Comparison.Side)

  /// The mark of a passage of one of the texts.
  init(_ place: Passage.Place, in side: Comparison.Side) {
    switch place {
    case .shared: self = .same
    case .alone: self = .alone(side)
    case .moved: self = .moved(side)
    }
  }

  /// What stands before and behind the passage where there is no colour.
  var signs: (before: String, behind: String) {
    switch self {
    case .same: ("", "")
    case .alone(.first): ("[-", "-]")
    case .alone(.second): ("{+", "+}")
    case .moved(.first): ("[~", "~]")
    case .moved(.second): ("{~", "~}")
    }
  }

  /// The text in the mark's colour.
  func coloured(_ text: String) -> String {
    let code =
      switch self {
      case .same: ""
      case .alone(.first): "31"
      case .alone(.second): "32"
      case .moved: "33"
      }
    return code.isEmpty || text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// A passage's words with its signs at both ends.
func signed(_ words: [WrittenWord], _ mark: ComparisonMark) -> [WrittenWord] {
  var words = words
  guard !words.isEmpty else { return words }
  words[0].text = mark.signs.before + words[0].text
  words[words.count - 1].text += mark.signs.behind
  return words
}
