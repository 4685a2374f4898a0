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
  private var room = MaskingRoom()
  private let table: FoldTable
  private let marks: WordMarks
  private let dateMark: UInt8
  private let seed: UInt64

  /// A workspace.
  ///
  /// - Parameters:
  ///   - table: how texts are folded.
  ///   - marks: kinds of words that lines are to be told of.
  ///   - dateMark: the kind of the words of dates.
  ///   - seed: what keys of whole lines begin with, which tells several sorts of keys apart.
  public init(_ table: FoldTable, _ marks: WordMarks, dateMark: UInt8, seed: UInt64) {
    (self.table, self.marks, self.dateMark, self.seed) = (table, marks, dateMark, seed)
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
    var (start, token) = (1, 0)
    var isLast = false
    // Taken out, the room is written without asking who else holds it.
    var masking = MaskingRoom()
    swap(&masking, &room)
    while !isLast {
      let end = firstPlace(of: 0x0A, in: folded, from: min(start, used), to: used)
      isLast = end == nil
      let next = end.map { firstToken(behind: $0, from: token) } ?? tokens.count
      lines.append(keys(token..<next, bytes: start..<(end ?? used), &masking))
      (start, token) = ((end ?? used) + 1, next)
    }
    swap(&masking, &room)
  }

  private mutating func markDigits(_ used: Int) {
    // A stretch of bits is read from two words.
    grow(&digits, to: used / 64 + 2)
    unsafe folded.withUnsafeBufferPointer { folded in
      guard let base = folded.baseAddress else { return }
      for block in 0...used / 64 { unsafe digits[block] = darnel_digits_64(base + 64 * block) }
    }
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
    _ range: Range<Int>, bytes: Range<Int>, _ room: inout MaskingRoom
  ) -> LineKeys {
    var keys = LineKeys()
    keys.first = UInt32(range.lowerBound)
    keys.tokens = UInt32(range.count)
    if tokens.hasLetterUnits {
      for token in range where tokens.isLetterUnit(token) { keys.letterUnits += 1 }
    }
    let hashes = tokens.hashes.span
    for token in range { keys.marks |= marks.kinds(of: hashes[token]) }
    if keys.marks & dateMark == 0 && !Self.hasDigits(digits.span, bytes) {
      keys.join(hashes, range, seed: seed)
      keys.statement = keys.caption
    } else if !range.isEmpty {
      mask(range, &room.captions, &room.statements, &room.bytes, &keys)
    }
    return keys
  }

  private func mask(
    _ range: Range<Int>, _ captions: inout [UInt64], _ statements: inout [UInt64],
    _ bytes: inout [UInt8], _ keys: inout LineKeys
  ) {
    grow(&captions, to: range.count)
    grow(&statements, to: range.count)
    var caption = captions.mutableSpan
    var statement = statements.mutableSpan
    var (captionCount, statementCount) = (0, 0)
    let hashes = tokens.hashes.span
    let marked = digits.span
    let mayHaveDates = keys.marks & dateMark != 0
    for token in range {
      let plain = hashes[token]
      let (start, end) = tokens.range(of: token)
      let digits = Self.digits(marked, folded, start, end)
      let isYear = digits == .year
      let isDate =
        isYear || digits == .only || mayHaveDates && marks.kinds(of: plain) & dateMark != 0
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
  private static func digits(
    _ marked: Span<UInt64>, _ folded: borrowing [UInt8], _ start: Int, _ end: Int
  ) -> TokenHashes.Digits {
    let length = end - start
    if _slowPath(length > 63) { return longDigits(folded, start, end) }
    let found = digits(marked, from: start, count: length)
    if found == 0 { return .none }
    if found != ~0 &>> UInt64(64 - length) { return .some }
    return length == 4 ? .year : .only
  }

  private static func longDigits(
    _ folded: borrowing [UInt8], _ start: Int, _ end: Int
  ) -> TokenHashes.Digits {
    var count = 0
    for place in start..<end where folded[place] &- 0x30 < 10 { count += 1 }
    return count == 0 ? .none : count == end - start ? .only : .some
  }

  private static func hasDigits(_ marked: Span<UInt64>, _ bytes: Range<Int>) -> Bool {
    var start = bytes.lowerBound
    while start < bytes.upperBound {
      let count = min(bytes.upperBound - start, 64)
      if digits(marked, from: start, count: count) != 0 { return true }
      start += count
    }
    return false
  }

  /// The marks of up to 64 bytes of the folded text, the first in the lowest bit.
  @inline(__always)
  private static func digits(_ marked: Span<UInt64>, from start: Int, count: Int) -> UInt64 {
    let (word, shift) = (start >> 6, UInt64(start & 63))
    let bits = marked[word] &>> shift | (marked[word + 1] &<< 1) &<< (63 &- shift)
    return bits & (~0 &>> UInt64(64 - count))
  }
}
