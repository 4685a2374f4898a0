/// What every code point folds to under one text profile.
///
/// Code points below 0x800 lie side by side, since their characters of one and two bytes make up
/// the alphabets; the others go through an index of blocks of 64, the reach of a continuation byte.
/// Index places that only an overlong or surrogate sequence reaches hold the malformed block.
/// It never changes and is handed to every text's folding, so that it is shared as one object.
public final class FoldTable: Sendable {
  /// A rule that an Arabic letter and a hamza or madda after it are one letter.
  public struct Composition: Sendable, Hashable {
    /// The mark: U+0653, U+0654 or U+0655.
    public let mark: UInt32
    /// The folded letter before it.
    public let base: UInt32
    /// The letter that both become.
    public let whole: UInt32

    /// Says what a letter and a mark become; all three have two bytes in UTF-8.
    public init(mark: UInt32, base: UInt32, whole: UInt32) {
      precondition(
        (0x80..<0x800).contains(base) && (0x80..<0x800).contains(whole),
        "a composition replaces two bytes by two")
      (self.mark, self.base, self.whole) = (mark, base, whole)
    }
  }

  /// Entries of the code points below 0x800 and the deleted one of a continuation byte.
  let low: [UInt64]
  /// The block of every 64 code points.
  let index: [UInt16]
  /// Entries of the code points from 0x800, block by block.
  let blocks: [UInt64]
  /// The code points of the sequences: a sequence's payload is its place << 8 and its length.
  let sequences: [UInt32]
  let compositions: [Composition]
  /// The block of nothing but plain letter units of three bytes: most of what Chinese is made of.
  let unitBlock: UInt16
  /// Whether plain Arabic folds as the vector kernel has it, and the processor has the vectors.
  let foldsPlainArabic: Bool

  /// The number of code points below the blocks.
  public static let lowCount = 0x800
  /// The number of places in the index.
  public static let indexCount = 0x110000 / 64
  /// The most bytes that one byte of input may become.
  static let growth = 12

  /// Takes the parts of a table and checks that no lookup can leave them.
  public init(
    low: [UInt64], index: [UInt16], blocks: [UInt64], sequences: [UInt32],
    compositions: [Composition]
  ) {
    precondition(low.count == Self.lowCount, "the low entries are U+0000 to U+07FF")
    precondition(index.count == Self.indexCount, "the index has a place for every 64 code points")
    let highest = Int(index.max() ?? 0)
    precondition(blocks.count >= 64 * (highest + 1), "the index names a block that is not there")
    self.low = low + [FoldEntry.deleted.bits]
    self.index = index
    self.blocks = blocks
    self.sequences = sequences
    self.compositions = compositions
    let unit = FoldEntry.copy(length: 3, isUnit: true).bits
    let isUnits = { (block: Int) in blocks[64 * block..<64 * block + 64].allSatisfy { $0 == unit } }
    foldsPlainArabic = ProcessorLevel.current == .v3 && Self.isPlainArabic(low)
    unitBlock = (0...highest).first(where: isUnits).map { UInt16($0) } ?? UInt16.max
  }

  /// What a code point folds to.
  public func entry(of scalar: UInt32) -> FoldEntry {
    if scalar < Self.lowCount { return FoldEntry(bits: low[Int(scalar)]) }
    return FoldEntry(bits: blocks[Int(index[Int(scalar >> 6)]) * 64 + Int(scalar & 63)])
  }

  /// The code points of a sequence, a separator as 0x20.
  public func sequence(of entry: FoldEntry) -> ArraySlice<UInt32> {
    let start = Int(entry.payload >> 8)
    return sequences[start..<start + Int(entry.payload & 0xFF)]
  }

  /// The letter that a letter and a mark after it become, nil when they stay two.
  public func composition(of base: UInt32, and mark: UInt32) -> UInt32? {
    compositions.first { $0.mark == mark && $0.base == base }?.whole
  }
}
