internal import DarnelTemplate

/// Numbers of a template file that nobody reads or writes by hand, as one short text: hexadecimal
/// digits, divided by single blanks, hashes first.
struct HexRow {
  let numbers: [UInt64]

  /// A row of numbers.
  init(_ numbers: [UInt64]) { self.numbers = numbers }

  /// A slot: its key, its pages, and those with it at their edges.
  init(_ slot: SiteTemplate.Slot) {
    numbers = [slot.key, UInt64(slot.counts.pages), UInt64(slot.counts.edges)]
  }

  /// A line of one page: its key, times, sum of places, and what stands around it.
  init(lineOfOnePage line: SiteTemplate.Line) {
    let counts = line.counts
    numbers =
      [line.key, UInt64(counts.times), counts.place] + TemplateFile.around(counts)
  }

  /// A learned page: hashes of its text and of some of its sentences.
  init(_ page: PageSketch) { numbers = [page.text] + page.keys }

  /// A row as it was written; nil when it is none.
  init?(_ text: String) {
    var numbers: [UInt64] = []
    var (number, digits) = (UInt64(0), 0)
    for byte in text.utf8 {
      if let digit = Self.digit(byte), number >> 60 == 0 {
        (number, digits) = (number << 4 | digit, digits + 1)
      } else if byte == 0x20 && digits > 0 {
        numbers.append(number)
        (number, digits) = (0, 0)
      } else {
        return nil
      }
    }
    if digits == 0 { return nil }
    self.numbers = numbers + [number]
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x41...0x46: UInt64(byte - 0x37)
    case 0x61...0x66: UInt64(byte - 0x57)
    default: nil
    }
  }

  /// The row.
  var text: String {
    var bytes: [UInt8] = []
    for number in numbers {
      if !bytes.isEmpty { bytes.append(0x20) }
      for place in (0..<max(1, (67 - number.leadingZeroBitCount) / 4)).reversed() {
        bytes.append(Self.digits[Int(number >> (4 * UInt64(place)) & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Rows as elements of a JSON list, one a line: nothing in them needs escaping.
  static func quoted(_ rows: [String]) -> String {
    rows.map { "\"" + $0 + "\"" }.joined(separator: ",\n")
  }
}
