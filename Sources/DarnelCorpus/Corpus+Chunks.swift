extension Corpus {
  /// Cuts what was prepared into chunks; small text files share one, but not across `border`.
  static func chunked(_ prepared: [Prepared], size: Int, border: Int?) -> [Chunk] {
    precondition(size >= 1, "a chunk has at least one byte")
    var cutter = Cutter(size: UInt64(size))
    for (index, input) in prepared.enumerated() {
      if index == border { cutter.endTexts() }
      cutter.add(input, index)
    }
    cutter.endTexts()
    return cutter.chunks
  }
}

private struct Cutter {
  let size: UInt64
  var chunks: [Chunk] = []
  private var texts = 0..<0
  private var textBytes: UInt64 = 0

  init(size: UInt64) { self.size = size }

  mutating func add(_ input: Prepared, _ index: Int) {
    switch input.source.layout {
    case .text:
      if texts.isEmpty { texts = index..<index }
      texts = texts.lowerBound..<(index + 1)
      textBytes += input.source.size
      if textBytes >= size { endTexts() }
    case .lines:
      endTexts()
      addLines(input.source.body, index)
    case .table(let header):
      endTexts()
      for (number, range) in input.ranges.enumerated() {
        add(index..<(index + 1), range, leadingLines: number == 0 ? header.lines : 0)
      }
    }
  }

  mutating func endTexts() {
    if !texts.isEmpty { add(texts, 0..<textBytes, leadingLines: 0) }
    texts = 0..<0
    textBytes = 0
  }

  private mutating func addLines(_ body: Range<UInt64>, _ index: Int) {
    var start = body.lowerBound
    while start < body.upperBound {
      let end = body.upperBound - start <= size ? body.upperBound : start + size
      add(index..<(index + 1), start..<end, leadingLines: 0)
      start = end
    }
  }

  private mutating func add(_ sources: Range<Int>, _ range: Range<UInt64>, leadingLines: Int) {
    chunks.append(
      Chunk(index: chunks.count, sources: sources, range: range, leadingLines: leadingLines))
  }
}
