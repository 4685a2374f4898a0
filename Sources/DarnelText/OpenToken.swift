internal import DarnelKernels

/// A token whose end has not been read.
struct OpenToken {
  private struct Part {
    var scalar: UInt32
    var order: UInt8 = 0
  }

  private var parts: [Part] = []
  private var range = 0..<0
  /// What was left out after the last part, which belongs to the token if another part comes.
  private var skipped: TextFolds = []
  var folds: TextFolds = []
  var isUnit = false

  var endsInArabic: Bool { parts.last.map { (0x600...0x6FF).contains($0.scalar) } ?? false }
  var isOneArabicLetter: Bool { parts.count == 1 && endsInArabic }

  /// Notes a character that was left out.
  mutating func skip(_ fold: TextFolds, isInside: Bool) {
    guard isInside, !parts.isEmpty else { return }
    // A mark belongs to the letter before it, a joiner only to a word that goes on.
    if fold.contains(.invisible) {
      skipped.formUnion(fold)
    } else {
      folds.formUnion(fold)
    }
  }

  /// Adds a letter.
  mutating func append(_ scalar: UInt32, _ place: Range<Int>, _ fold: TextFolds) {
    parts.append(Part(scalar: scalar))
    reach(place, fold)
  }

  /// Adds a mark before the marks of a higher class at the end, thirty at most.
  mutating func insert(_ scalar: UInt32, _ order: UInt8, _ place: Range<Int>, _ fold: TextFolds) {
    let higher = parts.suffix(30).reversed().prefix { order > 0 && $0.order > order }.count
    parts.insert(Part(scalar: scalar, order: order), at: parts.count - higher)
    reach(place, higher > 0 ? fold.union(.composition) : fold)
  }

  /// Composes the last letter with a mark if a rule says so; otherwise the mark is left out.
  mutating func compose(_ place: Range<Int>, by rule: (UInt32) -> UInt32?) {
    guard let last = parts.last else { return }
    if let whole = rule(last.scalar) {
      parts[parts.count - 1].scalar = whole
      reach(place, .composition)
    } else {
      folds.insert(.vowelSigns)
    }
  }

  /// Adds a conjoining jamo, into the syllable before it when there is one that takes it.
  mutating func add(jamo: UInt32, _ place: Range<Int>, _ fold: TextFolds) {
    let last = parts.last?.scalar ?? 0
    var whole: UInt32?
    switch (last, jamo) {
    case (0x1100...0x1112, 0x1161...0x1175):
      whole = 0xAC00 + ((last - 0x1100) * 21 + (jamo - 0x1161)) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (last - 0xAC00).isMultiple(of: 28):
      whole = last + (jamo - 0x11A7)
    default: break
    }
    if let whole {
      parts[parts.count - 1].scalar = whole
      reach(place, fold.union(.composition))
    } else {
      append(jamo, place, fold)
    }
  }

  /// Ends the token; nil when there is none.
  mutating func close() -> (token: Token, folds: TextFolds)? {
    defer { self = OpenToken() }
    guard !parts.isEmpty else { return nil }
    let bytes = parts.flatMap { part in
      Unicode.Scalar(part.scalar).map { Array(UTF8.encode($0) ?? .init()) } ?? []
    }
    return (Token(bytes: bytes, range: range, isLetterUnit: isUnit), folds)
  }

  private mutating func reach(_ place: Range<Int>, _ fold: TextFolds) {
    range = (range.isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
    folds.formUnion(fold.union(skipped))
    skipped = []
  }
}
