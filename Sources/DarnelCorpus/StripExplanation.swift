internal import DarnelTemplate

/// A page as it is shown to people: each line, whether it goes, and why.
enum StripExplanation {
  /// One line a line of the page; what goes has a minus and its reason in front.
  static func lines(_ stripper: Stripper, _ text: [UInt8], _ template: SiteTemplate) -> [UInt8] {
    var shown: [UInt8] = []
    for (line, verdict) in stripper.verdicts.enumerated() {
      let reason = reason(verdict, of: template.pages)
      let mark = verdict.isKept ? " " : "-"
      shown += (mark + " " + pad(reason) + "  ").utf8
      // Other control characters could command a terminal.
      shown += text[stripper.range(ofLine: line)].map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
      shown.append(0x0A)
    }
    shown.append(0x0A)
    return shown
  }

  private static func pad(_ reason: String) -> String {
    reason + String(repeating: " ", count: max(22 - reason.count, 0))
  }

  private static func reason(_ verdict: LineVerdict, of pages: Int) -> String {
    switch verdict.reason {
    case .content, .blank: ""
    case .repeated(let stood): "on \(stood) of \(pages) pages"
    case .slot(let stood): "slot on \(stood) of \(pages)"
    case .unlikeContent: "unlike the article"
    case .credit: "credit"
    case .headline: "headline"
    case .rule: "rule"
    case .lastResort: "nothing else left"
    }
  }
}
