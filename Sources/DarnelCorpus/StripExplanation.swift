internal import DarnelTemplate

/// A page as it is shown to people: each line, whether it goes, and why.
enum StripExplanation {
  /// One line a line of the page, and one for each end of a line that goes alone; what goes has a minus
  /// and its reason in front.
  static func lines(_ stripper: Stripper, _ text: [UInt8], _ template: SiteTemplate) -> [UInt8] {
    var shown: [UInt8] = []
    for (line, verdict) in stripper.verdicts.enumerated() {
      let (whole, rest) = (stripper.range(ofLine: line), stripper.rest(ofLine: line))
      let (head, tail) = (whole.lowerBound..<rest.lowerBound, rest.upperBound..<whole.upperBound)
      let pages = template.pages
      if !head.isEmpty {
        add(trimmed(text[head]), "-", "head on \(verdict.head.pages) of \(pages)", to: &shown)
      }
      add(text[rest], verdict.isKept ? " " : "-", reason(verdict, of: pages), to: &shown)
      if !tail.isEmpty {
        add(trimmed(text[tail]), "-", "tail on \(verdict.tail.pages) of \(pages)", to: &shown)
      }
    }
    shown.append(0x0A)
    return shown
  }

  /// A piece without the blanks that go with it.
  private static func trimmed(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = String(decoding: piece, as: UTF8.self)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return piece }
    return ArraySlice(text[first...last].utf8)
  }

  private static func add(
    _ line: ArraySlice<UInt8>, _ mark: String, _ reason: String, to shown: inout [UInt8]
  ) {
    shown += (mark + " " + pad(reason) + "  ").utf8
    // Other control characters could command a terminal.
    shown += line.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    shown.append(0x0A)
  }

  private static func pad(_ reason: String) -> String {
    reason + String(repeating: " ", count: max(22 - reason.count, 0))
  }

  private static func reason(_ verdict: LineVerdict, of pages: Int) -> String {
    switch verdict.reason {
    case .content, .blank: ""
    case .repeated(let stood): "on \(stood) of \(pages) pages"
    case .notice(let stood): "notice on \(stood) of \(pages) pages"
    case .slot(let stood): "slot on \(stood) of \(pages)"
    case .unlikeContent: "unlike the article"
    case .credit: "credit"
    case .headline: "headline"
    case .rule: "rule"
    case .lastResort: "nothing else left"
    }
  }
}
