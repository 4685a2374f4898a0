import DarnelCorpus
import Foundation
import Testing

@Suite("Outputs")
struct OutputTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  var target: String { folder.path + "/out.txt" }

  @Test func nothingIsThereBeforeTheCommit() throws {
    var output = try OutputFile(target, policy: OutputPolicy())
    try output.write("one ")
    try output.write(Array("two ".utf8))
    try output.write(Array("three".utf8).span)
    #expect(output.byteCount == 13)
    #expect(
      try folder.names.allSatisfy { $0.hasPrefix(".out.txt.darnel-") && $0.hasSuffix(".tmp") })
    try output.commit()
    #expect(try folder.names == ["out.txt"])
    #expect(try folder.bytes("out.txt") == Array("one two three".utf8))
  }

  @Test func whatIsDiscardedLeavesNoTrace() throws {
    let output = try OutputFile(target, policy: OutputPolicy())
    output.discard()
    do { _ = try OutputFile(target, policy: OutputPolicy()) }
    #expect(try folder.names.isEmpty)
  }

  @Test func moreThanABuffer() throws {
    var output = try OutputFile(target, policy: OutputPolicy())
    let line = Array("0123456789\n".utf8)
    for _ in 0..<100_000 { try output.write(line) }
    try output.commit()
    #expect(try folder.bytes("out.txt").count == 1_100_000)
  }

  @Test func largePiecesStayInOrder() throws {
    var output = try OutputFile(target, policy: OutputPolicy())
    var expected: [UInt8] = []
    for size in [3, 1 << 19, 5, 1 << 18, (1 << 18) - 1, 7] {
      let piece = Array(repeating: UInt8(truncatingIfNeeded: size), count: size)
      try output.write(piece)
      expected += piece
    }
    #expect(output.byteCount == UInt64(expected.count))
    try output.commit()
    #expect(try folder.bytes("out.txt") == expected)
  }

  @Test func anExistingFileIsReplacedOnlyByForce() throws {
    let path = try folder.write("out.txt", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let refusal = #expect(throws: OutputError.self) {
      _ = try OutputFile(path, policy: OutputPolicy())
    }
    #expect(refusal == .exists(path: path))
    var output = try OutputFile(path, policy: OutputPolicy(force: true))
    try output.write("new")
    #expect(try folder.bytes("out.txt") == Array("old".utf8))
    try output.commit()
    #expect(try folder.bytes("out.txt") == Array("new".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func anInputIsNeverATarget() throws {
    let path = try folder.write("a.jsonl", "{\"text\":\"x\"}\n")
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let policy = OutputPolicy(inputs: [try Corpus.open([path])], force: true)
    for name in [path, link] {
      let refusal = #expect(throws: OutputError.self) { _ = try OutputFile(name, policy: policy) }
      #expect(refusal == .isInput(path: name, input: path))
    }
  }

  @Test func aLinkIsFollowed() throws {
    let path = try folder.write("real.txt", "old")
    let link = folder.path + "/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    var output = try OutputFile(link, policy: OutputPolicy(force: true))
    try output.write("new")
    try output.commit()
    #expect(try folder.bytes("real.txt") == Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func devicesAreWrittenDirectly() throws {
    var output = try OutputFile("/dev/null", policy: OutputPolicy())
    try output.write("gone")
    try output.commit()
    var full = try OutputFile("/dev/full", policy: OutputPolicy())
    try full.write("x")
    do {
      try full.commit()
      Issue.record("a full device took a byte")
    } catch {
      #expect("\(error)" == "/dev/full: cannot be written: No space left on device")
    }
  }

  @Test func targetsThatCannotBe() throws {
    for (name, reason) in [
      (folder.path, "directory"), (folder.path + "/none/out", "No such file"), ("", "no file"),
      (folder.path + "/none/", "no file"),
    ] {
      let error = #expect(throws: OutputError.self, "\(name)") {
        _ = try OutputFile(name, policy: OutputPolicy())
      }
      if let error { #expect("\(error)".contains(reason), "\(name): \(error)") }
    }
  }

  @Test func anInterruptionRemovesWhatIsPending() throws {
    let pending = PendingFiles()
    var output = try OutputFile(target, policy: OutputPolicy(pending: pending))
    try output.write("half")
    try output.flush()
    #expect(try folder.names.count == 1)
    pending.removeAll()
    #expect(try folder.names.isEmpty)
    output.discard()
  }

  @Test func whatAKilledRunOfThisNumberLeftIsInNoWay() throws {
    let number = ProcessInfo.processInfo.processIdentifier
    let stale = [".out.txt.darnel-\(number).tmp", ".out.txt.darnel-\(number)-2.tmp"]
    for name in stale { try folder.write(name, "stale") }
    var output = try OutputFile(target, policy: OutputPolicy())
    try output.write("new")
    try output.commit()
    var files = StagedFiles(policy: OutputPolicy(force: true))
    try files.write("newer", to: target)
    try files.commit()
    #expect(try folder.names.sorted() == stale.sorted() + ["out.txt"])
    #expect(try folder.bytes("out.txt") == Array("newer".utf8))
    #expect(try folder.bytes(stale[0]) == Array("stale".utf8))
  }

  @Test func noFileIsMadeAfterAnInterruption() throws {
    let (pending, target, folder) = (PendingFiles(), target, folder)
    try OutputFile(target + "1", policy: OutputPolicy(pending: pending)).discard()
    var names: [String]?
    pending.removeAll {
      // As the process ends, another thread begins an output.
      let isRunning = DispatchSemaphore(value: 0)
      Thread {
        isRunning.signal()
        _ = try? OutputFile(target, policy: OutputPolicy(pending: pending))
      }.start()
      isRunning.wait()
      Thread.sleep(forTimeInterval: 0.2)
      names = try? folder.names
    }
    #expect(names == [])
  }

  @Test func stagedFilesGetTheirNamesTogether() throws {
    let pending = PendingFiles()
    let paths = (0..<300).map { folder.path + "/\($0).json" }
    var files = StagedFiles(policy: OutputPolicy(force: true, pending: pending))
    for (number, path) in paths.enumerated() { try files.write("file \(number)", to: path) }
    #expect(try folder.names.allSatisfy { $0.hasPrefix(".") })
    try files.commit()
    #expect(try folder.names.sorted() == (0..<300).map { "\($0).json" }.sorted())
    #expect(try folder.bytes("299.json") == Array("file 299".utf8))
    // Then an interruption comes too late to end anything.
    var isEnded = false
    pending.removeAll { isEnded = true }
    #expect(!isEnded)
  }

  @Test func stagedFilesThatAreLetGoLeaveNoTrace() throws {
    let path = try folder.write("a.json", "old")
    do {
      var files = StagedFiles(policy: OutputPolicy(force: true))
      try files.write("new", to: path)
      try files.write("new", to: folder.path + "/b.json")
    }
    #expect(try folder.names == ["a.json"])
    #expect(try folder.bytes("a.json") == Array("old".utf8))
  }

  @Test func whatWasReplacedBeforeAFailureIsSaid() throws {
    let paths = ["a", "b", "c"].map { folder.path + "/\($0).json" }
    var files = StagedFiles(policy: OutputPolicy(force: true))
    for path in paths { try files.write("new", to: path) }
    // A directory that was made meanwhile cannot be replaced by a file.
    try FileManager.default.createDirectory(atPath: paths[1], withIntermediateDirectories: false)
    do {
      try files.commit()
      Issue.record("a directory was replaced")
    } catch {
      #expect("\(error)".contains("b.json: cannot be written: "))
      #expect("\(error)".contains("1 of 3 files were replaced before it"))
    }
    #expect(try folder.names.sorted() == ["a.json", "b.json"])
  }

  @Test func theMachineIsKnown() {
    #expect(peakMemory() > 1 << 20)
    #expect(environment("DARNEL_SURELY_NOT_SET") == nil)
    #expect(terminalWidth(-1) == nil)
    #expect(!isTerminal(-1))
  }
}
