import DarnelKernels
import DarnelTestSupport
import Testing

/// The rule of RFC 8259, byte by byte.
private func plainEscape(_ bytes: [UInt8]) -> [UInt8] {
  bytes.flatMap { byte -> [UInt8] in
    switch byte {
    case 0x22: Array(#"\""#.utf8)
    case 0x5C: Array(#"\\"#.utf8)
    case 0x0A: Array(#"\n"#.utf8)
    case 0x0D: Array(#"\r"#.utf8)
    case 0x09: Array(#"\t"#.utf8)
    case ..<0x20:
      Array((#"\u00"# + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    default: [byte]
    }
  }
}

@Suite("Escaping for JSON")
struct JSONEscapeTests {
  @Test("spells every byte as the rule does")
  func everyByte() {
    for byte in UInt8.min...UInt8.max {
      var target: [UInt8] = [1]
      appendJSONEscaped([byte], to: &target)
      #expect(target == [1] + plainEscape([byte]))
    }
  }

  @Test("of any length, with many and few special bytes", arguments: 0..<200)
  func lengths(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let special = Int.random(in: 0...60, using: &random)
    let count = Int.random(in: 0...6000, using: &random)
    let bytes = (0..<count).map { _ in
      Int.random(in: 0..<60, using: &random) < special
        ? UInt8.random(in: 0...0x5C, using: &random) : UInt8.random(in: 0x61...0xF4, using: &random)
    }
    var target: [UInt8] = []
    appendJSONEscaped(bytes, to: &target)
    #expect(target == plainEscape(bytes))
  }
}
