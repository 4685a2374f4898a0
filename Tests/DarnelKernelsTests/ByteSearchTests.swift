import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Searches for bytes")
struct ByteSearchTests {
  private let signs: Set<UInt32> = [
    0x2E, 0x21, 0x3F, 0x2F, 0x7C, 0x2D, 0x3A, 0x589, 0x61F, 0x6D4, 0x964, 0x965,
  ]

  /// Whether a character is one that is searched for, by its code point.
  private func isStop(_ scalar: Unicode.Scalar) -> Bool {
    signs.contains(scalar.value) || [0x1040, 0x1340, 0x17C0, 0x3000].contains(scalar.value & ~0x3F)
      || [0xC2, 0xE2, 0xEF].contains(String(scalar).utf8.first ?? 0)
  }

  @Test("the next stop is the one that reading every character finds", arguments: 0..<400)
  func stops(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let common = Array("abc XYZ09كلمةПривет字アकሰላምខ្មែရန်հայ".unicodeScalars)
    let rare = Array(".!?/|-:؟۔।॥։។။፡።፧。、（．»©–…، ؛ض٠۰ः️😀֊ၐ፸១".unicodeScalars)
    let text = (0..<Int.random(in: 0...70, using: &random)).map { _ in
      let isRare = Int.random(in: 0..<12, using: &random) == 0
      let pool = isRare ? rare : common
      return pool[Int.random(in: pool.indices, using: &random)]
    }
    let bytes = text.flatMap { Array(String($0).utf8) }
    var places: [Int] = []
    var at = 0
    for scalar in text {
      if isStop(scalar) { places.append(at) }
      at += String(scalar).utf8.count
    }
    for start in 0...bytes.count {
      for end in [bytes.count, (start + bytes.count) / 2] {
        let expected = places.first { $0 >= start && $0 < end } ?? end
        #expect(firstStop(in: bytes, from: start, to: end) == expected)
      }
    }
  }
}
