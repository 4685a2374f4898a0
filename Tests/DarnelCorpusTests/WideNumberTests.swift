import DarnelCorpus
import Testing

@Suite("Numbers that 64 bits cannot hold")
struct WideNumberTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(
    "make no bad row, and the row passes byte for byte",
    arguments: [
      "1e400", "-1E+400", "1.5e999", "18446744073709551616", "-9223372036854775809",
      "123456789012345678901234567890", "[1,{\"a\":[1e400 ,2]}]", "{\"text\":1e400}",
      "\"a \\\" 1e400 \",\"m\":1e400",
    ])
  func rows(value: String) throws {
    let row = "{\"n\":\(value),\"id\":\"a\",\"text\":\"x 1e400\",\"w\": -0.5e2}"
    let outcome = try readAll([folder.write("a.jsonl", row + "\n")])
    #expect(outcome.texts == ["x 1e400"] && outcome.ids == ["a"])
    #expect(outcome.documents.first?.raw == row)
    #expect(outcome.documents.first?.malformed == 0)
  }

  @Test("are ids as they are spelled when they are integers")
  func ids() throws {
    let rows = ["18446744073709551616", "-123456789012345678901"].map {
      "{\"id\":\($0),\"text\":\"x\"}\n"
    }
    let outcome = try readAll([folder.write("a.jsonl", rows.joined())])
    #expect(outcome.ids == ["18446744073709551616", "-123456789012345678901"])
  }

  @Test("are repaired with the row around them")
  func repaired() throws {
    let row = "{\"text\":\"\\ud800\",\"n\":1e400}"
    let outcome = try readAll([folder.write("a.jsonl", row)])
    #expect(outcome.texts == ["\u{fffd}"] && outcome.documents.first?.malformed == 1)
  }

  @Test(
    "are no text, no id and no key, and broken numbers stay broken",
    arguments: [
      ("{\"text\":1e400}", "not a string"), ("{\"text\":18446744073709551616}", "not a string"),
      ("{\"text\":\"x\",\"id\":1e400}", "neither"), ("{\"text\":\"x\",1e400:1}", "not JSON"),
      ("{\"text\":\"x\",\"n\":1e400,\"m\":01}", "number"),
      ("{\"text\":\"x\",\"n\":1e400e1}", "number"), ("{\"text\":\"x\",\"n\":.1e400}", "not JSON"),
      ("{\"text\":\"x\",\"n\":1.e400}", "number"), ("{\"text\":\"x\",\"n\":1e400x}", "not JSON"),
      ("{\"text\":\"x\",\"n\":1e400", "not JSON"),
      ("{\"text\":\"x\",\"n\":1e400 \"", "never closed"),
    ])
  func faults(row: String, reason: String) throws {
    let outcome = try readAll([folder.write("a.jsonl", row + "\n{\"text\":\"y\"}\n")]) {
      $0.strict = false
    }
    #expect(outcome.texts == ["y"])
    #expect(outcome.faults[0].contains(reason), "\(outcome.faults)")
  }
}
