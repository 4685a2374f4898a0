/// A document as findings name it.
public struct CheckedDocument: Sendable, Hashable {
  /// The id that it is known by.
  public var id: String
  /// The file that it stands in.
  public var path: String
  /// The line where it begins, counted from 1; nil for a file that is one document.
  public var line: Int?
  /// The split that it belongs to, when there are splits.
  public var split: String?

  /// A document by id and place.
  public init(id: String, path: String, line: Int?, split: String? = nil) {
    self.id = id
    self.path = path
    self.line = line
    self.split = split
  }

  /// `path:line`, or the path of a text file.
  public var place: String { line.map { "\(path):\($0)" } ?? path }
}

/// One row that a gate counts, and why.
public struct Example: Sendable, Hashable {
  /// The document, or the row that is none.
  public var document: CheckedDocument
  /// The document that it matches: the kept twin, the earlier one, the one of the other split.
  public var other: CheckedDocument?
  /// How much the two resemble each other, 0...1.
  public var resemblance: Double?
  /// What else is to be said.
  public var note: String?

  /// A row with its reason.
  public init(
    _ document: CheckedDocument, other: CheckedDocument? = nil, resemblance: Double? = nil,
    note: String? = nil
  ) {
    self.document = document
    self.other = other
    self.resemblance = resemblance
    self.note = note
  }

  /// How many examples are shown of a gate.
  public static let most = 8
}
