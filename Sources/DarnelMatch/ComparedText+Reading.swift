internal import DarnelKernels
internal import DarnelText

extension ComparedText {
  /// Reads a text, the parts of a long one on up to `jobs` threads.
  init(reading bytes: [UInt8], _ recipe: ShingleRecipe, jobs: Int) {
    precondition(bytes.count < Int(UInt32.max), "a text of 4 GiB and more is not supported")
    var shingler = Shingler(recipe)
    let facts = shingler.shingle(bytes.span)
    let parts = Self.parts(of: bytes)
    let words = parallelMap(
      parts.count, jobs: jobs, workspace: { PlacedTokens(of: bytes, recipe.profile) }
    ) { (reader, index) in
      reader.read(parts[index])
      return reader.taken()
    }
    self.bytes = bytes
    self.words = Array(words.joined())
    shingles = ShingleSet(shingler.hashes, count: facts.shingles)
    malformed = facts.malformed
  }

  /// Ranges of about 256 kB that end at line feeds: no token reaches across one.
  private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let least = min(start + 1 << 18, bytes.count)
      let end = bytes[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      parts.append(start..<end)
      start = end
    }
    return parts
  }
}

/// Finds the tokens of a text, their places and their folds.
///
/// Stretches of ASCII go through the folding kernel, which keeps their places; others through its
/// readable twin, which knows places and folds of every character.
struct PlacedTokens {
  private let bytes: [UInt8]
  private let profile: TextProfile
  private let table: FoldTable
  private var folded: [UInt8] = []
  private var found: [PlacedToken] = []

  init(of bytes: [UInt8], _ profile: TextProfile) {
    self.bytes = bytes
    self.profile = profile
    table = profile.table
  }

  /// What was found since the last call.
  mutating func taken() -> [PlacedToken] {
    defer { found = [] }
    return found
  }

  /// Reads a part of the text that begins and ends between tokens.
  mutating func read(_ part: Range<Int>) {
    var start = part.lowerBound
    while start < part.upperBound {
      let rest = start..<part.upperBound
      guard let wide = bytes[rest].firstIndex(where: { $0 >= 0x80 }) else {
        return readASCII(rest)
      }
      let cut = (start..<wide).last(where: { isBorder($0 + 1) }).map { $0 + 1 } ?? start
      let end = (wide..<part.upperBound).first(where: { isBorder($0 + 1) }).map { $0 + 1 }
      readASCII(start..<cut)
      readAny(cut..<(end ?? part.upperBound))
      start = end ?? part.upperBound
    }
  }

  /// Whether no token and no rule that looks around reaches across a place: behind a line feed, or
  /// behind a space that follows an ASCII letter or digit (what joins words across spaces is
  /// Arabic).
  private func isBorder(_ place: Int) -> Bool {
    switch bytes[place - 1] {
    case 0x0A: true
    case 0x20 where place > 1: bytes[place - 2] < 0x80 && isAlphanumeric(bytes[place - 2])
    default: false
    }
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private mutating func readAny(_ part: Range<Int>) {
    for (token, folds) in tokensWithFolds(of: Array(bytes[part]), profile: profile) {
      note(hash64(token.bytes.span), token.range, from: part.lowerBound, folds)
    }
  }

  private mutating func readASCII(_ part: Range<Int>) {
    if part.isEmpty { return }
    let bytes = bytes
    let count = fold(bytes.span.extracting(part), with: table, into: &folded).count
    // A byte becomes a byte, behind the separator that folded text begins with; others may follow.
    let end = part.count + 1
    precondition(count >= end, "folding lost a byte of ASCII")
    var start = 1
    for place in 1...end where place == end || folded[place] <= 0x20 {
      if start < place { noteASCII(start..<place, from: part.lowerBound - 1) }
      start = place + 1
    }
  }

  private mutating func noteASCII(_ range: Range<Int>, from origin: Int) {
    let isLower = range.allSatisfy { folded[$0] == bytes[origin + $0] }
    let hash = hash64(folded.span.extracting(range))
    note(hash, range, from: origin, isLower ? [] : .letterCase)
  }

  private mutating func note(
    _ hash: UInt64, _ range: Range<Int>, from origin: Int, _ folds: TextFolds
  ) {
    found.append(
      PlacedToken(
        hash: hash, start: UInt32(origin + range.lowerBound),
        end: UInt32(origin + range.upperBound), folds: folds))
  }
}
