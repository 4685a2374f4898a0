public import DarnelKernels

/// How much spelling is folded away before texts are compared.
///
/// Every profile folds case, compatibility forms, presentation forms and digits, and leaves out
/// what cannot be seen. The name is part of the recipe.
public enum TextProfile: String, Sendable, CaseIterable {
  /// Accents and pointing, and the Arabic letters that writers exchange, are folded as well.
  case standard = "default"
  /// Only the encoding is folded: for exact keys and texts of a few words.
  case strict
  /// The default, and the seats of hamza too: for scanned and social text.
  case loose

  /// The Unicode version of the folding tables.
  public static var unicodeVersion: String { FoldData.unicodeVersion }

  /// A hash of the folding data, the same wherever folding is the same.
  public static var foldingChecksum: UInt64 { FoldData.checksum }

  /// The folding table of the profile, built when it is first asked for.
  public var table: FoldTable {
    switch self {
    case .standard: Self.standardTable
    case .strict: Self.strictTable
    case .loose: Self.looseTable
    }
  }

  private static let standardTable = FoldTable(building: .standard)
  private static let strictTable = FoldTable(building: .strict)
  private static let looseTable = FoldTable(building: .loose)
}
