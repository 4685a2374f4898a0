internal import DarnelKernels

/// Tells which fold changed a character, by comparing what two profiles make of it.
struct FoldLabels {
  private let table: FoldTable
  private let strict = TextProfile.strict.table

  init(profile: TextProfile) {
    table = profile.table
  }

  /// The fold that left a character out.
  func deleted(_ scalar: Unicode.Scalar) -> TextFolds {
    switch scalar.value {
    case 0x640: .tatweel
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x897...0x8FF, 0xFC5E...0xFEFE:
      .vowelSigns
    case 0x621: .letterForms
    default: strict.folded(scalar.value).isEmpty ? .invisible : .accents
    }
  }

  /// The folds that made a character what it became.
  func kept(_ scalar: Unicode.Scalar, as parts: [FoldedScalar]) -> TextFolds {
    if scalar.isASCII {
      return scalar.properties.isUppercase ? .letterCase : []
    }
    let plain = strict.folded(scalar.value)
    var folds: TextFolds = parts == plain ? [] : profileFold(plain)
    if plain == [.letter(scalar.value)] || plain == [.unit(scalar.value)] { return folds }
    let properties = scalar.properties
    if properties.generalCategory == .decimalNumber {
      folds.insert(.digits)
    } else if properties.changesWhenNFKCCaseFolded {
      folds.formUnion(encodingFold(scalar, plain))
    }
    return folds
  }

  private func profileFold(_ plain: [FoldedScalar]) -> TextFolds {
    plain.contains(where: \.isArabic) ? .letterForms : .accents
  }

  private func encodingFold(_ scalar: Unicode.Scalar, _ plain: [FoldedScalar]) -> TextFolds {
    let properties = scalar.properties
    var folds: TextFolds = properties.changesWhenLowercased ? [.letterCase] : []
    switch scalar.value {
    case 0x2000..<0x2C00, 0x3130..<0x3400, 0xFB00...0xFFEF, 0x1D400..<0x1D800, 0x1EE00..<0x1F200:
      folds.insert(.compatibility)
    default:
      if properties.changesWhenCaseFolded { folds.insert(.letterCase) }
      let isCanonical = plain.dropFirst().allSatisfy { if case .mark = $0 { true } else { false } }
      if folds.isEmpty && !isCanonical { folds.insert(.compatibility) }
      if folds.isEmpty && plain.count == 1 { folds.insert(.compatibility) }
    }
    return folds
  }
}
