internal import DarnelKernels

/// What a cluster says, whatever its documents are called and wherever they stand.
///
/// The XXH3-128 of its members' 128-bit token hashes, sorted, little-endian, equal ones repeated.
public struct ContentHash: Sendable, Hashable, Comparable {
  /// The 128 bits.
  public let value: UInt128

  /// A hash as it is.
  public init(_ value: UInt128) { self.value = value }

  /// The hash of a cluster.
  public init(members: [UInt128]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(members.count * 16)
    for member in members.sorted() {
      for shift in stride(from: 0, to: 128, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: member >> UInt128(shift)))
      }
    }
    value = hash128(bytes.span)
  }

  /// The hash of a text.
  public init(text: String) { value = hash128(Array(text.utf8).span) }

  /// A hash as it is written; nil unless it is 32 hexadecimal digits.
  public init?(_ text: String) {
    guard let value = hexadecimal(text, digits: 32) else { return nil }
    self.value = value
  }

  /// 32 hexadecimal digits.
  public var text: String { padded(String(value, radix: 16), to: 32) }

  /// The lesser number comes first.
  public static func < (a: ContentHash, b: ContentHash) -> Bool { a.value < b.value }
}

/// The first half of a member's token hash, as baselines hold it.
public struct MemberHash: Sendable, Hashable, Comparable {
  /// The 64 bits.
  public let value: UInt64

  /// The half of a token hash.
  public init(_ tokens: UInt128) { value = UInt64(truncatingIfNeeded: tokens >> 64) }

  /// A hash as it is written; nil unless it is 16 hexadecimal digits.
  public init?(_ text: String) {
    guard let value = hexadecimal(text, digits: 16) else { return nil }
    self.value = UInt64(truncatingIfNeeded: value)
  }

  /// 16 hexadecimal digits.
  public var text: String { padded(String(value, radix: 16), to: 16) }

  /// The lesser number comes first.
  public static func < (a: MemberHash, b: MemberHash) -> Bool { a.value < b.value }
}

private func hexadecimal(_ text: String, digits: Int) -> UInt128? {
  guard text.utf8.count == digits,
    text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
  else { return nil }
  return UInt128(text, radix: 16)
}

private func padded(_ text: String, to digits: Int) -> String {
  String(repeating: "0", count: digits - text.utf8.count) + text
}
