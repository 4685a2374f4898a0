/// How a corpus is opened and read.
public struct CorpusOptions: Sendable, Hashable {
  /// Which fields hold what.
  public var fields = FieldNames()
  /// How inputs are read; anything but `auto` holds for every input, also inside directories.
  public var format = InputFormat.auto
  /// Whether a bad row is an error instead of being counted.
  public var strict = false
  /// Bytes in a chunk, the unit of work; results do not depend on it.
  public var chunkSize = 1 << 20
  /// How many inputs are decoded at once.
  public var jobs = 1
  /// Where inputs that cannot be read twice are laid down; nil means TMPDIR, and failing that /tmp.
  public var temporaryDirectory: String?

  /// The usual ways.
  public init() {}
}
