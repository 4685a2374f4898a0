/// The fields that a reader fills besides id and text.
public struct RowFields: OptionSet, Sendable, Hashable {
  /// One bit a field.
  public let rawValue: UInt8

  /// A set of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `DocumentRow.site`.
  public static let site = RowFields(rawValue: 1)
  /// `DocumentRow.published`.
  public static let published = RowFields(rawValue: 2)
  /// `DocumentRow.url`.
  public static let url = RowFields(rawValue: 4)
  /// `DocumentRow.extra`, as listed in `FieldNames.extra`.
  public static let extra = RowFields(rawValue: 8)
  /// `DocumentRow.raw`.
  public static let raw = RowFields(rawValue: 16)
  /// `DocumentRow.title`.
  public static let title = RowFields(rawValue: 32)
  /// All that are fields of documents.
  public static let all: RowFields = [.site, .published, .url, .title, .extra]
  /// What a page is judged by besides its text: its site, and what it is called.
  static let page: RowFields = [.site, .url, .title]
}
