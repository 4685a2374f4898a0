import DarnelKernels
import DarnelText

/// A folded token without its place.
struct Folded: Equatable, CustomStringConvertible {
  var bytes: [UInt8]
  var isLetterUnit: Bool

  var description: String {
    (isLetterUnit ? "|" : "") + String(decoding: bytes, as: UTF8.self)
  }
}

/// What the kernel makes of a text, read by its contract.
struct KernelReading {
  var tokens: [Folded] = []
  var malformed = 0
  /// The first breach of the contract.
  var breach: String?
}

func kernelReading(_ text: [UInt8], _ profile: TextProfile, scratch: inout [UInt8])
  -> KernelReading
{
  var reading = KernelReading()
  let counts = fold(text.span, with: profile.table, into: &scratch)
  reading.malformed = counts.malformed
  if scratch[0] > 0x20 { reading.breach = "the first byte is no separator" }
  let padding = scratch[counts.count..<min(counts.count + 64, scratch.count)]
  if padding.count < 64 || padding.contains(where: { $0 != 0x20 }) {
    reading.breach = "the padding is not 64 spaces"
  }
  var start = 0
  for place in 0...counts.count where place == counts.count || scratch[place] <= 0x20 {
    if place > start {
      let isUnit = scratch[start - 1] == 0x1F
      reading.tokens.append(Folded(bytes: Array(scratch[start..<place]), isLetterUnit: isUnit))
    } else if start > 0, scratch[start - 1] == 0x1F {
      reading.breach = "a letter unit is opened and empty"
    }
    start = place + 1
  }
  return reading
}

func kernelTokens(_ text: String, _ profile: TextProfile = .standard) -> [String] {
  var scratch: [UInt8] = []
  return kernelReading(Array(text.utf8), profile, scratch: &scratch).tokens.map(\.description)
}

func slowTokens(_ text: String, _ profile: TextProfile = .standard) -> [String] {
  tokens(of: text, profile: profile).map { ($0.isLetterUnit ? "|" : "") + $0.text }
}
