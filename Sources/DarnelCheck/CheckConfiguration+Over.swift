extension CheckConfiguration {
  /// What is said here, and what another says where this says nothing.
  ///
  /// Which documents are read is said as a whole: inputs, splits and their field.
  public func over(_ other: CheckConfiguration) -> CheckConfiguration {
    var result = self
    if inputs.isEmpty && splits.isEmpty {
      result.inputs = other.inputs
      result.splits = other.splits
    }
    if splits.isEmpty { result.splitField = splitField ?? other.splitField }
    result.splitBase = splitBase ?? other.splitBase
    result.baseline = baseline ?? other.baseline
    result.templates = templates ?? other.templates
    result.matching = matching.over(other.matching)
    result.reading.format = reading.format ?? other.reading.format
    result.reading.fields.merge(other.reading.fields) { own, _ in own }
    for (gate, levels) in other.levels {
      result.levels[gate] = (result.levels[gate] ?? Levels()).over(levels)
    }
    result.suppressions += other.suppressions
    return result
  }
}

extension CheckConfiguration.Matching {
  /// What is said here, and what another says where this says nothing.
  ///
  /// Bands and a recall exclude each other: who says one of them says both.
  fileprivate func over(_ other: Self) -> Self {
    var result = self
    result.threshold = threshold ?? other.threshold
    result.width = width ?? other.width
    result.profile = profile ?? other.profile
    result.strip = strip ?? other.strip
    if recall == nil && bands == nil && rows == nil {
      (result.recall, result.bands, result.rows) = (other.recall, other.bands, other.rows)
    }
    return result
  }
}
