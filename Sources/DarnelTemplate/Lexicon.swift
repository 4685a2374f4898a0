internal import DarnelKernels

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
    let parts = list.utf8.split { $0 <= 0x20 }
    let words = stride(from: 0, to: parts.count - 1, by: 2).map { Word(parts[$0]) }
    var scan = LineTokens(.line)
    scan.read(Array(words.map(\.bytes).joined(separator: [0x0A])).span)
    for (place, word) in words.enumerated() {
      let range = scan.lines[place].range
      guard let first = range.first else { continue }
      let weight = Int32(String(decoding: parts[2 * place + 1], as: UTF8.self)) ?? 0
      weights.update(scan.tokens.hashes[first] ^ word.side) { $0 = weight }
    }
  }

  /// A word with what it stands for: a line's first token, its last, or any.
  private struct Word {
    var bytes: ArraySlice<UInt8>
    var side: UInt64 = 0

    init(_ word: Substring.UTF8View) {
      bytes = Array(word)[...]
      if bytes.count > 1, bytes.first == UInt8(ascii: "^") {
        (bytes, side) = (bytes.dropFirst(), Lexicon.first)
      } else if bytes.count > 1, bytes.last == UInt8(ascii: "$") {
        (bytes, side) = (bytes.dropLast(), Lexicon.last)
      }
    }
  }

  /// What the tokens of a line say.
  func wording(of tokens: Span<UInt64>, _ range: Range<Int>) -> Wording {
    var wording = Wording()
    guard !range.isEmpty, range.count <= Self.longest else { return wording }
    wording.first = weights[tokens[range.lowerBound] ^ Self.first] ?? 0
    if range.count > 1 { wording.last = weights[tokens[range.upperBound - 1] ^ Self.last] ?? 0 }
    var (sum, known): (Int32, Int32) = (0, 0)
    for place in range {
      guard let weight = weights[tokens[place]] else { continue }
      known += 1
      sum += weight
      if weight < -100 { wording.against += weight }
      wording.lowest = known == 1 ? weight : min(wording.lowest, weight)
      wording.highest = known == 1 ? weight : max(wording.highest, weight)
    }
    wording.mean = sum / (known + 2)
    wording.known = known * 100 / Int32(range.count)
    return wording
  }
}
