internal import DarnelCodecs
internal import DarnelKernels
internal import SystemPackage

/// What a section of a signature file holds; the numbers stand in the file.
enum SectionKind: UInt32, Sendable {
  case recipe = 1
  case part = 2
  case locations = 3
  case lines = 4
  case ids = 5
  case idEnds = 6
  case idHashes = 7
  case chunkStarts = 8
  case tokenHashes = 9
  case textHashes = 10
  case shingleCounts = 11
  case keys = 12
  case partEnd = 13
  case end = 14
}

/// The beginning of a section: kind, four zero bytes, length, hash of the bytes that follow.
struct SectionHead {
  static let size = 24

  let kind: SectionKind
  let count: Int
  let hash: UInt64

  init(_ kind: SectionKind, _ bytes: [UInt8]) {
    self.kind = kind
    count = bytes.count
    hash = hash64(bytes.span)
  }

  /// Nil when these are not the bytes of a head.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    let words = values(of: UInt64.self, from: bytes)
    guard let kind = SectionKind(rawValue: UInt32(truncatingIfNeeded: words[0])),
      words[0] >> 32 == 0, words[1] <= UInt64(SectionFile.longest)
    else { return nil }
    self.kind = kind
    count = Int(words[1])
    hash = words[2]
  }

  var bytes: [UInt8] {
    DarnelKernels.bytes(of: [UInt64(kind.rawValue), UInt64(count), hash][...])
  }
}

/// The outermost layer of a signature file: eight bytes of magic, then sections.
enum SectionFile {
  /// `darnsig` and the version of the format.
  static let magic: [UInt8] = Array("darnsig".utf8) + [1]
  /// Sections are no longer than this; longer columns take several.
  static let longest = 1 << 24

  /// Writes a section at the end of a file.
  static func append(
    _ kind: SectionKind, _ bytes: [UInt8], to descriptor: FileDescriptor
  ) throws(Errno) {
    precondition(bytes.count <= longest, "a section is at most 16 MiB long")
    let head = SectionHead(kind, bytes).bytes
    try writeAll(head, 0..<head.count, to: descriptor)
    try writeAll(bytes, 0..<bytes.count, to: descriptor)
  }
}

/// Reads the sections of a file one after the other.
struct SectionReader {
  /// Why a section could not be read.
  enum Fault: Error {
    /// The file ends, or is damaged, here.
    case torn
    case unreadable(Errno)
  }

  private let file: OpenFile
  /// Where the next section begins.
  private(set) var offset = UInt64(SectionFile.magic.count)
  private var peeked: SectionHead?

  init(_ file: OpenFile) { self.file = file }

  /// Whether the file begins like a signature file of this version; nil when it is none at all.
  func isOurVersion() throws(Fault) -> Bool? {
    let magic = try read(at: 0, SectionFile.magic.count)
    guard magic.dropLast() == SectionFile.magic.dropLast() else { return nil }
    return magic == SectionFile.magic
  }

  /// The kind of the section that comes next.
  mutating func next() throws(Fault) -> SectionKind {
    if let peeked { return peeked.kind }
    guard let head = SectionHead(bytes: try read(at: offset, SectionHead.size)) else { throw .torn }
    peeked = head
    return head.kind
  }

  /// The bytes of the next section, which is of this kind.
  mutating func take(_ kind: SectionKind) throws(Fault) -> [UInt8] {
    guard try next() == kind, let head = peeked else { throw .torn }
    let bytes = try read(at: offset + UInt64(SectionHead.size), head.count)
    guard bytes.count == head.count, hash64(bytes.span) == head.hash else { throw .torn }
    offset += UInt64(SectionHead.size + head.count)
    peeked = nil
    return bytes
  }

  /// Passes over the next section.
  mutating func skip() throws(Fault) {
    _ = try next()
    offset += UInt64(SectionHead.size + (peeked?.count ?? 0))
    peeked = nil
  }

  private func read(at offset: UInt64, _ count: Int) throws(Fault) -> [UInt8] {
    var bytes = zeroBytes(count)
    do throws(Errno) {
      let got = try file.read(at: offset, count: count, into: &bytes, from: 0)
      bytes.removeLast(count - got)
    } catch { throw .unreadable(error) }
    return bytes
  }
}
