internal import ArgumentParser
internal import Darnel
internal import DarnelCorpus
internal import DarnelReport

/// The banding behind a threshold: which pairs are found, and how often.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows the banding behind a threshold: how likely a pair is found.",
    discussion: """
      Two documents are compared when their signatures agree in all rows of a band. The curve is \
      1 - (1 - s^rows)^bands; whatever it lets through below the threshold costs time only, since \
      every candidate is verified.

      Examples:
        darnel explain --threshold 0.8
        darnel explain --threshold 0.6 --recall 0.999
        darnel explain --threshold 0.8 --bands 16 --rows 8
      """)

  @OptionGroup(title: "Matching") var match: MatchOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws { try match.checkBanded("explain") }

  func run() throws {
    let recipe = match.recipe
    try output.writing(inputs: []) { (file) throws in
      try file.write(
        json ? ResultJSON.encoded(BandingCurve(recipe)) + "\n" : BandingText(recipe).text)
    }
  }
}
