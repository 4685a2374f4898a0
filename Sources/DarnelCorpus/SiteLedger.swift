internal import DarnelTemplate
internal import Synchronization

/// Room for what is found in texts, and counts of what there was no room for.
///
/// Several threads add to the counts, each to tables of its own; what they say is their sum.
final class SiteLedger: Sendable {
  /// The most bytes of what is found in the texts of one chunk that may be kept.
  let mostInChunk: Int
  private let tables = Mutex<[[String: SiteCounts]]>([])
  private let room: Atomic<Int>

  /// A ledger with as much room as a budget says; none without one.
  init(_ budget: MemoryBudget?, jobs: Int, chunkSize: Int) {
    let all = budget?.readings(jobs: jobs, chunkSize: chunkSize) ?? 0
    mostInChunk = min(4 * chunkSize, all / (4 * jobs))
    // While a chunk is read its readings grow in a buffer of up to twice their size, and are copied.
    room = Atomic(all - 3 * jobs * mostInChunk)
  }

  /// Takes room away when it is there.
  func take(_ bytes: Int) -> Bool {
    let isThere = room.wrappingSubtract(bytes, ordering: .relaxed).newValue >= 0
    if !isThere { giveBack(bytes) }
    return isThere
  }

  /// Gives room back that was taken.
  func giveBack(_ bytes: Int) { room.wrappingAdd(bytes, ordering: .relaxed) }

  /// Tables that nobody else adds to until they are given back.
  func borrow() -> [String: SiteCounts] { tables.withLock { $0.popLast() ?? [:] } }

  /// Gives tables back.
  func giveBack(_ table: consuming [String: SiteCounts]) {
    tables.withLock { [table] in $0.append(table) }
  }

  /// What was counted of a site on all threads.
  func counts(of site: String) -> [SiteCounts] {
    tables.withLock { $0.compactMap { $0[site] } }
  }
}
