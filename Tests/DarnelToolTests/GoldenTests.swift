import DarnelTestSupport
import Foundation
import Testing

/// Runs what each folder of Tests/Commands says, and compares with what it came to before.
///
/// `cmd` is a line of shell, run from the root of the package; `stdout`, `stderr` and `exit` hold
/// the answer. Times, rates and memory are left out of `stderr`.
@Suite("Commands")
struct GoldenTests {
  static let folder = "Tests/Commands"
  static let cases =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: folder).path)) ?? []).sorted()

  @Test("there are commands to run")
  func someCases() { #expect(Self.cases.count >= 10) }

  @Test("answer as before", arguments: cases)
  func answers(name: String) throws {
    let line = String(
      decoding: try Fixture.bytes("\(Self.folder)/\(name)/cmd"), as: UTF8.self)
    let result = try Command.shell(line)
    let parts = [
      ("stdout", result.text), ("stderr", withoutMeasurements(result.talk)),
      ("exit", "\(result.status)\n"),
    ]
    for (file, answer) in parts {
      do {
        try checkGolden(answer, "\(Self.folder)/\(name)/\(file)")
      } catch {
        Issue.record(error)
      }
    }
  }

  private func withoutMeasurements(_ talk: String) -> String {
    talk.replacing(/in [0-9.]+ s \([0-9]+ MB\/s\)/, with: "in … s (… MB/s)")
      .replacing(/peak memory [0-9.]+ MB/, with: "peak memory … MB")
  }
}
