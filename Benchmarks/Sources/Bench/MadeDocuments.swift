internal import DarnelKernels

/// Numbers that a seed decides.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 { splitMix64(&state) }

  /// One of `count` numbers, the small ones more often: what words do in a language.
  mutating func skewed(_ count: Int) -> Int {
    let first = Double.random(in: 0..<1, using: &self)
    return Int(first * first * first * Double(count))
  }
}

/// Kinds of made text.
enum Script: String, CaseIterable {
  case ascii, arabic, chinese, mixed
}

/// Documents of about three kilobytes in words that no language has.
struct MadeDocuments {
  private var dice: Dice
  private let vocabulary: [Script: [String]]

  init(seed: UInt64) {
    dice = Dice(seed)
    var vocabulary: [Script: [String]] = [:]
    vocabulary[.ascii] = Self.words(
      ["th", "e", "an", "in", "er", "re", "on", "at", "st", "ing", "o", "a", "mi", "l"], &dice)
    vocabulary[.arabic] = Self.words(
      ["ال", "م", "و", "ي", "ا", "ب", "ن", "ر", "ت", "ل", "د", "كا", "سة", "أ", "ع"], &dice)
    var hanzi = Dice(seed &+ 1)
    vocabulary[.chinese] = (0..<3000).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0x4e00...0x9fa5, using: &hanzi)).map { String($0) }
    }
    self.vocabulary = vocabulary
  }

  private static func words(_ parts: [String], _ dice: inout Dice) -> [String] {
    (0..<4000).map { _ in
      (0..<Int.random(in: 1...4, using: &dice)).map { _ in parts[dice.skewed(parts.count)] }
        .joined()
    }
  }

  /// A document of some `bytes` bytes.
  mutating func document(_ script: Script, bytes: Int = 3000) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < bytes {
      let kinds: [Script] = [.ascii, .arabic, .chinese]
      text += sentence(script == .mixed ? kinds[Int(dice.next() % 3)] : script).utf8
    }
    return text
  }

  /// Several of them.
  mutating func documents(_ count: Int, _ script: Script, bytes: Int = 3000) -> [[UInt8]] {
    (0..<count).map { _ in document(script, bytes: bytes) }
  }

  private mutating func sentence(_ script: Script) -> String {
    guard let words = vocabulary[script] else { return "" }
    let length = Int.random(in: 8...20, using: &dice)
    let chosen = (0..<length).map { _ in words[dice.skewed(words.count)] }
    switch script {
    case .chinese: return chosen.joined() + "。"
    case .arabic: return chosen.joined(separator: " ") + "، \(dice.next() % 100) "
    case .ascii, .mixed:
      let text = chosen.joined(separator: " ")
      return text.prefix(1).uppercased() + text.dropFirst() + ", \(dice.next() % 2000).\n"
    }
  }
}
