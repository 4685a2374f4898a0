import DarnelKernels
import Testing

@Suite("XXH3")
struct HashTests {
  @Test("gives the published values")
  func published() {
    // XXH3_64bits("") and XXH3_128bits(""), seed 0, from the specification's sanity tests.
    let empty: [UInt8] = []
    #expect(hash64(empty.span) == 0x2D06_8005_38D3_94C2)
    #expect(hash128(empty.span) == 0x99AA_06D3_0147_98D8_6001_C324_468D_497F)
  }

  @Test(
    "every byte of an input counts, at every length class", arguments: [1, 8, 16, 128, 240, 3000])
  func everyByte(length: Int) {
    var bytes = [UInt8](repeating: 7, count: length)
    let plain = (hash64(bytes.span), hash128(bytes.span))
    for place in bytes.indices {
      bytes[place] ^= 1
      #expect(hash64(bytes.span) != plain.0)
      #expect(hash128(bytes.span) != plain.1)
      bytes[place] ^= 1
    }
    #expect(hash64(bytes.span) == plain.0)
  }
}
