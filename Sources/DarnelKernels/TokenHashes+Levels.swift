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
    return unsafe folded.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return (.none, hashes[token]) }
      if end - start <= 16 {
        let head = unsafe darnel_first_bytes(base + start, end - start)
        if digitMarks(head.low) | digitMarks(head.high) == 0 { return (.none, hashes[token]) }
      }
      return unsafe level(token, base + start, end - start, &levelled)
    }
  }

  /// The hash of a token of nothing but digits.
  private static let zero = hashOfToken([0x30])

  private func level(
    _ token: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ levelled: inout [UInt8]
  ) -> (digits: Digits, hash: UInt64) {
    let digits = (0..<length).count { unsafe bytes[$0] &- 0x30 < 10 }
    if digits == 0 { return (.none, hashes[token]) }
    if digits == length { return (digits == 4 ? .year : .only, Self.zero) }
    grow(&levelled, to: length + 16)
    return unsafe levelled.withUnsafeMutableBufferPointer { levelled in
      var count = 0
      var wasDigit = false
      for place in 0..<length {
        let byte = unsafe bytes[place]
        let isDigit = byte &- 0x30 < 10
        if !(isDigit && wasDigit) {
          unsafe levelled[count] = isDigit ? 0x30 : byte
          count += 1
        }
        wasDigit = isDigit
      }
      guard let base = levelled.baseAddress else { return (.some, 0) }
      return (.some, unsafe tokenHash(base, count))
    }
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
