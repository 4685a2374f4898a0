extension Stripper {
  /// What of the last page goes, as ascending byte ranges of its text: lines and ends of lines, without
  /// their line feeds and without empty ones.
  public func removed(_ extent: ContentExtent = .kept) -> [Range<Int>] {
    var removed: [Range<Int>] = []
    for (line, verdict) in verdicts.enumerated() {
      let whole = range(ofLine: line)
      if isContent(line, extent) {
        removed.append(whole.lowerBound..<whole.lowerBound + verdict.head)
        removed.append(whole.upperBound - verdict.tail..<whole.upperBound)
      } else {
        removed.append(whole)
      }
    }
    return removed.filter { !$0.isEmpty }
  }
}
