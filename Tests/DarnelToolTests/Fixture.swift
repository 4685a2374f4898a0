import DarnelTestSupport
import Foundation

/// The repository's own corpora, by the names that a command run from the repository gives them.
enum Fixture {
  static let wire = "fixtures/wire.jsonl"
  static let plain = "fixtures/small/plain.jsonl"

  /// The bytes of a file.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: repository.appending(path: name)))
  }

  /// The lines of a file.
  static func lines(_ name: String) throws -> [String] {
    String(decoding: try bytes(name), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The rows of a tab-separated file with a header.
  static func table(_ name: String) throws -> [[String: String]] { try rows(lines(name)) }

  /// The rows of a tab-separated table with a header.
  static func rows(_ lines: [String]) throws -> [[String: String]] {
    let cells = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let header = cells.first else { return [] }
    return cells.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(header.map(String.init), row.map(String.init)))
    }
  }

  /// A row of JSON lines.
  static func row(_ fields: [String: String]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// JSON lines of documents named d0, d1 and so on.
  static func rows(texts: [String]) -> String {
    texts.enumerated().map { row(["id": "d\($0.offset)", "text": $0.element]) + "\n" }.joined()
  }

  /// The objects of JSON lines.
  static func objects(_ lines: [String]) throws -> [[String: Any]] {
    try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object ?? [:]
    }
  }
}

/// Runs `darnel` and gives what it came to.
func darnel(
  _ arguments: String..., input: [UInt8] = [], in folder: TemporaryFolder? = nil,
  environment: [String: String] = [:]
) throws -> CommandResult {
  try Command.darnel(arguments, input: input, in: folder?.url, environment: environment)
}
