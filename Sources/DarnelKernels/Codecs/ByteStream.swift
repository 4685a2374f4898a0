package import SystemPackage

/// A file read from front to back, whatever it is: with a look at its first bytes.
package struct ByteStream: ~Copyable {
  /// Bytes read and not yet consumed: `buffer[ready]`.
  package private(set) var buffer: [UInt8]
  package private(set) var ready = 0..<0
  /// Bytes consumed so far: the offset in the file of the first ready byte.
  package private(set) var offset: UInt64 = 0

  private let file: OpenFile

  /// Reads `file` from where its descriptor stands, in steps of `step` bytes.
  package init(_ file: OpenFile, step: Int = 1 << 18) {
    self.file = file
    buffer = zeroBytes(max(step, 16))
  }

  /// Reads on until `count` (at most 16) bytes are ready; false at the end of the file.
  package mutating func peek(_ count: Int) throws(Errno) -> Bool {
    while ready.count < count {
      if ready.lowerBound > 0 { moveToFront() }
      guard try fill() else { return false }
    }
    return true
  }

  /// Marks the first `count` ready bytes as consumed.
  package mutating func consume(_ count: Int) {
    precondition(count >= 0 && count <= ready.count, "more than is ready")
    ready = (ready.lowerBound + count)..<ready.upperBound
    offset += UInt64(count)
  }

  private mutating func moveToFront() {
    for (target, source) in ready.enumerated() { buffer[target] = buffer[source] }
    ready = 0..<ready.count
  }

  private mutating func fill() throws(Errno) -> Bool {
    let start = ready.upperBound
    let descriptor = file.descriptor
    let got = try system {
      try unsafe buffer.withUnsafeMutableBytes { bytes in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
        return try unsafe descriptor.read(into: room)
      }
    }
    ready = ready.lowerBound..<(start + got)
    return got > 0
  }
}
