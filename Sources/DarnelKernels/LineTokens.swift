internal import CXXHash

/// The tokens of a text with the keys of its lines: a workspace that is filled again for each text.
///
/// Lines are split at U+000A. The text is folded and hashed as a whole, so that a short line costs
/// no more than its bytes.
public struct LineTokens: Sendable {
  /// The tokens of all lines in text order.
  public private(set) var tokens = TokenHashes()
  /// The lines in text order, at least one once a text was read.
  public private(set) var lines: [LineKeys] = []
  private var folded: [UInt8] = []
  /// One bit a byte of the folded text, set for ASCII digits.
  private var digits: [UInt64] = []
  /// The tokens that are marked or have digits, ascending.
  private var flagged: [FlaggedToken] = []
  private var room = MaskingRoom()
  private let table: FoldTable
  private let marks: WordMarks
  /// The flags of tokens that are masked: of dates, and with digits.
  private let masked: UInt16
  private let seed: UInt64

  /// A workspace.
  ///
  /// - Parameters:
  ///   - table: how texts are folded.
  ///   - marks: kinds of words that lines are to be told of.
  ///   - dateMark: the kind of the words of dates.
  ///   - seed: what keys of whole lines begin with, which tells several sorts of keys apart.
  public init(_ table: FoldTable, _ marks: WordMarks, dateMark: UInt8, seed: UInt64) {
    (self.table, self.marks, self.seed) = (table, marks, seed)
    masked = 0xFF00 | UInt16(dateMark)
  }

  /// Reads a text.
  ///
  /// - Complexity: linear in the bytes; under 4 GiB.
  public mutating func read(_ text: Span<UInt8>) {
    let used = fold(text, with: table, into: &folded).count
    tokens.fill(from: folded, count: used)
    markDigits(used)
    lines.removeAll(keepingCapacity: true)
    // The folded text begins with a separator of its own.
    var (start, token, flag) = (1, 0, 0)
    var isLast = false
    // Taken out, both are written without asking who else holds them.
    var (masking, flagged) = (MaskingRoom(), [FlaggedToken]())
    swap(&masking, &room)
    swap(&flagged, &self.flagged)
    findFlagged(used, into: &flagged)
    while !isLast {
      let end = firstPlace(of: 0x0A, in: folded, from: min(start, used), to: used)
      isLast = end == nil
      let next = end.map { firstToken(behind: $0, from: token) } ?? tokens.count
      let flags = flag
      while flag < flagged.count && flagged[flag].token < next { flag += 1 }
      lines.append(keys(token..<next, flagged.span.extracting(flags..<flag), &masking))
      (start, token) = ((end ?? used) + 1, next)
    }
    swap(&masking, &room)
    swap(&flagged, &self.flagged)
  }

  private mutating func markDigits(_ used: Int) {
    // A stretch of bits is read from two words.
    grow(&digits, to: used / 64 + 2)
    unsafe folded.withUnsafeBufferPointer { folded in
      guard let base = folded.baseAddress else { return }
      for block in 0...used / 64 { unsafe digits[block] = darnel_digits_64(base + 64 * block) }
    }
  }

  private func findFlagged(_ used: Int, into flagged: inout [FlaggedToken]) {
    flagged.removeAll(keepingCapacity: true)
    unsafe tokens.edges.withUnsafeBufferPointer { edges in
      unsafe tokens.hashes.withUnsafeBufferPointer { hashes in
        unsafe digits.withUnsafeBufferPointer { marked in
          var digit = unsafe nextDigit(marked, from: 0, to: used)
          for token in 0..<tokens.count {
            let kinds = unsafe marks.kinds(of: hashes[token])
            let end = unsafe Int(edges[2 &* token &+ 1])
            if _fastPath(kinds == 0 && digit >= end) { continue }
            var digits = TokenHashes.Digits.none
            if digit < end {
              digits = unsafe self.digits(marked, Int(edges[2 &* token]), end)
              digit = unsafe nextDigit(marked, from: end, to: used)
            }
            let flags = UInt16(digits.rawValue) << 8 | UInt16(kinds)
            flagged.append(FlaggedToken(token: UInt32(token), flags: flags))
          }
        }
      }
    }
  }

