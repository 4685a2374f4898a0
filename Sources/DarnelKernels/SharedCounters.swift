internal import Synchronization

/// A table of small counters by hash that many threads add to: how often each hash came, roughly.
///
/// Hashes share counters, so a count may be too high, and it ends at 255; it is never too low. Sums
/// do not depend on the order of additions, so neither on the number of threads. One byte a counter.
@safe public final class SharedCounters: @unchecked Sendable {
  /// Number of counters, a power of two.
  public let count: Int
  private let counters: UnsafeMutablePointer<Atomic<UInt8>>
  private let shift: UInt64

  /// Zeros, 2^`bits` of them.
  ///
  /// - Parameter bits: in 1...40.
  public init(bits: Int) {
    precondition((1...40).contains(bits), "a table has 2 to 2^40 counters")
    count = 1 << bits
    shift = UInt64(64 - bits)
    unsafe counters = .allocate(capacity: count)
    unsafe UnsafeMutableRawPointer(counters).initializeMemory(
      as: UInt8.self, repeating: 0, count: count)
  }

  deinit { unsafe counters.deallocate() }

  /// The counter of a hash: other bits than those that sorting hashes looks at.
  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash ^ hash &>> 29) &* 0xBF58_476D_1CE4_E5B9) &>> shift)
  }

  /// Adds one for each hash.
  public func add(_ hashes: borrowing [UInt64]) {
    var start = 0
    while start < hashes.count {
      let end = min(start + 32, hashes.count)
      // Loads wait side by side for memory; additions, each a barrier, then find it close.
      var least = UInt8.max
      for index in start..<end {
        least = min(least, unsafe counters[place(of: hashes[index])].load(ordering: .relaxed))
      }
      if least < .max {
        for index in start..<end { unsafe increment(counters + place(of: hashes[index])) }
      }
      start = end
    }
  }

  private func increment(_ counter: UnsafeMutablePointer<Atomic<UInt8>>) {
    var seen = unsafe counter.pointee.load(ordering: .relaxed)
    while seen < .max {
      let (exchanged, original) = unsafe counter.pointee.weakCompareExchange(
        expected: seen, desired: seen &+ 1, ordering: .relaxed)
      if exchanged { return }
      seen = original
    }
  }

  /// The counts of the hashes, in their order.
  ///
  /// - Parameter counts: scratch, grown as needed; its first `hashes.count` entries are the counts.
  public func read(_ hashes: borrowing [UInt64], into counts: inout [UInt8]) {
    if counts.count < hashes.count {
      counts += repeatElement(0, count: hashes.count - counts.count)
    }
    for index in 0..<hashes.count {
      counts[index] = unsafe counters[place(of: hashes[index])].load(ordering: .relaxed)
    }
  }
}
