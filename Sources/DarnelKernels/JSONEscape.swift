internal import CXXHash

/// Appends bytes as they stand between the quotation marks of a string of JSON.
///
/// Only quotation marks, backslashes and bytes below 0x20 are escaped, so that well-formed UTF-8
/// stays that. (RFC 8259, section 7.)
///
/// - Complexity: linear.
public func appendJSONEscaped(_ bytes: borrowing [UInt8], to target: inout [UInt8]) {
  let blockSize = 2048
  // A byte becomes six at most.
  unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6 * blockSize) { room in
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let from = bytes.baseAddress, let to = room.baseAddress else { return }
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        let count = min(blockSize, bytes.count - start)
        let written = unsafe escape(from + start, count, to)
        unsafe target.append(contentsOf: UnsafeBufferPointer(start: to, count: written))
      }
    }
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// Writes escaped bytes, up to six each, and returns how many.
private func escape(
  _ bytes: UnsafePointer<UInt8>, _ count: Int, _ target: UnsafeMutablePointer<UInt8>
) -> Int {
  var (at, written) = (0, 0)
  while true {
    let plain = unsafe darnel_json_special(bytes + at, count - at)
    unsafe (target + written).update(from: bytes + at, count: plain)
    at += plain
    written += plain
    if at == count { return written }
    let byte = unsafe bytes[at]
    at += 1
    unsafe target[written] = UInt8(ascii: "\\")
    if let letter = shortEscape(of: byte) {
      unsafe target[written + 1] = letter
      written += 2
    } else {
      unsafe target[written + 1] = UInt8(ascii: "u")
      unsafe target[written + 2] = UInt8(ascii: "0")
      unsafe target[written + 3] = UInt8(ascii: "0")
      unsafe target[written + 4] = hexDigits[Int(byte >> 4)]
      unsafe target[written + 5] = hexDigits[Int(byte & 15)]
      written += 6
    }
  }
}

/// The letter behind the backslash of what has an escape of two bytes.
private func shortEscape(of byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
  case 0x0A: UInt8(ascii: "n")
  case 0x0D: UInt8(ascii: "r")
  case 0x09: UInt8(ascii: "t")
  default: nil
  }
}
