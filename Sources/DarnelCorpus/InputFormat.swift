/// How the bytes of an input are read.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// By the name of a file, and by its first byte where the name says nothing.
  case auto
  /// One JSON object a line.
  case jsonl
  /// Rows of fields between commas (RFC 4180); the first row names the columns.
  case csv
  /// The same between tabs.
  case tsv
  /// Every file is one document.
  case text
}
