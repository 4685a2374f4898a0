extension Stripper {
  /// What of the last page goes, as ascending byte ranges of its text: lines and ends of lines, without
  /// their line feeds and without empty ones.
  ///
  /// - Parameter withCredits: whether dates, bylines and sources stay.
  public func removed(withCredits: Bool = true) -> [Range<Int>] {
    var removed: [Range<Int>] = []
    for (line, verdict) in verdicts.enumerated() {
      let whole = range(ofLine: line)
      if !verdict.isKept || (!withCredits && verdict.credit != .none) {
        removed.append(whole)
      } else {
        removed.append(whole.lowerBound..<whole.lowerBound + verdict.head)
        removed.append(whole.upperBound - verdict.tail..<whole.upperBound)
      }
    }
    return removed.filter { !$0.isEmpty }
  }
}
