// The hashes of a recipe, written from their definitions: blocks, sums and products one by one.

/// A token as the oracles see it.
public struct PlainToken: Sendable, Hashable {
  /// Its folded bytes.
  public var bytes: [UInt8]
  /// Whether it is a letter unit.
  public var isLetter: Bool

  /// A token.
  public init(_ bytes: [UInt8], isLetter: Bool = false) {
    self.bytes = bytes
    self.isLetter = isLetter
  }
}

/// The tokens of folded bytes: runs above 0x20, letter units behind 0x1F.
public func plainTokens(inFolded folded: [UInt8]) -> [PlainToken] {
  var tokens: [PlainToken] = []
  var before: UInt8 = 0x20
  for byte in folded {
    if byte > 0x20 {
      if before <= 0x20 { tokens.append(PlainToken([], isLetter: before == 0x1F)) }
      tokens[tokens.count - 1].bytes.append(byte)
    }
    before = byte
  }
  return tokens
}

/// The hash of a token: blocks of sixteen bytes, each mixed into the hash of those before it.
public func plainTokenHash(_ bytes: [UInt8]) -> UInt64 {
  let p: UInt64 = 0x9E37_79B9_7F4A_7C15
  let q: UInt64 = 0x243F_6A88_85A3_08D3
  var hash: UInt64 = 0
  for start in stride(from: 0, to: bytes.count, by: 16) {
    let block = Array(bytes[start..<min(start + 16, bytes.count)])
    let a = littleEndian(block.prefix(8))
    let b = littleEndian(block.dropFirst(8))
    let product = UInt128(a ^ hash ^ p) * UInt128(b ^ q)
    hash = UInt64(truncatingIfNeeded: product) ^ UInt64(truncatingIfNeeded: product >> 64)
  }
  return hash
}

private func littleEndian(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
}

/// The hash of one shingle: Σ tᵢ · Mʷ⁻¹⁻ⁱ modulo 2⁶⁴.
public func plainShingleHash(_ tokens: some Sequence<UInt64>) -> UInt64 {
  tokens.reduce(0) { $0 &* 0x9E37_79B9_7F4A_7C1D &+ $1 }
}

/// The hash of every shingle, in text order, repeats included.
public func plainShingleHashes(
  _ tokens: [PlainToken], width: Int, letterWidth: Int
) -> [UInt64] {
  let hashes = tokens.map { plainTokenHash($0.bytes) }
  var shingles: [UInt64] = []
  for (last, token) in tokens.enumerated() {
    let span = token.isLetter ? letterWidth : width
    if last + 1 >= span { shingles.append(plainShingleHash(hashes[(last + 1 - span)...last])) }
  }
  return shingles.isEmpty && !hashes.isEmpty ? [plainShingleHash(hashes)] : shingles
}

/// Fast Similarity Sketching, written lane by lane from its definition.
///
/// Round r throws every hash into a lane; a lane's value is that of the first round that reached it,
/// the least of that round. Lanes that no round of eight reached take a least hash of their own.
public func plainSketch(_ hashes: Set<UInt64>, lanes: Int, seed: UInt64) -> [UInt64] {
  var draws = SeededGenerator(seed: seed)
  let roundSeeds = draws.numbers(8)
  let fillSeeds = draws.numbers(lanes)
  guard !hashes.isEmpty else { return Array(repeating: .max, count: lanes) }
  var sketch = [UInt64?](repeating: nil, count: lanes)
  for round in 0..<8 where sketch.contains(nil) {
    let thrown = hashes.map { hash in
      let mixed = round == 0 ? hash : plainRehash(hash, roundSeeds[round])
      let lane = Int((UInt128(mixed >> 32) * UInt128(lanes)) >> 32)
      return (lane: lane, value: UInt64(round) << 32 | mixed & 0xFFFF_FFFF)
    }
    for lane in 0..<lanes where sketch[lane] == nil {
      sketch[lane] = thrown.filter { $0.lane == lane }.map(\.value).min()
    }
  }
  return sketch.enumerated().map { lane, value in
    value ?? (8 << 32 | (hashes.map { plainRehash($0, fillSeeds[lane]) }.min() ?? 0) >> 32)
  }
}

/// Both halves of a 64 × 64-bit product, folded.
public func plainRehash(_ hash: UInt64, _ seed: UInt64) -> UInt64 {
  let product = UInt128(hash ^ seed) * 0x9E37_79B9_7F4A_7C15
  return UInt64(truncatingIfNeeded: product) ^ UInt64(truncatingIfNeeded: product >> 64)
}

/// Classic MinHash: lane i is the least of an i-th hash over the whole set (Broder 1997).
///
/// What Fast Similarity Sketching must not be worse than: lanes agree with chance J, independently.
public func classicMinHash(_ hashes: Set<UInt64>, lanes: Int, seed: UInt64) -> [UInt64] {
  var draws = SeededGenerator(seed: seed)
  return draws.numbers(lanes).map { lane in
    hashes.map { hash in
      var one = SeededGenerator(seed: hash ^ lane)
      return one.next()
    }.min() ?? .max
  }
}
