/// A format that is not read, known by the first bytes of a file whatever its name.
public enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
  /// Compressed by xz.
  case xz
  /// Compressed by bzip2.
  case bzip2
  /// Compressed by lz4, one file or framed.
  case lz4
  /// An archive of compressed files.
  case zip = "ZIP"
  /// An archive of compressed files.
  case sevenZip = "7z"
  /// Columns of a table.
  case parquet = "Parquet"
  /// Columns of a table.
  case arrow = "Arrow"

  /// The format that these first bytes announce.
  package init?(magic bytes: [UInt8]) {
    let found = Self.allCases.first { format in
      format.beginnings.contains { bytes.starts(with: $0) }
        && (format != .bzip2 || !Self.isText(bytes))
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether the first bytes of a file, of which the last may be cut, are those of a text.
  ///
  /// Of bzip2 the first ten bytes can be letters of one.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let end = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let whole = bytes[..<end]
    let hasControls = whole.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
    return !hasControls && String(validating: whole, as: UTF8.self) != nil
  }

  private var beginnings: [[UInt8]] {
    switch self {
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .bzip2:
      // The level, then a block or the end of a file of none.
      (0x31...0x39).flatMap { level in
        [[0x31, 0x41, 0x59, 0x26, 0x53, 0x59], [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]]
          .map { Array("BZh".utf8) + [level] + $0 }
      }
    case .lz4: [[0x04, 0x22, 0x4D, 0x18], [0x02, 0x21, 0x4C, 0x18]]
    case .zip: [Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8)]
    case .sevenZip: [[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]]
    // Four letters alone may be a text; what follows them begins with a number of 32 bits.
    case .parquet: [Array("PAR1\u{15}".utf8)]
    case .arrow: [Array("ARROW1\0\0".utf8)]
    }
  }

  var article: String { self == .xz ? "an" : self == .arrow ? "an" : "a" }

  /// What to do with such a file.
  ///
  /// - Parameter isPacked: whether the file that has the path is another one, compressed, around it.
  func wayOut(_ path: String, isPacked: Bool) -> String {
    if isPacked { return "it lies compressed in another; unpack both first" }
    let file = path == "-" ? "" : " \(path)"
    return switch self {
    case .xz: "unpack it first: xz -dc\(file) | darnel … -"
    case .bzip2: "unpack it first: bzip2 -dc\(file) | darnel … -"
    case .lz4: "unpack it first: lz4 -dc\(file) | darnel … -"
    case .zip: "unpack it first, with unzip"
    case .sevenZip: "unpack it first, with 7z x"
    case .parquet, .arrow: "make JSON lines or CSV of it first, as with DuckDB or pandas"
    }
  }
}
