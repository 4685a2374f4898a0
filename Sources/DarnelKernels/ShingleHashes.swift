/// Hashes every shingle of a text: the polynomial Σ tᵢ · Mʷ⁻¹⁻ⁱ modulo 2⁶⁴ of its token hashes t.
///
/// A shingle is named by its last token: it spans `width` tokens when that is a word, `letterWidth`
/// when it is a letter of a script without spaces, counting tokens of either kind. A text too short
/// for one has a single shingle of all its tokens; no tokens, no shingle. Rolling (Karp, Rabin
/// 1987): each hash follows from the one before by the token that enters and the one that leaves.
///
/// - Parameter hashes: scratch, grown as needed; the first `result` entries are the hashes, in text
///   order, repeats included.
/// - Returns: the number of shingles.
/// - Complexity: linear in the tokens, whatever the width.
public func hashShingles(
  of tokens: borrowing TokenHashes, width: Int, letterWidth: Int, into hashes: inout [UInt64]
) -> Int {
  precondition(width >= 1 && letterWidth >= 1, "a shingle has at least one token")
  guard tokens.count > 0 else { return 0 }
  grow(&hashes, to: tokens.count)
  let mixed = tokens.hasLetterUnits && width != letterWidth
  let made =
    mixed
    ? rollMixed(tokens, width, letterWidth, &hashes)
    : roll(tokens.hashes, tokens.count, width, &hashes)
  return made > 0 ? made : roll(tokens.hashes, tokens.count, tokens.count, &hashes)
}

/// M of the shingle hash: the golden ratio's fraction with its last bits changed to be 5 mod 8.
public let shingleMultiplier: UInt64 = 0x9E37_79B9_7F4A_7C1D

private func roll(
  _ tokens: borrowing [UInt64], _ count: Int, _ width: Int, _ hashes: inout [UInt64]
) -> Int {
  guard count >= width else { return 0 }
  let leaving = powers(width)
  unsafe tokens.withUnsafeBufferPointer { tokens in
    unsafe hashes.withUnsafeMutableBufferPointer { hashes in
      guard let token = tokens.baseAddress, let out = hashes.baseAddress else { return }
      var hash: UInt64 = 0
      for place in 0..<width { unsafe hash = hash &* shingleMultiplier &+ token[place] }
      unsafe out[0] = hash
      let entering = unsafe token + (width - 1)
      for first in 1..<max(count - width + 1, 1) {
        let gone = unsafe token[first &- 1] &* leaving
        unsafe hash = hash &* shingleMultiplier &+ (entering[first] &- gone)
        unsafe out[first] = hash
      }
    }
  }
  return count - width + 1
}

private func rollMixed(
  _ tokens: borrowing TokenHashes, _ width: Int, _ letterWidth: Int, _ hashes: inout [UInt64]
) -> Int {
  var words = Roll(width: width)
  var letters = Roll(width: letterWidth)
  var made = 0
  for last in 0..<tokens.count {
    words.take(last, tokens.hashes)
    letters.take(last, tokens.hashes)
    let isLetter = tokens.kinds[last] == 1
    guard last + 1 >= (isLetter ? letterWidth : width) else { continue }
    hashes[made] = isLetter ? letters.hash : words.hash
    made += 1
  }
  return made
}

/// A hash of the last `width` tokens.
private struct Roll {
  let width: Int
  let leaving: UInt64
  var hash: UInt64 = 0

  init(width: Int) {
    self.width = width
    leaving = powers(width)
  }

  mutating func take(_ place: Int, _ tokens: borrowing [UInt64]) {
    let gone = place >= width ? tokens[place - width] &* leaving : 0
    hash = hash &* shingleMultiplier &+ (tokens[place] &- gone)
  }
}

private func powers(_ exponent: Int) -> UInt64 {
  (0..<exponent).reduce(1) { power, _ in power &* shingleMultiplier }
}
