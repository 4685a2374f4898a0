import DarnelKernels
import DarnelTestSupport
import Synchronization
import Testing

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

  @Test("a machine has a processor")
  func processors() { #expect(processorCount() >= 1) }
}
