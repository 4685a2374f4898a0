import DarnelCheck
@testable import DarnelReport
import Foundation
import FoundationXML
import Testing

@Suite("Reports of a check hold any text")
struct CheckReportTests {
  private static let shifts = Array(stride(from: 0, to: HostileResult.names.count, by: 5))

  @Test("JUnit is well-formed and has a case a gate", arguments: shifts)
  func junit(shift: Int) {
    let text = CheckJUnit.text(HostileResult.result(shift: shift))
    let reader = CaseCounter()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
    #expect(reader.names == Gate.allCases.map(\.rawValue))
    #expect(reader.failures == Gate.allCases.count)
  }

  @Test("escaped text reads back as it was, but for what XML cannot hold")
  func xml() {
    for name in HostileResult.names {
      let reader = CaseCounter()
      let parser = XMLParser(data: Data("<a b=\"\(escaped(name))\">\(escaped(name))</a>".utf8))
      parser.delegate = reader
      #expect(parser.parse())
      let wanted = String(
        String.UnicodeScalarView(
          name.unicodeScalars.map { scalar in
            let isHeld = scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar.value > 0xFFFF
            return isHeld || [0x09, 0x0A, 0x0D].contains(scalar.value) ? scalar : "\u{FFFD}"
          }))
      #expect(reader.text == wanted)
      #expect(reader.attribute == wanted)
    }
  }

  @Test("JSON, SARIF and GitLab are JSON and give ids and paths back", arguments: shifts)
  func json(shift: Int) throws {
    let result = HostileResult.result(shift: shift)
    let check = try object(ResultJSON.encoded(CheckJSON(result)))
    let clusters = try #require(check["clusters"] as? [[String: Any]])
    let ids = clusters.compactMap { ($0["kept"] as? [String: Any])?["id"] as? String }
    #expect(ids == HostileResult.names)
    let sarif = try object(ResultJSON.encoded(CheckSARIF(result, version: "1.0.0")))
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.count == HostileResult.names.count)
    let issues =
      try JSONSerialization.jsonObject(
        with: Data(CheckGitLab.text(result).utf8)) as? [[String: Any]]
    #expect((issues?.count ?? 0) > HostileResult.names.count / 2)
  }

  @Test("SARIF says how many clusters it left out")
  func leftOut() throws {
    let result = HostileResult.result()
    let text = try ResultJSON.encoded(CheckSARIF(result, version: "1.0.0"))
    let left = 7_000 - HostileResult.names.count
    #expect(text.contains("\(left) of 7000 clusters were left out"))
  }

  @Test("paths are URI references that lead back to them")
  func uris() throws {
    for name in HostileResult.names where !name.isEmpty {
      let uri = uriReference(name)
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(uri.removingPercentEncoding == name)
      #expect(URL(string: uri)?.scheme == nil)
    }
    #expect(uriReference("/a b/c.jsonl") == "file:///a%20b/c.jsonl")
  }

  @Test("every workflow command is one line, and its parts come back", arguments: shifts)
  func github(shift: Int) {
    let result = HostileResult.result(shift: shift)
    let lines = CheckGitHub.text(result).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == Gate.allCases.count + Example.most + 1 && lines.last == "")
    let kinds = lines.dropLast().map { $0.dropFirst(2).prefix { $0 != " " } }
    #expect(kinds.allSatisfy { ["error", "notice"].contains($0) })
    for name in HostileResult.names {
      let property = CheckGitHub.property(name)
      #expect(!property.unicodeScalars.contains { ":,\r\n".unicodeScalars.contains($0) })
      #expect(property.removingPercentEncoding == name)
      #expect(CheckGitHub.data(name).removingPercentEncoding == name)
      #expect(!CheckGitHub.data(name).utf8.contains(0x0A))
    }
  }

  @Test("CSV has as many cells in each row, and they come back", arguments: shifts)
  func csv(shift: Int) {
    let result = HostileResult.result(shift: shift)
    let rows = parsed(CheckCSV.text(result))
    let width = rows.first?.count ?? 0
    #expect(rows.allSatisfy { $0.count == width })
    #expect(rows.count == 1 + Gate.allCases.count * (Example.most + 1))
    let place = rows.first?.firstIndex(of: "id") ?? 0
    let ids = rows.filter { $0.first == "example" }.prefix(Example.most).map { $0[place] }
    #expect(ids == result.gates[0].examples.map(\.document.id))
  }

  @Test("Markdown is short, and no line of it is what the data wrote", arguments: shifts)
  func markdown(shift: Int) {
    var result = HostileResult.result(shift: shift)
    result.suppressions = (0..<200).flatMap { _ in result.suppressions }
    let text = CheckMarkdown.text(result)
    #expect(text.utf8.count < 1_000_000)
    for line in text.split(separator: "\n") {
      #expect(["#", "|", "-", "*"].contains(line.prefix(1)))
    }
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(CheckMarkdown.code("a``b`") == "``` a``b` ```")
  }

  @Test("text steers neither terminal nor build", arguments: shifts)
  func text(shift: Int) {
    let text = CheckText(colour: false).text(HostileResult.result(shift: shift))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.contains("##["))
    for line in text.split(separator: "\n") {
      #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"))
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The cells of a table as RFC 4180 has them.
  private func parsed(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if rest.first == "\"" {
          cell.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || (scalar == "\r" && rest.first == "\n") {
        row.append(String(cell))
        cell = .init()
        if scalar == "\r" {
          rest.removeFirst()
          rows.append(row)
          row = []
        }
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }
}

/// Counts what a JUnit report holds.
private final class CaseCounter: NSObject, XMLParserDelegate {
  var names: [String] = []
  var failures = 0
  var text = ""
  var attribute = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if name == "testcase" { names.append(attributes["name"] ?? "") }
    if name == "failure" { failures += 1 }
    attribute = attributes["b"] ?? attribute
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
