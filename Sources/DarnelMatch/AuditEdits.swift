internal import DarnelKernels
internal import DarnelText

/// A change of the words of a text, as copies of news and pages have it.
public enum AuditEdit: String, Sendable, Hashable, CaseIterable {
  /// Words exchanged for others, here and there.
  case wordsChanged = "words_changed"
  /// Words left out, here and there.
  case wordsLeftOut = "words_left_out"
  /// Words put in, here and there.
  case wordsPutIn = "words_put_in"
  /// A passage of another document put in.
  case passagePutIn = "passage_put_in"
  /// The beginning cut off.
  case headCut = "head_cut"
  /// The end cut off.
  case tailCut = "tail_cut"
  /// Sentences moved elsewhere.
  case sentencesMoved = "sentences_moved"
}

/// Numbers that a seed decides: SplitMix64, version 1 of an audit's dice.
struct AuditDice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 { splitMix64(&state) }

  /// A number in 0..<count, by multiplication (Lemire 2019), without rejection.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// So many different places below `count`, ascending; all of them when there are no more.
  mutating func places(_ wanted: Int, below count: Int) -> [Int] {
    if wanted >= count { return Array(0..<count) }
    var chosen: Set<Int> = []
    for last in count - wanted..<count {
      let place = below(last + 1)
      chosen.insert(chosen.contains(place) ? last : place)
    }
    return chosen.sorted()
  }
}

/// A text cut into words, each with what stands behind it up to the next.
///
/// In scripts without spaces two letters in a row count as a word.
struct AuditedText {
  /// The bytes of each word and of the gap behind it.
  let words: [ArraySlice<UInt8>]
  /// What stands before the first word.
  let lead: ArraySlice<UInt8>
  /// Places of `words` where a sentence or line begins.
  let sentences: [Int]
  let script: AuditScript
  /// Shingles that a changed word spoils.
  let spoiled: Int
  let scalars: [UInt32]

  init(_ bytes: [UInt8], recipe: ShingleRecipe) {
    var starts: [Int] = []
    var end = -1
    var isHalf = false
    var units = 0
    let tokens = DarnelText.tokens(of: bytes, profile: recipe.profile)
    for token in tokens where token.range.lowerBound >= end {
      let isUnit = token.isLetterUnit
      if isUnit { units += 1 }
      // The second letter of two goes with the first, when nothing stands between them.
      let joins = isUnit && isHalf && token.range.lowerBound == end
      if !joins { starts.append(token.range.lowerBound) }
      isHalf = isUnit && !joins
      end = token.range.upperBound
    }
    let ends = starts.dropFirst() + [bytes.count]
    let words = zip(starts, ends).map { bytes[$0..<$1] }
    self.words = words
    lead = bytes[..<(starts.first ?? bytes.count)]
    let ended = words.indices.dropLast().filter { Self.endsSentence(words[$0]) }
    sentences = [0] + ended.map { $0 + 1 }
    spoiled = units * 2 > tokens.count ? recipe.letterWidth + 1 : recipe.width
    scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    script = AuditScript(scalars)
  }

