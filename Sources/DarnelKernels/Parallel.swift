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
        shared.withLock { $0.note(error, at: index) }
      }
    }
  }
  let gathered = shared.withLock { $0 }
  if let failure = gathered.failure { throw failure.error }
  return gathered.results.compactMap { $0 }
}

/// Like `parallelMap`, but takes each result into `state` instead of keeping all: in index order,
/// as soon as all before it were taken.
///
/// - Parameter take: one call at a time, from any thread. An error ends the run; thrown is the one
///   of the lowest index, whether `body` or `take` met it.
public func parallelFold<Workspace, Result: Sendable, State: Sendable, Failure: Error>(
  _ count: Int, jobs: Int, into state: consuming State, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (inout Workspace, Int) throws(Failure) -> Result,
  take: @Sendable (inout State, Result) throws(Failure) -> Void
) throws(Failure) -> State {
  precondition(count >= 0 && jobs >= 1, "parallelFold wants count >= 0 and jobs >= 1")
  let next = Atomic<Int>(0)
  let shared = Mutex(Folding<Result, State, Failure>(state: state))
  DispatchQueue.concurrentPerform(iterations: min(jobs, max(count, 1))) { _ in
    var room = workspace()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      do throws(Failure) {
        let result = try body(&room, index)
        let failed = shared.withLock { folding in
          folding.waiting[index] = result
          folding.takeWaiting(take)
          return folding.failure != nil
        }
        if failed { next.store(count, ordering: .relaxed) }
      } catch {
        next.store(count, ordering: .relaxed)
        shared.withLock { $0.note(error, at: index) }
      }
    }
  }
  let folding = shared.withLock { $0 }
  if let failure = folding.failure { throw failure.error }
  return folding.state
}

private struct Folding<Result: Sendable, State: Sendable, Failure: Error>: Sendable {
  var state: State
  var waiting: [Int: Result] = [:]
  var taken = 0
  var failure: (index: Int, error: Failure)?

  init(state: State) { self.state = state }

  mutating func takeWaiting(_ take: (inout State, Result) throws(Failure) -> Void) {
    while let result = waiting.removeValue(forKey: taken) {
      if let failure, failure.index <= taken { return }
      do throws(Failure) { try take(&state, result) } catch { note(error, at: taken) }
      taken += 1
    }
  }

  mutating func note(_ error: Failure, at index: Int) {
    if failure.map({ index < $0.index }) ?? true { failure = (index, error) }
  }
}

private struct Gathered<Result: Sendable, Failure: Error>: Sendable {
  var results: [Result?]
  var failure: (index: Int, error: Failure)?

  init(count: Int) { results = Array(repeating: nil, count: count) }

  mutating func note(_ error: Failure, at index: Int) {
    if failure.map({ index < $0.index }) ?? true { failure = (index, error) }
  }
}

/// Processors that the machine has online, at least 1.
public func processorCount() -> Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }
