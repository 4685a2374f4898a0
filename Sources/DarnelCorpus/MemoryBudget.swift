internal import DarnelCodecs
internal import DarnelKernels
internal import SystemPackage

/// How much memory a run may use, and where it puts what has no room.
///
/// Results never depend on it.
public struct MemoryBudget: Sendable, Hashable {
  /// Bytes that the process may hold at once.
  public let bytes: Int
  /// Where temporary files go.
  public let directory: String

  /// A budget; without one given, half of the machine's memory.
  public init(bytes: Int? = nil, directory: String) {
    self.bytes = bytes ?? physicalMemory() / 2
    self.directory = directory
  }

  /// What the program and its threads need, whatever is read: code, tables, and for each thread
  /// buffers of some chunks.
  func fixed(jobs: Int, chunkSize: Int) -> Int { (12 << 20) + jobs * 6 * chunkSize }

  /// Bytes of what learning the templates of sites finds in texts that may be kept until all are read,
  /// and for whoever reads them again.
  func readings(jobs: Int, chunkSize: Int) -> Int {
    max((bytes - fixed(jobs: jobs, chunkSize: chunkSize)) / 4, 0)
  }

  /// Bytes that columns may hold while the corpus is read.
  func columns(jobs: Int, chunkSize: Int) -> Int {
    max((bytes - fixed(jobs: jobs, chunkSize: chunkSize)) / 2, 0)
  }

  /// Throws when the directory has no room for so many bytes.
  func check(roomFor needed: UInt64) throws(CorpusError) {
    let free: UInt64
    do throws(Errno) {
      free = try freeBytes(in: FilePath(directory))
    } catch {
      throw .spilling(SpillError(directory: directory, reason: error.reason))
    }
    if free < needed { throw .noRoom(directory: directory, needed: needed, free: free) }
  }

  /// Bytes a document that stay in memory through all phases: twins, components, marks.
  static let residentBytes = 24

  /// What is left for what a phase sorts, when `documents` were read and columns hold `held` bytes.
  func room(documents: Int, held: Int, jobs: Int, chunkSize: Int) -> Int {
    bytes - fixed(jobs: jobs, chunkSize: chunkSize) - held - documents * Self.residentBytes
  }
}
