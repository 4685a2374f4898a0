internal import ArgumentParser
internal import DarnelCorpus

/// What a report page carries, and whether it is shown.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Field of the language that a report filters by; without one it names the script.",
      valueName: "name"))
  var languageField = "lang"

  @Option(
    help: ArgumentHelp(
      "Bytes that a report may take, as in 20MB; longer texts are cut, and it says how many.",
      valueName: "size"))
  var pageSize: MemorySize?

  @Flag(help: "Open the report in a browser.")
  var open = false

  /// Bytes that a page takes when nothing else is said.
  static let usualBytes = 40_000_000

  var bytes: Int { pageSize?.bytes ?? Self.usualBytes }

  /// The program that opens a page, looked for before the work begins; nil when none is asked for.
  func browser(for path: String) throws -> String? {
    guard open else { return nil }
    if path == "-" {
      throw ValidationError("--open shows a file; name one instead of standard output.")
    }
    let openers = ["xdg-open", "open"]
    if let found = program(openers) { return found }
    throw Refusal(
      "--open: there is no \(openers.joined(separator: " and no ")) in PATH; "
        + "leave --open out and open \(path) yourself")
  }

  /// Hands a page that was written to the browser.
  func show(_ path: String, with browser: String?, _ talk: Talk) {
    guard let browser else { return }
    if let reason = start(browser, [path]) {
      talk.say("darnel: \(browser) did not start (\(reason)); open \(path) yourself")
    }
  }
}

/// A report that is written besides the answer: `html=PATH`.
struct ReportTarget: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    guard argument.hasPrefix("html="), argument.count > 5 else { return nil }
    path = String(argument.dropFirst(5))
  }
}
