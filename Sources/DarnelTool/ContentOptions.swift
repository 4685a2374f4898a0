internal import ArgumentParser
internal import DarnelCorpus
internal import DarnelReport

/// Whether documents are compared whole, or by what of them is content.
struct ContentOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Compare documents without what their sites repeat, dates and credits (default: when sites "
        + "are known and repeat themselves)."))
  var strip: Bool?

  @Option(
    help: ArgumentHelp(
      "With --strip: learn onto the templates in this directory, which stay as they are.",
      valueName: "dir"))
  var templates: String?

  func validate() throws {
    if strip == false && templates != nil {
      throw ValidationError("--no-strip uses no templates; leave --templates out.")
    }
  }

  /// Signatures were made of whole texts.
  func check(_ input: SketchedOptions) throws {
    if !input.from.isEmpty && (strip == true || templates != nil) {
      throw ValidationError("--from uses signatures of whole texts; --strip wants the inputs.")
    }
  }

  /// The corpus as it is to be compared.
  func prepare(_ corpus: Corpus, _ budget: MemoryBudget, _ talk: Talk) throws -> Corpus {
    try ContentPlan(strip: strip, templates: templates)
      .prepare(corpus, within: budget, talk).corpus
  }
}

extension Talk {
  /// What was left out of the texts that were compared.
  func tellSetAside(_ corpus: Corpus, _ bytes: UInt64) {
    guard corpus.comparesContent else { return }
    say(
      "darnel: documents are compared without what their sites repeat: "
        + "\(grouped(Int(clamping: bytes))) bytes of text set aside (--no-strip compares whole texts)"
    )
  }
}
