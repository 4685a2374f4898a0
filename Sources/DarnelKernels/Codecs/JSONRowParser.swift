internal import CSimdjson

/// What a field of a JSON row holds.
package enum JSONKind: Int32, Sendable {
  case missing, null, string, integer, number, bool, array, object
}

/// Parses JSON objects one row at a time and hands out the wanted fields; one per thread.
@safe package final class JSONRowParser {
  /// Bytes that must be readable after a row.
  package static let padding = 64

  private let parser: OpaquePointer

  /// A parser for these fields, numbered in this order; a dotted name reaches into objects.
  package init(fields: [String]) {
    guard let parser = unsafe darnel_json_new() else { preconditionFailure("out of memory") }
    unsafe self.parser = unsafe parser
    for field in fields {
      let bytes = Array(field.utf8)
      let wanted = unsafe bytes.withUnsafeBufferPointer {
        unsafe darnel_json_want(parser, $0.baseAddress, $0.count)
      }
      precondition(wanted == 1, "out of memory")
    }
  }

  deinit { unsafe darnel_json_free(parser) }

  /// Parses `buffer[row]`, which `padding` more bytes must follow; nil when all is well.
  package func parse(_ buffer: [UInt8], _ row: Range<Int>) -> JSONFault? {
    precondition(
      row.lowerBound >= 0 && row.upperBound + Self.padding <= buffer.count, "no room for padding")
    let code = unsafe buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return Int32(DARNEL_JSON_NOT_OBJECT) }
      return unsafe darnel_json_parse(parser, base + row.lowerBound, row.count)
    }
    return code == 0 ? nil : JSONFault(code: code)
  }

  /// What field `index` of the last row holds.
  package func kind(_ index: Int) -> JSONKind {
    JSONKind(rawValue: unsafe darnel_json_get(parser, index).kind) ?? .missing
  }

  /// Replaces `bytes` by field `index` of the last row: decoded, or spelled, or empty.
  package func copy(_ index: Int, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let field = unsafe darnel_json_get(parser, index)
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: field.bytes, count: field.count))
  }
}

/// Why a row could not be parsed.
package struct JSONFault: Error, Hashable, Sendable {
  let code: Int32

  /// The reason in English.
  package var reason: String { unsafe String(cString: darnel_json_reason(code)) }
}
