/// Lines that lead to the page itself.
extension Stripper {
  /// Takes the lines that name the page behind words that nearly all pages have there, as in
  /// *Link to this story: …*.
  ///
  /// Only among the last lines that stay, below the text, and where the first one says the same: what else
  /// stands behind such words is the page's own.
  mutating func takeSelfLinks(_ text: [UInt8]) {
    let kept = evidence.page.lines.solid.filter { verdicts[$0].isKept }
    guard let first = kept.first else { return }
    for line in kept.dropFirst().suffix(Self.mostLast) where verdicts[line].reason != .headline {
      guard !evidence.page.lines.facts[line].isSentence, evidence.own.place(of: line) == .below,
        let pages = evidence.openingPages(line, tenths: 8),
        let end = LinePartFinder.head(of: text, range(ofLine: line))
      else { continue }
      headlines.begin(text.span.extracting(end..<range(ofLine: line).upperBound))
      if likeness(ofLine: first, text) ?? 0 >= Self.leastLikeness {
        verdicts[line].isKept = false
        verdicts[line].reason = .slot(pages: pages)
      }
    }
  }

  private static let mostLast = 12
  /// In hundredths, as of ``HeadlineSearch``.
  private static let leastLikeness = 80
}
