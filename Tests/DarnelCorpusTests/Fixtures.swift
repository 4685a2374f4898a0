import Foundation

@testable import DarnelCorpus

/// A directory that goes away with its test.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "darnel-test-\(UInt64.random(in: .min ... .max))"
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, its directories included, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// A document as a test sees it.
struct Read: Hashable {
  var id: String
  var text: String
  var line = 0
  var malformed = 0
  var raw = ""
}

/// All that reading came to.
struct Outcome {
  var documents: [Read] = []
  var table: DocumentTable

  var texts: [String] { documents.map(\.text) }
  var ids: [String] { documents.map(\.id) }
  var faults: [String] { table.badRows.map { "\($0.fault)" } }
}

/// Reads everything, rereads every row, and checks that the second reading is the first.
func readAll(
  _ paths: [String], chunkSize: Int = 1 << 20, wanting: RowFields = [],
  _ change: (inout CorpusOptions) -> Void = { _ in }
) throws -> Outcome {
  var options = CorpusOptions()
  options.chunkSize = chunkSize
  change(&options)
  let corpus = try Corpus.open(paths, options: options)
  var reader = ChunkReader(corpus, wanting: wanting)
  var table = DocumentTable(of: corpus)
  var rows: [DocumentRow] = []
  for chunk in corpus.chunks {
    var kept = ChunkRows(chunk)
    kept.tally = try reader.read(chunk) { row throws(CorpusError) in
      kept.append(row)
      rows.append(row)
    }
    try table.append(kept)
  }
  var outcome = Outcome(table: table)
  for (number, row) in rows.enumerated() {
    var raw: [UInt8] = []
    try reader.appendRawRow(row.location, to: &raw)
    try reader.reread(row.location)
    let same =
      reader.row.text == row.text && reader.row.id == row.id && reader.row.site == row.site
      && reader.row.extra == row.extra && reader.row.malformed == row.malformed
    if !same { throw Mismatch(row: number) }
    outcome.documents.append(
      Read(
        id: try table.id(number), text: String(decoding: row.text, as: UTF8.self),
        line: try table.line(number), malformed: row.malformed,
        raw: String(decoding: raw, as: UTF8.self)))
  }
  return outcome
}

struct Mismatch: Error { let row: Int }

/// A generator with a seed: the same numbers every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
