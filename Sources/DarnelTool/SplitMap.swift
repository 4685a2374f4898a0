internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelReport

/// Which split each document belongs to.
struct SplitMap: Sendable {
  /// The names, the one first whose documents are not counted as leaks.
  let names: [String]
  /// The split of each document, or -1 for none.
  private let splits: [Int32]

  /// Splits that stand in paths of their own.
  init(_ splits: [CheckConfiguration.Split], base: String?, _ table: DocumentTable) throws {
    let ends = table.corpus.inputEnds
    var order: [String] = []
    for split in splits where !order.contains(split.name) { order.append(split.name) }
    let numbers = splits.map { split in Int32(order.firstIndex(of: split.name) ?? 0) }
    var own = [Int32](repeating: -1, count: table.count)
    for document in own.indices {
      let source = Int(try table.location(of: document).source)
      own[document] = numbers[ends.firstIndex { source < $0 } ?? 0]
    }
    try self.init(order, own, base: base, where: "--split")
    if let place = counts.firstIndex(of: 0) {
      throw Refusal(
        "the split \"\(isolated(names[place]))\" has no documents; check its path and --text-field")
    }
  }

  /// Splits that a field names.
  init(field: String, base: String?, _ found: Investigation) throws {
    let corpus = found.corpus
    let parts = try parallelMap(
      corpus.chunks.count, jobs: found.talk.jobs,
      workspace: { ChunkReader(corpus, wanting: .extra) }
    ) { (reader, place) throws(CorpusError) in
      var values: [[UInt8]] = []
      _ = try reader.read(corpus.chunks[place]) { (row) throws(CorpusError) in
        values.append(row.extra.first ?? [])
      }
      return values
    }
    var numbers: [[UInt8]: Int32] = [:]
    var order: [String] = []
    var own: [Int32] = []
    own.reserveCapacity(found.table.count)
    for value in parts.joined() {
      if value.isEmpty {
        own.append(-1)
        continue
      }
      if numbers[value] == nil {
        numbers[value] = Int32(clamping: order.count)
        order.append(String(decoding: value, as: UTF8.self))
      }
      own.append(numbers[value] ?? -1)
    }
    try self.init(order, own, base: base, where: "the field \"\(field)\"")
    let without = own.count { $0 < 0 }
    if without > 0 {
      found.talk.say(
        "darnel: \(without) of \(own.count) documents have no \"\(field)\": they are of no split")
    }
  }

  private init(_ order: [String], _ own: [Int32], base: String?, where place: String) throws {
    guard order.count > 1 else {
      throw Refusal(
        "leaks need two splits, and \(place) names "
          + (order.first.map { "only \"\(isolated($0))\"" } ?? "none"))
    }
    let first = base.map { order.firstIndex(of: $0) } ?? 0
    guard let first else {
      throw Refusal(
        "split-base \"\(base ?? "")\" is no split; there are: "
          + order.prefix(8).map(isolated).joined(separator: ", "))
    }
    // The base comes first, and the others in an order that the order of documents does not decide.
    let sorted = order.indices.sorted { a, b in
      (a == first ? 0 : 1, order[a]) < (b == first ? 0 : 1, order[b])
    }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, split) in sorted.enumerated() { places[split] = Int32(place) }
    names = sorted.map { order[$0] }
    splits = own.map { $0 < 0 ? -1 : places[Int($0)] }
  }

  /// The split of a document, nil when it has none.
  func split(of document: Int) -> Int? {
    splits[document] < 0 ? nil : Int(splits[document])
  }

  /// The name of a document's split.
  func name(of document: Int) -> String? { split(of: document).map { names[$0] } }

  /// Documents of each split.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: names.count)
    for split in splits where split >= 0 { counts[Int(split)] += 1 }
    return counts
  }
}
