import Testing

@testable import DarnelCorpus

@Suite("Keys of JSON")
struct JSONKeyTests {
  private func value(_ name: String, _ row: String) -> String? {
    let bytes = Array(row.utf8)
    return JSONText.range(of: name, in: bytes, bytes.indices).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(
    "are known by what their escapes mean",
    arguments: [
      (#"\text"#, "\text"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"), (#"a\/b\\c\"d"#, "a/b\\c\"d"),
      (#"t\u0065xt"#, "text"), (#"\u00e9\u4E2D"#, "é中"), (#"\ud83d\ude00!"#, "😀!"),
      (#"x\uD83D\uDE00"#, "x😀"), (#"\ud83d"#, "\u{FFFD}"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\ud83dx"#, "\u{FFFD}x"),
    ])
  func escapes(key: String, name: String) {
    #expect(value(name, "{\"\(key)\":1}") == "1")
  }

  @Test("with a tabulator are not those with a t")
  func tabulator() {
    #expect(value("text", #"{"text":"a","\text":"b"}"#) == #""a""#)
    #expect(value("text", #"{"\text":"b"}"#) == nil)
    #expect(value("new", #"{"\new":1,"new":2,"\new":3}"#) == "2")
  }
}
