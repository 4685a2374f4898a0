internal import DarnelCodecs
internal import SystemPackage

/// Reads the documents of chunks, one chunk at a time; one reader a thread.
///
/// A reader keeps its buffers from row to row, so that reading allocates next to nothing.
public struct ChunkReader {
  /// The corpus that is read.
  public let corpus: Corpus
  /// The row last visited or reread.
  public internal(set) var row = DocumentRow()

  let wanting: RowFields
  let json: JSONRowParser
  var tables: [UInt8: CSVRowParser] = [:]
  var buffer: [UInt8] = []
  /// The input opened last: reading goes on in the same one more often than not.
  private var opened: (source: Int, view: View)?

  /// A reader that fills id, text and the fields wanted.
  public init(_ corpus: Corpus, wanting: RowFields = []) {
    self.corpus = corpus
    self.wanting = wanting
    let names = corpus.options.fields
    var fields = [names.id, names.text]
    if wanting.contains(.site) { fields.append(names.site) }
    if wanting.contains(.published) { fields.append(names.published) }
    if wanting.contains(.url) { fields.append(names.url) }
    if wanting.contains(.title) { fields.append(names.title) }
    if wanting.contains(.extra) {
      fields += names.extra
      row.extra = Array(repeating: [], count: names.extra.count)
    }
    json = JSONRowParser(fields: fields)
  }

  /// Visits the documents of a chunk in order and tells what it came to.
  public mutating func read(
    _ chunk: Chunk, _ visit: (inout DocumentRow) throws(CorpusError) -> Void
  ) throws(CorpusError) -> ChunkTally {
    switch corpus.sources[chunk.sources.lowerBound].layout {
    case .lines: try readLines(chunk, visit)
    case .table(let header): try readTable(chunk, header, visit)
    case .text: try readTexts(chunk, visit)
    }
  }

  /// Opens an input, unless it is the one opened last.
  mutating func view(_ source: Int) throws(CorpusError) -> View {
    if let opened, opened.source == source { return opened.view }
    let input = corpus.sources[source]
    let view: View
    switch input.storage {
    case .held(let file, let base): view = View(file: file, base: base, size: input.size)
    case .path(let path, let facts):
      do throws(Errno) {
        let file = try OpenFile(reading: path)
        let now = try FileFacts(file.descriptor)
        guard now.identity == facts.identity, now.size == facts.size,
          now.modified == facts.modified
        else { throw Errno.staleNFSFileHandle }
        view = View(file: file, base: 0, size: input.size)
      } catch .staleNFSFileHandle {
        throw .changed(path: input.name)
      } catch {
        throw .unreadable(path: input.name, reason: error.reason)
      }
    }
    opened = (source, view)
    return view
  }

  /// Reads bytes of an input into `buffer[start...]`, all of them, with room for padding behind.
  mutating func load(
    _ range: Range<UInt64>, of source: Int, at start: Int = 0
  ) throws(CorpusError) {
    let view = try view(source)
    let count = range.count
    let needed = start + count + JSONRowParser.padding
    if buffer.count < needed {
      var grown = zeroBytes(max(needed, buffer.count * 2))
      grown.replaceSubrange(..<start, with: buffer[..<start])
      buffer = grown
    }
    let name = corpus.sources[source].name
    do throws(Errno) {
      let got = try view.read(at: range.lowerBound, count: count, into: &buffer, from: start)
      // Shorter than it was when it was opened.
      guard got == count else { throw Errno.staleNFSFileHandle }
    } catch .staleNFSFileHandle {
      throw .changed(path: name)
    } catch {
      throw .unreadable(path: name, reason: error.reason)
    }
  }

  /// The longest row or text file, in bytes.
  ///
  /// Folding makes at most eleven bytes of one, and places in a folded text have 32 bits.
  static let longestRow = 1 << 28

  /// A row's place; longer rows are an error.
  func location(
    _ source: Int, offset: UInt64, count: Int
  ) throws(CorpusError) -> RowLocation {
    guard count <= Self.longestRow, let length = UInt32(exactly: count) else {
      throw .tooLong(path: corpus.sources[source].name, offset: offset)
    }
    return RowLocation(source: UInt32(source), offset: offset, length: length)
  }
}
