internal import DarnelKernels

/// What one code point means to the tokens, read from the table without any look around.
enum FoldedScalar: Hashable {
  /// A letter, digit or sign of a word.
  case letter(UInt32)
  /// A letter that is a token of its own.
  case unit(UInt32)
  /// A mark of what stands before it, and its combining class.
  case mark(UInt32, UInt8)
  /// A madda or hamza.
  case hamza(UInt32)
  /// A conjoining vowel or final of Hangul.
  case jamo(UInt32)
  /// The stretching stroke.
  case tatweel
  /// A quotation mark.
  case quote
  /// A separator; a blank is one within a line.
  case separator(isBlank: Bool)

  /// Whether this is a letter of the Arabic block.
  var isArabic: Bool {
    if case .letter(0x600...0x6FF) = self { true } else { false }
  }
}

extension FoldTable {
  /// The folded code points of a code point, none when it is left out.
  func folded(_ scalar: UInt32) -> [FoldedScalar] {
    let entry = entry(of: scalar)
    if let kind = entry.special { return special(kind, entry, scalar) }
    if entry.isCopy { return [entry.isUnit ? .unit(scalar) : .letter(scalar)] }
    let bytes = (0..<entry.length).map { UInt8(truncatingIfNeeded: entry.bits >> (8 * UInt64($0))) }
    var isUnit = false
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.compactMap { part in
      switch part.value {
      case 0x1E, 0x1F:
        isUnit = part.value == 0x1F
        return nil
      case 0x0A, 0x20: return .separator(isBlank: entry.isBlank)
      default: return isUnit ? .unit(part.value) : .letter(part.value)
      }
    }
  }

  private func special(
    _ kind: FoldEntry.Special, _ entry: FoldEntry, _ scalar: UInt32
  ) -> [FoldedScalar] {
    switch kind {
    case .mark: [.mark(leading(entry.payload & 0xFFFF_FFFF), entry.order)]
    case .hamza: [.hamza(UInt32(entry.payload))]
    case .tatweel: [.tatweel]
    case .quote: [.quote]
    case .vowel, .final: [.jamo(UInt32(entry.payload))]
    case .sequence: sequence(of: entry).flatMap { folded($0) }
    case .voiced:
      [.unit(leading(entry.payload & 0xFF_FFFF))] + folded(leading(entry.payload >> 24))
    case .malformed: [.separator(isBlank: false)]
    }
  }

  /// The code point whose UTF-8 is in a payload.
  private func leading(_ payload: UInt64) -> UInt32 {
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: payload >> (8 * UInt64($0))) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
  }
}
