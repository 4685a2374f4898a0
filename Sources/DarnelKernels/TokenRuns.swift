internal import CXXHash

/// The tokens of one text, joined by single spaces, with the place where each begins.
///
/// A reusable workspace: arrays grow to the largest text seen and are never shrunk. After
/// `compact(_:count:)`, token `t` is `bytes[starts[t] ..< starts[t + 1] - 1]`.
public struct TokenRuns: Sendable {
  /// The tokens joined by single spaces; bytes past `byteCount` are left over.
  public internal(set) var bytes: [UInt8] = []
  /// Where each token begins; entry `count` is one past the space behind the last token.
  public internal(set) var starts: [UInt32] = []
  /// 1 for a letter unit, 0 for a word; filled only when `hasLetterUnits`.
  var kinds: [UInt8] = []
  /// Where the tokens begin and end in the folded text, alternating.
  var edges: [UInt32] = []
  /// Number of tokens.
  public internal(set) var count = 0
  /// Number of bytes of the joined tokens, the space behind the last one not counted.
  public internal(set) var byteCount = 0
  /// Whether any token is a letter of a script without spaces.
  public internal(set) var hasLetterUnits = false

  /// An empty workspace.
  public init() {}

  /// Collects the tokens of `folded[0 ..< used]`: its runs of bytes above 0x20.
  ///
  /// `folded` begins with a separator and holds 64 bytes of spaces behind `used`; a token behind
  /// the separator 0x1F is a letter unit. Linear in `used`.
  public mutating func compact(_ folded: borrowing [UInt8], count used: Int) {
    precondition(used + 64 <= folded.count, "folded text wants 64 bytes of padding")
    precondition(used < Int(UInt32.max) - 64, "a text of 4 GiB and more is not supported")
    reserve(used)
    unsafe folded.withUnsafeBufferPointer { folded in
      guard let base = folded.baseAddress else { return }
      unsafe findEdges(base, used)
      unsafe join(base)
    }
  }

  private mutating func reserve(_ used: Int) {
    // One token takes at least two folded bytes; flattening a mask writes up to 8 edges too many.
    grow(&edges, to: used + 64 + 8)
    grow(&starts, to: used / 2 + 40)
    // The copy of a token writes whole blocks of 16.
    grow(&bytes, to: used + 64 + 16)
  }

  private mutating func findEdges(_ base: UnsafePointer<UInt8>, _ used: Int) {
    var units: UInt64 = 0
    var total = 0
    unsafe edges.withUnsafeMutableBufferPointer { edges in
      guard var out = edges.baseAddress else { return }
      let begin = unsafe out
      var before: UInt64 = 0
      var block = 0
      while block <= used {
        let word = unsafe ~darnel_at_most_64(base + block, 0x20)
        unsafe units |= darnel_at_most_64(base + block, 0x1F)
        unsafe flatten(word ^ (word << 1 | before), at: UInt32(truncatingIfNeeded: block), to: &out)
        before = word >> 63
        block += 64
      }
      total = unsafe out - begin
    }
    hasLetterUnits = units != 0
    count = total / 2
  }

  private mutating func join(_ base: UnsafePointer<UInt8>) {
    let count = count
    unsafe edges.withUnsafeBufferPointer { edges in
      unsafe starts.withUnsafeMutableBufferPointer { starts in
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
          guard let out = bytes.baseAddress else { return }
          var place = 0
          for token in 0..<count {
            let start = unsafe Int(edges[2 * token])
            let length = unsafe Int(edges[2 * token + 1]) - start
            unsafe starts[token] = UInt32(truncatingIfNeeded: place)
            unsafe copyBlocks(base + start, to: out + place, length)
            place += length
            unsafe out[place] = 0x20
            place += 1
          }
          unsafe starts[count] = UInt32(truncatingIfNeeded: place)
        }
      }
    }
    byteCount = max(Int(starts[count]) - 1, 0)
    if hasLetterUnits { unsafe markKinds(base) }
  }

  private mutating func markKinds(_ base: UnsafePointer<UInt8>) {
    grow(&kinds, to: count)
    for token in 0..<count {
      kinds[token] = unsafe base[Int(edges[2 * token]) - 1] == 0x1F ? 1 : 0
    }
  }
}

/// Makes a scratch array at least `size` long; what it holds is not kept.
@inline(__always)
func grow<Element: ExpressibleByIntegerLiteral>(_ scratch: inout [Element], to size: Int) {
  if scratch.count < size {
    scratch = Array(repeating: 0, count: max(size, scratch.count * 2))
  }
}

/// Writes the positions of the set bits, eight at a time: a loop that leaves after each bit
/// mispredicts once a block, this one hardly ever.
@inline(__always)
private func flatten(_ mask: UInt64, at block: UInt32, to out: inout UnsafeMutablePointer<UInt32>) {
  var bits = mask
  var left = mask.nonzeroBitCount
  let end = unsafe out + left
  while left > 0 {
    for slot in 0..<8 {
      unsafe out[slot] = block &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
    unsafe out += 8
    left -= 8
  }
  unsafe out = end
}

/// Copies `length` bytes in blocks of 16; both sides have room for the last, whole block.
@inline(__always)
private func copyBlocks(
  _ from: UnsafePointer<UInt8>, to: UnsafeMutablePointer<UInt8>, _ length: Int
) {
  var done = 0
  repeat {
    let block = unsafe UnsafeRawPointer(from + done).loadUnaligned(as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(to + done).storeBytes(of: block, as: SIMD16<UInt8>.self)
    done += 16
  } while done < length
}
