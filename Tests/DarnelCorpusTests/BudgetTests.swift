import DarnelSketch
import Foundation
import Testing

@testable import DarnelCorpus

@Suite("Memory budgets")
struct BudgetTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func aDirectoryWithoutRoomIsToldBeforeTheRun() throws {
    let budget = MemoryBudget(bytes: 1 << 20, directory: folder.path)
    try budget.check(roomFor: 1)
    do throws(CorpusError) {
      try budget.check(roomFor: .max)
      Issue.record("there is no such room")
    } catch {
      guard case .noRoom(let directory, let needed, let free) = error else {
        Issue.record(error)
        return
      }
      #expect(directory == folder.path && needed == .max && free > 0)
      #expect(error.description.contains("--temp-dir"))
    }
  }

  @Test func onlyCorporaLargerThanTheBudgetAskForRoom() throws {
    let rows = (0..<3000).map { "{\"id\":\"\($0)\",\"text\":\"\"}" }.joined(separator: "\n")
    let corpus = try Corpus.open([folder.write("a.jsonl", rows)])
    let nowhere = folder.path + "/nowhere"
    try corpus.checkRoom(.news, MemoryBudget(bytes: 1 << 30, directory: nowhere), jobs: 1)
    #expect(throws: CorpusError.self) {
      try corpus.checkRoom(.news, MemoryBudget(bytes: 1, directory: nowhere), jobs: 1)
    }
  }

  @Test func theUsualBudgetIsHalfTheMachine() {
    #expect(MemoryBudget(directory: "/tmp").bytes > 64 << 20)
  }
}
