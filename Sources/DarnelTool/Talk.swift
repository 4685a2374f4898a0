internal import DarnelReport
internal import Darnel
internal import DarnelCorpus
internal import Synchronization

/// What goes to standard error: progress, bad rows, the summary.
struct Talk: Sendable {
  let jobs: Int
  let quiet: Bool
  let verbose: Bool
  let showsProgress: Bool
  let begin = ContinuousClock.now

  init(_ run: RunOptions) {
    jobs = run.threads
    quiet = run.quiet
    verbose = run.verbose
    showsProgress = !run.quiet && !run.noProgress && isTerminal(2)
  }

  var seconds: Double { (ContinuousClock.now - begin).seconds }

  func say(_ line: String) {
    if !quiet { talk(line) }
  }

  /// The end of a phase, with -v.
  func phase(_ name: String) {
    if verbose { say("darnel: \(name) after \(fixed(seconds, 3)) s") }
  }

  /// The summary line.
  func end(_ summary: RunSummary) {
    say("darnel: " + summary.line(seconds: seconds, peakMemory: peakMemory()))
  }

  /// What a walk through directories left out.
  func tellSkipped(_ skipped: Corpus.Skipped) {
    tellForeign(skipped.foreign)
    let parts = [
      (skipped.hidden, "hidden name"), (skipped.linkedDirectories, "link to a directory"),
      (skipped.special, "pipe or device"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    if told.isEmpty { return }
    say("darnel: left out of directories: \(told.joined(separator: ", ")); name them to read them")
  }

  /// The first ten files of formats that are not read, or with -v all.
  private func tellForeign(_ files: [Corpus.Foreign]) {
    let told = verbose ? files[...] : files.prefix(10)
    for file in told {
      say("darnel: skipped \(file.path): \(file.format.rawValue), which Darnel does not read")
    }
    let left = files.count - told.count
    if left > 0 {
      say("darnel: skipped \(counted(left, "more file")) of such formats (-v tells them)")
    }
  }

  /// The first ten bad rows, or with -v as many as are kept for telling.
  func tellBadRows(of table: DocumentTable) {
    let told = verbose ? table.badRows[...] : table.badRows.prefix(10)
    for bad in told { say("darnel: skipped \(bad.place): \(bad.fault)") }
    let left = table.tally.badCount - told.count
    let hint = table.badRows.count > told.count ? " (-v tells more of them)" : ""
    if left > 0 { say("darnel: skipped \(counted(left, "more bad row"))\(hint)") }
    if table.tally.repaired > 0 {
      say(
        "darnel: \(counted(table.tally.repaired, "document")) had ill-formed UTF-8, read as U+FFFD")
    }
  }
}

/// A line that tells how far a phase has come, on a terminal only.
final class Progress: Sendable {
  private struct State {
    var done: UInt64 = 0
    var shown = ContinuousClock.now
  }

  private let name: String
  private let total: UInt64
  private let unit: String?
  private let begin = ContinuousClock.now
  private let shows: Bool
  private let state = Mutex(State())

  /// - Parameter unit: what a million of what is counted is called; nil shows no rate.
  init(_ name: String, total: UInt64, unit: String?, _ talk: Talk) {
    self.name = name
    self.total = total
    self.unit = unit
    shows = talk.showsProgress
  }

  func advance(_ amount: UInt64) {
    guard shows else { return }
    state.withLock { state in
      state.done += amount
      let now = ContinuousClock.now
      guard now - state.shown > .milliseconds(100) else { return }
      state.shown = now
      raw("\r\u{1B}[K" + line(state.done, seconds: (now - begin).seconds))
    }
  }

  private func line(_ done: UInt64, seconds: Double) -> String {
    let share = total == 0 ? 1 : min(Double(done) / Double(total), 1)
    let left = share > 0 ? seconds / share - seconds : 0
    let rate = unit.map { ", \(Int(Double(done) / seconds / 1e6)) \($0)/s" } ?? ""
    return "\(name) \(Int(share * 100)) %\(rate), \(Int(left.rounded(.up))) s left"
  }

  func finish() {
    if shows { raw("\r\u{1B}[K") }
  }
}

extension Duration {
  /// Seconds with a fraction.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
