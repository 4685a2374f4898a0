internal import ArgumentParser
internal import DarnelCheck
internal import DarnelCorpus
internal import DarnelReport

/// A report as it is typed: `junit=report.xml`.
struct ReportArgument: ExpressibleByArgument {
  /// How a report is written.
  enum Format: String, CaseIterable {
    case json, junit, sarif, markdown, github, gitlab, csv, html

    /// Whether it shows clusters.
    var showsClusters: Bool {
      switch self {
      case .json, .sarif, .gitlab, .html: true
      case .junit, .markdown, .github, .csv: false
      }
    }
  }

  let format: Format
  let path: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let format = Format(rawValue: String(argument[..<equals]))
    else { return nil }
    self.format = format
    path = String(argument[argument.index(after: equals)...])
    if path.isEmpty { return nil }
  }
}

extension CheckResult {
  /// The result as text in a format; nil for a page, which takes more than the result.
  func report(_ format: ReportArgument.Format) throws -> String? {
    switch format {
    case .json: try ResultJSON.encoded(CheckJSON(self)) + "\n"
    case .junit: CheckJUnit.text(self)
    case .sarif:
      try ResultJSON.encoded(
        CheckSARIF(self, version: DarnelCommand.configuration.version)) + "\n"
    case .markdown: CheckMarkdown.text(self)
    case .github: CheckGitHub.text(self)
    case .gitlab: try CheckGitLab.text(self)
    case .csv: CheckCSV.text(self)
    case .html: nil
    }
  }
}

/// Where the reports of a check go.
///
/// One that cannot be written does not keep the others from it.
struct CheckReports {
  let reports: [ReportArgument]
  let page: CheckPage
  let outputs: Outputs

  /// Writes all of them, and the page to the build's summary if it has one.
  func write(_ result: CheckResult) throws {
    var failures: [any Error] = []
    for report in reports {
      do {
        let text = try result.report(report.format)
        try outputs.write(report.path) { (file) throws in
          if let text { try file.write(text) } else { try page.write(result, to: &file) }
        }
      } catch OutputError.brokenPipe {
        // Nobody reading is no failure, and must not hide that a gate failed.
        continue
      } catch {
        failures.append(error)
      }
    }
    if let summary = environment("GITHUB_STEP_SUMMARY"), !summary.isEmpty {
      do {
        try append(CheckMarkdown.text(result), toFile: summary)
      } catch {
        failures.append(error)
      }
    }
    for failure in failures.dropFirst() { talk("darnel: \(failure)") }
    if let first = failures.first { throw first }
  }
}
