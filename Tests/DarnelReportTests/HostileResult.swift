import DarnelCheck

/// A result in which everything that comes from the data is as bad as it can be.
enum HostileResult {
  /// Ids and paths that break formats.
  static let names = [
    "plain", "a\"b", "it's", "a\nb", "a\r\nb", "tab\there", "\u{0}nul", "\u{1B}[31mred",
    "مقال عن البحر",
    "😀👩‍👩‍👧", "<script>alert(1)</script>", "]]>", "<!--", "&amp;", "`code`", "```", "|pipe|", "a,b:c%d",
    "::error::x",
    "##[error]x", "##\u{200B}[error]x", "#\u{AD}#\u{2060}[x]", "\u{202E}rtl", "\u{FFFE}", "=1+1",
    "{{7*7}}", "${{ x }}", "\\", "\\u0000",
    "e\u{301}",
    "%0A", "%", "'; drop", String(repeating: "long ", count: 2_000), " ", "",
  ]

  static var documents: [CheckedDocument] {
    names.enumerated().map { place, name in
      CheckedDocument(
        id: name, path: name.isEmpty ? "-" : name, line: place % 3 == 0 ? nil : place,
        split: place % 2 == 0 ? name : nil)
    }
  }

  static var examples: [Example] {
    zip(documents, documents.reversed()).map { document, other in
      Example(document, other: other, resemblance: 0.5, note: document.id)
    }
  }

  /// Examples of every gate, `shift` choosing which names they bear.
  static func result(shift: Int = 0) -> CheckResult {
    var result = CheckResult()
    let shown = (0..<Example.most).map { examples[(shift + $0) % examples.count] }
    result.gates = Gate.allCases.map { gate in
      GateOutcome(
        Measure(gate, 9, of: 10, scope: "of " + names[shift % names.count]),
        Levels(warn: .share(0.1), max: Level.zero), examples: shown)
    }
    result.documents = 10
    result.clusterCount = 7_000
    result.splits = names.map { .init(name: $0, documents: 3, leaks: $0.isEmpty ? nil : 1) }
    result.baseline = BaselineCounts(
      path: names[shift % names.count], known: 1, grown: 2, new: 3, gone: 4)
    result.suppressions = names.map {
      SuppressionUse(
        Suppression(.id($0), reason: $0, expires: CivilDate("2026-01-01")), isExpired: false,
        clusters: 1, documents: 2)
    }
    result.clusters = documents.enumerated().map { place, document in
      CheckedCluster(
        hash: ContentHash(UInt128(place)), kept: document,
        copies: [.init(documents[names.count - 1 - place], resemblance: 1, evidence: "same_bytes")],
        size: 2, state: [.known, .new, .grown(place: 0, members: 1)][place % 3],
        suppression: place % 4 == 0 ? Suppression(.id("x"), reason: document.id) : nil)
    }
    result.recipe = ["threshold": "0.8"]
    return result
  }
}
