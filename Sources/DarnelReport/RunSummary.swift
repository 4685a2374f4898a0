/// What a run over a corpus came to.
///
/// Encoded, it holds only what the input decides, so that equal inputs give equal bytes.
public struct RunSummary: Sendable, Hashable {
  /// Documents read.
  public var documents = 0
  /// Of these, documents that the others were compared against; nil when all were compared.
  public var references: Int?
  /// Bytes of all inputs, as decoded.
  public var bytes: UInt64 = 0
  /// Rows that were no documents.
  public var badRows = 0
  /// Documents in which ill-formed UTF-8 was replaced.
  public var repaired = 0
  /// Documents whose bytes are those of an earlier one.
  public var exactDuplicates = 0
  /// Documents whose tokens, but not bytes, are those of an earlier one.
  public var sameTokens = 0
  /// Documents without a token: they match nothing.
  public var empty = 0
  /// Bytes of text that were left out of what was compared; nil when texts were compared whole.
  public var setAside: UInt64?
  /// Documents of a single shingle: they match wholly or not at all.
  public var oneShingle = 0
  /// Candidate pairs whose shingles were compared.
  public var candidates = 0
  /// Candidate pairs that reached the threshold.
  public var verified = 0
  /// Clusters of two documents and more; nil where none were made.
  public var clusters: Int?
  /// Documents that are copies of a kept one; nil where no clusters were made.
  public var copies: Int?
  /// Matching pairs, twins included; nil where they were not counted.
  public var pairs: Int?
  /// What decided the matches.
  public var recipe: [String: String] = [:]

  /// Nothing read yet.
  public init() {}

  /// Documents that were asked about: all but the references.
  public var asked: Int { documents - (references ?? 0) }

  /// Documents asked about that are no copies.
  public var staying: Int { asked - (copies ?? 0) }

  /// The summary as one line for people.
  public func line(seconds: Double, peakMemory: Int) -> String {
    let rate = seconds > 0 ? Double(bytes) / seconds / 1e6 : 0
    var parts = [
      "\(counted(documents, "document")), \(megabytes(bytes)) in \(fixed(seconds, 2)) s "
        + "(\(fixed(rate, 0)) MB/s)",
      "\(counted(exactDuplicates, "exact duplicate")), \(grouped(sameTokens)) more of the same tokens",
      "\(counted(candidates, "candidate")): \(grouped(verified)) verified, "
        + "\(grouped(candidates - verified)) rejected",
    ]
    if let pairs { parts.append(counted(pairs, "pair")) }
    if let clusters, let copies {
      parts.append("\(counted(clusters, "cluster")), \(counted(copies, "copy", "copies"))")
    }
    parts.append("\(grouped(empty)) empty, \(grouped(oneShingle)) of one shingle")
    parts.append(counted(badRows, "bad row"))
    parts.append("peak memory \(megabytes(UInt64(clamping: peakMemory)))")
    return parts.joined(separator: "; ")
  }
}

extension RunSummary: Encodable {
  private enum CodingKeys: String, CodingKey {
    case documents, references, bytes, repaired, empty, candidates, verified, clusters, copies
    case pairs, recipe
    case badRows = "bad_rows"
    case exactDuplicates = "exact_duplicates"
    case sameTokens = "same_tokens"
    case oneShingle = "one_shingle"
    case setAside = "set_aside_bytes"
    case rejected
  }

  /// Encodes the counts, with absent ones left out.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(documents, forKey: .documents)
    try box.encodeIfPresent(references, forKey: .references)
    try box.encode(bytes, forKey: .bytes)
    try box.encode(badRows, forKey: .badRows)
    try box.encode(repaired, forKey: .repaired)
    try box.encode(exactDuplicates, forKey: .exactDuplicates)
    try box.encode(sameTokens, forKey: .sameTokens)
    try box.encode(empty, forKey: .empty)
    try box.encode(oneShingle, forKey: .oneShingle)
    try box.encodeIfPresent(setAside, forKey: .setAside)
    try box.encode(candidates, forKey: .candidates)
    try box.encode(verified, forKey: .verified)
    try box.encode(candidates - verified, forKey: .rejected)
    try box.encodeIfPresent(clusters, forKey: .clusters)
    try box.encodeIfPresent(copies, forKey: .copies)
    try box.encodeIfPresent(pairs, forKey: .pairs)
    try box.encode(recipe, forKey: .recipe)
  }
}

/// A count with its noun, which takes an s unless the count is one.
public func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A count with the one noun or the other.
public func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(grouped(count)) \(count == 1 ? one : many)"
}

/// A count with its thousands set apart.
public func grouped(_ count: Int) -> String {
  let digits = String(abs(count))
  var result = ""
  for (place, digit) in digits.enumerated() {
    if place > 0 && (digits.count - place) % 3 == 0 { result += "," }
    result.append(digit)
  }
  return count < 0 ? "-" + result : result
}

/// A size in MB (10⁶ bytes) with one decimal.
public func megabytes(_ bytes: UInt64) -> String { "\(fixed(Double(bytes) / 1e6, 1)) MB" }
