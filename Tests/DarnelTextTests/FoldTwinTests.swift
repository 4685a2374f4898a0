import DarnelTestSupport
import DarnelText
import Testing

/// The kernel against its readable twin on texts that nobody would write.
@Suite struct FoldTwinTests {
  /// Code points whose folding looks around, and their neighbours.
  static let touchy: [UInt32] = [
    0x20, 0x20, 0x20, 0x22, 0xA0, 0xAB, 0xBB, 0x201C, 0x201D, 0x2019, 0x640, 0x640, 0x653, 0x654,
    0x655, 0x627, 0x628, 0x629, 0x648, 0x64A, 0x6D5, 0x64E, 0x200C, 0x200F, 0x3099, 0x30AB, 0xFF76,
    0xFF9E, 0xAC00, 0x1100, 0x1161, 0x11A8, 0xFFA1, 0xFFC2, 0x301, 0x323, 0x345, 0x65, 0xEA, 0x3B1,
    0x915, 0x93C, 0x94D, 0xE01, 0xE33, 0xE38, 0xE49, 0xFDFA, 0xFDFB, 0xFEFB, 0x337F, 0x32C4, 0x4E2D,
    0x61, 0x41, 0x31, 0x660, 0xDF, 0x130, 0x1F82, 0x0A, 0x09, 0x2D, 0x1F600, 0x20000, 0xFEFF,
  ]

  static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x61...0x7A, 0x600...0x6FF, 0x80...0x7FF, 0x4E00...0x4EFF, 0x800...0x37FF,
    0x900...0x97F, 0x3000...0x30FF, 0xE00...0xE7F, 0xFB00...0xFFFF, 0x0...0x10FFFF,
  ]

  @Test(arguments: [UInt64](1...6))
  func theTwinsAgree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scratch: [UInt8] = []
    for _ in 0..<60 {
      let text = Self.text(&generator)
      for profile in TextProfile.allCases {
        let fast = kernelReading(text, profile, scratch: &scratch)
        #expect(fast.breach == nil)
        #expect(fast.tokens == slow(text, profile), "\(profile) \(text)")
      }
    }
  }

  /// Every cut of a text, so that every character stands at every border of a block.
  @Test func theTwinsAgreeAtEveryBorder() {
    let tail = Array("و\"ا بـ « الم é日本ガ ﷺ x\u{301}".utf8)
    var scratch: [UInt8] = []
    for filler in [Array("a".utf8), Array("ب".utf8), Array("日".utf8), Array("é ".utf8)] {
      for count in 0..<70 {
        let text = Array(repeatElement(filler, count: count).joined()) + tail
        for cut in [0, 1, 2, 3] {
          let piece = Array(text.dropLast(cut))
          let fast = kernelReading(piece, .standard, scratch: &scratch)
          #expect(fast.breach == nil)
          #expect(fast.tokens == slow(piece, .standard))
        }
      }
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    let isLong = Int.random(in: 0..<8, using: &generator) == 0
    let length = Int.random(in: 0..<(isLong ? 2500 : 160), using: &generator)
    let change = Int.random(in: 1...30, using: &generator)
    let isBroken = Bool.random(using: &generator)
    var range: ClosedRange<UInt32>?
    var text: [UInt8] = []
    while text.count < length {
      if Int.random(in: 0..<change, using: &generator) == 0 {
        range = Bool.random(using: &generator) ? nil : ranges.randomElement(using: &generator)
      }
      if isBroken && Int.random(in: 0..<40, using: &generator) == 0 {
        text.append(UInt8.random(in: 0...255, using: &generator))
      }
      let value =
        range.map { UInt32.random(in: $0, using: &generator) }
        ?? touchy.randomElement(using: &generator)
      if let scalar = value.flatMap({ Unicode.Scalar($0) }) { text += Array(String(scalar).utf8) }
    }
    return text
  }
}
