internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Applies `body` to 0..<count on up to `jobs` threads and returns the results in index order.
///
/// Each thread makes one `workspace` and claims indices in ascending order, so the results do not
/// depend on the number of threads. When a call throws, no higher index is begun and the error of
/// the lowest index that failed is thrown: the same one that a single thread would have met.
public func parallelMap<Workspace, Result: Sendable, Failure: Error>(
  _ count: Int, jobs: Int, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (inout Workspace, Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  precondition(count >= 0 && jobs >= 1, "parallelMap wants count >= 0 and jobs >= 1")
  let next = Atomic<Int>(0)
  let shared = Mutex(Gathered<Result, Failure>(count: count))
  DispatchQueue.concurrentPerform(iterations: min(jobs, max(count, 1))) { _ in
    var room = workspace()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      do throws(Failure) {
        let result = try body(&room, index)
        shared.withLock { $0.results[index] = result }
      } catch {
        next.store(count, ordering: .relaxed)
        shared.withLock { $0.failed.note(error, at: index) }
      }
    }
  }
  let gathered = shared.withLock { $0 }
  if let failure = gathered.failed.first { throw failure.error }
  return gathered.results.compactMap { $0 }
}

/// Like `parallelMap`, but hands each result on instead of keeping all: in index order, as soon as
/// all before it were handed on.
///
/// While a result waits for an earlier one, no index is begun that lies four a thread or more beyond.
///
/// - Parameter visit: one call at a time, from any thread. An error ends the run; thrown is the one
///   of the lowest index, whether `body` or `visit` met it.
func parallelVisit<Workspace, Result: Sendable, Failure: Error>(
  _ count: Int, jobs: Int, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (inout Workspace, Int) throws(Failure) -> Result,
  visit: (Result) throws(Failure) -> Void
) throws(Failure) {
  precondition(count >= 0 && jobs >= 1, "parallelVisit wants count >= 0 and jobs >= 1")
  try withoutActuallyEscaping(visit) { (visit) throws(Failure) in
    // Safe on any thread: the handover lets one at a time have a result to visit.
    nonisolated(unsafe) let visit = visit
    try visitEach(count, jobs: jobs, workspace: workspace, body) { (result) throws(Failure) in
      unsafe try visit(result)
    }
  }
}

private func visitEach<Workspace, Result: Sendable, Failure: Error>(
  _ count: Int, jobs: Int, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (inout Workspace, Int) throws(Failure) -> Result,
  visit: @Sendable (Result) throws(Failure) -> Void
) throws(Failure) {
  let next = Atomic<Int>(0)
  // A semaphore must not end below the value it began with, and a run that fails does not end full.
  let room = DispatchSemaphore(value: 0)
  let threads = min(jobs, max(count, 1))
  for _ in 0..<4 * threads { room.signal() }
  let shared = Mutex(Handover<Result, Failure>())
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    // Whoever leaves lets another in, so that all find out that nothing is left.
    defer { room.signal() }
    var workspace = workspace()
    while shared.withLock({ $0.failed.first == nil }) {
      room.wait()
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      do throws(Failure) {
        let result = try body(&workspace, index)
        shared.withLock { $0.waiting[index] = result }
      } catch {
        next.store(count, ordering: .relaxed)
        shared.withLock { $0.failed.note(error, at: index) }
      }
      while let (index, result) = shared.withLock({ $0.begin() }) {
        defer { room.signal() }
        do throws(Failure) {
          try visit(result)
          shared.withLock { $0.isVisiting = false }
        } catch {
          next.store(count, ordering: .relaxed)
          shared.withLock { $0.failed.note(error, at: index) }
        }
      }
    }
  }
  if let failure = shared.withLock({ $0.failed.first }) { throw failure.error }
}

/// Like `parallelVisit`, but takes each result into `state`.
///
/// - Parameter take: one call at a time, from any thread. An error ends the run; thrown is the one
///   of the lowest index, whether `body` or `take` met it.
public func parallelFold<Workspace, Result: Sendable, State, Failure: Error>(
  _ count: Int, jobs: Int, into state: consuming State, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (inout Workspace, Int) throws(Failure) -> Result,
  take: (inout State, Result) throws(Failure) -> Void
) throws(Failure) -> State {
  var state = state
  try parallelVisit(count, jobs: jobs, workspace: workspace, body) { (result) throws(Failure) in
    try take(&state, result)
  }
  return state
}

/// Results on their way to be visited.
private struct Handover<Result: Sendable, Failure: Error>: Sendable {
  var waiting: [Int: Result] = [:]
  var isVisiting = false
  var failed = FirstFailure<Failure>()
  private var visited = 0

  /// The next result that is to be visited, by the caller; nil when there is none, or another thread
  /// is visiting.
  mutating func begin() -> (Int, Result)? {
    guard !isVisiting, failed.first.map({ visited < $0.index }) ?? true,
      let result = waiting.removeValue(forKey: visited)
    else { return nil }
    isVisiting = true
    visited += 1
    return (visited - 1, result)
  }
}

private struct Gathered<Result: Sendable, Failure: Error>: Sendable {
  var results: [Result?]
  var failed = FirstFailure<Failure>()

  init(count: Int) { results = Array(repeating: nil, count: count) }
}

/// The failure of the lowest index so far.
private struct FirstFailure<Failure: Error>: Sendable {
  private(set) var first: (index: Int, error: Failure)?

  mutating func note(_ error: Failure, at index: Int) {
    if first.map({ index < $0.index }) ?? true { first = (index, error) }
  }
}

/// Processors that the machine has online, at least 1.
public func processorCount() -> Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }
