/// A unit of work: some rows of one input, or some text files.
///
/// Chunks are numbered in input order. In a file of lines, a chunk owns the rows whose first byte
/// lies in its range; in a table, the range holds whole rows.
public struct Chunk: Sendable, Hashable {
  /// Its number in the corpus.
  public let index: Int
  /// The inputs read: one, or several text files.
  public let sources: Range<Int>
  /// The bytes of the input; of all files together when they are text.
  public let range: Range<UInt64>
  /// Lines of the input that stand before this chunk and belong to none: a table's header.
  let leadingLines: Int
}
