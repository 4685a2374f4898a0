package import DarnelKernels
internal import SystemPackage

extension Spill {
  /// Spills into a spool, which lies in `directory`.
  package init(_ spool: Spool, directory: String) {
    @Sendable func failure(_ error: Errno) -> SpillError {
      SpillError(directory: directory, reason: error.description)
    }
    unsafe self.init(
      append: { (bytes) throws(SpillError) in
        do throws(Errno) { return try unsafe spool.append(bytes) } catch { throw failure(error) }
      },
      read: { (offset, room) throws(SpillError) in
        do throws(Errno) {
          try unsafe spool.file.fill(room, from: offset)
        } catch { throw failure(error) }
      })
  }
}
