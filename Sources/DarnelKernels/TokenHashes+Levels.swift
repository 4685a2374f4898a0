internal import CXXHash

/// Token hashes that do not tell numbers apart: an extension to be filled after the hashes.
extension TokenHashes {
  /// What the digits of a token do to its hash.
  public enum Digits: UInt8, Sendable {
    /// It has none.
    case none
    /// Some of its bytes are digits.
    case some
    /// All of its bytes are digits.
    case only
    /// It is four digits, as a year is.
    case year
  }

  /// Whether any token may have an ASCII digit.
  ///
  /// - Parameters:
  ///   - folded: what ``fill(from:count:)`` was given.
  ///   - used: how much of it is text.
  /// - Complexity: linear in `used`, eight bytes at a time.
  public func mayHaveDigits(_ folded: borrowing [UInt8], count used: Int) -> Bool {
    precondition(used + 16 <= folded.count, "these are not the bytes that were hashed")
    return unsafe folded.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      var at = 0
      while at < used {
        if unsafe digitMarks(base.loadUnaligned(fromByteOffset: at, as: UInt64.self)) != 0 {
          return true
        }
        at += 8
      }
      return false
    }
  }

  /// How many tokens are letters of scripts without spaces.
  public var letterUnits: Int {
    hasLetterUnits ? (0..<count).count { kinds[$0] == 1 } : 0
  }

  /// Which digits a token has, and its hash with every run of ASCII digits as a single 0.
  ///
  /// - Parameters:
  ///   - token: its place in text order.
  ///   - folded: what ``fill(from:count:)`` was given.
  ///   - levelled: scratch.
  /// - Complexity: constant for tokens up to 16 bytes without digits, else linear in the token.
  public func level(
    _ token: Int, in folded: borrowing [UInt8], _ levelled: inout [UInt8]
  ) -> (digits: Digits, hash: UInt64) {
    let (start, end) = range(of: token)
    precondition(end + 16 <= folded.count, "these are not the bytes that were hashed")
    if end - start <= 16 {
      let head = unsafe folded.withUnsafeBufferPointer { buffer -> darnel_pair in
        guard let base = buffer.baseAddress else { return darnel_pair(low: 0, high: 0) }
        return unsafe darnel_first_bytes(base + start, end - start)
      }
      if digitMarks(head.low) | digitMarks(head.high) == 0 { return (.none, hashes[token]) }
    }
    return level(start..<end, token, in: folded, &levelled)
  }

  private func level(
    _ range: Range<Int>, _ token: Int, in folded: borrowing [UInt8], _ levelled: inout [UInt8]
  ) -> (digits: Digits, hash: UInt64) {
    levelled.removeAll(keepingCapacity: true)
    var digits = 0
    var wasDigit = false
    for place in range {
      let isDigit = folded[place] &- 0x30 < 10
      if isDigit { digits += 1 }
      if !isDigit { levelled.append(folded[place]) } else if !wasDigit { levelled.append(0x30) }
      wasDigit = isDigit
    }
    if digits == 0 { return (.none, hashes[token]) }
    let found: Digits = digits < range.count ? .some : digits == 4 ? .year : .only
    return (found, hashOfToken(levelled))
  }
}

/// Not 0 when one of eight bytes is an ASCII digit.
///
/// (Mycroft's test for a byte below a bound; exact as to whether there is one.)
@inline(__always)
private func digitMarks(_ bytes: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let levelled = bytes ^ (ones &* 0x30)
  return (levelled &- ones &* 10) & ~levelled & (ones &* 0x80)
}

/// The hash that ``TokenHashes`` gives a token of these folded bytes; 0 for none.
public func hashOfToken(_ bytes: [UInt8]) -> UInt64 {
  if bytes.isEmpty { return 0 }
  let padded = bytes + Array(repeating: 0, count: 16)
  return unsafe padded.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return 0 }
    return unsafe tokenHash(base, bytes.count)
  }
}
