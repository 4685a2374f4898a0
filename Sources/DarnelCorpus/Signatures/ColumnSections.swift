internal import DarnelCodecs
internal import DarnelKernels
internal import SystemPackage

/// Writes columns as sections.
struct ColumnWriter {
  private let descriptor: FileDescriptor
  private let path: String

  init(_ descriptor: FileDescriptor, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  func write(_ kind: SectionKind, _ bytes: [UInt8]) throws(SignatureError) {
    do throws(Errno) {
      try SectionFile.append(kind, bytes, to: descriptor)
    } catch {
      throw .output(.unwritable(path: path, reason: error.reason))
    }
  }

  func write<Value>(_ kind: SectionKind, _ column: Column<Value>) throws(SignatureError) {
    var blocks = column.blockRanges.makeIterator()
    while let range = blocks.next() {
      let block: [Value]
      do throws(SpillError) { block = try column.values(in: range) } catch {
        throw .corpus(.spilling(error))
      }
      try write(kind, bytes(of: block[...]))
    }
  }
}

/// Reads the columns of a part.
struct ColumnReader {
  private var reader: SectionReader
  private let path: String

  init(_ reader: SectionReader, _ path: String) {
    self.reader = reader
    self.path = path
  }

  /// Passes over the next section without looking at its bytes.
  mutating func skip() throws(SignatureError) {
    do throws(SectionReader.Fault) { try reader.skip() } catch { throw told(error) }
  }

  mutating func kind() throws(SignatureError) -> SectionKind {
    do throws(SectionReader.Fault) { return try reader.next() } catch { throw told(error) }
  }

  mutating func take(_ kind: SectionKind) throws(SignatureError) -> [UInt8] {
    do throws(SectionReader.Fault) { return try reader.take(kind) } catch { throw told(error) }
  }

  /// The next values of a column.
  mutating func values<Value: BitwiseCopyable>(
    _ kind: SectionKind, of type: Value.Type = Value.self
  ) throws(SignatureError) -> [Value] {
    let bytes = try take(kind)
    guard bytes.count % MemoryLayout<Value>.stride == 0 else {
      throw .torn(path: path, offset: reader.offset)
    }
    return DarnelKernels.values(of: type, from: bytes)
  }

  func torn() -> SignatureError { .torn(path: path, offset: reader.offset) }

  private func told(_ fault: SectionReader.Fault) -> SignatureError {
    switch fault {
    case .torn: torn()
    case .unreadable(let error): .unreadable(path: path, reason: error.reason)
    }
  }
}
