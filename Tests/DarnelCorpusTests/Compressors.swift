import Foundation

/// A gzip member that stores its bytes.
func gzipMember(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
  var start = 0
  repeat {
    let end = min(start + 65_535, bytes.count)
    let count = UInt16(end - start)
    out += [end == bytes.count ? 1 : 0] + littleEndian(count) + littleEndian(~count)
    out += bytes[start..<end]
    start = end
  } while start < bytes.count
  return out + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
}

/// A zstd frame of raw blocks, with a window of 128 KiB.
func zstdFrame(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]
  var start = 0
  repeat {
    let end = min(start + 100_000, bytes.count)
    let header = UInt32(end - start) << 3 | (end == bytes.count ? 1 : 0)
    out += littleEndian(header).prefix(3) + bytes[start..<end]
    start = end
  } while start < bytes.count
  return out
}

/// Two rows, really compressed.
let gzipRows = unpacked(
  "H4sIAAAAAAACA6tWykxRslJKVNJRKkmtKAEy8/NSFUrK8xVKMopSU5VquaohKpIQKtLyS4sU0jLLUhWK"
    + "MyuAKgDbI8X1RAAAAA==")
let zstdRows = unpacked(
  "KLUv/QRozQEAMoMLEbDrJ0sqyHV7ezws+FDCwKIEIPrpyjc1qVgyBET/6mwmt3mULLzv6+Bh4aKGAQIA"
    + "YAuVTD0BPNDomw==")

private func unpacked(_ base64: String) -> [UInt8] {
  Data(base64Encoded: base64).map(Array.init) ?? []
}

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc = UInt32.max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
  }
  return ~crc
}
