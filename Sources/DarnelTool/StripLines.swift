internal import DarnelCorpus
internal import DarnelReport

/// Rows of the files beside the answer.
enum StripLines {
  static func verdict(_ document: StrippedDocument) throws -> [UInt8] {
    var line = try opening(document)
    line += Array(",\"keep\":\"".utf8) + document.keep + Array("\",\"score\":[".utf8)
    for (place, score) in document.scores.enumerated() {
      if place > 0 { line.append(0x2C) }
      line += fixed(Double(score) / 1000, 3).utf8
    }
    return line + Array("]}\n".utf8)
  }

  static func evidence(_ document: StrippedDocument) throws -> [UInt8] {
    var line = try opening(document)
    line += Array(",\"rows\":[".utf8)
    line += document.evidence.map { String($0) }.joined(separator: ",").utf8
    return line + Array("]}\n".utf8)
  }

  /// A row up to the document's id.
  private static func opening(_ document: StrippedDocument) throws -> [UInt8] {
    let id = try ResultJSON.encoded(String(decoding: document.id, as: UTF8.self))
    return Array("{\"id\":\(id)".utf8)
  }
}
