internal import DarnelCodecs
public import DarnelKernels
internal import SystemPackage

extension Spill {
  /// A spill into a new file without a name; it is gone when the process ends, however it ends.
  public init(inDirectory directory: String) throws(SpillError) {
    do throws(Errno) {
      self = Spill(try Spool(in: FilePath(directory)), directory: directory)
    } catch {
      throw SpillError(directory: directory, reason: error.reason)
    }
  }
}
