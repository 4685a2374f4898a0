import DarnelTestSupport
import Testing

@Suite("The processor's level")
struct LevelTests {
  /// Letters, marks, digits and quotation marks at every distance from the borders of a vector.
  private static func arabic(_ count: Int) -> String {
    let letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىیکگپ"
    let pool = Array((letters + "     \nabcXYZ190،؛\"ـًٌَُِّ۱٢").unicodeScalars)
    var dice = SeededGenerator(seed: 11)
    let texts = (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...400, using: &dice) {
        // Long runs of letters, with something else now and then.
        let plain = Int.random(in: 0..<20, using: &dice) > 0
        text.append(pool[Int.random(in: 0..<(plain ? 33 : pool.count), using: &dice)])
        if Int.random(in: 0..<6, using: &dice) == 0 { text.append(" ") }
      }
      return String(text)
    }
    return Fixture.rows(texts: texts + texts)
  }

  @Test("does not change a byte", arguments: ["default", "strict", "loose"])
  func sameBytes(profile: String) throws {
    let inputs = [Array(Self.arabic(200).utf8), try Fixture.bytes(Fixture.wire)]
    for (place, input) in inputs.enumerated() {
      let renamed = place == 0 ? numbered(input) : input
      let run = { (environment: [String: String]) in
        try darnel(
          "pairs", "-", "--threshold", "0.05", "--profile", profile, "-q", input: renamed,
          environment: environment)
      }
      let best = try run([:])
      let plain = try run(["DARNEL_LEVEL": "baseline"])
      #expect(best.status == 0 && best.lines.count > 60)
      #expect(best.output == plain.output)
    }
  }

  @Test("does not change a score")
  func sameScores() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", Fixture.lines(Fixture.wire).joined(separator: "\n"))
    let run = { (environment: [String: String]) in
      try darnel(
        "strip", "in.jsonl", "--only-content", "-q", "-o", "out", "--force", "--verdicts", "-",
        in: folder, environment: environment)
    }
    let best = try run([:])
    let plain = try run(["DARNEL_LEVEL": "baseline"])
    #expect(best.status == 0 && best.lines.count > 60)
    #expect(best.output == plain.output)
  }

  /// Made rows under the numbers of their lines, since the second half repeats the first.
  private func numbered(_ rows: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for row in rows.split(separator: 0x0A) {
      let text = String(decoding: row, as: UTF8.self)
      result += text.replacing("\"id\":", with: "\"was\":").utf8
      result.append(0x0A)
    }
    return result
  }
}
