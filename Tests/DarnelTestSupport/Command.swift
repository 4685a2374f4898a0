public import Foundation

/// What a run of a command came to.
public struct CommandResult: Sendable {
  /// The bytes of standard output.
  public var output: [UInt8]
  /// Standard error, as text.
  public var talk: String
  /// The exit status; 128 + n when signal n ended the process.
  public var status: Int32

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output.
  public var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// The `darnel` command that was built with the tests.
public enum Command {
  /// Why a command could not be run.
  public struct NotRun: Error, CustomStringConvertible {
    /// The reason.
    public let description: String
  }

  /// Runs `darnel` and waits for its end.
  ///
  /// - Parameters:
  ///   - folder: the working directory; by default that of the package.
  ///   - environment: variables beside PATH and TMPDIR; others are not handed on.
  public static func darnel(
    _ arguments: [String], input: [UInt8] = [], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> CommandResult {
    try run(executable(), arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `darnel` is the command that was built.
  public static func shell(
    _ line: String, input: [UInt8] = [], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> CommandResult {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: input, in: folder,
      environment: environment)
  }

  /// Runs `darnel` on a standard input that says nothing and never ends, and interrupts it (as
  /// Ctrl-C does, or by another signal) as soon as `isReady` says yes.
  ///
  /// Threads of a test block signals, and a process begins with the mask of the thread that starts
  /// it: perl, which every Debian has, lifts it, and has SIGHUP end the process even below nohup.
  public static func interrupted(
    _ arguments: [String], by signal: Int32 = SIGINT, in folder: URL,
    when isReady: () throws -> Bool
  ) throws -> CommandResult {
    let streams = try TemporaryFolder()
    let lift =
      "use POSIX; $SIG{HUP} = q(DEFAULT); sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV"
    let process = try prepared(
      URL(fileURLWithPath: "/usr/bin/perl"), ["-e", lift, executable().path] + arguments, streams,
      in: folder, environment: [:])
    let silence = Pipe()
    process.standardInput = silence
    try process.run()
    try wait { try isReady() || !process.isRunning }
    if process.isRunning { kill(process.processIdentifier, signal) }
    try wait { !process.isRunning }
    // A process that would not end must not hold the tests for ever; its status then is 128 + 9.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    return try withExtendedLifetime(silence) { try result(of: process, streams) }
  }

  private static func wait(until condition: () throws -> Bool) throws {
    let begin = ContinuousClock.now
    while try !condition(), ContinuousClock.now - begin < .seconds(20) {
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// The command, built into the directory that also holds the tests.
  public static func executable() throws -> URL {
    let place = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let file = place.appendingPathComponent("darnel")
    guard FileManager.default.isExecutableFile(atPath: file.path) else {
      throw NotRun(description: "no darnel in \(place.path); build all products")
    }
    return file
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: [UInt8], in folder: URL?,
    environment: [String: String]
  ) throws -> CommandResult {
    let streams = try TemporaryFolder()
    try streams.write("in", input)
    let process = try prepared(program, arguments, streams, in: folder, environment: environment)
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "in"))
    try process.run()
    return try result(of: process, streams)
  }

  /// A process whose answers go to files, not pipes: it can never wait for us to read.
  private static func prepared(
    _ program: URL, _ arguments: [String], _ streams: TemporaryFolder, in folder: URL?,
    environment: [String: String]
  ) throws -> Process {
    try streams.write("out", [])
    try streams.write("err", [])
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? repository
    let inherited = ProcessInfo.processInfo.environment
    let path = try executable().deletingLastPathComponent().path
    var variables = ["PATH": path + ":" + (inherited["PATH"] ?? "/usr/bin:/bin")]
    variables["TMPDIR"] = inherited["TMPDIR"]
    process.environment = variables.merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "err"))
    return process
  }

  private static func result(
    of process: Process, _ streams: TemporaryFolder
  ) throws -> CommandResult {
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return CommandResult(
      output: try streams.read("out"), talk: try streams.text("err"),
      status: process.terminationStatus + signal)
  }
}
