extension PageDifference {
  /// A copy as pieces of its kept document, both cut to `limit` bytes.
  ///
  /// The pieces are a list: two numbers are start and length in the kept text, in UTF-16; a string is
  /// what only the copy has; a list is start, length and the copy's spelling, with 1 behind it when the
  /// words stand elsewhere, and start -1 when the kept text was cut before them.
  struct Pieces: Sendable {
    var json: PageJSON
    /// Whether not all of the copy is told.
    var isCut: Bool
    /// Bytes of the copy that are told.
    var bytes: Int
  }

  func pieces(kept: ArraySlice<UInt8>, copy: [UInt8], limit: Int) -> Pieces {
    let offsets = LetterOffsets(kept)
    let shown = PageMember.beginning(of: copy, limit: limit)
    var json = PageJSON()
    var cursor = 0
    json.list { json in
      for run in runs {
        guard run.copy.upperBound <= shown.count else { break }
        if run.kind != .moved && run.kept.upperBound > kept.count { break }
        if run.copy.lowerBound > cursor { json.append(text: shown[cursor..<run.copy.lowerBound]) }
        let isKnown = run.kept.upperBound <= kept.count
        Self.append(run, shown[run.copy], offsets, isKnown: isKnown, &json)
        cursor = run.copy.upperBound
      }
      let next = runs.first { $0.copy.lowerBound >= cursor }
      cursor = appendTail(next, from: cursor, kept: kept, shown: shown, offsets, &json)
    }
    return Pieces(json: json, isCut: cursor < copy.count, bytes: cursor)
  }

  /// What comes behind the last passage that both show whole: the part of the next that both show.
  private func appendTail(
    _ next: Run?, from cursor: Int, kept: ArraySlice<UInt8>, shown: ArraySlice<UInt8>,
    _ offsets: LetterOffsets, _ json: inout PageJSON
  ) -> Int {
    let end = min(next?.copy.lowerBound ?? shown.count, shown.count)
    if end > cursor { json.append(text: shown[cursor..<end]) }
    guard let next, next.kind == .same, end == next.copy.lowerBound else { return end }
    let room = min(kept.count - next.kept.lowerBound, shown.count - end)
    guard room > 0 else { return end }
    json.append(offsets[next.kept.lowerBound])
    json.append(offsets[next.kept.lowerBound + room] - offsets[next.kept.lowerBound])
    return end + room
  }

  private static func append(
    _ run: Run, _ copy: ArraySlice<UInt8>, _ offsets: LetterOffsets, isKnown: Bool,
    _ json: inout PageJSON
  ) {
    let start = isKnown ? offsets[run.kept.lowerBound] : -1
    let length = isKnown ? offsets[run.kept.upperBound] - start : 0
    if run.kind == .same {
      json.append(start)
      json.append(length)
      return
    }
    json.list { json in
      json.append(start)
      json.append(length)
      json.append(text: copy)
      if run.kind == .moved { json.append(1) }
    }
  }
}
