internal import Darnel

/// Clusters as people read them: kept document, then copies with their resemblance.
public struct ClusterText: Sendable {
  /// Columns to fill.
  public var width: Int
  /// Whether to colour.
  public var colour: Bool
  /// Whether documents were compared without what their sites repeat.
  public var isByContent: Bool

  /// A layout for `width` columns, at least 40.
  public init(width: Int, colour: Bool, isByContent: Bool = false) {
    self.width = max(width, 40)
    self.colour = colour
    self.isByContent = isByContent
  }

  /// A cluster as lines, the last one empty.
  public func lines(_ cluster: ReportedCluster) -> [String] {
    var lines = [heading(cluster)]
    lines.append(entry("kept", cluster.kept, style: .bold))
    lines.append(quote(cluster.kept.excerpt))
    for copy in cluster.copies {
      lines.append(
        entry(fixed(copy.evidence.resemblance, 2), copy.document, style: .plain) + note(copy))
      if copy.document.excerpt != cluster.kept.excerpt {
        lines.append(quote(copy.document.excerpt))
      }
    }
    lines.append("")
    return lines
  }

  private func heading(_ cluster: ReportedCluster) -> String {
    let values = cluster.copies.map(\.evidence.resemblance)
    let low = fixed(values.min() ?? 1, 2)
    let high = fixed(values.max() ?? 1, 2)
    let span = low == high ? low : "\(low) to \(high)"
    return styled(
      "cluster \(cluster.number): \(grouped(cluster.copies.count + 1)) documents, resemblance \(span)",
      .heading)
  }

  private func entry(_ mark: String, _ document: ReportedDocument, style: Style) -> String {
    let known = [document.site, document.published].compactMap { $0 }.map(isolated)
    let facts = known.isEmpty ? "" : "  " + known.joined(separator: "  ")
    return "  \(mark.padding(4))  \(styled(isolated(document.id), style))\(facts)"
  }

  private func note(_ copy: ReportedCluster.Copy) -> String {
    switch copy.evidence {
    case .sameBytes: isByContent ? "  same content" : "  same text"
    case .sameTokens: "  same words"
    case .shingles(let overlap): "  \(overlap.shared) of \(overlap.union) shingles shared"
    }
  }

  private func quote(_ excerpt: String) -> String {
    "        " + styled(isolated(cut(excerpt, to: width - 8)), .faint)
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour && style != .plain ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private enum Style: String {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case heading = "1;36"
  }
}

/// The beginning of a text on one line: white space folded, control characters left out.
public func excerpt(of text: String, letters: Int = 160) -> String {
  var result = ""
  var count = 0
  var gap = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      gap = !result.isEmpty
      continue
    }
    if isUnsafeOnTerminal(scalar) { continue }
    let added = gap ? 2 : 1
    if count + added > letters { return result + "…" }
    if gap { result += " " }
    count += added
    gap = false
    result.unicodeScalars.append(scalar)
  }
  return result
}

/// Text set apart from its line's direction, with nothing in it that could steer the terminal.
public func isolated(_ text: String) -> String {
  let safe = String(
    String.UnicodeScalarView(text.unicodeScalars.filter { !isUnsafeOnTerminal($0) }))
  // Only letters written from right to left need the marks; plain text stays plain.
  let needs = safe.unicodeScalars.contains(where: isRightToLeft)
  return needs ? "\u{2068}\(safe)\u{2069}" : safe
}

/// Control characters, and the marks that turn the direction of what follows.
private func isUnsafeOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// The first columns of a text; wide letters take two.
private func cut(_ text: String, to columns: Int) -> String {
  var used = 0
  var result = ""
  for character in text {
    used += columnCount(String(character))
    if used >= columns { return result + "…" }
    result.append(character)
  }
  return result
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
