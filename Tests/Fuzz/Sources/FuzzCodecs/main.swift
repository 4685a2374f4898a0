// Compressed files: any bytes behind a magic number are decoded or refused with an error, what was
// compressed comes back, and a file that is cut or changed never passes for a whole one.
internal import DarnelCodecs
internal import DarnelCorpus
internal import FuzzSupport
internal import Glibc

exit(
  unsafe runFuzzer { bytes, count in
    // Two kilobytes of zstd can stand for 64 megabytes; more would only be slow.
    let bytes = unsafe input(bytes, min(count, 2048))
    if ForeignFormat(magic: bytes) != nil { return -1 }
    for magic in [Compression.gzip.magic, Compression.zstd.magic] {
      let isWhole = bytes.starts(with: magic)
      _ = decoded(isWhole ? bytes : magic + bytes)
    }
    for pack in [gzipped, zstandard] { checkRoundTrip(bytes, pack) }
    return 0
  })

/// What a file decodes to when it is one text; nil when it is refused.
func decoded(_ bytes: [UInt8]) -> (text: [UInt8]?, error: CorpusError?) {
  let file = ScratchFile(bytes)
  var options = CorpusOptions()
  options.format = .text
  do throws(CorpusError) {
    let reading = try readAll(file.path, options)
    require(reading.rows.count == 1, "a text is one document")
    return (reading.rows.first?.text, nil)
  } catch {
    switch error {
    case .truncated(_, let offset):
      require(offset == bytes.count, "truncated at \(offset) of \(bytes.count)")
    case .corrupt(_, let offset, let reason):
      require(offset <= bytes.count && !reason.isEmpty, "corrupt at \(offset): \(reason)")
    case .trailingGarbage(_, let offset):
      require(offset < bytes.count, "garbage at \(offset) of \(bytes.count)")
    case .foreign: break
    default: fatalError("\(error)")
    }
    return (nil, error)
  }
}

/// The bytes as a document shows them: without a byte order mark, repaired.
func shown(_ bytes: [UInt8]) -> [UInt8] {
  plainlyRepaired(bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]).bytes
}

func checkRoundTrip(_ bytes: [UInt8], _ pack: ([UInt8]) -> [UInt8]) {
  let packed = pack(bytes)
  requireEqual(decoded(packed).text ?? [], shown(bytes), "what was compressed")
  let half = bytes.count / 2
  let parts = pack(Array(bytes[..<half])) + pack(Array(bytes[half...]))
  requireEqual(decoded(parts).text ?? [], shown(bytes), "two members or frames")

  let dice = bytes.reduce(UInt64(bytes.count)) { ($0 &+ UInt64($1)) &* 0x9e37_79b9_7f4a_7c15 }
  let place = 4 + Int(dice >> 33) % (packed.count - 4)
  let cut = decoded(Array(packed[..<place]))
  guard case .truncated = cut.error else {
    fatalError("cut to \(place) of \(packed.count) bytes: \(cut)")
  }
  var changed = packed
  changed[place] ^= UInt8(truncatingIfNeeded: dice >> 25) | 1
  // Some bytes of a header (time, system) carry no data.
  if let text = decoded(changed).text {
    requireEqual(text, shown(bytes), "byte \(place) of \(packed.count) was changed")
  }
}
