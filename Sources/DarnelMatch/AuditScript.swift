/// The script that most letters of a text are in, as far as an audit tells scripts apart.
public enum AuditScript: String, Sendable, Hashable, CaseIterable {
  /// Latin letters.
  case latin
  /// Cyrillic letters.
  case cyrillic
  /// Greek letters.
  case greek
  /// Arabic letters, also those of Farsi and Urdu.
  case arabic
  /// Hebrew letters.
  case hebrew
  /// Han, Hiragana and Katakana.
  case hanKana = "han_kana"
  /// Hangul.
  case hangul
  /// Any other script, or no letters.
  case other

  /// The commonest script among the letters of `scalars`; the first of the list in a tie.
  ///
  /// - Complexity: linear in the scalars.
  public init(_ scalars: [UInt32]) {
    var counts = [Int](repeating: 0, count: Self.allCases.count)
    for scalar in scalars {
      guard let script = Self.script(of: scalar) else { continue }
      for (place, one) in Self.allCases.enumerated() where one == script { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    let place = counts.firstIndex(of: most) ?? 0
    self = most == 0 ? .other : Self.allCases[place]
  }

  /// The script of a letter; nil for digits, marks, signs and spaces.
  private static func script(of scalar: UInt32) -> AuditScript? {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x5D0...0x5EA: .hebrew
    case 0x620...0x6D3, 0x750...0x77F: .arabic
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF: .hanKana
    case 0xAC00...0xD7A3: .hangul
    case 0x530...0x58F, 0x700...0x1FFF: .other
    default: nil
    }
  }
}
