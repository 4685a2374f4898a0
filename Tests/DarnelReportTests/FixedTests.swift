import DarnelReport
import DarnelTestSupport
import Testing

@Suite("Numbers and cells")
struct FixedTests {
  @Test(
    "a number with fixed decimals",
    arguments: [
      (0, 2, "0.00"), (1, 2, "1.00"), (1, 0, "1"), (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"),
      (0.125, 2, "0.13"), (0.375, 2, "0.38"), (-0.125, 2, "-0.13"), (-0.001, 2, "0.00"),
      (0.999, 2, "1.00"), (9.999, 2, "10.00"), (0.0625, 3, "0.063"), (123.25, 1, "123.3"),
      (0.333333333, 6, "0.333333"), (0.666666666, 6, "0.666667"), (1234567, 1, "1234567.0"),
      (0.05, 1, "0.1"), (0.04, 1, "0.0"),
    ] as [(Double, Int, String)])
  func decimals(value: Double, decimals: Int, text: String) {
    #expect(fixed(value, decimals) == text)
  }

  @Test("binary fractions are rounded exactly", arguments: 0..<500)
  func exact(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // n/1024 in millionths is n · 15625 / 16: the whole number nearest to it is exact arithmetic.
    let numerator = Int.random(in: 0...(1 << 20), using: &random)
    let millionths = (numerator * 1_000_000 * 2 + 1024) / 2048
    let fraction = String(String(millionths % 1_000_000 + 1_000_000).dropFirst())
    #expect(fixed(Double(numerator) / 1024, 6) == "\(millionths / 1_000_000).\(fraction)")
  }

  @Test("a share is written with the digits of the number", arguments: 0..<500)
  func shares(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let share = seed < 2 ? Double(seed) : Double.random(in: 0...1, using: &random)
    var line: [UInt8] = []
    appendShare(share, to: &line)
    #expect(String(decoding: line, as: UTF8.self) == fixed(share, 6))
  }

  @Test("what no decimals can be given to is still a number")
  func extremes() {
    #expect(Double(fixed(1e300, 6)) == 1e300)
    #expect(fixed(.leastNonzeroMagnitude, 6) == "0.000000")
    #expect(fixed(.infinity, 2) == "inf")
    #expect(fixed(.nan, 2) == "nan")
  }

  @Test(
    "thousands are set apart",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12345, "12,345"), (123456, "123,456"),
      (1_234_567, "1,234,567"), (-1000, "-1,000"), (-999, "-999"),
      (Int.max, "9,223,372,036,854,775,807"),
    ])
  func thousands(count: Int, text: String) { #expect(grouped(count) == text) }

  @Test("megabytes with one decimal")
  func sizes() {
    #expect(megabytes(0) == "0.0 MB")
    #expect(megabytes(1_250_000) == "1.3 MB")
    #expect(megabytes(999_949_999) == "999.9 MB")
  }

  @Test("a cell stays in its cell and can be read back", arguments: 0..<200)
  func cells(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters: [Character] = ["\t", "\n", "\r", "\r\n", "\\", "n", "t", "r", "a", "ش", "é", " "]
    let text = String(
      (0..<Int.random(in: 0...20, using: &random)).map { _ in
        letters[Int.random(in: letters.indices, using: &random)]
      })
    let cell = cell(text)
    #expect(!cell.unicodeScalars.contains { ["\t", "\n", "\r"].contains($0) })
    #expect(Array(unescaped(cell).utf8) == Array(text.utf8))
  }

  @Test("a cell without anything special is left alone")
  func plainCells() {
    for text in ["", "plain", "with space", "كلمة", "a/b.c"] { #expect(cell(text) == text) }
  }

  @Test("a cell is put behind what the line holds")
  func appending() {
    var line = Array("a\t".utf8)
    appendTabCell(Array("b\tc".utf8), to: &line)
    #expect(String(decoding: line, as: UTF8.self) == "a\tb\\tc")
  }

  private func cell(_ text: String) -> String {
    var line: [UInt8] = []
    appendTabCell(Array(text.utf8), to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  private func unescaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    var scalars = cell.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      switch scalars.next() {
      case "t": text.append("\t")
      case "n": text.append("\n")
      case "r": text.append("\r")
      case let other: text.append(other ?? "?")
      }
    }
    return String(text)
  }
}
