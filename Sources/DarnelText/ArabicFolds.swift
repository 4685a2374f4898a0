internal import DarnelKernels

/// The folds of Arabic letters that the profiles decide.
enum ArabicFolds {
  /// Letters and what they become; 0 is nothing.
  static func letters(_ profile: TextProfile) -> [(letter: UInt32, target: UInt32)] {
    switch profile {
    case .strict: []
    case .standard: exchanged + [(0x6D3, 0x626)]
    case .loose: exchanged + [(0x6D3, 0x64A), (0x624, 0x648), (0x626, 0x64A), (0x621, 0)]
    }
  }

  /// Letters that writers and keyboards exchange: أ إ آ ٱ, ى ی ې ے, ک ڪ, ہ ھ ۀ ۂ, ة.
  private static let exchanged: [(letter: UInt32, target: UInt32)] = [
    (0x622, 0x627), (0x623, 0x627), (0x625, 0x627), (0x671, 0x627),
    (0x649, 0x64A), (0x6CC, 0x64A), (0x6D0, 0x64A), (0x6D2, 0x64A),
    (0x6A9, 0x643), (0x6AA, 0x643),
    (0x6C1, 0x647), (0x6BE, 0x647), (0x6C0, 0x647), (0x6C2, 0x647), (0x629, 0x647),
  ]

  /// Every letter that canonically composes with madda or hamza, as it was read.
  ///
  /// A hamza below comes before the marks above in canonical order, so it composes even when
  /// another mark was read first.
  private static let canonical: [(mark: UInt32, base: UInt32, whole: UInt32)] = [
    (0x653, 0x627, 0x622), (0x654, 0x627, 0x623), (0x655, 0x627, 0x625),
    (0x655, 0x622, 0x625), (0x655, 0x623, 0x625), (0x654, 0x648, 0x624), (0x654, 0x64A, 0x626),
    (0x654, 0x6D5, 0x6C0), (0x654, 0x6C1, 0x6C2), (0x654, 0x6D2, 0x6D3),
  ]

  /// The compositions that still tell something apart once the letters are folded.
  static func compositions(_ profile: TextProfile) -> [FoldTable.Composition] {
    var found: [FoldTable.Composition] = []
    for (mark, base, whole) in canonical {
      let rule = FoldTable.Composition(
        mark: mark, base: folded(base, profile), whole: folded(whole, profile))
      if rule.base != rule.whole, !found.contains(rule) { found.append(rule) }
    }
    return found
  }

  private static func folded(_ letter: UInt32, _ profile: TextProfile) -> UInt32 {
    letters(profile).first { $0.letter == letter }?.target ?? letter
  }
}

/// Sets of code points that the folding treats by what stands around them.
enum FoldClasses {
  /// Quotation marks that Arabic text may put inside a word: " « » “ ” „ ‹ ›.
  static let quotes: [UInt32] = [0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x2039, 0x203A]

  /// Spaces within a line: a proclitic never reaches into the next.
  static let blanks: [UInt32] =
    [0x09, 0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A)
}
