/// Where columns put what memory has no room for: a temporary file, made by the room of files.
@safe public struct Spill: Sendable {
  /// Writes bytes behind all others and returns where they begin; one thread at a time.
  package typealias Append =
    @Sendable (UnsafeRawBufferPointer) throws(SpillError) -> UInt64
  /// Fills a buffer with the bytes that begin at an offset.
  package typealias Read =
    @Sendable (UInt64, UnsafeMutableRawBufferPointer) throws(SpillError) -> Void

  let append: Append
  let read: Read

  /// A place to write to and read from.
  package init(append: @escaping Append, read: @escaping Read) {
    unsafe self.append = append
    unsafe self.read = read
  }
}

/// The temporary directory failed: it is full, or a file in it could not be read back.
public struct SpillError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The directory.
  public let directory: String
  /// The system's words for it.
  public let reason: String

  /// A failure in `directory`.
  public init(directory: String, reason: String) {
    self.directory = directory
    self.reason = reason
  }

  /// What is wrong, and what to do about it.
  public var description: String {
    "\(directory): cannot hold what memory has no room for: \(reason); "
      + "give --temp-dir a directory with more room, or more --memory"
  }
}

/// The part of memory that a phase may use, and where the rest goes.
public struct Scratch: Sendable {
  /// Bytes for what a phase sorts or gathers at once; phases take more passes when it is little.
  public let bytes: Int
  /// Where columns go that are too long for memory; nil holds everything.
  public let spill: Spill?
  /// Threads.
  public let jobs: Int

  /// Room for a phase; without a spill, everything is held.
  public init(bytes: Int = 1 << 40, spill: Spill? = nil, jobs: Int) {
    precondition(bytes > 0 && jobs > 0, "a phase needs some memory and a thread")
    self.bytes = bytes
    self.spill = spill
    self.jobs = jobs
  }

  /// In how many passes values of `each` bytes are gathered, one a document on every thread.
  public func passes(_ documents: Int, each: Int) -> Int {
    let most = max(bytes / (jobs * each), 1)
    return max((documents + most - 1) / most, 1)
  }
}
