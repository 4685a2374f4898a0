import DarnelKernels
import DarnelText
import Testing

@Suite struct FoldLawTests {
  /// The code points that Unicode has given out, and some of the others, in texts of 64.
  static let texts: [[UInt8]] = stride(from: UInt32(0), to: 0xE0400, by: 64).compactMap { start in
    guard start < 0x34000 || start.isMultiple(of: 0x8000) || start >= 0xE0000 else { return nil }
    return (start..<start + 64).flatMap { value in
      (Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [0xED, 0xA0, 0x80]) + [0x2E]
    }
  }

  @Test(arguments: TextProfile.allCases)
  func foldingIsIdempotent(_ profile: TextProfile) {
    var scratch: [UInt8] = []
    var failures: [[UInt8]] = []
    for text in Self.texts {
      let once = kernelReading(text, profile, scratch: &scratch).tokens
      let joined = Array(once.map(\.bytes).joined(separator: [0x20]))
      if once != kernelReading(joined, profile, scratch: &scratch).tokens { failures.append(text) }
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: TextProfile.allCases)
  func everyCodePointFoldsAlike(_ profile: TextProfile) {
    var scratch: [UInt8] = []
    var failures: [[UInt8]] = []
    for text in Self.texts {
      let fast = kernelReading(text, profile, scratch: &scratch)
      if fast.breach != nil || fast.tokens != slow(text, profile) { failures.append(text) }
    }
    #expect(failures.isEmpty)
  }

  @Test(arguments: TextProfile.allCases)
  func caseNeverMatters(_ profile: TextProfile) {
    for text in ["Ünïcode ŒUVRE Ǆ", "ΑΒΓΔ Ωμέγα", "ЖЁЙ Щука", "ՀԱՅ", "ᲒᲐᲛᲐᲠᲯᲝᲑᲐ"] {
      #expect(kernelTokens(text.lowercased(), profile) == kernelTokens(text, profile))
      #expect(kernelTokens(text.uppercased(), profile) == kernelTokens(text, profile))
    }
  }

  @Test func theScratchIsReusedAndGrows() {
    var scratch: [UInt8] = []
    let long = Array(repeating: Array("\u{FDFA}".utf8), count: 5000).flatMap { $0 }
    let first = kernelReading(long, .standard, scratch: &scratch)
    // صلى الله عليه وسلم, its last word joined to the next sign's first.
    #expect(first.tokens.count == 15_001)
    let grown = scratch.count
    #expect(kernelReading([], .standard, scratch: &scratch).tokens.isEmpty)
    #expect(kernelReading(Array("A".utf8), .standard, scratch: &scratch).tokens.count == 1)
    #expect(scratch.count == grown)
  }

  @Test func longRunsOfMarksAreFoldedInLinearTime() {
    let marks =
      String(repeating: "\u{301}", count: 4_000) + String(repeating: "\u{323}", count: 4_000)
    let text = Array(("e" + marks).utf8)
    var scratch: [UInt8] = []
    let fast = kernelReading(text, .strict, scratch: &scratch)
    #expect(fast.tokens == slow(text, .strict))
  }

  @Test func theTablesAreOfOneVersion() {
    #expect(TextProfile.unicodeVersion == "18.0.0")
    #expect(TextProfile.allCases.map(\.rawValue) == ["default", "strict", "loose"])
  }
}

/// The twin's tokens without their places.
func slow(_ text: [UInt8], _ profile: TextProfile) -> [Folded] {
  tokens(of: text, profile: profile).map { Folded(bytes: $0.bytes, isLetterUnit: $0.isLetterUnit) }
}