  /// Whether a line feed or a sign that ends sentences stands behind a word.
  private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      [0x0A, 0x2E, 0x21, 0x3F, 0x61F, 0x6D4, 0x964, 0x3002, 0xFF01, 0xFF1F].contains($0.value)
    }
  }

  /// The text after an edit that aims at a resemblance; nil when there is nothing to change.
  ///
  /// - Parameter donor: where words and passages that are put in come from.
  func edited(
    _ edit: AuditEdit, aimingAt resemblance: Double, donor: AuditedText, _ dice: inout AuditDice
  ) -> [UInt8]? {
    guard words.count > 1, !donor.words.isEmpty else { return nil }
    let lost = (1 - resemblance) / (1 + resemblance)
    let shingles = Double(words.count) * (spoiled > 6 ? 2 : 1)
    let edits = max(Int((shingles * lost / Double(spoiled)).rounded()), 1)
    switch edit {
    case .wordsChanged, .wordsLeftOut, .wordsPutIn: return exchanged(edit, edits, donor, &dice)
    case .headCut, .tailCut:
      let cut = max(Int((Double(words.count) * (1 - resemblance)).rounded()), 1)
      return Self.bytes(
        lead, edit == .headCut ? words.dropFirst(cut) : words.dropLast(cut))
    case .passagePutIn:
      let length = max(Int((Double(words.count) * (1 / resemblance - 1)).rounded()), 1)
      let start = dice.below(max(donor.words.count - length, 0) + 1)
      let place = dice.below(words.count + 1)
      let passage = donor.words[start..<min(start + length, donor.words.count)]
      return Self.bytes(lead, words[..<place] + Self.apart(passage) + words[place...])
    case .sentencesMoved: return moved(max(edits / 3, 1), &dice)
    }
  }

  private func exchanged(
    _ edit: AuditEdit, _ edits: Int, _ donor: AuditedText, _ dice: inout AuditDice
  ) -> [UInt8] {
    var result = Array(lead)
    var places = dice.places(edits, below: words.count)[...]
    for (place, word) in words.enumerated() {
      guard places.first == place else {
        result += word
        continue
      }
      places = places.dropFirst()
      let other = donor.words[dice.below(donor.words.count)]
      if edit == .wordsPutIn { result += word }
      if edit != .wordsLeftOut { for piece in Self.apart([other]) { result += piece } }
    }
    return result
  }

  private func moved(_ count: Int, _ dice: inout AuditDice) -> [UInt8]? {
    guard sentences.count > 2 else { return nil }
    var pieces = zip(sentences, sentences.dropFirst() + [words.count]).map { words[$0..<$1] }
    for _ in 0..<count {
      let piece = pieces.remove(at: dice.below(pieces.count))
      pieces.insert(piece, at: dice.below(pieces.count + 1))
    }
    return Self.bytes(lead, pieces.flatMap { Self.apart($0) })
  }

  /// Words of another place, with a space behind them if nothing else sets them apart.
  private static func apart(_ words: some Collection<ArraySlice<UInt8>>) -> [ArraySlice<UInt8>] {
    words.map { word in (word.last ?? 0) <= 0x20 || word.isEmpty ? word : word + [0x20] }
  }

  private static func bytes(
    _ lead: ArraySlice<UInt8>, _ words: some Sequence<ArraySlice<UInt8>>
  ) -> [UInt8] {
    words.reduce(into: Array(lead)) { $0 += $1 }
  }

  /// The text with a share of the places spelled otherwise; nil when there is no such place.
  func spelled(_ spelling: AuditSpelling, share: Double, _ dice: inout AuditDice) -> [UInt8]? {
    let letters = spelling.letters
    guard scalars.contains(where: letters.contains) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(scalars.count * 4)
    var changed = 0
    var place = 0
    let limit = UInt64(share * 1_048_576)
    while place < scalars.count {
      let number = dice.next()
      let next = place + 1 < scalars.count ? scalars[place + 1] : 0
      let afterNext = place + 2 < scalars.count ? scalars[place + 2] : 0
      if number >> 44 >= limit || !letters.contains(scalars[place]) {
        Self.append(scalars[place], to: &result)
      } else if let one = spelling.joined(scalars[place], next, afterNext) {
        Self.append(one, to: &result)
        place += 1
        changed += 1
      } else if let other = spelling.replacement(scalars, at: place, dice: number & 0xFFFF) {
        for scalar in other { Self.append(scalar, to: &result) }
        changed += 1
      } else {
        Self.append(scalars[place], to: &result)
      }
      place += 1
    }
    return changed > 0 ? result : nil
  }

  /// Appends a code point as UTF-8.
  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    let last = UInt8(0x80 | scalar & 0x3F)
    let third = UInt8(0x80 | scalar >> 6 & 0x3F)
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(last)
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(third)
      bytes.append(last)
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(third)
      bytes.append(last)
    }
  }
}
