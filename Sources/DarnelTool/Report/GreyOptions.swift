internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelTemplate

/// What of the texts on a page is grey.
struct GreyOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Learn what sites repeat from the texts and set it in grey (default: as the recipe of the "
        + "result says; without a recipe as cluster would)."))
  var strip: Bool?

  @Option(
    help: ArgumentHelp(
      "Show the templates in this directory; with texts, learn onto them as the run did.",
      valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Set the lines in grey that strip --verdicts says went, instead of learning.",
      valueName: "file"))
  var verdicts: String?

  func validate() throws {
    if verdicts != nil && strip != nil {
      throw ValidationError("--verdicts says what is grey; leave --strip and --no-strip out.")
    }
  }

  /// Sites with fewer pages are left alone: as many as the run said; nil when nothing is set aside.
  func leastPages(_ recipe: [String: String]?, _ corpus: Corpus) throws -> Int? {
    if verdicts != nil || strip == false { return nil }
    if strip == true || templates != nil { return 1 }
    guard let recipe else {
      let usual = ContentPlan.leastPages
      return try corpus.looksLikeSites(leastPages: usual) ? usual : nil
    }
    return recipe["strip"] == nil ? nil : max(recipe["strip_pages"].flatMap(Int.init) ?? 1, 1)
  }
}
