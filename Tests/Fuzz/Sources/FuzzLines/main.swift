// JSON lines: any bytes are a file. Nothing traps, each line is a document, a bad row or blank, no
// chunk size changes anything, every row reads again as it did, and a plain reader sees the same.
internal import DarnelCodecs
internal import DarnelCorpus
internal import FuzzSupport
internal import Glibc

exit(
  unsafe runFuzzer { bytes, count in
    let bytes = unsafe input(bytes, count)
    // What is compressed is FuzzCodecs' business; -1 keeps it out of the corpus.
    if Compression(magic: bytes[...]) != nil || ForeignFormat(magic: bytes) != nil { return -1 }
    check(bytes)
    return 0
  })

func check(_ bytes: [UInt8]) {
  let file = ScratchFile(bytes)
  var options = CorpusOptions()
  options.format = .jsonl
  options.fields.extra = ["meta.a", "n"]
  let body = bytes[(bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)...]
  let first = bytes.prefix(4096).suffix(from: min(body.startIndex, 4096)).first { !isSpace($0) }
  let reading: Reading
  do throws(CorpusError) {
    reading = try readWithAnyChunkSize(file.path, bytes.count, options)
    require(first != 0x5b, "a JSON array was read as lines")
    let raw = try rawRows(file.path, options, reading.rows)
    for (row, raw) in zip(reading.rows, raw) { checkRaw(row, raw, bytes) }
  } catch .jsonArray {
    return require(first == 0x5b, "taken for a JSON array")
  } catch {
    fatalError("\(error)")
  }
  checkSums(reading, body)
  checkPlainly(reading, body)
}

func checkRaw(_ row: Reading.Row, _ raw: [UInt8], _ bytes: [UInt8]) {
  let start = Int(row.location.offset)
  requireEqual(raw, Array(bytes[start..<(start + raw.count)]), "the raw row of line \(row.line)")
}

func checkSums(_ reading: Reading, _ body: ArraySlice<UInt8>) {
  let tally = reading.tally
  let isOpen = body.last.map { $0 != 0x0a } ?? false
  let lines = body.count { $0 == 0x0a } + (isOpen ? 1 : 0)
  require(tally.lines == lines, "\(tally.lines) lines instead of \(lines)")
  require(
    tally.rows + tally.badCount + tally.blank == lines,
    "\(tally.rows) rows, \(tally.badCount) bad and \(tally.blank) blank of \(lines) lines")
  require(tally.bytes == body.count, "\(tally.bytes) bytes of \(body.count)")
  require(tally.rows == reading.rows.count, "rows")
  require(tally.repaired == reading.rows.count { $0.malformed > 0 }, "repaired rows")
  require(reading.bad.count == min(tally.badCount, ChunkTally.toldBadRows), "bad rows told")
  for row in reading.rows {
    let malformed = plainlyRepaired(row.text[...]).malformed
    require(malformed == 0, "line \(row.line): the text is ill-formed")
  }
}

/// Reads the lines with a reader that shares no line with DarnelCorpus.
func checkPlainly(_ reading: Reading, _ body: ArraySlice<UInt8>) {
  var found = reading.rows[...]
  var bad = 0
  let lines = body.split(separator: 0x0a, omittingEmptySubsequences: false)
  for (number, line) in lines.enumerated() {
    if line.allSatisfy(isSpace) { continue }
    do throws(PlainJSONFault) {
      guard let wanted = try document(line) else {
        bad += 1
        continue
      }
      guard let row = found.popFirst() else { fatalError("line \(number + 1) was not read") }
      require(row.line == number + 1, "line \(row.line) instead of \(number + 1)")
      requireEqual(row.text, wanted.text, "text of line \(row.line)")
      requireEqual(row.id, wanted.id, "id of line \(row.line)")
      require(
        row.malformed == wanted.malformed,
        "line \(row.line): \(row.malformed) malformed instead of \(wanted.malformed)")
    } catch .tooDeep {
      return
    } catch {
      bad += 1
    }
  }
  require(found.isEmpty, "line \(found.first?.line ?? 0) should not have been read")
  require(reading.tally.badCount == bad, "\(reading.tally.badCount) bad rows instead of \(bad)")
}

/// The document in a line; nil when the line is JSON and no document.
func document(
  _ line: ArraySlice<UInt8>
) throws(PlainJSONFault) -> (id: [UInt8], text: [UInt8], malformed: Int)? {
  let (repaired, malformed) = plainlyRepaired(line)
  var reader = PlainJSONReader(repaired)
  let row = try reader.read()
  guard case .string(let text)? = row["text"] else { return nil }
  let count = malformed + reader.loneSurrogates
  switch row["id"] {
  case nil, .null?: return ([], text, count)
  case .string(let id)?: return (id, text, count)
  case .integer(let id)?: return (Array(id.utf8), text, count)
  default: return nil
  }
}

func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0a, 0x0d].contains(byte) }
