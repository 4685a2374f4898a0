import DarnelTestSupport
import Synchronization
import Testing

@testable import DarnelKernels

@Suite("parallelMap")
struct ParallelTests {
  struct Failed: Error, Equatable { let index: Int }

  @Test("results stand in index order", arguments: [1, 2, 3, 8, 50])
  func order(jobs: Int) {
    for count in [0, 1, 2, 7, 500] {
      let squares = parallelMap(count, jobs: jobs, workspace: { () }) { _, index in index * index }
      #expect(squares == (0..<count).map { $0 * $0 })
    }
  }

  @Test("the error of the lowest index that fails wins", arguments: [1, 2, 8], 0..<30)
  func error(jobs: Int, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let failing = Set((0..<6).map { _ in Int.random(in: 0..<200, using: &random) })
    let begun = Mutex<Set<Int>>([])
    #expect(throws: Failed(index: failing.min() ?? 0)) {
      try parallelMap(200, jobs: jobs, workspace: { () }) { (_, index) throws(Failed) in
        begun.withLock { _ = $0.insert(index) }
        if failing.contains(index) { throw Failed(index: index) }
        return index
      }
    }
    let all = begun.withLock { $0 }
    #expect((0...(failing.min() ?? 0)).allSatisfy(all.contains))
    // Every thread may have been in the middle of one index when the first failed.
    if jobs == 1 { #expect(all.max() == failing.min()) }
  }

  @Test("a late error of a low index beats an early one of a high index")
  func lateError() {
    let highFailed = Atomic<Bool>(false)
    #expect(throws: Failed(index: 0)) {
      try parallelMap(2, jobs: 2, workspace: { () }) { (_, index) throws(Failed) -> Int in
        let begin = ContinuousClock.now
        // With one processor the two run one after the other: then there is nothing to wait for.
        while index == 0 && !highFailed.load(ordering: .acquiring)
          && ContinuousClock.now - begin < .seconds(2)
        {}
        if index == 1 { highFailed.store(true, ordering: .releasing) }
        throw Failed(index: index)
      }
    }
  }

  @Test("no thread makes more than one workspace, and each is its own", arguments: [1, 2, 8])
  func workspaces(jobs: Int) {
    let made = Atomic<Int>(0)
    let counts = parallelMap(
      300, jobs: jobs,
      workspace: {
        made.add(1, ordering: .relaxed)
        return 0
      }
    ) { calls, _ in
      calls += 1
      return calls
    }
    let rooms = made.load(ordering: .relaxed)
    #expect((1...jobs).contains(rooms))
    // The calls of a workspace count 1, 2, 3 …: as many ones as workspaces that were used.
    let ones = counts.count { $0 == 1 }
    #expect((1...rooms).contains(ones))
    #expect(counts.reduce(0) { max($0, $1) } * ones >= 300)
  }

  @Test("results are handed on in index order, one at a time", arguments: [1, 2, 3, 8, 50])
  func visits(jobs: Int) {
    for count in [0, 1, 2, 7, 500] {
      var seen: [Int] = []
      parallelVisit(count, jobs: jobs, workspace: { () }) { _, index in
        index * index
      } visit: {
        seen.append($0)
      }
      #expect(seen == (0..<count).map { $0 * $0 })
    }
  }

  @Test(
    "whoever fails at the lowest index ends the run, and nothing behind it is handed on",
    arguments: [1, 2, 8], 0..<30)
  func failedVisits(jobs: Int, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let failing = Set((0..<4).map { _ in Int.random(in: 0..<200, using: &random) })
    let refused = Set((0..<4).map { _ in Int.random(in: 0..<200, using: &random) })
    let first = failing.union(refused).min() ?? 0
    var seen: [Int] = []
    #expect(throws: Failed(index: first)) {
      try parallelVisit(200, jobs: jobs, workspace: { () }) { (_, index) throws(Failed) in
        if failing.contains(index) { throw Failed(index: index) }
        return index
      } visit: { (index) throws(Failed) in
        if refused.contains(index) { throw Failed(index: index) }
        seen.append(index)
      }
    }
    #expect(seen == Array(0..<first))
  }

  @Test("more threads than there is work for are not waited for")
  func manyJobs() {
    var seen: [Int] = []
    parallelVisit(3, jobs: .max, workspace: { () }) {
      $1
    } visit: {
      seen.append($0)
    }
    #expect(seen == [0, 1, 2])
  }

  @Test("no index is begun far beyond one that is waited for")
  func boundedVisits() {
    let begun = Atomic<Int>(0)
    var begunByFirst: Int?
    parallelVisit(100, jobs: 2, workspace: { () }) { _, index in
      begun.add(1, ordering: .acquiringAndReleasing)
      let begin = ContinuousClock.now
      while index == 0 && begun.load(ordering: .acquiring) < 8
        && ContinuousClock.now - begin < .seconds(2)
      {}
      // Time for one more to begin, if it were let.
      let full = ContinuousClock.now
      while index == 0 && ContinuousClock.now - full < .milliseconds(50) {}
      return begun.load(ordering: .acquiring)
    } visit: {
      begunByFirst = begunByFirst ?? $0
    }
    #expect((1...8).contains(begunByFirst ?? 0))
  }

  @Test("a machine has a processor")
  func processors() { #expect(processorCount() >= 1) }
}
