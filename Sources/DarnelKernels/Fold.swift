internal import CXXHash

/// What a call of ``fold(_:with:into:)`` wrote and met.
public struct FoldCounts: Sendable, Hashable {
  /// The number of folded bytes; at least 64 bytes of padding follow them.
  public let count: Int
  /// The number of ill-formed sequences, each a maximal subpart, that were read as separators.
  public let malformed: Int
}

/// Folds a text into bytes whose tokens are the runs above 0x20.
///
/// Byte 0 is a separator, and so is every byte up to 0x20: 0x1F opens a letter unit, 0x1E closes
/// it, 0x0A is a line feed of the text, 0x20 is any other; separators are not collapsed, and no
/// line feed is lost, since nothing is folded across one. The array is scratch: it grows to what is
/// needed, never shrinks, and only the returned count of its bytes means anything.
public func fold(
  _ text: Span<UInt8>, with table: FoldTable, into folded: inout [UInt8]
) -> FoldCounts {
  var place = FoldPlace()
  grow(&folded, to: text.count + text.count / 2 + FoldPlace.room)
  let isDone = unsafe text.withUnsafeBufferPointer { bytes in
    while unsafe !advance(&place, over: bytes, with: table, into: &folded) {
      grow(&folded, to: 2 * folded.count)
    }
    return true
  }
  precondition(isDone && place.output + 64 <= folded.count, "the folded bytes have no padding")
  return FoldCounts(count: place.output, malformed: place.malformed)
}

private func grow(_ array: inout [UInt8], to count: Int) {
  if array.count < count {
    array += Array(repeating: 0x20, count: count - array.count)
  }
}

/// Folds on from a place; false when the array is full before the text is at its end.
private func advance(
  _ place: inout FoldPlace, over text: UnsafeBufferPointer<UInt8>, with table: FoldTable,
  into folded: inout [UInt8]
) -> Bool {
  unsafe table.low.withUnsafeBufferPointer { low in
    unsafe table.index.withUnsafeBufferPointer { index in
      unsafe table.blocks.withUnsafeBufferPointer { blocks in
        unsafe folded.withUnsafeMutableBufferPointer { output in
          unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 32) { scalars in
            guard let low = low.baseAddress, let index = index.baseAddress,
              let blocks = blocks.baseAddress, let target = output.baseAddress,
              let scalars = scalars.baseAddress
            else { return true }
            var folder = unsafe Folder(
              text: UnsafePointer(target), scalars: scalars, end: 0, target: target,
              limit: output.count, low: low, index: index, blocks: blocks, table: table,
              place: place)
            let isDone = unsafe folder.fold(text)
            place = unsafe folder.place
            return isDone
          }
        }
      }
    }
  }
}

/// How far the folding of a text has come.
struct FoldPlace {
  /// The bytes of text between two looks at what is left of the target.
  static let chunk = 512
  /// What a chunk may become, with the padding and what a store may write past its length.
  static let room = FoldTable.growth * (chunk + 64) + 32 * Int(FoldEntry.specialLength)
  /// The bytes at the end of a text that are folded from a padded copy.
  static let tail = 64
  /// The most marks that a mark is put before: the limit of the stream-safe text format.
  static let reach = 30

  /// Bytes read.
  var input = 0
  /// Bytes written.
  var output = 0
  /// Ill-formed sequences met.
  var malformed = 0
}

/// The pointers and places of a folding under way.
///
/// Layout: `text` is readable for 64 bytes after any place where a loop starts, `target` writable
/// for `room` bytes; a chunk of the text never becomes more than that.
@unsafe
struct Folder {
  var text: UnsafePointer<UInt8>
  /// Room for the code points of a block.
  let scalars: UnsafeMutablePointer<UInt16>
  /// The end of the text, which looking ahead must not pass.
  var end: Int
  let target: UnsafeMutablePointer<UInt8>
  let limit: Int
  let low: UnsafePointer<UInt64>
  let index: UnsafePointer<UInt16>
  let blocks: UnsafePointer<UInt64>
  /// Held by the caller: counting who holds it would make threads wait for each other.
  unowned(unsafe) let table: FoldTable
  var place: FoldPlace

  /// Folds to the end of the text or of the target.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if unsafe place.output == 0 {
      unsafe target[0] = 0x20
      unsafe place.output = 1
    }
    if let start = bytes.baseAddress, bytes.count > FoldPlace.tail {
      unsafe (text, end) = unsafe (start, bytes.count)
      guard unsafe run(to: bytes.count - FoldPlace.tail) else { return false }
    }
    guard unsafe limit - place.output >= FoldPlace.room else { return false }
    unsafe foldTail(bytes)
    unsafe (target + place.output).update(repeating: 0x20, count: 64)
    return true
  }

  /// Folds the last bytes from a copy with spaces after it, so that no load leaves the text.
  private mutating func foldTail(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = unsafe place.input
    let count = bytes.count - start
    guard count > 0 else { return }
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * FoldPlace.tail) { copy in
      unsafe copy.initialize(repeating: 0x20)
      for offset in 0..<count { unsafe copy[offset] = bytes[start + offset] }
      guard let base = unsafe UnsafePointer(copy.baseAddress) else { return }
      unsafe (text, end, place.input) = unsafe (base, count, 0)
      _ = unsafe run(to: count)
    }
    unsafe place.input = bytes.count
  }

  /// Folds until a place in the text is reached; false when the target is full before.
  private mutating func run(to stop: Int) -> Bool {
    while unsafe place.input < stop {
      guard unsafe limit - place.output >= FoldPlace.room else { return false }
      let border = unsafe min(place.input + FoldPlace.chunk, stop)
      while unsafe place.input < border { unsafe foldStretch(to: border) }
    }
    return true
  }

  /// Folds one stretch of one kind of text, at least a character.
  private mutating func foldStretch(to border: Int) {
    unsafe foldASCII(to: border)
    guard unsafe place.input < border else { return }
    if unsafe text[place.input] < 0xE0 {
      unsafe foldLow(to: border)
    } else {
      unsafe foldWide(to: border)
    }
  }
}
