internal import DarnelKernels

extension FoldTable {
  /// Builds the table of a profile from the committed data.
  convenience init(building profile: TextProfile) {
    var builder = FoldTableBuilder(profile: profile)
    builder.readRuns()
    builder.foldLetters()
    builder.resolve()
    builder.placeSpecials()
    self.init(
      low: builder.low, index: builder.index, blocks: builder.blocks, sequences: builder.sequences,
      compositions: ArabicFolds.compositions(profile))
  }
}

/// A folding table under construction.
struct FoldTableBuilder {
  let profile: TextProfile
  var low: [UInt64]
  var index: [UInt16]
  var blocks: [UInt64]
  var sequences: [UInt32] = []
  /// The runs that can only be told when every letter has its entry, and where to read them.
  private var deferred: [(run: Range<UInt32>, isShift: Bool, reader: FoldDataReader)] = []

  /// The blocks that many places share, in the order in which they are laid out.
  private enum Shared: UInt16, CaseIterable {
    case malformed, word3, word4, unit3, unit4, separator, deleted

    var entry: FoldEntry {
      switch self {
      case .malformed: .special(.malformed)
      case .word3: .copy(length: 3, isUnit: false)
      case .word4: .copy(length: 4, isUnit: false)
      case .unit3: .copy(length: 3, isUnit: true)
      case .unit4: .copy(length: 4, isUnit: true)
      case .separator: .separator()
      case .deleted: .deleted
      }
    }
  }

  init(profile: TextProfile) {
    self.profile = profile
    low = (0..<UInt32(FoldTable.lowCount)).map { Self.spelled($0).bits }
    index = Array(repeating: Shared.word3.rawValue, count: 0x400)
    index += Array(repeating: Shared.word4.rawValue, count: FoldTable.indexCount - 0x400)
    // Overlong sequences of three bytes and surrogates look here.
    for place in Array(0..<0x20) + Array(0x360..<0x380) { index[place] = Shared.malformed.rawValue }
    blocks = []
    blocks.reserveCapacity(64 * 400)
    for shared in Shared.allCases {
      blocks += Array(repeating: shared.entry.bits, count: 64)
    }
  }

  /// A word letter written out.
  static func spelled(_ scalar: UInt32) -> FoldEntry {
    let (bytes, length) = FoldEntry.utf8(scalar)
    return .inline(bytes, length: length)
  }

  func entry(of scalar: UInt32) -> FoldEntry {
    if scalar < FoldTable.lowCount { return FoldEntry(bits: low[Int(scalar)]) }
    return FoldEntry(bits: blocks[Int(index[Int(scalar >> 6)]) * 64 + Int(scalar & 63)])
  }

  mutating func set(_ scalar: UInt32, to entry: FoldEntry) {
    if scalar < FoldTable.lowCount {
      low[Int(scalar)] = entry.bits
      return
    }
    let place = Int(scalar >> 6)
    if index[place] < Shared.allCases.count {
      let shared = Int(index[place]) * 64
      index[place] = UInt16(blocks.count / 64)
      for offset in 0..<64 { blocks.append(blocks[shared + offset]) }
    }
    blocks[Int(index[place]) * 64 + Int(scalar & 63)] = entry.bits
  }

  private mutating func set(_ run: Range<UInt32>, to kind: (UInt32) -> Shared) {
    var scalar = run.lowerBound
    while scalar < run.upperBound {
      let shared = kind(scalar)
      if scalar & 63 == 0, scalar >= FoldTable.lowCount, run.upperBound - scalar >= 64 {
        index[Int(scalar >> 6)] = shared.rawValue
        scalar += 64
      } else {
        set(scalar, to: shared.entry)
        scalar += 1
      }
    }
  }
}

// MARK: - Reading the runs

extension FoldTableBuilder {
  mutating func readRuns() {
    var reader = FoldDataReader()
    var scalar: UInt32 = 0
    while !reader.isAtEnd {
      scalar += reader.number()
      let head = reader.number()
      let run = scalar..<scalar + head >> 3 + 1
      read(run, kind: head & 7, from: &reader)
      scalar = run.upperBound
    }
  }

