/// A quality that a corpus can be held to.
public enum Gate: String, Sendable, Hashable, CaseIterable {
  /// Documents that are copies of a kept one.
  case duplicates
  /// Documents whose text is that of an earlier one, byte by byte.
  case exactDuplicates = "exact-duplicates"
  /// Documents that match a document of another split.
  case leaks
  /// Tokens that a site's template covers.
  case boilerplate
  /// Documents of the largest cluster.
  case largestCluster = "largest-cluster"
  /// Clusters that the baseline does not know.
  case newClusters = "new-clusters"
  /// Documents without a word.
  case empty
  /// Rows that are no documents.
  case badRows = "bad-rows"

  /// What is counted, one and many.
  var nouns: (one: String, many: String) {
    switch self {
    case .duplicates, .exactDuplicates, .leaks, .largestCluster, .empty: ("document", "documents")
    case .boilerplate: ("token", "tokens")
    case .newClusters: ("cluster", "clusters")
    case .badRows: ("row", "rows")
    }
  }

  /// What it counts, as one sentence.
  public var meaning: String {
    switch self {
    case .duplicates: "documents that have a kept twin"
    case .exactDuplicates: "documents whose text is that of an earlier one"
    case .leaks: "documents that match a document of another split"
    case .boilerplate: "tokens that templates cover"
    case .largestCluster: "documents of the largest cluster"
    case .newClusters: "clusters that the baseline does not know"
    case .empty: "documents without a word"
    case .badRows: "rows that are no documents"
    }
  }
}
