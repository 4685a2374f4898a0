internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelKernels

/// Which document of a cluster is kept.
struct KeepOptions: ParsableArguments {
  @Option(
    name: .customLong("keep"),
    help: ArgumentHelp(
      "Whom to keep: first, longest, earliest, or \"prefer FIELD=VALUE,…\"; may be given again, "
        + "the next rule settles ties of the one before.", valueName: "rule"))
  var keep: [KeepRuleArgument] = []

  var rules: [KeepRule] { keep.map(\.rule) }

  /// The fields that must be read for the rules.
  var fields: [String] {
    rules.compactMap { if case .prefer(let field, _) = $0 { field } else { nil } }
  }

  /// The order for the documents that may be in a cluster.
  func order(_ found: Investigation) throws -> KeepOrder {
    guard rules.contains(where: { $0 != .first }) else { return .first }
    let documents = found.documentsWithCandidates()
    let sketched = found.sketched
    let fields = fields
    let reads = rules.contains { $0 != .first && $0 != .longest }
    let facts = try parallelMap(
      documents.count, jobs: found.talk.jobs,
      workspace: { ChunkReader(sketched.table.corpus, wanting: [.published, .extra]) }
    ) { (reader, place) throws(CorpusError) in
      let document = documents[place]
      var facts = KeepFacts(shingles: sketched.sketches.shingleCount(of: document))
      guard reads else { return facts }
      try reader.reread(sketched.table.locations[document])
      facts.published = seconds(String(decoding: reader.row.published, as: UTF8.self))
      for (name, value) in zip(fields, reader.row.extra) {
        facts.fields[name] = String(decoding: value, as: UTF8.self)
      }
      return facts
    }
    return KeepOrder(
      rules, facts: Dictionary(uniqueKeysWithValues: zip(documents, facts)), of: found.table.count)
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
      let field = String(rest[..<equals])
      let values = rest[rest.index(after: equals)...].split(separator: ",").map(String.init)
      guard !field.isEmpty, !values.isEmpty else { return nil }
      rule = .prefer(field: field, values: values)
    }
  }
}

extension String {
  fileprivate func dropping(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
