// Text to shingle hashes: the kernels against the readable twin and the oracles of the tests.
//
// An input is a text. Its length decides the shingles' widths and how dirty the scratch is, so that
// every file of text is an input as it stands.
internal import DarnelKernels
internal import DarnelText
internal import FuzzSupport
internal import Glibc
internal import Oracles

exit(
  unsafe runFuzzer { bytes, count in
    // A chunk and a tail of the fold; more would only keep the readable path busy.
    let text = unsafe input(bytes, min(count, 700))
    for profile in TextProfile.allCases { check(text, profile) }
    return 0
  })

func check(_ text: [UInt8], _ profile: TextProfile) {
  // What a scratch holds from texts before must not show.
  var folded = [UInt8](repeating: 0xa5, count: text.count % 5 * 100)
  let counts = fold(text.span, with: profile.table, into: &folded)
  require(counts.malformed == plainlyRepaired(text[...]).malformed, "\(profile): malformed")
  require(counts.count >= 1 && folded[0] <= 0x20, "\(profile): no separator in front")
  let padding = folded[counts.count..<(counts.count + 64)]
  require(padding.allSatisfy { $0 == 0x20 }, "\(profile): the padding is not 64 spaces")

  let found = plainTokens(inFolded: Array(folded[..<counts.count]))
  let twin = tokens(of: text, profile: profile)
  requireEqual(
    found, twin.map { PlainToken($0.bytes, isLetter: $0.isLetterUnit) }, "\(profile): tokens")
  checkRanges(twin, of: text)

  var hashes = TokenHashes()
  hashes.fill(from: folded, count: counts.count)
  requireEqual(
    Array(hashes.hashes[..<hashes.count]), found.map { plainTokenHash($0.bytes) },
    "\(profile): token hashes")
  require(
    hashes.hasLetterUnits == found.contains(where: \.isLetter), "\(profile): letter units")
  checkShingles(hashes, found, text, profile)
}

func checkRanges(_ tokens: [Token], of text: [UInt8]) {
  var before = 0..<0
  for token in tokens {
    let isInside = token.range.lowerBound >= 0 && token.range.upperBound <= text.count
    require(isInside && !token.range.isEmpty, "a token's range \(token.range) is not in the text")
    // Words that one character holds (U+FDFA is four) begin at the same place.
    require(
      token.range.lowerBound >= before.lowerBound && token.range.upperBound >= before.upperBound,
      "a token at \(token.range) stands before the one before it, at \(before)")
    before = token.range
  }
}

func checkShingles(
  _ hashes: TokenHashes, _ tokens: [PlainToken], _ text: [UInt8], _ profile: TextProfile
) {
  let recipe = ShingleRecipe(
    profile: profile, width: 1 + text.count % 7, letterWidth: 1 + text.count % 11)
  let plain = plainShingleHashes(tokens, width: recipe.width, letterWidth: recipe.letterWidth)
  var shingles = [UInt64](repeating: 0xa5, count: text.count % 3)
  let made = hashShingles(
    of: hashes, width: recipe.width, letterWidth: recipe.letterWidth, into: &shingles)
  requireEqual(Array(shingles[..<made]), plain, "\(profile): shingle hashes")

  var shingler = Shingler(recipe)
  _ = shingler.shingle(Array("another text 日本 before".utf8).span)
  let facts = shingler.shingle(text.span)
  require(facts.tokens == tokens.count && facts.shingles == made, "\(profile): facts")
  requireEqual(Array(shingler.hashes[..<made]), plain, "\(profile): hashes of a shingler")
}
