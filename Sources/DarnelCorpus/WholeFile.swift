internal import DarnelCodecs
internal import SystemPackage

/// The bytes of a small file; nil when there is none of that name.
///
/// - Parameter limit: more bytes than that are an error.
public func wholeFile(_ path: String, limit: Int = 1 << 28) throws(CorpusError) -> [UInt8]? {
  let wrong: String
  do throws(Errno) {
    let file = try OpenFile(reading: FilePath(path))
    let facts = try FileFacts(file.descriptor)
    if facts.kind == .regular && facts.size <= UInt64(limit) {
      var bytes = [UInt8](repeating: 0, count: Int(facts.size))
      let count = try file.read(at: 0, count: bytes.count, into: &bytes, from: 0)
      return Array(bytes.prefix(count))
    }
    wrong = facts.kind == .regular ? "it is longer than \(limit >> 20) MiB" : "it is no plain file"
  } catch .noSuchFileOrDirectory {
    return nil
  } catch {
    throw .unreadable(path: path, reason: error.reason)
  }
  throw .unreadable(path: path, reason: wrong)
}

/// The nearest file of a name, in the working directory or one above it, as a relative path.
public func findUpward(_ name: String) throws(CorpusError) -> String? {
  var folder = FilePath(".")
  do throws(Errno) {
    for depth in 0..<256 {
      let path = depth == 0 ? FilePath(name) : folder.appending(name)
      do throws(Errno) {
        _ = try FileFacts(path)
        return path.string
      } catch .noSuchFileOrDirectory {}
      let above = depth == 0 ? FilePath("..") : folder.appending("..")
      // The root is its own parent.
      if try FileFacts(above).identity == FileFacts(folder).identity { return nil }
      folder = above
    }
    return nil
  } catch {
    throw .unreadable(path: folder.string, reason: error.reason)
  }
}

/// The folder of a path, empty for the working directory.
public func folder(of path: String) -> String {
  FilePath(path).removingLastComponent().string
}

/// A path that is written in a file of `folder`, as it is seen from the working directory.
public func resolved(_ path: String, in folder: String) -> String {
  path == "-" ? path : FilePath(folder).pushing(FilePath(path)).string
}

/// Appends text to a file, made if need be.
public func append(_ text: String, toFile path: String) throws(OutputError) {
  do throws(Errno) {
    let file = try OpenFile(appending: FilePath(path))
    _ = try system { try file.descriptor.writeAll(text.utf8) }
  } catch {
    throw .unwritable(path: path, reason: error.reason)
  }
}
