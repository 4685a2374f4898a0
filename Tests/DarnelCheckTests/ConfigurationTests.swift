import DarnelCheck
import DarnelTestSupport
import Testing

@Suite("Configurations")
struct ConfigurationTests {
  private func fault(_ root: [String: ConfigValue]) -> String {
    do throws(ConfigurationError) {
      _ = try CheckConfiguration(root)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test("say what they mean")
  func reading() throws {
    let read = try CheckConfiguration([
      "split": .array([
        .table(["name": .string("train"), "path": .string("a")]),
        .table(["name": .string("test"), "path": .string("b")]),
      ]),
      "match": .table(["threshold": .integer(1), "recall": .string("exact")]),
      "read": .table(["text-field": .string("body")]),
      "gates": .table([
        "leaks": .integer(0), "duplicates": .table(["warn": .string("1%"), "max": .number(0.02)]),
      ]),
      "suppress": .array([
        .table([
          "id": .string("x"), "reason": .string("why"),
          "expires": .string("2026-12-31"),
        ])
      ]),
    ])
    #expect(read.splits.map(\.name) == ["train", "test"])
    #expect(read.matching.threshold == 1 && read.matching.recall == "exact")
    #expect(read.reading.fields == ["text": "body"])
    #expect(read.levels[.leaks] == Levels(max: Level.zero))
    #expect(read.levels[.duplicates] == Levels(warn: .share(0.01), max: .share(0.02)))
    #expect(read.suppressions.first?.expires == CivilDate("2026-12-31"))
  }

  @Test(
    "name the key that was probably meant",
    arguments: [
      ("gate", "gates"), ("input", "inputs"), ("basline", "baseline"), ("splt", "split"),
      ("thresold", "match.threshold"), ("duplicates", "gates.duplicates"),
      ("leak", "gates.leaks"), ("idfield", "read.id-field"), ("Inputs", "inputs"),
      ("supress", "suppress"),
    ])
  func suggesting(typed: String, meant: String) {
    #expect(fault([typed: .integer(1)]).contains("did you mean \"\(meant)\"?"))
  }

  @Test("list what is known when no name is near")
  func noSuggestion() {
    let said = fault(["": .integer(1)])
    #expect(said.contains("known are inputs"))
    #expect(fault([String(repeating: "z", count: 100_000): .bool(true)]).contains("known are"))
  }

  @Test("refuse values of another kind, levels that are none, suppressions without a reason")
  func refusing() {
    let kinds: [ConfigValue] = [
      .bool(true), .integer(1), .number(.nan), .table([:]), .array([.integer(1)]), .other("a time"),
    ]
    for value in kinds {
      #expect(fault(["inputs": value]).hasPrefix("inputs: "))
      #expect(fault(["baseline": value]).hasPrefix("baseline: "))
    }
    for level: ConfigValue in [
      .integer(-1), .number(1.5), .number(.nan), .number(-0.1), .string("many"), .bool(false),
      .array([]),
    ] {
      #expect(fault(["gates": .table(["empty": level])]).hasPrefix("gates.empty: must be a count"))
    }
    let accepted: [String: ConfigValue] = ["id": .string("x"), "reason": .string("y")]
    let changes: [(String, ConfigValue?)] = [
      ("reason", nil), ("reason", .string("  ")), ("id", nil), ("hash", .string("12")),
      ("expires", .string("2026-02-30")), ("expires", .integer(2026)), ("until", .string("x")),
    ]
    for (key, value) in changes {
      var table = accepted
      table[key] = value
      #expect(fault(["suppress": .array([.table(table)])]).hasPrefix("suppress[1]."))
    }
    #expect(fault(["suppress": .array([.table(accepted)])]) == "")
  }

  @Test("go one before another, key by key")
  func precedence() {
    var (flags, file) = (CheckConfiguration(), CheckConfiguration())
    flags.levels[.leaks] = Levels(max: Level.zero)
    file.levels[.leaks] = Levels(warn: .count(1), max: .count(2))
    file.levels[.empty] = Levels(max: .count(3))
    file.inputs = ["a"]
    file.matching.bands = 4
    file.matching.rows = 5
    var both = flags.over(file)
    #expect(both.levels[.leaks] == Levels(warn: .count(1), max: Level.zero))
    #expect(both.levels[.empty] == Levels(max: .count(3)))
    #expect(both.inputs == ["a"] && both.matching.bands == 4)
    flags.splits = [.init(name: "x", path: "y")]
    flags.matching.recall = "exact"
    both = flags.over(file)
    #expect(both.inputs.isEmpty && both.splits.count == 1)
    #expect(both.matching.bands == nil && both.matching.recall == "exact")
  }
}

@Suite("Days and suppressions")
struct SuppressionTests {
  @Test("days are those of the calendar")
  func days() {
    #expect(CivilDate("2024-02-29") != nil && CivilDate("2000-02-29") != nil)
    for text in [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-1-01", "0000-01-01", "x", "２０２６-01-01",
    ] {
      #expect(CivilDate(text) == nil)
    }
    var day = CivilDate(secondsSince1970: 0)
    #expect("\(day)" == "1970-01-01")
    for number in 1..<60_000 {
      let next = CivilDate(secondsSince1970: Double(number) * 86_400 + 86_399)
      #expect(day < next)
      #expect(CivilDate("\(next)") == next)
      day = next
    }
    #expect("\(CivilDate(secondsSince1970: 1_772_323_200))" == "2026-03-01")
  }

  @Test("a suppression holds on its last day and no longer")
  func expiry() throws {
    let last = try #require(CivilDate("2026-03-01"))
    let next = try #require(CivilDate("2026-03-02"))
    let one = Suppression(.id("a"), reason: "r", expires: last)
    #expect(!one.isExpired(on: last) && one.isExpired(on: next))
    #expect(!Suppression(.id("a"), reason: "r").isExpired(on: next))
    let renewed = SuppressionList([one, Suppression(.id("a"), reason: "again")], on: next)
    #expect(renewed.place(ofID: "a") == 1)
    #expect(renewed.holds(1) && !renewed.holds(0))
  }
}
