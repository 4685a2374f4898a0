/// Verdicts on the lines of a text, as `strip --verdicts` writes them: 1 stays, 0 goes.
enum VerdictLines {
  /// The lines that go, as ascending byte ranges without line feeds; nothing when the verdicts are on
  /// another number of lines.
  static func gone(of text: [UInt8], _ kept: [UInt8]) -> [Range<Int>] {
    var gone: [Range<Int>] = []
    var start = 0
    var line = 0
    for place in 0...text.count where place == text.count || text[place] == 0x0A {
      if line < kept.count, kept[line] == 0x30, place > start { gone.append(start..<place) }
      start = place + 1
      line += 1
    }
    return line == kept.count ? gone : []
  }

  /// How many lines a text has.
  static func count(of text: [UInt8]) -> Int { 1 + text.count { $0 == 0x0A } }
}
