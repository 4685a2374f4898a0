import DarnelKernels
import DarnelTestSupport
import Testing

@Suite("Levelled tokens, marked words and byte search")
struct LevelTests {
  @Test("equal the plain reading of every token", arguments: 0..<300)
  func oracle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var folded: [UInt8] = [0x20]
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let length = Int.random(in: 1...40, using: &random)
      let digits = Int.random(in: 0...3, using: &random)
      folded += (0..<length).map { _ in
        let isDigit = digits == 3 || Int.random(in: 0..<12, using: &random) < digits
        return isDigit
          ? UInt8.random(in: 0x30...0x39, using: &random)
          : UInt8.random(in: 0x21...0xFF, using: &random)
      }
      folded.append(0x20)
    }
    var tokens = TokenHashes()
    let used = folded.count
    folded += Array(repeating: 0x35, count: 64)
    tokens.fill(from: Array(folded[..<used]) + Array(repeating: 0x20, count: 64), count: used)
    var scratch: [UInt8] = []
    for (place, token) in plainTokens(inFolded: Array(folded[..<used])).enumerated() {
      let isDigit = token.bytes.map { (0x30...0x39).contains($0) }
      let level = tokens.level(place, in: folded, &scratch)
      let wanted: TokenHashes.Digits =
        isDigit.allSatisfy { $0 }
        ? (isDigit.count == 4 ? .year : .only) : isDigit.contains(true) ? .some : .none
      #expect(level.digits == wanted)
      #expect(level.hash == plainTokenHash(plainLevel(token.bytes)))
    }
  }

  private func plainLevel(_ token: [UInt8]) -> [UInt8] {
    token.indices.compactMap { place in
      guard (0x30...0x39).contains(token[place]) else { return token[place] }
      let isFirst = place == 0 || !(0x30...0x39).contains(token[place - 1])
      return isFirst ? 0x30 : nil
    }
  }

  @Test("a token alone has the hash that it has in a text", arguments: 1...70)
  func single(length: Int) {
    let token = (0..<length).map { UInt8(0x21 + ($0 * 11) % 0xDE) }
    #expect(hashOfToken(token) == plainTokenHash(token))
    #expect(hashOfToken([]) == 0)
  }

  @Test("marked words have all their kinds, others none")
  func marks() {
    var random = SeededGenerator(seed: 7)
    var marks = WordMarks()
    let words = random.numbers(300)
    for (place, word) in words.enumerated() { marks.mark(word, place % 2 == 0 ? 1 : 2) }
    for word in words.prefix(50) { marks.mark(word, 4) }
    for (place, word) in words.enumerated() {
      #expect(marks.kinds(of: word) == (place % 2 == 0 ? 1 : 2) | (place < 50 ? 4 : 0))
    }
    // These pass the filter and are told apart behind it.
    for word in words { #expect(marks.kinds(of: word ^ 1 << 40) == 0) }
    for word in random.numbers(5000) where !words.contains(word) {
      #expect(marks.kinds(of: word) == 0)
    }
  }

  @Test("what a string of JSON cannot hold is found where it first stands", arguments: 0..<200)
  func special(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = (0..<Int.random(in: 0...90, using: &random)).map { _ in
      UInt8.random(in: 0x5D...0xFF, using: &random)
    }
    for sign: UInt8 in [0x22, 0x5C, 0x1F, 0x00, 0x20, 0x7F] where !bytes.isEmpty {
      if Bool.random(using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = sign
      }
    }
    let isSpecial = { (byte: UInt8) in byte < 0x20 || byte == 0x22 || byte == 0x5C }
    for start in 0...bytes.count {
      let wanted = bytes[start...].firstIndex(where: isSpecial) ?? bytes.count
      #expect(firstJSONSpecial(in: bytes, from: start, to: bytes.count) == wanted)
    }
  }

  @Test("a byte is found where it first stands")
  func search() {
    let bytes: [UInt8] = [1, 2, 3, 2, 1]
    for start in 0...5 {
      for byte in 0...4 as ClosedRange<UInt8> {
        let wanted = (start..<5).first { bytes[$0] == byte }
        #expect(firstPlace(of: byte, in: bytes, from: start) == wanted)
        for end in start...bytes.count {
          let below = wanted.flatMap { $0 < end ? $0 : nil }
          #expect(firstPlace(of: byte, in: bytes, from: start, to: end) == below)
        }
      }
    }
    #expect(firstPlace(of: 0, in: [], from: 0) == nil)
  }

  @Test("runs of bytes are equal when every byte is")
  func equality() {
    let bytes = (0..<50).map { UInt8($0) }
    for length in 0..<50 {
      var other = Array(bytes[..<length])
      let same = areEqual(other.span, bytes.span.extracting(0..<length))
      let shorter = areEqual(other.span, bytes.span)
      #expect(same && !shorter)
      if length > 0 {
        other[length / 2] ^= 0x80
        let changed = areEqual(other.span, bytes.span.extracting(0..<length))
        #expect(!changed)
      }
    }
  }
}

@Suite("Decision trees")
struct DecisionTreeTests {
  private func value(of tree: DecisionTrees.Tree, _ row: ArraySlice<Int32>) -> Int32 {
    switch tree {
    case .leaf(let value): value
    case .node(let number, let limit, let below, let above):
      value(of: row[row.startIndex + Int(number)] < limit ? below : above, row)
    }
  }

  @Test("equal a walk branch by branch", arguments: 0..<100)
  func oracle(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = Int.random(in: 1...6, using: &random)
    let extremes: [Int32] = [.min, -32_769, -32_768, -32_767, 0, 32_766, 32_767, 32_768, .max]
    let limits: [Int32] = [-32_767, 32_767] + (-3...3)
    func grow(_ leaves: Int, _ random: inout SeededGenerator) -> DecisionTrees.Tree {
      guard leaves > 1, Int.random(in: 0..<8, using: &random) > 0 else {
        return .leaf(Int32.random(in: -500...500, using: &random))
      }
      let left = Int.random(in: 1..<leaves, using: &random)
      return .node(
        number: Int32.random(in: 0..<Int32(width), using: &random),
        limit: limits[Int.random(in: limits.indices, using: &random)],
        below: grow(left, &random), above: grow(leaves - left, &random))
    }
    let trees = (0..<Int.random(in: 0...9, using: &random)).map { _ in grow(16, &random) }
    let forest = DecisionTrees(trees: trees, width: width)
    let rows = (0..<width * 40).map { _ in
      Int.random(in: 0..<8, using: &random) == 0
        ? extremes[Int.random(in: extremes.indices, using: &random)]
        : Int32.random(in: -4...4, using: &random)
    }
    let places = (0..<40).shuffled(using: &random).prefix(Int.random(in: 0...40, using: &random))
    var sums: [Int32] = [7]
    forest.sums(of: rows, at: Array(places), into: &sums)
    let wanted = places.map { place in
      trees.reduce(0) { $0 + value(of: $1, rows[place * width..<(place + 1) * width]) }
    }
    #expect(sums == wanted)
  }
}