  /// The first digit from a place on, `used` or more when there is none.
  private func nextDigit(
    _ marked: UnsafeBufferPointer<UInt64>, from place: Int, to used: Int
  ) -> Int {
    var word = place >> 6
    guard place < used else { return used }
    var bits = unsafe marked[word] & (~0 << UInt64(place & 63))
    while bits == 0 {
      word += 1
      if word > used >> 6 { return used }
      bits = unsafe marked[word]
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// The first token that begins behind a place, none before `token` doing so.
  private func firstToken(behind place: Int, from token: Int) -> Int {
    unsafe tokens.edges.withUnsafeBufferPointer { edges in
      var token = token
      while token < tokens.count, unsafe edges[2 &* token] < place { token &+= 1 }
      return token
    }
  }
}

/// A token with the kinds of words it is of, and above them what its digits are.
private struct FlaggedToken: Sendable {
  var token: UInt32
  var flags: UInt16
}

/// Where the tokens of a line are masked.
private struct MaskingRoom: Sendable {
  var captions: [UInt64] = []
  var statements: [UInt64] = []
  var bytes: [UInt8] = []
}

// MARK: - Keys

// A closure here would copy the whole workspace, line by line: what is read is lent as spans.
extension LineTokens {
  private func keys(
    _ range: Range<Int>, _ flagged: Span<FlaggedToken>, _ room: inout MaskingRoom
  ) -> LineKeys {
    var keys = LineKeys()
    keys.first = UInt32(range.lowerBound)
    keys.tokens = UInt32(range.count)
    if tokens.hasLetterUnits {
      for token in range where tokens.isLetterUnit(token) { keys.letterUnits += 1 }
    }
    var found: UInt16 = 0
    for place in flagged.indices { found |= flagged[place].flags }
    keys.marks = UInt8(truncatingIfNeeded: found)
    if !flagged.isEmpty, flagged[0].token == range.lowerBound {
      keys.firstMarks = UInt8(truncatingIfNeeded: flagged[0].flags)
    }
    if found & masked == 0 {
      keys.join(tokens.hashes.span, range, seed: seed)
      keys.statement = keys.caption
    } else {
      mask(range, flagged, &room.captions, &room.statements, &room.bytes, &keys)
    }
    return keys
  }

  private func mask(
    _ range: Range<Int>, _ flagged: Span<FlaggedToken>, _ captions: inout [UInt64],
    _ statements: inout [UInt64], _ bytes: inout [UInt8], _ keys: inout LineKeys
  ) {
    grow(&captions, to: range.count)
    grow(&statements, to: range.count)
    var caption = captions.mutableSpan
    var statement = statements.mutableSpan
    var (captionCount, statementCount) = (0, 0)
    let hashes = tokens.hashes.span
    var next = 0
    for token in range {
      let plain = hashes[token]
      var flag: UInt16 = 0
      if next < flagged.count && flagged[next].token == token {
        flag = flagged[next].flags & masked
        next += 1
      }
      if flag == 0 {
        (caption[captionCount], statement[statementCount]) = (plain, plain)
        (captionCount, statementCount) = (captionCount + 1, statementCount + 1)
        continue
      }
      let digits = TokenHashes.Digits(rawValue: UInt8(flag >> 8)) ?? .none
      let isYear = digits == .year
      let isDate = isYear || digits == .only || UInt8(truncatingIfNeeded: flag) != 0
      if isDate { keys.dates += 1 }
      let level = digits == .some ? tokens.level(token, in: folded, &bytes).hash : plain
      Self.add(isDate ? LineKeys.number : level, to: &caption, &captionCount)
      Self.add(isYear ? LineKeys.number : plain, to: &statement, &statementCount)
    }
    keys.join(caption.span, 0..<captionCount, seed: seed)
    keys.statement = LineKeys.joined(statement.span, 0..<statementCount, seed: seed)
  }

  /// Adds a masked token; numbers in a row are one.
  @inline(__always)
  private static func add(
    _ hash: UInt64, to hashes: inout MutableSpan<UInt64>, _ count: inout Int
  ) {
    if hash == LineKeys.number && count > 0 && hashes[count - 1] == hash { return }
    hashes[count] = hash
    count += 1
  }

  /// What the digits of a token do to its hash.
  @inline(__always)
  private func digits(
    _ marked: UnsafeBufferPointer<UInt64>, _ start: Int, _ end: Int
  ) -> TokenHashes.Digits {
    let length = end &- start
    if _slowPath(length > 63) { return longDigits(start, end) }
    // A token may begin in one word of the marks and end in the next.
    let (word, shift) = (start &>> 6, UInt64(start & 63))
    let bits = unsafe marked[word] &>> shift | (marked[word &+ 1] &<< 1) &<< (63 &- shift)
    let all = ~0 &>> UInt64(64 &- length)
    if _fastPath(bits & all == 0) { return .none }
    if bits & all != all { return .some }
    return length == 4 ? .year : .only
  }

  private func longDigits(_ start: Int, _ end: Int) -> TokenHashes.Digits {
    var count = 0
    for place in start..<end where folded[place] &- 0x30 < 10 { count += 1 }
    return count == 0 ? .none : count == end - start ? .only : .some
  }
}
