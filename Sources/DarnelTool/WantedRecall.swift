internal import ArgumentParser

/// What `--recall` asks for: a chance to find a pair at the threshold, or every pair.
enum WantedRecall: ExpressibleByArgument, Equatable {
  case chance(Double)
  case exact

  init?(argument: String) {
    if argument.lowercased() == "exact" {
      self = .exact
    } else if let chance = Double(argument) {
      self = .chance(chance)
    } else {
      return nil
    }
  }

  /// As it is typed.
  var defaultValueDescription: String {
    switch self {
    case .chance(let chance): "\(chance)"
    case .exact: "exact"
    }
  }
}
