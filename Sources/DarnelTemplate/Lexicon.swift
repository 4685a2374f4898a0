internal import DarnelKernels
internal import DarnelText

/// Words that tell furniture from prose, with their weights in hundredths of log-odds for content.
///
/// `^word` weighs a line's first token, `word$` its last. The list is readable and trained: see
/// `Scripts/train_templates.py`. Only lines of up to 25 tokens are looked at.
struct Lexicon: Sendable {
  private var weights = KeyTable<Int32>(empty: 0, capacity: 4096)
  static let longest = 25
  private static let first: UInt64 = 0x5555_5555_5555_5555
  private static let last: UInt64 = 0xAAAA_AAAA_AAAA_AAAA

  /// The committed list, hashed when it is first asked for.
  static let shared = Lexicon(LexiconWords.list)

  /// Reads words and weights, alternating, separated by white space.
  init(_ list: String) {
    var word: Substring?
    for part in list.split(whereSeparator: \.isWhitespace) {
      if let before = word {
        weights.update(Self.key(before)) { $0 = Int32(part) ?? 0 }
        word = nil
      } else {
        word = part
      }
    }
  }

  private static func key(_ word: Substring) -> UInt64 {
    if word.count > 1, word.first == "^" { return hash(word.dropFirst()) ^ first }
    if word.count > 1, word.last == "$" { return hash(word.dropLast()) ^ last }
    return hash(word)
  }

  /// The hash of the word as folding leaves it.
  private static func hash(_ word: Substring) -> UInt64 {
    hashOfToken(tokens(of: String(word), profile: .standard).first?.bytes ?? [])
  }

  /// What the tokens of a line say.
  func wording(of tokens: ArraySlice<UInt64>) -> Wording {
    var wording = Wording()
    guard let head = tokens.first, let tail = tokens.last, tokens.count <= Self.longest else {
      return wording
    }
    wording.first = weights[head ^ Self.first] ?? 0
    if tokens.count > 1 { wording.last = weights[tail ^ Self.last] ?? 0 }
    var (sum, known): (Int32, Int32) = (0, 0)
    for token in tokens {
      guard let weight = weights[token] else { continue }
      known += 1
      sum += weight
      if weight < -100 { wording.against += weight }
      wording.lowest = known == 1 ? weight : min(wording.lowest, weight)
      wording.highest = known == 1 ? weight : max(wording.highest, weight)
    }
    wording.mean = sum / (known + 2)
    wording.known = known * 100 / Int32(tokens.count)
    return wording
  }
}
