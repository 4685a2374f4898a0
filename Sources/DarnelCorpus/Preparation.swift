internal import DarnelCodecs
internal import DarnelKernels
internal import SystemPackage

/// An input and, when it is a table, where its rows were found.
struct Prepared: Sendable {
  let source: Source
  /// Groups of whole rows, about a chunk each; empty for other layouts.
  let ranges: [Range<UInt64>]
  /// The format for which it was left out.
  var foreign: ForeignFormat?
}

/// Opens inputs, unpacks what needs it, finds out how each is to be read.
struct Preparation: Sendable {
  let options: CorpusOptions

  func prepare(_ inputs: [Input]) throws(CorpusError) -> [Prepared] {
    // One spool a thread: thousands of compressed inputs need no more open files than threads.
    try parallelMap(
      inputs.count, jobs: options.jobs, workspace: { SpoolRoom() }
    ) { (room: inout SpoolRoom, index) throws(CorpusError) in
      try prepare(inputs[index], &room)
    }
  }

  private func prepare(
    _ input: Input, _ room: inout SpoolRoom
  ) throws(CorpusError) -> Prepared {
    try laidOut(input, stored(input, &room))
  }
}

/// A thread's spool, made when first needed.
struct SpoolRoom {
  private var spool: Spool?

  mutating func spool(in directory: FilePath) throws(Errno) -> Spool {
    if let spool { return spool }
    let made = try Spool(in: directory)
    spool = made
    return made
  }
}

/// An input whose bytes can be read by position.
struct StoredInput {
  let storage: Source.Storage
  let view: View
  let identity: FileFacts.Identity?
  /// Whether the bytes are what was unpacked.
  var isPacked = false
}
