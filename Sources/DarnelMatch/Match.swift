public import DarnelText

/// Two documents whose shingle sets were compared and reach the threshold: a fact.
public struct Match: Sendable, Hashable {
  /// The document that came first in the input.
  public let first: Int
  /// The other document.
  public let second: Int
  /// What the two share.
  public let overlap: Overlap

  /// A match of two documents, given by their places in the input.
  public init(first: Int, second: Int, overlap: Overlap) {
    precondition(first < second, "a match names its documents in input order")
    self.first = first
    self.second = second
    self.overlap = overlap
  }
}

/// How a copy is known to match the document that was kept.
public enum Evidence: Sendable, Hashable {
  /// The texts are equal: the same bytes and the same tokens, by hashes of 192 bits together.
  case sameBytes
  /// The tokens are equal, in the same order.
  case sameTokens
  /// The shingle sets were compared; the first set is the copy's, the second that of the kept.
  case shingles(Overlap)

  /// The resemblance of copy and kept document.
  public var resemblance: Double {
    if case .shingles(let overlap) = self { overlap.resemblance } else { 1 }
  }

  /// The share of the copy's shingles that stand in the kept document.
  public var copyInKept: Double {
    if case .shingles(let overlap) = self { overlap.firstInSecond } else { 1 }
  }

  /// The share of the kept document's shingles that stand in the copy.
  public var keptInCopy: Double {
    if case .shingles(let overlap) = self { overlap.secondInFirst } else { 1 }
  }
}

/// What verification did, for the summary.
public struct VerificationCounts: Sendable, Hashable {
  /// Candidate pairs whose shingle sets were compared.
  public var candidates = 0
  /// Of these, pairs that reached the threshold.
  public var verified = 0

  /// Nothing compared yet.
  public init() {}

  /// Pairs that did not reach the threshold.
  public var rejected: Int { candidates - verified }

  /// Adds the counts of another part of the same run.
  public static func += (left: inout VerificationCounts, right: VerificationCounts) {
    left.candidates += right.candidates
    left.verified += right.verified
  }
}