  private mutating func read(_ run: Range<UInt32>, kind: UInt32, from reader: inout FoldDataReader)
  {
    switch kind {
    case 0: set(run) { _ in .deleted }
    case 1: set(run) { _ in .separator }
    case 2: set(run) { $0 < 0x10000 ? .unit3 : .unit4 }
    case 3, 4: setMarks(run, order: UInt8(reader.number()), isAccent: kind == 4)
    case 5:
      deferred.append((run, true, reader))
      _ = reader.number()
    default:
      deferred.append((run, false, reader))
      for _ in run { reader.skip(Int(reader.number())) }
    }
  }

  private mutating func setMarks(_ run: Range<UInt32>, order: UInt8, isAccent: Bool) {
    for scalar in run {
      let (bytes, length) = FoldEntry.utf8(scalar)
      let isKept = !isAccent || profile == .strict
      set(scalar, to: isKept ? .mark(bytes, length: length, order: order) : .deleted)
    }
  }
}

// MARK: - What depends on other entries

extension FoldTableBuilder {
  mutating func foldLetters() {
    for (letter, target) in ArabicFolds.letters(profile) {
      set(letter, to: target == 0 ? .deleted : Self.spelled(target))
    }
  }

  mutating func placeSpecials() {
    for blank in FoldClasses.blanks { set(blank, to: .separator(isBlank: true)) }
    set(0x0A, to: .lineFeed)
    for vowel: UInt32 in 0x1161...0x1175 { set(vowel, to: .special(.vowel, UInt64(vowel))) }
    for final: UInt32 in 0x11A8...0x11C2 { set(final, to: .special(.final, UInt64(final))) }
    for mark in Set(ArabicFolds.compositions(profile).map(\.mark)) {
      set(mark, to: .special(.hamza, UInt64(mark)))
    }
    guard profile != .strict else { return }
    set(0x640, to: .special(.tatweel))
    for quote in FoldClasses.quotes { set(quote, to: .special(.quote)) }
  }

  /// Folds the code points whose parts fold further.
  mutating func resolve() {
    var parts: [UInt32] = []
    for (run, isShift, start) in deferred {
      var reader = start
      let code = isShift ? reader.number() : 0
      let shift = code & 1 == 0 ? code >> 1 : ~(code >> 1)
      for scalar in run {
        parts.removeAll(keepingCapacity: true)
        if isShift {
          parts.append(scalar &+ shift)
        } else {
          for _ in 0..<reader.number() { parts.append(reader.number()) }
        }
        set(scalar, to: resolved(parts))
      }
    }
  }

  private mutating func resolved(_ parts: [UInt32]) -> FoldEntry {
    var bytes: UInt64 = 0
    var length = 0
    for part in parts {
      let written = written(part)
      if isSpecial(written, part) || length + written.length > 6 { return composite(parts) }
      bytes |= written.payload << (8 * UInt64(length))
      length += written.length
    }
    return length == 0 ? .deleted : .inline(bytes, length: length)
  }

  /// The entry of a part when it is written from another character's place.
  private func written(_ part: UInt32) -> FoldEntry {
    let own = entry(of: part)
    guard own.isCopy else { return own }
    return own.isUnit ? .unit(part) : Self.spelled(part)
  }

  /// Conjoining jamo get their entries after the sequences that use them.
  private func isSpecial(_ entry: FoldEntry, _ part: UInt32) -> Bool {
    entry.special != nil || (0x1161...0x11C2).contains(part)
  }

  private mutating func composite(_ parts: [UInt32]) -> FoldEntry {
    if let only = parts.first, parts.count == 1 {
      if (0x1161...0x1175).contains(only) { return .special(.vowel, UInt64(only)) }
      if (0x11A8...0x11C2).contains(only) { return .special(.final, UInt64(only)) }
      return entry(of: only)
    }
    if let mark = parts.last, parts.count == 2, mark == 0x3099 || mark == 0x309A,
      let base = parts.first
    {
      return .special(.voiced, FoldEntry.utf8(base).bytes | FoldEntry.utf8(mark).bytes << 24)
    }
    let start = sequences.count
    sequences += parts.filter { !entry(of: $0).isDeleted }
    return .special(.sequence, UInt64(start) << 8 | UInt64(sequences.count - start))
  }
}
