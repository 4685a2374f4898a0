internal import Darnel

/// What counts as a match, and how surely matches are found.
struct MatchPlan {
  let recipe: Recipe
  /// The chance that was asked for; nil when bands were given, or no pair is to be missed.
  let wanted: Double?
  let isExact: Bool

  init(_ text: ShingleRecipe, threshold: Double, recall: WantedRecall, bands: Int?, rows: Int?) {
    isExact = recall == .exact
    if let bands, let rows {
      recipe = Recipe(text: text, threshold: threshold, banding: Banding(bands: bands, rows: rows))
      wanted = nil
      return
    }
    switch recall {
    case .chance(let chance):
      recipe = Recipe(text: text, threshold: threshold, recall: chance)
      wanted = chance
    // The least there is: the first reading then only looks for documents of the same tokens.
    case .exact:
      recipe = Recipe(text: text, threshold: threshold, banding: Banding(bands: 1, rows: 1))
      wanted = nil
    }
  }
}
