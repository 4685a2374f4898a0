internal import DarnelCodecs
internal import SystemPackage

/// Inputs that are sketched together, and done again together when a run was killed.
struct SignaturePart: Sendable {
  /// An input and what told it from others when it was sketched.
  struct Member: Sendable, Hashable {
    let name: String
    let documentID: [UInt8]
    let isInDirectory: Bool
    /// Bytes on disk.
    let size: UInt64
    /// Nanoseconds since 1970.
    let modified: Int64
  }

  let members: [Member]

  /// Bytes of small inputs that make a part; a larger input is a part of its own.
  static let size: UInt64 = 64 << 20

  /// Cuts inputs into parts, always the same way.
  static func parts(of inputs: [Input]) throws(SignatureError) -> [SignaturePart] {
    var parts: [SignaturePart] = []
    var (members, bytes) = ([Member](), UInt64(0))
    for input in inputs {
      let member = try Member(input)
      if !members.isEmpty && bytes + member.size > size {
        parts.append(SignaturePart(members: members))
        (members, bytes) = ([], 0)
      }
      members.append(member)
      bytes += member.size
    }
    if !members.isEmpty { parts.append(SignaturePart(members: members)) }
    return parts
  }

  var inputs: [Input] { members.map(\.input) }

  func pack(documents: Int, _ tally: ChunkTally) -> [UInt8] {
    var packed = Packed()
    packed.put(members.count)
    for member in members {
      packed.put(member.name)
      packed.put(member.documentID)
      packed.put(member.isInDirectory ? 1 : 0)
      packed.put(Int(clamping: member.size))
      packed.put(Int(member.modified))
    }
    packed.put(documents)
    for number in [
      tally.rows, tally.lines, Int(clamping: tally.bytes), tally.blank, tally.repaired,
      tally.badCount,
    ] { packed.put(number) }
    return packed.bytes
  }
}

extension SignaturePart.Member {
  init(_ input: Input) throws(SignatureError) {
    guard let path = input.path else { throw .standardInput }
    do throws(Errno) {
      let facts = try FileFacts(path)
      self.init(
        name: input.name, documentID: input.documentID, isInDirectory: input.isInDirectory,
        size: facts.size, modified: facts.modified)
    } catch {
      throw .unreadable(path: input.name, reason: error.reason)
    }
  }

  var input: Input {
    Input(
      name: name, path: FilePath(name), documentID: documentID, isInDirectory: isInDirectory)
  }

  /// Whether the input still has as many bytes as it had.
  ///
  /// Not the time: on another machine, or after a copy, it is another. The hash of each text that
  /// is read again finds what this does not.
  func isUnchanged() throws(SignatureError) -> Bool { try Self(input).size == size }
}

/// A part as a file states it.
struct StatedPart {
  let part: SignaturePart
  let documents: Int
  let tally: ChunkTally

  init?(_ bytes: [UInt8]) {
    var packed = Unpacked(bytes)
    var members: [SignaturePart.Member] = []
    guard let count = packed.count() else { return nil }
    for _ in 0..<count {
      guard let name = packed.string(), let id = packed.text(), let inside = packed.count(),
        let size = packed.count(), let modified = packed.number()
      else { return nil }
      members.append(
        .init(
          name: name, documentID: id, isInDirectory: inside == 1, size: UInt64(size),
          modified: Int64(modified)))
    }
    let numbers = (0..<7).compactMap { _ in packed.count() }
    guard numbers.count == 7, packed.isEmpty else { return nil }
    part = SignaturePart(members: members)
    documents = numbers[0]
    var tally = ChunkTally()
    tally.rows = numbers[1]
    tally.lines = numbers[2]
    tally.bytes = UInt64(numbers[3])
    tally.blank = numbers[4]
    tally.repaired = numbers[5]
    tally.badCount = numbers[6]
    self.tally = tally
  }
}
