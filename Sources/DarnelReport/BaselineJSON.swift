public import DarnelCheck
internal import FoundationEssentials

/// A baseline as a file: a line for the recipe, and one for each cluster, sorted.
///
/// Lines are JSON with sorted keys, so that two versions can be compared line by line. Members are
/// the first halves of their 128-bit token hashes.
public enum BaselineJSON {
  /// The version of the lines below.
  public static let version = 1

  /// What is wrong with a file; reads on from `path:`.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong there.
    public let reason: String

    /// `12: what is wrong`.
    public var description: String {
      "\(line): \(reason); take the file back from version control, or remove it and run "
        + "darnel baseline update"
    }
  }

  /// The bytes of a file.
  public static func text(_ baseline: Baseline) throws -> String {
    var lines = [
      try ResultJSON.encoded(Header(darnel_baseline: version, recipe: baseline.recipe))
    ]
    lines += try baseline.entries.map { entry in
      try ResultJSON.encoded(
        Line(
          hash: entry.hash.text, label: entry.label, members: entry.members.map(\.text),
          size: entry.members.count))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the bytes of a file.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> Baseline {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let header: Header = try decoded(lines[0], 1, "is no baseline of darnel")
    guard header.darnel_baseline == version else {
      throw Fault(
        line: 1, reason: "is version \(header.darnel_baseline), and this darnel reads \(version)")
    }
    var entries: [Baseline.Entry] = []
    var seen: Set<ContentHash> = []
    for (place, bytes) in lines.enumerated().dropFirst() where !bytes.isEmpty {
      let line: Line = try decoded(bytes, place + 1, "is no line of a baseline")
      let members = line.members.compactMap { MemberHash($0) }
      guard let hash = ContentHash(line.hash), members.count == line.members.count else {
        throw Fault(line: place + 1, reason: "has a hash that is none")
      }
      guard line.size == members.count, line.size > 1 else {
        throw Fault(line: place + 1, reason: "has not as many members as it says")
      }
      guard seen.insert(hash).inserted else {
        throw Fault(line: place + 1, reason: "has the hash of a line before")
      }
      entries.append(.init(hash: hash, members: members, label: line.label))
    }
    return Baseline(recipe: header.recipe, entries: entries)
  }

  private static func decoded<Value: Decodable>(
    _ bytes: some Collection<UInt8>, _ line: Int, _ reason: String
  ) throws(Fault) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      throw Fault(line: line, reason: reason)
    }
  }

  private struct Header: Codable {
    let darnel_baseline: Int
    let recipe: [String: String]
  }

  private struct Line: Codable {
    let hash: String
    let label: String
    let members: [String]
    let size: Int
  }
}
