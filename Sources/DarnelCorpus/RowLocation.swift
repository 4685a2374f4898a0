/// Where a row stands, so that it can be read again.
public struct RowLocation: Sendable, Hashable, BitwiseCopyable {
  /// The input's number in its corpus.
  public let source: UInt32
  /// Bytes, without the line feed at the end.
  public let length: UInt32
  /// The offset of the first byte in the input as decoded.
  public let offset: UInt64

  /// A place in an input.
  public init(source: UInt32, offset: UInt64, length: UInt32) {
    self.source = source
    self.offset = offset
    self.length = length
  }
}
