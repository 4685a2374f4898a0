public import DarnelKernels
internal import Synchronization

/// A spill that lies in memory.
public final class MemoryFile: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  /// An empty one.
  public init() {}

  /// What columns write to and read from.
  public var spill: Spill {
    unsafe Spill(
      append: { new throws(SpillError) in
        self.bytes.withLock { all in
          let start = UInt64(all.count)
          unsafe all.append(contentsOf: new)
          return start
        }
      },
      read: { (offset, room) throws(SpillError) in
        self.bytes.withLock { all in
          for index in 0..<room.count { unsafe room[index] = all[Int(offset) + index] }
        }
      })
  }
}
