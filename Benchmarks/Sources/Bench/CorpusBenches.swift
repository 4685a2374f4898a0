internal import DarnelCodecs
internal import DarnelCorpus
internal import DarnelKernels
internal import DarnelMatch
internal import DarnelSketch
internal import SystemPackage

/// The candidate graph of documents that were sketched before, on one thread.
func timeGraph(_ watch: inout Stopwatch) {
  let names = ["twins of 100000", "candidate graph of 100000"]
  guard names.contains(where: watch.wants) else { return }
  var made = MadeDocuments(seed: 3)
  var dice = Dice(4)
  var texts: [[UInt8]] = []
  for number in 0..<100_000 {
    // Each tenth is an earlier one with a few words more, each fiftieth an exact copy.
    if number % 10 == 9, let copied = texts.randomElement(using: &dice) {
      texts.append(number % 50 == 49 ? copied : copied + Array(" and some more".utf8))
    } else {
      texts.append(made.document(.ascii, bytes: 300))
    }
  }
  var sketcher = Sketcher(.news)
  var sketches = Sketches(.news)
  for text in texts {
    let facts = sketcher.sketch(text.span)
    sketches.append(facts, textHash: hash64(text.span), keys: sketcher.keys)
  }
  let work = Stopwatch.Work(unit: "document", count: texts.count)
  let scratch = Scratch(jobs: 1)
  guard let twins = try? Twins(sketches, in: scratch) else { return }
  watch.time(names[0], work) {
    UInt64((try? Twins(sketches, in: scratch))?.exactDuplicates ?? 0)
  }
  watch.time(names[1], work) {
    UInt64((try? Candidates(sketches, twins: twins, in: scratch))?.componentCount ?? 0)
  }
}

/// JSON lines from a file that the system holds in memory, on one thread.
func timeLines(_ watch: inout Stopwatch) throws {
  for script in [Script.ascii, .arabic] {
    let names = ["JSONL read", "JSONL read and sketched"].map { "\($0), \(script)" }
    guard names.contains(where: watch.wants) else { continue }
    var made = MadeDocuments(seed: 5)
    var file: [UInt8] = []
    let count = 8000
    for number in 0..<count {
      file += Array("{\"id\":\"\(number)\",\"text\":\"".utf8)
      for byte in made.document(script) { file += byte == 0x0a ? [0x5c, 0x6e] : [byte] }
      file += Array("\"}\n".utf8)
    }
    // A file without a name: it is gone with the process.
    let spool = try Spool(in: FilePath(environmentValue("TMPDIR") ?? "/tmp"))
    try spool.append(file, 0..<file.count)
    var options = CorpusOptions()
    options.format = .jsonl
    let path = "/proc/self/fd/\(spool.file.descriptor.rawValue)"
    let corpus = try Corpus.open([path], options: options)
    let budget = MemoryBudget(directory: "/tmp")
    let work = Stopwatch.Work(unit: "document", count: count, bytes: file.count)
    watch.time(names[0], work) { bytesRead(corpus) }
    watch.time(names[1], work) {
      UInt64((try? corpus.sketched(.news, jobs: 1, budget: budget).sketches.count) ?? 0)
    }
  }
}

private func bytesRead(_ corpus: Corpus) -> UInt64 {
  var reader = ChunkReader(corpus)
  var bytes = 0
  for chunk in corpus.chunks {
    _ = try? reader.read(chunk) { row throws(CorpusError) in bytes += row.text.count }
  }
  return UInt64(bytes)
}
