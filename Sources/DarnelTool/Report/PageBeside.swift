internal import ArgumentParser
internal import Darnel
internal import DarnelReport

/// The page that a run writes beside its answer, when one is asked for.
struct PageBeside {
  private let path: String?
  private let page: PageOptions
  private let browser: String?
  private let fields: [String]

  /// Looks for the browser before the work begins.
  ///
  /// - Parameter fields: the fields that the run reads of its rows anyway.
  init(_ report: ReportTarget?, _ page: PageOptions, fields: [String]) throws {
    path = report?.path
    self.page = page
    self.fields = fields
    browser = try report.flatMap { try page.browser(for: $0.path) }
  }

  /// The fields that the run reads of its rows.
  var extra: [String] { path == nil ? fields : fields + [page.languageField] }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - named: what was given to be read.
  ///   - templates: the directory of templates that were learned onto.
  func write(
    _ clustering: Clustering, _ summary: RunSummary, _ found: Investigation, named: [String],
    templates: String?, to outputs: Outputs
  ) throws {
    guard let path else { return }
    let made = ClusterReport(
      found: found, clustering: clustering, summary: summary, options: page,
      languageSlot: fields.count, templates: templates)
    try outputs.write(path) { (file) throws in try made.write(named: named, to: &file) }
  }

  /// Shows the page, if that is asked for.
  func show(_ talk: Talk) {
    if let path { page.show(path, with: browser, talk) }
  }
}

extension PageOptions {
  /// Refuses what cannot be met together.
  ///
  /// - Parameter others: the other outputs, with their options.
  func check(_ report: ReportTarget?, besides others: [(option: String, path: String?)]) throws {
    if open && report == nil {
      throw ValidationError("--open shows a report; add --report html=FILE.")
    }
    if let report, let other = others.first(where: { $0.path == report.path }) {
      throw ValidationError("\(other.option) and --report must be different files.")
    }
  }
}
