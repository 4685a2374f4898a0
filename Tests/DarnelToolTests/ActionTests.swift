import DarnelTestSupport
import Foundation
import Testing

/// What CI services are given, as far as it runs without them.
@Suite("Action and hook")
struct ActionTests {
  /// `key: value` lines of a YAML file by their keys, with the keys above them joined by dots.
  private func values(_ name: String) throws -> [String: String] {
    var path: [(indent: Int, key: String)] = []
    var values: [String: String] = [:]
    for line in try Fixture.lines(name) {
      let bare = line.drop { $0 == " " || $0 == "-" }
      guard !bare.hasPrefix("#"), let colon = bare.firstRange(of: ":") else { continue }
      let indent = line.count - bare.count
      let key = String(bare[..<colon.lowerBound])
      path.removeAll { $0.indent >= indent }
      path.append((indent, key))
      let value = bare[colon.upperBound...].trimmingCharacters(in: .whitespaces)
      if !value.isEmpty { values[path.map(\.key).joined(separator: ".")] = unquoted(value) }
    }
    return values
  }

  private func unquoted(_ value: String) -> String {
    for quote in ["'", "\""]
    where value.count > 1 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      return String(value.dropFirst().dropLast())
    }
    return value
  }

  @Test("the action runs check, reports, and ends with its status")
  func action() throws {
    let action = try values("action.yml")
    #expect(action["runs.using"] == "composite")
    #expect(action["runs.steps.shell"] == "bash")
    let line = try #require(action["runs.steps.run"])
    // Inputs come through the environment: none is part of what bash reads.
    #expect(!line.contains("${{"))
    let folder = try TemporaryFolder()
    try folder.write("my file.jsonl", Fixture.rows(texts: ["a b c d e f", "a b c d e f"]))
    let environment = [
      "DARNEL_ACTION": repository.path, "DARNEL_SARIF": "out.sarif",
      "DARNEL_ARGUMENTS": "my file.jsonl\n--max-duplicates\n0\n$(touch x)`touch y`\n",
      "GITHUB_OUTPUT": folder.url.appending(path: "output").path,
      "GITHUB_STEP_SUMMARY": folder.url.appending(path: "summary").path,
    ]
    #expect(Set(environment.keys).isSuperset(of: ["DARNEL_ACTION", "DARNEL_SARIF"]))
    for name in ["DARNEL_ACTION", "DARNEL_SARIF", "DARNEL_ARGUMENTS"] {
      #expect(action["runs.steps.env.\(name)"] != nil)
    }
    let strange = try Command.shell("bash -c '\(line)'", in: folder.url, environment: environment)
    #expect(strange.status == 2)
    #expect(try folder.text("output") == "status=2\n")
    #expect(try !folder.names().contains { ["x", "y"].contains($0) })
    var plain = environment
    plain["DARNEL_ARGUMENTS"] = "my file.jsonl\n--max-duplicates\n0"
    let run = try Command.shell("bash -c '\(line)'", in: folder.url, environment: plain)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("::error title=darnel check%3A duplicates::"))
    #expect(try folder.text("output") == "status=2\nstatus=1\nsarif=out.sarif\n")
    #expect(try folder.text("summary").hasPrefix("## darnel check"))
    #expect(try folder.text("out.sarif").contains("\"2.1.0\""))
  }

  @Test("the hook fails as check does")
  func hook() throws {
    let hook = try values(".pre-commit-hooks.yaml")
    #expect(hook["id"] == "darnel-check" && hook["language"] == "system")
    #expect(hook["pass_filenames"] == "false")
    let line = try #require(hook["entry"])
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.rows(texts: ["a b c d e f", "a b c d e f"]))
    try folder.write("darnel.toml", "inputs = [\"in.jsonl\"]\ngates.duplicates = 0\n")
    #expect(try Command.shell(line, in: folder.url).status == 1)
    try folder.write("darnel.toml", "inputs = [\"in.jsonl\"]\ngates.duplicates = 1\n")
    #expect(try Command.shell(line, in: folder.url).status == 0)
  }
}
