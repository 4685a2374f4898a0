internal import Glibc

/// Times pieces of work and prints a line for each.
struct Stopwatch {
  /// What one repetition of the work came to.
  struct Work {
    /// What is counted.
    var unit: String
    /// How many of them.
    var count: Int
    /// Bytes of input, 0 when the rate has no meaning.
    var bytes = 0
  }

  private static let samples = 9
  private static let sampleTime = Duration.milliseconds(25)

  private let filter: String
  private var sink: UInt64 = 0

  /// A watch that leaves out what has not `filter` in its name.
  init(filter: String) {
    self.filter = filter
    print("load average \(Self.load()) on \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors")
    print(padded("", 34) + "   median     least   spread")
  }

  /// Whether a benchmark of such a name is asked for: what it needs is made only then.
  func wants(_ name: String) -> Bool { filter.isEmpty || name.contains(filter) }

  /// Repeats `body` until a sample takes long enough to be read, and takes several samples.
  ///
  /// What `body` returns is kept, so that no work is optimised away.
  mutating func time(_ name: String, _ work: Work, _ body: () -> UInt64) {
    guard wants(name) else { return }
    let first = sample(1, body)
    let repeats = first >= Self.sampleTime ? 1 : Int(Self.sampleTime / max(first, .nanoseconds(20)))
    let times = (0..<Self.samples).map { _ in sample(repeats, body) / Double(repeats) }.sorted()
    report(name, work, times.map { $0 / .nanoseconds(1) })
  }

  private mutating func sample(_ repeats: Int, _ body: () -> UInt64) -> Duration {
    var kept: UInt64 = 0
    let time = ContinuousClock().measure { for _ in 0..<repeats { kept ^= body() } }
    sink ^= kept
    return time
  }

  private func report(_ name: String, _ work: Work, _ sorted: [Double]) {
    let (median, least) = (sorted[sorted.count / 2], sorted[0])
    let spread = "\(Int((sorted[sorted.count - 1] / least - 1) * 100)) %"
    let count = Double(work.count)
    var line = padded(name, 34) + right(rounded(median / count), 9)
    line += right(rounded(least / count), 10) + right(spread, 9) + "   ns a \(work.unit)"
    if work.bytes > 0 { line += ", \(rounded(Double(work.bytes) / median)) GB/s" }
    print(line)
  }

  /// Prints what the machine was doing, and uses what was kept.
  func finish() {
    print("load average \(Self.load())" + (sink == 1 ? "." : ""))
  }

  private static func load() -> String {
    var loads = [0.0, 0.0, 0.0]
    let count = unsafe getloadavg(&loads, 3)
    return count == 3 ? loads.map(rounded).joined(separator: " ") : "unknown"
  }
}

/// Three figures that count.
private func rounded(_ value: Double) -> String {
  let decimals = value < 10 ? 100.0 : value < 100 ? 10 : 1
  let scaled = Int((value * decimals).rounded())
  if decimals == 1 { return "\(scaled)" }
  let part = "\(scaled % Int(decimals))"
  let zeros = String(repeating: "0", count: (decimals == 100 ? 2 : 1) - part.count)
  return "\(scaled / Int(decimals)).\(zeros)\(part)"
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(width - text.count, 1))
}

private func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(width - text.count, 1)) + text
}
