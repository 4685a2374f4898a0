internal import DarnelCorpus
internal import DarnelReport

/// What stripping came to.
struct StripTally {
  private var documents = 0
  private var bytes = (before: 0, after: 0)
  private var lines = 0
  private var kept = 0
  private var unknown: [String: Int] = [:]

  mutating func add(_ document: StrippedDocument) {
    documents += 1
    bytes.before += document.bytes.before
    bytes.after += document.bytes.after
    lines += document.linesGone
    if document.isLastResort { kept += 1 }
    if !document.isKnown { unknown[document.site, default: 0] += 1 }
  }

  func tell(_ talk: Talk) {
    if !unknown.isEmpty {
      let pages = unknown.values.reduce(0, +)
      let names = unknown.keys.sorted().prefix(3).map {
        $0.isEmpty ? "no site" : ShownText.onOneLine($0)
      }
      talk.say(
        "darnel: nothing is known of \(counted(unknown.count, "site")) (\(names.joined(separator: ", "))"
          + "\(unknown.count > 3 ? ", …" : "")): \(counted(pages, "page left as it was", "pages left as they were"))"
      )
    }
    if kept > 0 {
      talk.say("darnel: kept \(counted(kept, "page")) whole, since nothing would have been left")
    }
    let gone = bytes.before == 0 ? 0 : Double(bytes.before - bytes.after) / Double(bytes.before)
    talk.say(
      "darnel: \(counted(documents, "document")): \(counted(lines, "line")) set aside, "
        + "\(fixed(100 * gone, 1)) % of the text")
  }
}
