internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// Which document of a cluster is kept.
struct KeepOptions: ParsableArguments {
  @Option(
    name: .customLong("keep"),
    help: ArgumentHelp(
      "Whom to keep: first, longest, earliest, or \"prefer FIELD=VALUE,…\"; may be given again, "
        + "the next rule settles ties of the one before.", valueName: "rule"))
  var keep: [KeepRuleArgument] = []

  /// The rules that can decide: input order settles everything behind `first`.
  var rules: [KeepRule] { Array(keep.map(\.rule).prefix { $0 != .first }) }

  /// The fields that must be read for the rules.
  var fields: [String] {
    rules.compactMap { if case .prefer(let field, _) = $0 { field } else { nil } }
  }

  /// The order for the documents that may be in a cluster.
  func order(_ found: Investigation) throws -> KeepOrder {
    if rules.isEmpty { return .first }
    let documents = found.documentsWithCandidates()
    let sketched = found.sketched
    let fields = fields
    let reads = rules.contains { $0 != .longest }
    let facts = try parallelMap(
      documents.count, jobs: found.talk.jobs,
      workspace: { ChunkReader(sketched.table.corpus, wanting: [.published, .extra]) }
    ) { (reader, place) throws(CorpusError) in
      let document = documents[place]
      var read = ReadFacts(KeepFacts(shingles: try sketched.shingleCount(of: document)))
      guard reads else { return read }
      try reader.reread(sketched.table.location(of: document))
      read.take(reader.row, fields)
      return read
    }
    tellUseless(facts, found.talk)
    return KeepOrder(
      rules, facts: Dictionary(uniqueKeysWithValues: zip(documents, facts.map(\.facts))),
      of: found.table.count)
  }

  /// Says where a rule could not decide, since then input order does.
  private func tellUseless(_ read: [ReadFacts], _ talk: Talk) {
    for rule in rules {
      switch rule {
      case .earliest:
        let unread = read.compactMap(\.unreadTime)
        guard let first = unread.first else { continue }
        talk.say(
          "darnel: --keep earliest: \(grouped(unread.count)) of \(grouped(read.count)) times were "
            + "not understood, the first \"\(isolated(first))\"; these documents come last")
      case .prefer(let field, let values):
        if read.contains(where: { values.contains($0.facts.fields[field] ?? "") }) { continue }
        talk.say(
          "darnel: --keep \"prefer \(field)=…\": no document that may be a copy has such a value")
      case .first, .longest: continue
      }
    }
  }
}

/// What was read of a document for the keep rules.
private struct ReadFacts: Sendable {
  var facts: KeepFacts
  /// The time as written, when it was not understood.
  var unreadTime: String?

  init(_ facts: KeepFacts) { self.facts = facts }

  mutating func take(_ row: DocumentRow, _ fields: [String]) {
    let published = String(decoding: row.published, as: UTF8.self)
    facts.published = seconds(published)
    if facts.published == nil && !published.isEmpty { unreadTime = published }
    for (name, value) in zip(fields, row.extra) {
      facts.fields[name] = String(decoding: value, as: UTF8.self)
    }
  }
}

/// A keep rule as it is typed.
struct KeepRuleArgument: ExpressibleByArgument {
  let rule: KeepRule

  init?(argument: String) {
    switch argument {
    case "first": rule = .first
    case "longest": rule = .longest
    case "earliest": rule = .earliest
    default:
      guard let rest = argument.dropping("prefer "), let equals = rest.firstIndex(of: "=") else {
        return nil
      }
      let field = trimmed(rest[..<equals])
      let values = rest[rest.index(after: equals)...].split(separator: ",").map(trimmed)
      guard !field.isEmpty, !values.isEmpty else { return nil }
      rule = .prefer(field: field, values: values)
    }
  }
}

/// Text without the spaces around it.
private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

extension String {
  fileprivate func dropping(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
