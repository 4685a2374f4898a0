internal import DarnelKernels

/// Numbers and strings one after the other, as the small sections of a signature file hold them:
/// numbers as eight bytes, strings as their length and their UTF-8.
struct Packed {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ number: Int) { put(number) }

  mutating func put(_ number: Int) { bytes += DarnelKernels.bytes(of: [Int64(number)][...]) }

  mutating func put(_ text: [UInt8]) {
    put(text.count)
    bytes += text
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }
}

/// Takes numbers and strings out again; nil when the bytes do not hold them.
struct Unpacked {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  mutating func number() -> Int? {
    guard rest.count >= 8 else { return nil }
    let number = values(of: Int64.self, from: Array(rest.prefix(8)))[0]
    rest = rest.dropFirst(8)
    return Int(exactly: number)
  }

  /// A number that counts something.
  mutating func count() -> Int? { number().flatMap { $0 >= 0 ? $0 : nil } }

  mutating func text() -> [UInt8]? {
    guard let count = count(), count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func string() -> String? { text().map { String(decoding: $0, as: UTF8.self) } }
}
